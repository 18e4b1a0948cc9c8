// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/merge.h"

#include "collation/mergednotes.h"
#include "collation/ordermerge.h"
#include "collation/passagemerge.h"

#include <QCoreApplication>
#include <QSet>

namespace concordat {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Merge", text);
}

/// Stand in a merged text where paragraphs were split, one for each new paragraph: noncharacters of Unicode, which no
/// document has.
constexpr char16_t firstCut = u'\ufdd0';
constexpr qsizetype mostCuts = 32;

bool isCut(QChar c)
{
    return c.unicode() >= firstCut && c.unicode() < firstCut + mostCuts;
}

qsizetype nextCut(const QString &text)
{
    const auto found = std::ranges::find_if(text, isCut);
    return found == text.end() ? -1 : std::distance(text.begin(), found);
}

/// A draft taken apart: its paragraphs by name and the order of everything.
struct Parts {
    QHash<QString, Provision> provisions; ///< without their paragraphs
    QHash<QString, Paragraph> paragraphs;
    Arrangement provisionOrder;
    Arrangement paragraphOrder;

    explicit Parts(const Draft &draft)
    {
        for (const Provision &provision : draft.provisions) {
            Provision bare = provision;
            bare.paragraphs.clear();
            provisions.insert(provision.id.value, bare);
            provisionOrder.places.append({provision.id.value, {}});
            for (const Paragraph &paragraph : provision.paragraphs) {
                paragraphs.insert(paragraph.id.value, paragraph);
                paragraphOrder.places.append({paragraph.id.value, provision.id.value});
            }
        }
    }
};

/// What of two statuses holds: the one that is less agreed.
Status lessAgreed(const Status &a, const Status &b)
{
    static const QList<Status::Level> order{Status::Level::Open, Status::Level::Reserved, Status::Level::Pending,
        Status::Level::Deleted, Status::Level::AgreedInGroup, Status::Level::AgreedAdReferendum, Status::Level::Agreed};
    const auto key = [&](const Status &status) {
        return std::tuple(order.indexOf(status.level), status.forum, status.recordedBy, status.when);
    };
    return key(a) <= key(b) ? a : b;
}

class DraftMerge {
public:
    DraftMerge(const Draft &base, const Draft &ours, const Draft &theirs, const MergeSides &sides)
        : m_baseDraft(base)
        , m_oursDraft(ours)
        , m_theirsDraft(theirs)
        , m_sides(sides)
        , m_base(base)
        , m_ours(ours)
        , m_theirs(theirs)
    {
    }

    Merged merge()
    {
        // Cuts before joins, for a join must find the whole of what it was joined to; and once more for as long as
        // what one side did becomes foldable by what the other did before it.
        for (bool folded = true; folded;) {
            const bool cuts[]{foldSplits(m_ours, m_theirs), foldSplits(m_theirs, m_ours)};
            const bool joins[]{foldJoins(m_ours, m_theirs), foldJoins(m_theirs, m_ours)};
            folded = cuts[0] || cuts[1] || joins[0] || joins[1];
        }
        mergeParagraphs();
        mergeProvisions();
        arrange();
        m_result.draft.title = mergedValue(m_baseDraft.title, m_oursDraft.title, m_theirsDraft.title,
            [](const QString &a, const QString &b) { return std::min(a, b); });
        m_result.account += mergeNotes(m_baseDraft, m_oursDraft, m_theirsDraft, m_result.draft);
        return m_result;
    }

private:
    void tell(MergeEvent::Kind kind, const QString &paragraph, const QString &sentence)
    {
        MergeEvent event;
        event.kind = kind;
        event.paragraph = ParagraphId{paragraph};
        event.sentence = sentence;
        m_result.account.append(event);
    }

    /// Where `side` cut a paragraph in two, or joined two, and `other` edited what was there before, both are told
    /// the same story: the pieces of a split are one text with a cut in it, the parts of a join one text from the
    /// beginning.
    bool foldJoins(const Parts &side, Parts &other)
    {
        bool folded = false;
        const QList<Arrangement::Place> before = m_base.paragraphOrder.places;
        for (const Arrangement::Place &place : before) {
            const QString &id = place.item;
            if (!side.paragraphs.contains(id) && other.paragraphs.contains(id)
                && other.paragraphs[id].passage != m_base.paragraphs[id].passage)
                folded = foldJoin(id, side, other) || folded;
        }
        return folded;
    }

    bool foldSplits(Parts &side, const Parts &other)
    {
        bool folded = false;
        const QList<Arrangement::Place> places = side.paragraphOrder.places;
        for (qsizetype i = 1; i < places.size(); ++i) {
            if (!m_base.paragraphs.contains(places[i].item) && !other.paragraphs.contains(places[i].item))
                folded = foldSplit(places[i - 1].item, places[i].item, side, other) || folded;
        }
        return folded;
    }

