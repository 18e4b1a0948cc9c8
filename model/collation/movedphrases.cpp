// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/wordsegments.h"

#include <unordered_map>

namespace concordat {

namespace {

constexpr int leastWeight = 2 * worth::content;
constexpr int speaksForItself = 6 * worth::content;
constexpr double mostOfIt = 0.75;
constexpr qsizetype runLength = 4;

/// A phrase that stands in what was left out of a, and in what was inserted into b.
struct MovedPhrase {
    qsizetype a = 0;
    qsizetype b = 0;
    qsizetype length = 0;
    size_t segmentOfA = 0;
    size_t segmentOfB = 0;
};

class PhraseMoves {
public:
    PhraseMoves(const CutText &a, const CutText &b, const std::vector<Segment> &segments)
        : m_a(a)
        , m_b(b)
        , m_segments(segments)
    {
    }

    std::vector<Segment> segments()
    {
        index();
        if (m_places.empty())
            return m_segments;
        for (size_t i = 0; i < m_segments.size(); ++i) {
            if (m_segments[i].kind == Segment::Kind::Change)
                searchIn(i);
        }
        return m_phrases.empty() ? m_segments : split();
    }

private:
    struct Place {
        qsizetype at = -1; ///< -1: in several places
        size_t segment = 0;
    };

    quint64 hashAt(const CutText &text, qsizetype at) const
    {
        quint64 hash = 0;
        for (const Atom &atom : text.within({at, at + runLength})) {
            hash = (hash ^ atom.id) * 0x9e3779b97f4a7c15u;
            hash ^= hash >> 29;
        }
        return hash;
    }

    void index()
    {
        for (size_t i = 0; i < m_segments.size(); ++i) {
            const Segment &segment = m_segments[i];
            if (segment.kind != Segment::Kind::Change || weightOf(m_a.within(segment.a)) < leastWeight)
                continue;
            for (qsizetype at = segment.a.begin; at + runLength <= segment.a.end; ++at) {
                const auto [place, fresh] = m_places.try_emplace(hashAt(m_a, at), Place{at, i});
                if (!fresh)
                    place->second.at = -1;
            }
        }
    }

    void searchIn(size_t number)
    {
        const TextSpan in = m_segments[number].b;
        if (weightOf(m_b.within(in)) < leastWeight)
            return;
        for (qsizetype at = in.begin; at + runLength <= in.end;) {
            const auto place = m_places.find(hashAt(m_b, at));
            if (place == m_places.end() || place->second.at < 0) {
                ++at;
                continue;
            }
            const MovedPhrase phrase = grown(place->second.at, at, place->second.segment, number);
            const bool moved = isWorthSaying(phrase) && isFree(phrase);
            if (moved)
                m_phrases.push_back(phrase);
            at = moved ? phrase.b + phrase.length : at + 1;
        }
    }

    MovedPhrase grown(qsizetype atA, qsizetype atB, size_t segmentOfA, size_t segmentOfB) const
    {
        const TextSpan inA = m_segments[segmentOfA].a;
        TextSpan inB = m_segments[segmentOfB].b;
        if (!m_phrases.empty())
            inB.begin = std::max(inB.begin, m_phrases.back().b + m_phrases.back().length);
        MovedPhrase phrase{atA, atB, 0, segmentOfA, segmentOfB};
        const auto alike = [&](qsizetype x, qsizetype y) { return m_a.atoms[size_t(x)].id == m_b.atoms[size_t(y)].id; };
        while (atA + phrase.length < inA.end && atB + phrase.length < inB.end
            && alike(atA + phrase.length, atB + phrase.length))
            ++phrase.length;
        while (phrase.a > inA.begin && phrase.b > inB.begin && alike(phrase.a - 1, phrase.b - 1)) {
            --phrase.a;
            --phrase.b;
            ++phrase.length;
        }
        return phrase;
    }

