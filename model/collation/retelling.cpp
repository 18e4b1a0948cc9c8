// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/retelling.h"

#include "collation/redline.h"

namespace concordat {

namespace {

/// Which characters of `before` are in `now`, and where, in the order of the text.
QList<Segment> keptOf(const QString &before, const QString &now)
{
    CompareOptions exact;
    exact.overlook = {false, false, false, false, false};
    exact.moves = false;
    QList<Segment> kept = compare(before, now, exact);
    kept.removeIf([](const Segment &segment) { return segment.kind != Segment::Kind::Same; });
    return kept;
}

/// How many characters that are no space stand in `text` before `at`.
qsizetype inkBefore(const QString &text, qsizetype at)
{
    return std::ranges::count_if(QStringView(text).first(at), [](QChar c) { return !c.isSpace(); });
}

/// Where in `before` the words of `piece` began, if they were cut from it, `rest` being what is left there; counted in
/// characters that are no space. A piece that stands right behind the rest may have been edited since: half of it is
/// enough.
std::optional<qsizetype> placeOfCut(const QString &before, const QString &rest, const QString &piece, bool edited)
{
    if (piece.isEmpty() || rest.contains(piece))
        return std::nullopt;
    if (const qsizetype exact = before.indexOf(piece); exact >= 0)
        return inkBefore(before, exact);
    if (!edited)
        return std::nullopt;
    const QList<Segment> inRest = keptOf(before, rest);
    const QList<Segment> inPiece = keptOf(before, piece);
    qsizetype cut = 0;
    for (const Segment &segment : inPiece) {
        const auto alsoThere = [&](const Segment &other) { return other.a.overlaps(segment.a); };
        if (std::ranges::none_of(inRest, alsoThere))
            cut += segment.a.length();
    }
    if (2 * cut < piece.size())
        return std::nullopt;
    qsizetype place = 0;
    for (const Segment &segment : inRest) {
        if (segment.a.end <= inPiece.first().a.begin)
            place = segment.a.end;
    }
    return inkBefore(before, place);
}

/// True where at least two fifths of `words` came into `now`, which was `before`: the rest was edited since.
bool wereJoined(const QString &words, const QString &before, const QString &now)
{
    const QList<Segment> old = keptOf(before, now);
    qsizetype came = 0;
    for (const Segment &segment : keptOf(words, now)) {
        const auto stoodThere = [&](const Segment &other) { return other.b.overlaps(segment.b); };
        if (std::ranges::none_of(old, stoodThere))
            came += segment.b.length();
    }
    return 5 * came >= 2 * words.size();
}

/// Where in `now`, which was `before`, words stand that came there, taken together; nowhere where too few of
/// them came.
TextSpan placeOfJoined(const QString &words, const QString &before, const QString &now)
{
    if (words.isEmpty() || !wereJoined(words, before, now))
        return {};
    if (const qsizetype exact = now.indexOf(words); exact >= 0 && !before.contains(words))
        return {exact, exact + words.size()};
    const QList<Segment> old = keptOf(before, now);
    TextSpan place;
    for (const Segment &segment : keptOf(words, now)) {
        const auto stoodThere = [&](const Segment &other) { return other.b.overlaps(segment.b); };
        if (std::ranges::none_of(old, stoodThere))
            place = place.isEmpty() ? segment.b : TextSpan{place.begin, segment.b.end};
    }
    return place;
}

class Retelling {
public:
    Retelling(Parts &base, Parts &ours, Parts &theirs)
        : m_base(base)
        , m_ours(ours)
        , m_theirs(theirs)
    {
    }

    Retold retell()
    {
        takeForWholes(m_ours, m_theirs);
        takeForWholes(m_theirs, m_ours);
        settleJoins();
        // Cuts before joins, for a join must find the whole of what it was joined to; and once more for as long as
        // what one side did becomes foldable by what the other did before it.
        for (bool folded = true; folded;) {
            const bool cuts[]{foldSplits(m_ours, m_theirs), foldSplits(m_theirs, m_ours)};
            const bool joins[]{foldJoins(m_ours, m_theirs), foldJoins(m_theirs, m_ours)};
            folded = cuts[0] || cuts[1] || joins[0] || joins[1];
        }
        return m_result;
    }

private:
    /// What both sides no longer have, one of them may have joined to another and the other cut in two and deleted but
    /// for a piece: the piece stands for the whole.
    void takeForWholes(Parts &side, const Parts &other)
    {
        const QList<Arrangement::Place> before = m_base.paragraphOrder.places;
        for (const Arrangement::Place &whole : before) {
            if (side.paragraphs.contains(whole.item) || other.paragraphs.contains(whole.item))
                continue;
            const QString words = flatText(m_base.paragraphs[whole.item].passage);
            const auto isPiece = [&](const Arrangement::Place &place) {
                return !m_base.paragraphs.contains(place.item) && !other.paragraphs.contains(place.item)
                    && placeOfCut(words, {}, flatText(side.paragraphs[place.item].passage), true);
            };
            const auto piece = std::ranges::find_if(side.paragraphOrder.places, isPiece);
            if (piece != side.paragraphOrder.places.end())
                rename(side, QString(piece->item), whole.item);
        }
    }

