// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/wordsegments.h"

#include "collation/phraseborder.h"

namespace concordat {

namespace {

/// Below this share of common words two texts have little in common …
constexpr double littleInCommon = 1.0 / 3;
/// … unless one of them stands in the other, at least with this share of its words, …
constexpr double mostlyContained = 0.5;
/// … or they begin or end alike, with a phrase not farther from there than this, …
constexpr int aPhrase = 3 * worth::content;
constexpr int nearTheEnd = 3 * worth::content;
/// … or they are so short that a share says nothing.
constexpr int tooShortToSay = 5 * worth::content;

/// Whether two texts (or sentences) that have an island in common begin or end with it, or nearly so: what only
/// stands in the midst of different words is met by chance.
bool isStem(AtomSpan a, AtomSpan b, const Island &island)
{
    if (weightOf(a.subspan(size_t(island.a), size_t(island.length))) < aPhrase)
        return false;
    const auto farthest = [](AtomSpan one, AtomSpan other) { return std::max(weightOf(one), weightOf(other)); };
    return farthest(a.first(size_t(island.a)), b.first(size_t(island.b))) <= nearTheEnd
        || farthest(a.subspan(size_t(island.a + island.length)), b.subspan(size_t(island.b + island.length)))
        <= nearTheEnd;
}

/// Whether so much in common is little for texts of these weights.
bool isLittle(int common, int ofA, int ofB)
{
    return ofA + ofB > 2 * tooShortToSay && 2 * common < littleInCommon * (ofA + ofB)
        && common < mostlyContained * std::min(ofA, ofB);
}

bool haveLittleInCommon(AtomSpan a, AtomSpan b, const std::vector<Island> &islands)
{
    int common = 0;
    for (const Island &island : islands)
        common += weightOf(a.subspan(size_t(island.a), size_t(island.length)));
    return isLittle(common, weightOf(a), weightOf(b))
        && std::ranges::none_of(islands, [&](const Island &island) { return isStem(a, b, island); });
}

class Walk {
public:
    Walk(const CutText &a, const CutText &b)
        : m_a(a)
        , m_b(b)
    {
    }

    std::vector<Segment> segments(const SentenceAlignment &alignment)
    {
        markMoves(alignment.moves);
        for (const SentenceGroup &group : alignment.groups) {
            passTo(group.a.begin, group.b.begin);
            compareGroup(m_a.atomsOf(group.a), m_b.atomsOf(group.b));
            m_sentenceA = group.a.end;
            m_sentenceB = group.b.end;
        }
        passTo(qsizetype(m_a.sentences.size()), qsizetype(m_b.sentences.size()));
        return std::move(m_segments);
    }

private:
    /// Sentences that moved together are one move.
    void markMoves(const std::vector<SentenceGroup> &moves)
    {
        m_moveOfA.resize(m_a.sentences.size());
        m_moveOfB.resize(m_b.sentences.size());
        int move = 0;
        for (size_t i = 0; i < moves.size(); ++i) {
            const bool goesOn
                = i > 0 && moves[i - 1].a.end == moves[i].a.begin && moves[i - 1].b.end == moves[i].b.begin;
            move += goesOn ? 0 : 1;
            m_moveOfA[size_t(moves[i].a.begin)] = move;
            m_moveOfB[size_t(moves[i].b.begin)] = move;
        }
    }

    /// Sentences without an answer: moved ones stand for themselves, others replace each other one by one.
    void passTo(qsizetype toA, qsizetype toB)
    {
        while (m_sentenceA < toA || m_sentenceB < toB) {
            if (m_sentenceA < toA && m_moveOfA[size_t(m_sentenceA)]) {
                add({Segment::Kind::MovedFrom, m_a.sentences[size_t(m_sentenceA)], nowhereIn(m_b, m_sentenceB),
                    m_moveOfA[size_t(m_sentenceA)]});
                ++m_sentenceA;
            } else if (m_sentenceB < toB && m_moveOfB[size_t(m_sentenceB)]) {
                add({Segment::Kind::MovedTo, nowhereIn(m_a, m_sentenceA), m_b.sentences[size_t(m_sentenceB)],
                    m_moveOfB[size_t(m_sentenceB)]});
                ++m_sentenceB;
            } else {
                const bool ofA = m_sentenceA < toA;
                const bool ofB = m_sentenceB < toB;
                compareGroup(ofA ? m_a.sentences[size_t(m_sentenceA)] : nowhereIn(m_a, m_sentenceA),
                    ofB ? m_b.sentences[size_t(m_sentenceB)] : nowhereIn(m_b, m_sentenceB));
                m_sentenceA += ofA ? 1 : 0;
                m_sentenceB += ofB ? 1 : 0;
            }
        }
    }