    /// A phrase of everyday words ("the requested State Party") has moved only where it is most of what was
    /// left out here and inserted there.
    bool isWorthSaying(const MovedPhrase &phrase) const
    {
        if (phrase.segmentOfA == phrase.segmentOfB || phrase.length < runLength)
            return false;
        const int weight = weightOf(m_b.within({phrase.b, phrase.b + phrase.length}));
        const int around = std::max(weightOf(m_a.within(m_segments[phrase.segmentOfA].a)),
            weightOf(m_b.within(m_segments[phrase.segmentOfB].b)));
        return weight >= speaksForItself || (weight >= leastWeight && weight >= mostOfIt * around);
    }

    bool isFree(const MovedPhrase &phrase) const
    {
        return std::ranges::none_of(m_phrases, [&](const MovedPhrase &other) {
            return TextSpan{phrase.a, phrase.a + phrase.length}.overlaps({other.a, other.a + other.length});
        });
    }

    /// Signs that are all that is left of a change beside a phrase go with the phrase.
    TextSpan withSigns(const CutText &text, TextSpan phrase, TextSpan change) const
    {
        if (weightOf(text.within({change.begin, phrase.begin})) <= 2 * worth::punctuation)
            phrase.begin = change.begin;
        if (weightOf(text.within({phrase.end, change.end})) <= 2 * worth::punctuation)
            phrase.end = change.end;
        return phrase;
    }

    std::vector<Segment> split()
    {
        int move = 0;
        for (const Segment &segment : m_segments)
            move = std::max(move, segment.move);
        std::unordered_map<size_t, std::vector<Segment>> cuts;
        for (const MovedPhrase &phrase : m_phrases) {
            ++move;
            const TextSpan inA = m_segments[phrase.segmentOfA].a;
            const TextSpan inB = m_segments[phrase.segmentOfB].b;
            const TextSpan from = withSigns(m_a, {phrase.a, phrase.a + phrase.length}, inA);
            const TextSpan to = withSigns(m_b, {phrase.b, phrase.b + phrase.length}, inB);
            cuts[phrase.segmentOfA].push_back({Segment::Kind::MovedFrom, from, {}, move});
            cuts[phrase.segmentOfB].push_back({Segment::Kind::MovedTo, {}, to, move});
        }
        std::vector<Segment> made;
        for (size_t i = 0; i < m_segments.size(); ++i) {
            const auto found = cuts.find(i);
            if (found == cuts.end())
                made.push_back(m_segments[i]);
            else
                splitOne(m_segments[i], found->second, made);
        }
        return made;
    }

    /// What is left of a change beside the phrases that moved out of it or into it.
    static void splitOne(const Segment &change, std::vector<Segment> &moves, std::vector<Segment> &made)
    {
        std::ranges::stable_sort(moves, {}, [](const Segment &move) { return std::pair(move.a.begin, move.b.begin); });
        Segment rest = change;
        const auto leave = [&](qsizetype toA, qsizetype toB) {
            if (rest.a.begin < toA || rest.b.begin < toB)
                made.push_back({Segment::Kind::Change, {rest.a.begin, toA}, {rest.b.begin, toB}, 0});
            rest.a.begin = toA;
            rest.b.begin = toB;
        };
        for (Segment move : moves) {
            const bool from = move.kind == Segment::Kind::MovedFrom;
            leave(from ? move.a.begin : rest.a.begin, from ? rest.b.begin : move.b.begin);
            if (from)
                move.b = {rest.b.begin, rest.b.begin};
            else
                move.a = {rest.a.begin, rest.a.begin};
            made.push_back(move);
            (from ? rest.a.begin : rest.b.begin) = from ? move.a.end : move.b.end;
        }
        leave(change.a.end, change.b.end);
    }

    const CutText &m_a;
    const CutText &m_b;
    const std::vector<Segment> &m_segments;
    std::unordered_map<quint64, Place> m_places;
    std::vector<MovedPhrase> m_phrases;
};

}

std::vector<Segment> withMovedPhrases(const CutText &a, const CutText &b, const std::vector<Segment> &segments)
{
    return PhraseMoves(a, b, segments).segments();
}

}