    bool foldJoin(const QString &id, const Parts &side, Parts &other)
    {
        const QString words = flatText(m_base.paragraphs[id].passage);
        for (const QString &into : side.paragraphs.keys()) {
            const bool joined = m_base.paragraphs.contains(into) && other.paragraphs.contains(into) && !words.isEmpty()
                && flatText(side.paragraphs[into].passage).contains(words)
                && !flatText(m_base.paragraphs[into].passage).contains(words);
            if (!joined)
                continue;
            const Passage space = passageOf(QStringLiteral(" "));
            const auto append = [&](Parts &parts) {
                Paragraph &whole = parts.paragraphs[into];
                whole.passage
                    = concordat::joined(concordat::joined(whole.passage, space), parts.paragraphs[id].passage);
                parts.paragraphs.remove(id);
                parts.paragraphOrder.places.removeIf([&](const auto &place) { return place.item == id; });
            };
            append(m_base);
            append(other);
            return true;
        }
        return false;
    }

    bool foldSplit(const QString &first, const QString &second, Parts &side, const Parts &other)
    {
        const QString head = m_cutFrom.value(first, first);
        const bool edited = m_base.paragraphs.contains(head) && other.paragraphs.contains(head)
            && other.paragraphs[head].passage != m_base.paragraphs[head].passage;
        const QString words = flatText(side.paragraphs[second].passage);
        if (!edited || words.isEmpty() || m_pieces[head].size() >= mostCuts
            || !flatText(m_base.paragraphs[head].passage).contains(words)
            || flatText(side.paragraphs[head].passage).contains(words))
            return false;
        Paragraph &whole = side.paragraphs[head];
        // Where both cut at one place, it is one cut, and the new paragraph has one of the two names.
        const qsizetype place = flatText(m_base.paragraphs[head].passage).indexOf(words);
        qsizetype number = m_cutPlaces[head].indexOf(place);
        if (number < 0) {
            number = m_pieces[head].size();
            m_cutPlaces[head].append(place);
            m_pieces[head].append(second);
        } else {
            QString &name = m_pieces[head][number];
            m_twins.append(std::max(name, second));
            name = std::min(name, second);
        }
        const Passage cut = passageOf(QString(QChar(char16_t(firstCut + number))));
        whole.passage = joined(joined(whole.passage, cut), side.paragraphs[second].passage);
        m_cutFrom.insert(second, head);
        side.paragraphs[second].passage = {};
        return true;
    }

    void mergeParagraphs()
    {
        QSet<QString> names;
        for (const Parts *parts : {&m_base, &m_ours, &m_theirs})
            names.unite(QSet<QString>(parts->paragraphs.keyBegin(), parts->paragraphs.keyEnd()));
        for (const QString &name : std::as_const(names)) {
            const bool inOurs = m_ours.paragraphs.contains(name);
            const bool inTheirs = m_theirs.paragraphs.contains(name);
            if (inOurs && inTheirs)
                m_merged.insert(name, mergedParagraph(name));
            else if (!inOurs && !inTheirs)
                m_removed.append(name);
            else
                mergeOneSided(name, inOurs);
        }
        for (const QString &twin : std::as_const(m_twins)) {
            m_merged.remove(twin);
            m_removed.append(twin);
        }
        for (auto pieces = m_pieces.cbegin(); pieces != m_pieces.cend(); ++pieces)
            cutAgain(pieces.key(), pieces.value());
    }

    Paragraph mergedParagraph(const QString &name)
    {
        const Paragraph &ours = m_ours.paragraphs[name];
        const Paragraph &theirs = m_theirs.paragraphs[name];
        const Paragraph base = m_base.paragraphs.value(name);
        if (ours == theirs)
            return ours;
        Paragraph merged = ours;
        const MergedPassage passage = mergedPassage(base.passage, ours.passage, theirs.passage, m_sides);
        merged.passage = passage.passage;
        const auto smallerLabel = [](const ParagraphLabel &a, const ParagraphLabel &b) {
            return std::tuple(a.written, a.of.value) <= std::tuple(b.written, b.of.value) ? a : b;
        };
        merged.label = mergedValue(base.label, ours.label, theirs.label, smallerLabel);
        merged.level = mergedValue(base.level, ours.level, theirs.level, [](int a, int b) { return std::min(a, b); });
        bool disagree = false;
        merged.status = mergedValue(base.status, ours.status, theirs.status, [&](const Status &a, const Status &b) {
            disagree = true;
            return lessAgreed(a, b);
        });
        merged.citations = mergedValue(base.citations, ours.citations, theirs.citations,
            [](const QStringList &a, const QStringList &b) { return std::min(a, b); });
        report(name, base, ours, theirs, passage, disagree);
        return merged;
    }

