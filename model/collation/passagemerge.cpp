// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/passagemerge.h"

#include "collation/disagreement.h"
#include "collation/redline.h"
#include "text/notation.h"

namespace concordat {

namespace {

constexpr char16_t firstSign = u'\ue000';
constexpr qsizetype mostSigns = 0x1900;

/// Gives every bracket that is written alike the same sign, a character of the private-use area.
class BracketSigns {
public:
    QChar sign(const Bracket &bracket)
    {
        const QString written = printPassage({{bracket}});
        const auto known = m_signs.constFind(written);
        if (known != m_signs.cend())
            return *known;
        const QChar fresh(char16_t(firstSign + m_signs.size() % mostSigns));
        m_signs.insert(written, fresh);
        return fresh;
    }

private:
    QHash<QString, QChar> m_signs;
};

/// A passage as a line of text in which each bracket is one sign.
struct Line {
    const Passage &passage;
    QString text;

    Line(const Passage &from, BracketSigns &signs)
        : passage(from)
    {
        for (const Piece &piece : passage.pieces) {
            if (const auto *run = std::get_if<Run>(&piece))
                text += run->text;
            else
                text += signs.sign(std::get<Bracket>(piece));
        }
    }

    [[nodiscard]] QStringView view(TextSpan span) const { return QStringView(text).sliced(span.begin, span.length()); }

    [[nodiscard]] Passage slice(TextSpan span) const
    {
        Passage result;
        qsizetype at = 0;
        for (const Piece &piece : passage.pieces) {
            const auto *run = std::get_if<Run>(&piece);
            const qsizetype length = run ? run->text.size() : 1;
            const TextSpan part{
                std::clamp<qsizetype>(span.begin - at, 0, length), std::clamp<qsizetype>(span.end - at, 0, length)};
            if (!part.isEmpty() && run) {
                result.pieces.append(Run{run->text.sliced(part.begin, part.length()), run->origin.advanced(part.begin),
                    run->marks, run->link});
            } else if (!part.isEmpty()) {
                result.pieces.append(piece);
            }
            at += length;
        }
        return normal(result);
    }
};

/// For each character of the base, where it stands in the side; -1 where it was changed.
QList<qsizetype> kept(const QString &base, const QString &side)
{
    QList<qsizetype> place(base.size(), -1);
    CompareOptions exact;
    exact.overlook = {false, false, false, false, false};
    exact.moves = false;
    for (const Segment &segment : compare(base, side, exact)) {
        if (segment.kind != Segment::Kind::Same)
            continue;
        for (qsizetype i = 0; i < std::min(segment.a.length(), segment.b.length()); ++i)
            place[segment.a.begin + i] = segment.b.begin + i;
    }
    return place;
}

QList<Position> mergedPositions(const QList<Position> &base, const QList<Position> &ours, const QList<Position> &theirs)
{
    QList<Position> merged;
    const auto stanceOf = [](const QList<Position> &positions, const Attribution &by) -> std::optional<Stance> {
        const auto found = std::ranges::find(positions, by, &Position::by);
        return found == positions.end() ? std::nullopt : std::optional(found->stance);
    };
    QList<Attribution> names;
    for (const QList<Position> &side : {ours, theirs}) {
        for (const Position &position : side) {
            if (!names.contains(position.by))
                names.append(position.by);
        }
    }
    if (ours != theirs && ours != base && theirs != base)
        std::ranges::sort(names);
    for (const Attribution &name : std::as_const(names)) {
        const auto stance = mergedValue(stanceOf(base, name), stanceOf(ours, name), stanceOf(theirs, name),
            [](auto a, auto b) { return std::max(a, b); });
        if (stance)
            merged.append({name, *stance});
    }
    return merged;
}

bool readAlike(const Alternative &a, const Alternative &b)
{
    return a.positions == b.positions && printPassage(a.passage) == printPassage(b.passage);
}

/// The alternative of a changed bracket that was `base`, at `index`: one that reads alike, else one with the same
/// delegations behind it, else, where nobody stands behind either, the one in its place.
qsizetype counterpart(const Bracket &side, const Bracket &base, qsizetype index)
{
    const Alternative &wanted = base.alternatives[index];
    const auto find = [&](auto &&alike) -> qsizetype {
        const auto found = std::ranges::find_if(side.alternatives, alike);
        return found == side.alternatives.end() ? -1 : std::distance(side.alternatives.begin(), found);
    };
    const qsizetype same
        = find([&](const Alternative &other) { return printPassage(other.passage) == printPassage(wanted.passage); });
    if (same >= 0)
        return same;
    const qsizetype sameNames = find(
        [&](const Alternative &other) { return !wanted.positions.isEmpty() && other.positions == wanted.positions; });
    if (sameNames >= 0)
        return sameNames;
    const bool isNobodys = wanted.positions.isEmpty() && side.alternatives.size() == base.alternatives.size()
        && side.alternatives[index].positions.isEmpty();
    return isNobodys ? index : -1;
}

class PassageMerge {
public:
    PassageMerge(const Passage &base, const Passage &ours, const Passage &theirs, const MergeSides &sides,
        const ParagraphId &paragraph)
        : m_base(base, m_signs)
        , m_ours(ours, m_signs)
        , m_theirs(theirs, m_signs)
        , m_sides(sides)
        , m_paragraph(paragraph)
        , m_inOurs(kept(m_base.text, m_ours.text))
        , m_inTheirs(kept(m_base.text, m_theirs.text))
    {
    }