    /// What both sides joined, each to another paragraph, would stand in both: it goes to the one that was first.
    void settleJoins()
    {
        const QList<Arrangement::Place> before = m_base.paragraphOrder.places;
        for (const Arrangement::Place &place : before) {
            if (m_ours.paragraphs.contains(place.item) || m_theirs.paragraphs.contains(place.item))
                continue;
            const QString ours = joinedTo(place.item, m_ours);
            const QString theirs = joinedTo(place.item, m_theirs);
            if (ours.isEmpty() || theirs.isEmpty() || ours == theirs)
                continue;
            const auto isFirst = [&](const Arrangement::Place &one) { return one.item == ours || one.item == theirs; };
            if (std::ranges::find_if(before, isFirst)->item == ours)
                joinElsewhere(place.item, theirs, ours, m_theirs) || joinElsewhere(place.item, ours, theirs, m_ours);
            else
                joinElsewhere(place.item, ours, theirs, m_ours) || joinElsewhere(place.item, theirs, ours, m_theirs);
        }
    }

    /// The paragraph to which a side joined one that it no longer has.
    [[nodiscard]] QString joinedTo(const QString &id, const Parts &side) const
    {
        const QString words = flatText(m_base.paragraphs[id].passage);
        for (const Arrangement::Place &place : side.paragraphOrder.places) {
            if (!m_base.paragraphs.contains(place.item))
                continue;
            const QString before = flatText(m_base.paragraphs[place.item].passage);
            const QString now = flatText(side.paragraphs[place.item].passage);
            if (before != now && !placeOfJoined(words, before, now).isEmpty())
                return place.item;
        }
        return {};
    }

    /// Takes what a side joined to `from` and joins it to `to` instead, if that is still there.
    bool joinElsewhere(const QString &id, const QString &from, const QString &to, Parts &side)
    {
        if (!side.paragraphs.contains(to))
            return false;
        Passage &there = side.paragraphs[from].passage;
        const QString now = flatText(there);
        TextSpan place
            = placeOfJoined(flatText(m_base.paragraphs[id].passage), flatText(m_base.paragraphs[from].passage), now);
        const auto cuts = [&](const PlacedBracket &bracket) {
            return bracket.span.overlaps(place) && (bracket.span.begin < place.begin || bracket.span.end > place.end);
        };
        if (std::ranges::any_of(brackets(there), cuts))
            return false;
        const Passage words = sliced(there, place);
        if (place.begin > 0 && now[place.begin - 1].isSpace())
            --place.begin;
        there = withTextReplaced(there, place, {});
        const Passage space = passageOf(QStringLiteral(" "));
        const auto append = [&](Parts &parts, const Passage &what) {
            Passage &whole = parts.paragraphs[to].passage;
            whole = concordat::joined(concordat::joined(whole, space), what);
        };
        append(side, words);
        append(m_base, m_base.paragraphs[id].passage);
        m_base.paragraphs.remove(id);
        m_base.paragraphOrder.places.removeIf([&](const auto &gone) { return gone.item == id; });
        m_result.contested.append(to);
        return true;
    }

    static void rename(Parts &parts, const QString &from, const QString &to)
    {
        Paragraph renamed = parts.paragraphs.take(from);
        renamed.id.value = to;
        parts.paragraphs.insert(to, renamed);
        for (Arrangement::Place &place : parts.paragraphOrder.places) {
            if (place.item == from)
                place.item = to;
        }
    }

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

    [[nodiscard]] QStringList editedIn(const Parts &side) const
    {
        QStringList names;
        for (const Arrangement::Place &place : m_base.paragraphOrder.places) {
            const auto now = side.paragraphs.constFind(place.item);
            if (now != side.paragraphs.cend() && now->passage != m_base.paragraphs[place.item].passage)
                names.append(place.item);
        }
        return names;
    }

    bool foldSplits(Parts &side, const Parts &other)
    {
        bool folded = false;
        const QStringList edited = editedIn(other);
        const QList<Arrangement::Place> places = side.paragraphOrder.places;
        for (qsizetype i = 0; i < places.size(); ++i) {
            const QString &piece = places[i].item;
            if (m_base.paragraphs.contains(piece) || other.paragraphs.contains(piece))
                continue;
            // It was cut from what stands before it, as long as nobody moved it.
            const bool behind = i > 0 && foldSplit(places[i - 1].item, piece, true, side, other);
            const auto cutFrom = [&](const QString &head) { return foldSplit(head, piece, false, side, other); };
            folded = behind || std::ranges::any_of(edited, cutFrom) || folded;
        }
        return folded;
    }

