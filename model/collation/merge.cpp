// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/merge.h"

#include "collation/disagreement.h"
#include "collation/mergednotes.h"
#include "collation/mergednumbers.h"
#include "collation/mergedparallels.h"
#include "collation/ordermerge.h"
#include "collation/passagemerge.h"
#include "collation/retelling.h"
#include "collation/sameadditions.h"
#include "text/notation.h"

#include <QCoreApplication>
#include <QSet>

namespace concordat {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

qsizetype nextCut(const QString &text)
{
    const auto found = std::ranges::find_if(text, isCut);
    return found == text.end() ? -1 : std::distance(text.begin(), found);
}

/// Whether two paragraphs have the same words and brackets, wherever they came from.
bool readAlike(const Paragraph &a, const Paragraph &b)
{
    return a.passage == b.passage || printPassage(a.passage) == printPassage(b.passage);
}

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
        m_retold = retold(m_base, m_ours, m_theirs);
        mergeParagraphs();
        mergeProvisions();
        arrange();
        m_result.draft.title = mergedValue(m_baseDraft.title, m_oursDraft.title, m_theirsDraft.title,
            [](const QString &a, const QString &b) { return std::min(a, b); });
        m_result.account += mergeNotes(m_baseDraft, m_oursDraft, m_theirsDraft, m_result.draft);
        m_result.account += mergeParallels(m_baseDraft, m_oursDraft, m_theirsDraft, m_sides, m_result.draft);
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

    void tellOfProvision(MergeEvent::Kind kind, const QString &provision, const QString &sentence)
    {
        MergeEvent event;
        event.kind = kind;
        event.provision = ProvisionId{provision};
        event.sentence = sentence;
        m_result.account.append(event);
    }

    /// Everything that any of the three has, in the order of the base and then of the sides, so that the account is
    /// the same in every run.
    [[nodiscard]] QStringList namesIn(Arrangement Parts::*order) const
    {
        QStringList names;
        QSet<QString> seen;
        for (const Parts *parts : {&m_base, &m_ours, &m_theirs}) {
            for (const Arrangement::Place &place : (parts->*order).places) {
                if (!seen.contains(place.item))
                    names.append(place.item);
                seen.insert(place.item);
            }
        }
        return names;
    }

    void mergeParagraphs()
    {
        for (const QString &name : namesIn(&Parts::paragraphOrder)) {
            const bool inOurs = m_ours.paragraphs.contains(name);
            const bool inTheirs = m_theirs.paragraphs.contains(name);
            if (inOurs && inTheirs) {
                if (!m_base.paragraphs.contains(name))
                    tell(MergeEvent::Kind::TakenFromOurs, name, Sentences::tr("Both added this paragraph."));
                m_merged.insert(name, mergedParagraph(name));
            } else if (!inOurs && !inTheirs) {
                m_removed.append(name);
            } else {
                mergeOneSided(name, inOurs);
            }
        }
        for (const Retold::Join &join : std::as_const(m_retold.joins)) {
            tell(join.byOurs ? MergeEvent::Kind::TakenFromOurs : MergeEvent::Kind::TakenFromTheirs, join.into,
                Sentences::tr("Another paragraph was joined to this one."));
        }
        for (const QString &whole : std::as_const(m_retold.contested)) {
            tell(MergeEvent::Kind::NeighbouringWords, whole,
                Sentences::tr("Both joined a paragraph, each to another one; it stands here and is worth a look."));
        }
        for (const QString &twin : std::as_const(m_retold.twins)) {
            m_merged.remove(twin);
            m_removed.append(twin);
        }
        for (const QString &head : namesIn(&Parts::paragraphOrder)) {
            if (m_retold.pieces.contains(head))
                cutAgain(head, m_retold.pieces[head]);
        }
    }