    void report(const QString &name, const Paragraph &base, const Paragraph &ours, const Paragraph &theirs,
        const MergedPassage &passage, bool statusDisagrees)
    {
        if (passage.bracketed)
            tell(MergeEvent::Kind::Bracketed, name,
                tr("Both changed the same words; the alternatives stand in brackets."));
        else if (passage.neighbours)
            tell(MergeEvent::Kind::NeighbouringWords, name,
                tr("Both changed words beside each other; the changes were merged and are worth a look."));
        else if (passage.bothChanged)
            tell(MergeEvent::Kind::MergedWords, name, tr("Both changed different words; the changes were merged."));
        else if (ours.passage != base.passage && theirs.passage == base.passage)
            tell(MergeEvent::Kind::TakenFromOurs, name, tr("Only this side changed it."));
        else if (theirs.passage != base.passage && ours.passage == base.passage)
            tell(MergeEvent::Kind::TakenFromTheirs, name, tr("Only the other side changed it."));
        if (statusDisagrees)
            tell(MergeEvent::Kind::StatusDisagrees, name,
                tr("Both recorded a status; the less agreed one stands until somebody decides."));
    }

    /// A paragraph that only one side has: new there, or deleted by the other.
    void mergeOneSided(const QString &name, bool inOurs)
    {
        const Paragraph &there = inOurs ? m_ours.paragraphs[name] : m_theirs.paragraphs[name];
        if (!m_base.paragraphs.contains(name)) {
            m_merged.insert(name, there);
            tell(inOurs ? MergeEvent::Kind::TakenFromOurs : MergeEvent::Kind::TakenFromTheirs, name,
                tr("A new paragraph."));
            return;
        }
        if (there.passage == m_base.paragraphs[name].passage) {
            m_removed.append(name);
            tell(inOurs ? MergeEvent::Kind::TakenFromTheirs : MergeEvent::Kind::TakenFromOurs, name,
                tr("A paragraph was deleted."));
            return;
        }
        const auto standing = [](const Attribution &by) {
            return by.isEmpty() ? QList<Position>() : QList<Position>{{by, Stance::Proposes}};
        };
        const Attribution &editor = inOurs ? m_sides.ours : m_sides.theirs;
        const Attribution &deleter = inOurs ? m_sides.theirs : m_sides.ours;
        Paragraph kept = there;
        kept.passage = {{Bracket{{{there.passage, standing(editor)}, {{}, standing(deleter)}}}}};
        m_merged.insert(name, kept);
        tell(MergeEvent::Kind::KeptAgainstDeletion, name,
            tr("One side deleted what the other edited; it is kept, in brackets."));
    }

    /// Takes a merged text apart again where the sides had split it.
    void cutAgain(const QString &head, const QStringList &pieces)
    {
        if (!m_merged.contains(head))
            return;
        Passage rest = m_merged[head].passage;
        QStringList order{head};
        for (;;) {
            const QString text = flatText(rest);
            const qsizetype at = nextCut(text);
            const auto inside = [&](const PlacedBracket &bracket) { return bracket.span.contains(at); };
            if (at < 0 || std::ranges::any_of(brackets(rest), inside))
                break;
            m_merged[order.last()].passage = sliced(rest, {0, at});
            rest = sliced(rest, {at + 1, text.size()});
            order.append(pieces.value(text[at].unicode() - firstCut));
        }
        // A cut inside a disagreement stays a space.
        for (qsizetype at = nextCut(flatText(rest)); at >= 0; at = nextCut(flatText(rest)))
            rest = withTextReplaced(rest, {at, at + 1}, passageOf(QStringLiteral(" ")));
        m_merged[order.last()].passage = rest;
        for (const QString &piece : pieces) {
            if (!order.contains(piece)) {
                m_merged.remove(piece);
                m_removed.append(piece);
            }
        }
        m_orders.append(order);
    }

    void mergeProvisions()
    {
        QSet<QString> names;
        for (const Parts *parts : {&m_base, &m_ours, &m_theirs})
            names.unite(QSet<QString>(parts->provisions.keyBegin(), parts->provisions.keyEnd()));
        for (const QString &name : std::as_const(names)) {
            const bool inOurs = m_ours.provisions.contains(name);
            const bool inTheirs = m_theirs.provisions.contains(name);
            const bool wasThere = m_base.provisions.contains(name);
            if (inOurs && inTheirs)
                m_mergedProvisions.insert(name, mergedProvision(name));
            else if ((inOurs || inTheirs) && (!wasThere || hasLivingParagraphs(name, inOurs ? m_ours : m_theirs)))
                m_mergedProvisions.insert(name, inOurs ? m_ours.provisions[name] : m_theirs.provisions[name]);
            else
                m_removedProvisions.append(name);
        }
    }