    bool foldJoin(const QString &id, const Parts &side, Parts &other)
    {
        const QString words = flatText(m_base.paragraphs[id].passage);
        for (const Arrangement::Place &place : side.paragraphOrder.places) {
            const QString &into = place.item;
            if (!m_base.paragraphs.contains(into) || !other.paragraphs.contains(into) || words.isEmpty()
                || side.paragraphs[into].passage == m_base.paragraphs[into].passage)
                continue;
            const QString before = flatText(m_base.paragraphs[into].passage);
            const QString now = flatText(side.paragraphs[into].passage);
            const bool verbatim = now.contains(words) && !before.contains(words);
            if (!verbatim && !wereJoined(words, before, now))
                continue;
            const Passage space = passageOf(QStringLiteral(" "));
            const auto append = [&](Parts &parts) {
                Paragraph &whole = parts.paragraphs[into];
                whole.passage
                    = concordat::joined(concordat::joined(whole.passage, space), parts.paragraphs[id].passage);
                parts.paragraphs.remove(id);
                parts.paragraphOrder.places.removeIf([&](const auto &gone) { return gone.item == id; });
            };
            append(m_base);
            append(other);
            m_result.joins.append({into, &side == &m_ours});
            return true;
        }
        return foldIntoPiece(id, words, side, other);
    }

    /// Who joined a paragraph to what was cut off again at another place has its words in the new piece: the paragraph
    /// is that piece from the beginning.
    bool foldIntoPiece(const QString &id, const QString &words, const Parts &side, Parts &other)
    {
        for (const Arrangement::Place &place : side.paragraphOrder.places) {
            const QString &piece = place.item;
            if (words.isEmpty() || m_base.paragraphs.contains(piece) || other.paragraphs.contains(piece)
                || !wereJoined(words, QString(), flatText(side.paragraphs[piece].passage)))
                continue;
            rename(m_base, id, piece);
            rename(other, id, piece);
            return true;
        }
        return false;
    }

    /// Who cut a paragraph in two and then deleted the first part has deleted the words of that part.
    void bringBackEmpty(const QString &head, const QString &piece, Parts &side) const
    {
        Paragraph empty = m_base.paragraphs[head];
        empty.passage = {};
        side.paragraphs.insert(head, empty);
        auto &places = side.paragraphOrder.places;
        const auto place = std::ranges::find(places, piece, &Arrangement::Place::item);
        places.insert(place, {head, place->container, {}});
    }

    bool foldSplit(const QString &first, const QString &second, bool neighbours, Parts &side, const Parts &other)
    {
        const QString head = m_cutFrom.value(first, first);
        const bool edited = m_base.paragraphs.contains(head) && other.paragraphs.contains(head)
            && other.paragraphs[head].passage != m_base.paragraphs[head].passage;
        if (!edited || m_result.pieces[head].size() >= mostCuts)
            return false;
        const auto place
            = placeOfCut(flatText(m_base.paragraphs[head].passage), flatText(side.paragraphs.value(head).passage),
                flatText(side.paragraphs[second].passage), neighbours || !side.paragraphs.contains(head));
        if (!place)
            return false;
        if (!side.paragraphs.contains(head))
            bringBackEmpty(head, second, side);
        Paragraph &whole = side.paragraphs[head];
        // Where both cut at one place, it is one cut, and the new paragraph has one of the two names.
        qsizetype number = m_cutPlaces[head].indexOf(*place);
        if (number < 0) {
            number = m_result.pieces[head].size();
            m_cutPlaces[head].append(*place);
            m_result.pieces[head].append(second);
        } else {
            QString &name = m_result.pieces[head][number];
            m_result.twins.append(std::max(name, second));
            name = std::min(name, second);
        }
        const Passage cut = passageOf(QString(QChar(char16_t(firstCut + number))));
        whole.passage = joined(joined(whole.passage, cut), side.paragraphs[second].passage);
        m_cutFrom.insert(second, head);
        side.paragraphs[second].passage = {};
        return true;
    }

    Parts &m_base;
    Parts &m_ours;
    Parts &m_theirs;
    QHash<QString, QString> m_cutFrom; ///< second part of a split → the paragraph it was cut from
    QHash<QString, QList<qsizetype>> m_cutPlaces; ///< where in the base text each of its pieces began
    Retold m_result;
};

}

Retold retold(Parts &base, Parts &ours, Parts &theirs)
{
    return Retelling(base, ours, theirs).retell();
}

}