    Paragraph mergedParagraph(const QString &name)
    {
        const Paragraph &ours = m_ours.paragraphs[name];
        const Paragraph &theirs = m_theirs.paragraphs[name];
        const Paragraph base = m_base.paragraphs.value(name);
        if (ours == theirs)
            return ours;
        Paragraph merged = ours;
        const MergedPassage passage
            = mergedPassage(base.passage, ours.passage, theirs.passage, m_sides, ParagraphId{name});
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
                Sentences::tr("Both changed the same words; the alternatives stand in brackets."));
        else if (passage.neighbours)
            tell(MergeEvent::Kind::NeighbouringWords, name,
                Sentences::tr("Both changed words beside each other; the changes were merged and are worth a look."));
        else if (passage.bothChanged)
            tell(MergeEvent::Kind::MergedWords, name,
                Sentences::tr("Both changed different words; the changes were merged."));
        else if (!readAlike(ours, base) && readAlike(theirs, base))
            tell(MergeEvent::Kind::TakenFromOurs, name, Sentences::tr("Only this side changed it."));
        else if (!readAlike(theirs, base) && readAlike(ours, base))
            tell(MergeEvent::Kind::TakenFromTheirs, name, Sentences::tr("Only the other side changed it."));
        if (statusDisagrees)
            tell(MergeEvent::Kind::StatusDisagrees, name,
                Sentences::tr("Both recorded a status; the less agreed one stands until somebody decides."));
    }

    /// A paragraph that only one side has: new there, or deleted by the other.
    void mergeOneSided(const QString &name, bool inOurs)
    {
        const Paragraph &there = inOurs ? m_ours.paragraphs[name] : m_theirs.paragraphs[name];
        if (!m_base.paragraphs.contains(name)) {
            m_merged.insert(name, there);
            tell(inOurs ? MergeEvent::Kind::TakenFromOurs : MergeEvent::Kind::TakenFromTheirs, name,
                Sentences::tr("A new paragraph."));
            return;
        }
        if (there.passage == m_base.paragraphs[name].passage) {
            m_removed.append(name);
            tell(inOurs ? MergeEvent::Kind::TakenFromTheirs : MergeEvent::Kind::TakenFromOurs, name,
                Sentences::tr("A paragraph was deleted."));
            return;
        }
        const MergeSide &editor = inOurs ? m_sides.ours : m_sides.theirs;
        const MergeSide &deleter = inOurs ? m_sides.theirs : m_sides.ours;
        Paragraph kept = there;
        kept.passage = {{disagreement(m_base.paragraphs[name].passage,
            {there.passage, proposedBy(editor.behind(there.id))}, {{}, proposedBy(deleter.behind(there.id))})}};
        m_merged.insert(name, kept);
        tell(MergeEvent::Kind::KeptAgainstDeletion, name,
            Sentences::tr("One side deleted what the other edited; it is kept, in brackets."));
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
        if (m_merged[head].passage.isEmpty()) {
            m_merged.remove(head);
            m_removed.append(head);
            order.removeFirst();
        }
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
        for (const QString &name : namesIn(&Parts::provisionOrder)) {
            const bool inOurs = m_ours.provisions.contains(name);
            const bool inTheirs = m_theirs.provisions.contains(name);
            const bool wasThere = m_base.provisions.contains(name);
            if (inOurs && inTheirs)
                m_mergedProvisions.insert(name, mergedProvision(name));
            else if ((inOurs || inTheirs) && (!wasThere || livesOn(name, inOurs ? m_ours : m_theirs)))
                m_mergedProvisions.insert(name, inOurs ? m_ours.provisions[name] : m_theirs.provisions[name]);
            else
                m_removedProvisions.append(name);
        }
    }

    /// A provision that one side deleted stays for the sake of what the other edited: its title, or what is in it.
    bool livesOn(const QString &name, const Parts &side)
    {
        if (side.provisions[name].title != m_base.provisions[name].title) {
            tellOfProvision(MergeEvent::Kind::KeptAgainstDeletion, name,
                Sentences::tr("One side deleted the provision whose title the other edited; it is kept."));
            return true;
        }
        return std::ranges::any_of(side.paragraphOrder.places,
            [&](const Arrangement::Place &place) { return place.container == name && m_merged.contains(place.item); });
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
        merged.title = mergedPassage(base.title, ours.title, theirs.title, m_sides, {}).passage;
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
        for (const QString &item : movedItems(m_base.provisionOrder, order))
            tellOfProvision(MergeEvent::Kind::Moved, item, Sentences::tr("A provision was moved."));
        for (const QString &item : movedAmongProvisions(m_base.paragraphOrder, paragraphs))
            tell(MergeEvent::Kind::Moved, item, Sentences::tr("A paragraph was moved."));
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
            number(provision);
            m_result.draft.provisions.append(provision);
        }
        // What was moved into a provision that the other side deleted is not lost with it.
        if (!homeless.isEmpty() && !m_result.draft.provisions.isEmpty())
            m_result.draft.provisions.last().paragraphs += homeless;
    }

    void number(Provision &provision)
    {
        const Provision *ours = find(m_oursDraft, provision.id);
        const Provision *theirs = find(m_theirsDraft, provision.id);
        if (!ours || !theirs)
            return;
        for (const ParagraphId &paragraph : numberLike(*ours, *theirs, provision)) {
            tell(MergeEvent::Kind::NeighbouringWords, paragraph.value,
                Sentences::tr(
                    "Both sides numbered the paragraphs; this one has the next free number, and what refers to it is "
                    "worth a look."));
        }
    }

    const Draft &m_baseDraft;
    const Draft &m_oursDraft;
    const Draft &m_theirsDraft;
    const MergeSides &m_sides;
    Parts m_base;
    Parts m_ours;
    Parts m_theirs;
    Retold m_retold;
    QList<QStringList> m_orders; ///< paragraphs that were one text, in the order of that text
    QHash<QString, Paragraph> m_merged;
    QHash<QString, Provision> m_mergedProvisions;
    QList<QString> m_removed;
    QList<QString> m_removedProvisions;
    Merged m_result;
};

}

QList<Attribution> MergeSide::behind(const ParagraphId &paragraph) const
{
    QList<Attribution> names = m_writers && !paragraph.isNull() ? m_writers(paragraph) : QList<Attribution>();
    if (names.isEmpty() && !m_one.isEmpty())
        names.append(m_one);
    return names;
}

Merged merge(const Draft &base, const Draft &ours, const Draft &theirs, const MergeSides &sides)
{
    if (ours == theirs || theirs == base)
        return {ours, {}};
    if (ours == base)
        return {theirs, {}};
    Draft named = ours;
    Draft alike = theirs;
    nameSameAdditionsAlike(base, named, alike);
    return DraftMerge(base, named, alike, sides).merge();
}

}
