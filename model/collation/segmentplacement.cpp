// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/segmentplacement.h"

namespace concordat {

namespace {

class Placement {
public:
    Placement(const CutText &a, const CutText &b, const Overlook &overlook)
        : m_a(a)
        , m_b(b)
        , m_overlook(overlook)
    {
    }

    QList<Segment> place(const std::vector<Segment> &segments)
    {
        size_t firstBetween = 0;
        for (size_t i = 0; i < segments.size(); ++i) {
            if (segments[i].kind != Segment::Kind::Same)
                continue;
            placeBetween({segments.data() + firstBetween, i - firstBetween}, beginOf(m_a, segments[i].a.begin),
                beginOf(m_b, segments[i].b.begin));
            placeSame(segments[i]);
            firstBetween = i + 1;
        }
        placeBetween(
            {segments.data() + firstBetween, segments.size() - firstBetween}, m_a.text.size(), m_b.text.size());
        return std::move(m_placed);
    }

private:
    static qsizetype beginOf(const CutText &text, qsizetype atom)
    {
        return atom < qsizetype(text.atoms.size()) ? text.atoms[size_t(atom)].span.begin : text.text.size();
    }
    static qsizetype endOf(const CutText &text, qsizetype atom) { return text.atoms[size_t(atom)].span.end; }

    void add(Segment::Kind kind, qsizetype toA, qsizetype toB, int move = 0)
    {
        const Segment segment{kind, {m_atA, toA}, {m_atB, toB}, move};
        m_atA = toA;
        m_atB = toB;
        if (segment.a.isEmpty() && segment.b.isEmpty())
            return;
        if (kind == Segment::Kind::Same && !m_placed.isEmpty() && m_placed.last().kind == kind) {
            m_placed.last().a.end = toA;
            m_placed.last().b.end = toB;
            return;
        }
        m_placed.append(segment);
    }

    /// Whether two spaces, either of which may be none, are alike where they stand.
    bool alikeSpaces(TextSpan spaceA, TextSpan spaceB) const
    {
        if (spaceA.isEmpty() && spaceB.isEmpty())
            return true;
        if (m_overlook.spacing && !spaceA.isEmpty() && !spaceB.isEmpty())
            return true;
        if (m_a.text.sliced(spaceA.begin, spaceA.length()) == m_b.text.sliced(spaceB.begin, spaceB.length()))
            return true;
        return m_overlook.spacing && withNeighbours(m_a, spaceA) == withNeighbours(m_b, spaceB);
    }

    QString withNeighbours(const CutText &text, TextSpan space) const
    {
        const qsizetype begin = std::max(qsizetype(0), space.begin - 1);
        const qsizetype end = std::min(text.text.size(), space.end + 1);
        return comparisonKey(text.text.sliced(begin, end - begin), m_overlook);
    }

    void placeSame(const Segment &segment)
    {
        for (qsizetype k = 1; k < segment.a.length(); ++k) {
            const TextSpan spaceA{endOf(m_a, segment.a.begin + k - 1), beginOf(m_a, segment.a.begin + k)};
            const TextSpan spaceB{endOf(m_b, segment.b.begin + k - 1), beginOf(m_b, segment.b.begin + k)};
            if (alikeSpaces(spaceA, spaceB)) [[likely]]
                continue;
            add(Segment::Kind::Same, spaceA.begin, spaceB.begin);
            add(Segment::Kind::Change, spaceA.end, spaceB.end);
        }
        add(Segment::Kind::Same, endOf(m_a, segment.a.end - 1), endOf(m_b, segment.b.end - 1));
    }

    /// What lies between two common stretches, or at either end of the texts.
    void placeBetween(std::span<const Segment> segments, qsizetype toA, qsizetype toB)
    {
        if (segments.empty()) {
            const bool alike = alikeSpaces({m_atA, toA}, {m_atB, toB});
            add(alike ? Segment::Kind::Same : Segment::Kind::Change, toA, toB);
            return;
        }
        const TextSpan leadA{m_atA, std::min(toA, beginOf(m_a, segments.front().a.begin))};
        const TextSpan leadB{m_atB, std::min(toB, beginOf(m_b, segments.front().b.begin))};
        if (isCommonSpace(leadA, leadB))
            add(Segment::Kind::Same, leadA.end, leadB.end);
        TextSpan tailA{std::max(m_atA, endBehind(m_a, segments.back().a.end)), toA};
        TextSpan tailB{std::max(m_atB, endBehind(m_b, segments.back().b.end)), toB};
        const bool commonTail = isCommonSpace(tailA, tailB);
        if (!commonTail) {
            tailA.begin = toA;
            tailB.begin = toB;
        }
        for (size_t i = 0; i < segments.size(); ++i) {
            const bool last = i + 1 == segments.size();
            addBetween(segments[i],
                last ? tailA.begin : std::min(tailA.begin, nextBegin(m_a, segments[i].a.end, m_atA)),
                last ? tailB.begin : std::min(tailB.begin, nextBegin(m_b, segments[i].b.end, m_atB)));
        }
        if (commonTail)
            add(Segment::Kind::Same, toA, toB);
    }

    /// A move has text on one side only; a space left over on the other is a change of its own.
    void addBetween(const Segment &segment, qsizetype toA, qsizetype toB)
    {
        if (segment.kind == Segment::Kind::MovedFrom)
            add(Segment::Kind::Change, m_atA, toB);
        else if (segment.kind == Segment::Kind::MovedTo)
            add(Segment::Kind::Change, toA, m_atB);
        add(segment.kind, toA, toB, segment.move);
    }

    bool isCommonSpace(TextSpan spaceA, TextSpan spaceB) const
    {
        return !spaceA.isEmpty() && !spaceB.isEmpty() && alikeSpaces(spaceA, spaceB);
    }

    static qsizetype endBehind(const CutText &text, qsizetype atom) { return atom > 0 ? endOf(text, atom - 1) : 0; }

    static qsizetype nextBegin(const CutText &text, qsizetype atom, qsizetype notBefore)
    {
        return std::max(notBefore, beginOf(text, atom));
    }

    const CutText &m_a;
    const CutText &m_b;
    Overlook m_overlook;
    qsizetype m_atA = 0;
    qsizetype m_atB = 0;
    QList<Segment> m_placed;
};

}

QList<Segment> placedInText(
    const std::vector<Segment> &ofAtoms, const CutText &a, const CutText &b, const Overlook &overlook)
{
    return Placement(a, b, overlook).place(ofAtoms);
}

}