    static TextSpan nowhereIn(const CutText &text, qsizetype sentence)
    {
        const qsizetype at = sentence < qsizetype(text.sentences.size()) ? text.sentences[size_t(sentence)].begin
                                                                         : qsizetype(text.atoms.size());
        return {at, at};
    }

    /// Joins a moved sentence to the one before it.
    void add(const Segment &segment)
    {
        if (!m_segments.empty() && m_segments.back().kind == segment.kind && m_segments.back().move == segment.move
            && m_segments.back().a.end == segment.a.begin && m_segments.back().b.end == segment.b.begin) {
            m_segments.back().a.end = segment.a.end;
            m_segments.back().b.end = segment.b.end;
            return;
        }
        m_segments.push_back(segment);
    }

    void compareGroup(TextSpan inA, TextSpan inB)
    {
        const AtomSpan a = m_a.within(inA);
        const AtomSpan b = m_b.within(inB);
        const auto islands = atPhraseBorders(m_a.text, a, m_b.text, b, phrasePath(a, b));
        qsizetype atA = 0;
        qsizetype atB = 0;
        const auto changeTo = [&](qsizetype toA, qsizetype toB) {
            if (atA < toA || atB < toB)
                m_segments.push_back(
                    {Segment::Kind::Change, {inA.begin + atA, inA.begin + toA}, {inB.begin + atB, inB.begin + toB}, 0});
        };
        if (!haveLittleInCommon(a, b, islands)) {
            for (const Island &island : islands) {
                changeTo(island.a, island.b);
                atA = island.a + island.length;
                atB = island.b + island.length;
                m_segments.push_back({Segment::Kind::Same, {inA.begin + island.a, inA.begin + atA},
                    {inB.begin + island.b, inB.begin + atB}, 0});
            }
        }
        changeTo(inA.length(), inB.length());
    }

    const CutText &m_a;
    const CutText &m_b;
    qsizetype m_sentenceA = 0;
    qsizetype m_sentenceB = 0;
    std::vector<int> m_moveOfA;
    std::vector<int> m_moveOfB;
    std::vector<Segment> m_segments;
};

/// Whether the whole of two texts is better shown as one change: they share too little, none of it the beginning
/// or end of a sentence, and nothing moved.
bool areStrangers(const CutText &a, const CutText &b, const std::vector<Segment> &segments)
{
    int common = 0;
    for (const Segment &segment : segments) {
        if (segment.kind != Segment::Kind::Same && segment.kind != Segment::Kind::Change)
            return false;
        if (segment.kind == Segment::Kind::Same)
            common += weightOf(a.within(segment.a));
    }
    if (!isLittle(common, weightOf(a.atoms), weightOf(b.atoms)))
        return false;
    const auto sentenceAt = [](const CutText &text, qsizetype atom) {
        return *std::prev(std::ranges::upper_bound(text.sentences, atom, {}, &TextSpan::begin));
    };
    Segment same;
    const auto isStemOfSentences = [&] {
        if (same.a.isEmpty())
            return false;
        const TextSpan ofA{sentenceAt(a, same.a.begin).begin, sentenceAt(a, same.a.end - 1).end};
        const TextSpan ofB{sentenceAt(b, same.b.begin).begin, sentenceAt(b, same.b.end - 1).end};
        return isStem(
            a.within(ofA), b.within(ofB), {same.a.begin - ofA.begin, same.b.begin - ofB.begin, same.a.length()});
    };
    for (const Segment &segment : segments) {
        const bool isSame = segment.kind == Segment::Kind::Same;
        if (isSame && !same.a.isEmpty() && segment.a.begin == same.a.end && segment.b.begin == same.b.end) {
            same.a.end = segment.a.end;
            same.b.end = segment.b.end;
            continue;
        }
        if (isStemOfSentences())
            return false;
        same = isSame ? segment : Segment();
    }
    return !isStemOfSentences();
}

}

std::vector<Segment> wordSegments(const CutText &a, const CutText &b, bool moves)
{
    std::vector<Segment> segments = Walk(a, b).segments(alignSentences(a, b, moves));
    if (moves)
        segments = withMovedPhrases(a, b, segments);
    if (areStrangers(a, b, segments) && !a.text.contains(u'\n') && !b.text.contains(u'\n'))
        return {{Segment::Kind::Change, {0, qsizetype(a.atoms.size())}, {0, qsizetype(b.atoms.size())}, 0}};
    return segments;
}

}