    MergedPassage merge()
    {
        qsizetype b = 0;
        qsizetype o = 0;
        qsizetype t = 0;
        for (qsizetype i = 0; i <= m_base.text.size(); ++i) {
            const bool end = i == m_base.text.size();
            const bool stable = !end && m_inOurs[i] >= o && m_inTheirs[i] >= t;
            if (!end && !stable)
                continue;
            const qsizetype nextOurs = end ? m_ours.text.size() : m_inOurs[i];
            const qsizetype nextTheirs = end ? m_theirs.text.size() : m_inTheirs[i];
            takeChanged({b, i}, {o, nextOurs}, {t, nextTheirs});
            if (!end)
                takeStable(i, nextOurs, nextTheirs);
            b = i + 1;
            o = nextOurs + 1;
            t = nextTheirs + 1;
        }
        m_result.passage = normal(m_result.passage);
        return m_result;
    }

private:
    enum class Changed { Nobody, Ours, Theirs };

    void append(const Passage &passage) { m_result.passage.pieces += passage.pieces; }

    /// What nobody rewrote may have been set anew: italics of either side stay.
    void takeStable(qsizetype base, qsizetype ours, qsizetype theirs)
    {
        const Passage was = m_base.slice({base, base + 1});
        const Passage own = m_ours.slice({ours, ours + 1});
        append(own == was ? m_theirs.slice({theirs, theirs + 1}) : own);
        m_sinceChange += m_base.text[base];
    }

    void changedBy(Changed who)
    {
        if (m_last != Changed::Nobody && m_last != who) {
            m_result.bothChanged = true;
            m_result.neighbours = m_result.neighbours || m_sinceChange.trimmed().isEmpty();
        }
        m_last = who;
        m_sinceChange.clear();
    }

    void takeChanged(TextSpan base, TextSpan ours, TextSpan theirs)
    {
        const QStringView was = m_base.view(base);
        const QStringView own = m_ours.view(ours);
        const QStringView other = m_theirs.view(theirs);
        if (was == own && was == other)
            return;
        if (own == other || was == other) {
            append(m_ours.slice(ours));
            if (was == other)
                changedBy(Changed::Ours);
        } else if (was == own) {
            append(m_theirs.slice(theirs));
            changedBy(Changed::Theirs);
        } else {
            m_result.bothChanged = true;
            disagree(base, ours, theirs);
        }
    }