    /// A deleted provision stays for the sake of what was edited in it.
    [[nodiscard]] bool hasLivingParagraphs(const QString &provision, const Parts &side) const
    {
        return std::ranges::any_of(side.paragraphOrder.places, [&](const Arrangement::Place &place) {
            return place.container == provision && m_merged.contains(place.item);
        });
    }

    Provision mergedProvision(const QString &name)
    {
        const Provision &ours = m_ours.provisions[name];
        const Provision &theirs = m_theirs.provisions[name];
        const Provision base = m_base.provisions.value(name);
        const auto smaller = [](const QString &a, const QString &b) { return std::min(a, b); };
        Provision merged = ours;
        merged.kind = mergedValue(base.kind, ours.kind, theirs.kind, [](auto a, auto b) { return std::min(a, b); });
        merged.number = mergedValue(base.number, ours.number, theirs.number, smaller);
        merged.designation = mergedValue(base.designation, ours.designation, theirs.designation, smaller);
        merged.title = mergedPassage(base.title, ours.title, theirs.title, m_sides).passage;
        merged.status = mergedValue(base.status, ours.status, theirs.status, lessAgreed);
        return merged;
    }

    /// Both sides may have cut one paragraph: its pieces stand in the order of their text.
    static void putInOrder(Arrangement &arrangement, const QStringList &pieces)
    {
        auto next = pieces.begin();
        for (Arrangement::Place &place : arrangement.places) {
            if (pieces.contains(place.item) && next != pieces.end())
                place.item = *next++;
        }
    }

    void arrange()
    {
        const Arrangement order = mergedArrangement(
            m_base.provisionOrder, m_ours.provisionOrder, m_theirs.provisionOrder, m_removedProvisions);
        Arrangement paragraphs
            = mergedArrangement(m_base.paragraphOrder, m_ours.paragraphOrder, m_theirs.paragraphOrder, m_removed);
        for (const QStringList &pieces : std::as_const(m_orders))
            putInOrder(paragraphs, pieces);
        for (const QString &item : movedItems(m_base.paragraphOrder, paragraphs))
            tell(MergeEvent::Kind::Moved, item, tr("A paragraph was moved."));
        QHash<QString, QList<Paragraph>> under;
        QList<Paragraph> homeless;
        for (const Arrangement::Place &place : paragraphs.places) {
            if (!m_merged.contains(place.item))
                continue;
            if (m_mergedProvisions.contains(place.container))
                under[place.container].append(m_merged[place.item]);
            else
                homeless.append(m_merged[place.item]);
        }
        for (const Arrangement::Place &place : order.places) {
            if (!m_mergedProvisions.contains(place.item))
                continue;
            Provision provision = m_mergedProvisions[place.item];
            provision.paragraphs = under.value(place.item);
            m_result.draft.provisions.append(provision);
        }
        // What was moved into a provision that the other side deleted is not lost with it.
        if (!homeless.isEmpty() && !m_result.draft.provisions.isEmpty())
            m_result.draft.provisions.last().paragraphs += homeless;
    }

    const Draft &m_baseDraft;
    const Draft &m_oursDraft;
    const Draft &m_theirsDraft;
    const MergeSides &m_sides;
    Parts m_base;
    Parts m_ours;
    Parts m_theirs;
    QHash<QString, QString> m_cutFrom; ///< second part of a split → the paragraph it was cut from
    QHash<QString, QStringList> m_pieces; ///< paragraph → the second parts that were cut from it
    QHash<QString, QList<qsizetype>> m_cutPlaces; ///< where in the base text each of m_pieces began
    QStringList m_twins; ///< second names of pieces that both sides cut
    QList<QStringList> m_orders; ///< paragraphs that were one text, in the order of that text
    QHash<QString, Paragraph> m_merged;
    QHash<QString, Provision> m_mergedProvisions;
    QList<QString> m_removed;
    QList<QString> m_removedProvisions;
    Merged m_result;
};

}

Merged merge(const Draft &base, const Draft &ours, const Draft &theirs, const MergeSides &sides)
{
    if (ours == theirs || theirs == base)
        return {ours, {}};
    if (ours == base)
        return {theirs, {}};
    return DraftMerge(base, ours, theirs, sides).merge();
}

}