    void disagree(TextSpan base, TextSpan ours, TextSpan theirs)
    {
        const auto was = asBracket(m_base.slice(base));
        const auto own = asBracket(m_ours.slice(ours));
        const auto other = asBracket(m_theirs.slice(theirs));
        if (was && (own || other)) {
            m_result.bracketed = m_result.bracketed || !own || !other;
            m_result.passage.pieces.append(mergedBracket(*was, own ? *own : lifted(ours, m_ours, m_sides.ours),
                other ? *other : lifted(theirs, m_theirs, m_sides.theirs)));
            return;
        }
        m_result.bracketed = true;
        // What both wrote at the edges of the disagreement is no part of it.
        const QStringView a = m_ours.view(ours);
        const QStringView b = m_theirs.view(theirs);
        qsizetype head = 0;
        while (head < std::min(a.size(), b.size()) && a[head] == b[head] && a[head].isSpace())
            ++head;
        qsizetype tail = 0;
        while (tail < std::min(a.size(), b.size()) - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]
            && a[a.size() - 1 - tail].isSpace())
            ++tail;
        append(m_ours.slice({ours.begin, ours.begin + head}));
        m_result.passage.pieces.append(disagreement(m_base.slice(base),
            {m_ours.slice({ours.begin + head, ours.end - tail}), proposedBy(m_sides.ours.behind(m_paragraph))},
            {m_theirs.slice({theirs.begin + head, theirs.end - tail}),
                proposedBy(m_sides.theirs.behind(m_paragraph))}));
        append(m_ours.slice({ours.end - tail, ours.end}));
    }

    /// What a side put in the place of a bracket, as a bracket in which nothing else is left.
    [[nodiscard]] Bracket lifted(TextSpan span, const Line &side, const MergeSide &by) const
    {
        return {{{side.slice(span), proposedBy(by.behind(m_paragraph))}}};
    }

    Bracket mergedBracket(const Bracket &base, const Bracket &ours, const Bracket &theirs)
    {
        Bracket merged;
        QList<qsizetype> takenOurs;
        QList<qsizetype> takenTheirs;
        for (qsizetype i = 0; i < base.alternatives.size(); ++i) {
            const qsizetype own = counterpart(ours, base, i);
            const qsizetype other = counterpart(theirs, base, i);
            takenOurs.append(own);
            takenTheirs.append(other);
            // An alternative that one side struck and the other left alone is gone.
            const auto unchanged = [&](const Bracket &side, qsizetype at) {
                return at >= 0 && readAlike(side.alternatives[at], base.alternatives[i]);
            };
            if ((own < 0 && other < 0) || (own < 0 && unchanged(theirs, other)) || (other < 0 && unchanged(ours, own)))
                continue;
            if (own < 0 || other < 0) {
                say(merged, own < 0 ? theirs.alternatives[other] : ours.alternatives[own]);
                continue;
            }
            const Alternative &was = base.alternatives[i];
            const MergedPassage inner = mergedPassage(
                was.passage, ours.alternatives[own].passage, theirs.alternatives[other].passage, m_sides, m_paragraph);
            m_result.bothChanged = m_result.bothChanged || inner.bothChanged;
            m_result.bracketed = m_result.bracketed || inner.bracketed;
            const Alternative both{inner.passage,
                mergedPositions(was.positions, ours.alternatives[own].positions, theirs.alternatives[other].positions)};
            for (const Alternative &said : inner.bracketed ? readOut(both, was.passage) : QList{both})
                say(merged, said);
        }
        QList<Alternative> added;
        const auto collect = [&](const Bracket &side, const QList<qsizetype> &taken) {
            for (qsizetype i = 0; i < side.alternatives.size(); ++i) {
                if (!taken.contains(i))
                    added.append(side.alternatives[i]);
            }
        };
        collect(ours, takenOurs);
        collect(theirs, takenTheirs);
        std::ranges::sort(added, {}, [](const Alternative &one) { return printPassage(one.passage); });
        for (const Alternative &alternative : std::as_const(added))
            say(merged, alternative);
        return merged;
    }

    BracketSigns m_signs;
    Line m_base;
    Line m_ours;
    Line m_theirs;
    const MergeSides &m_sides;
    ParagraphId m_paragraph;
    QList<qsizetype> m_inOurs;
    QList<qsizetype> m_inTheirs;
    MergedPassage m_result;
    Changed m_last = Changed::Nobody;
    QString m_sinceChange;
};

}

MergedPassage mergedPassage(const Passage &base, const Passage &ours, const Passage &theirs, const MergeSides &sides,
    const ParagraphId &paragraph)
{
    if (ours == theirs || theirs == base)
        return {ours, false, false, false};
    if (ours == base)
        return {theirs, false, false, false};
    return PassageMerge(base, ours, theirs, sides, paragraph).merge();
}

}
