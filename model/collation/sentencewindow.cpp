// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/sentencewindow.h"

#include <array>
#include <span>

namespace concordat {

namespace {

/// How far a window reaches; what it says beyond the settled length is asked again by the next one.
struct Reach {
    qsizetype window;
    qsizetype settled;
};

constexpr Reach wide{64, 44};
constexpr Reach narrow{20, 14}; ///< where sentence answers sentence
constexpr qsizetype answered = 11; ///< of the settled sentences of either text, as many must be

// In twentieths of a word, as the worth of atoms.
constexpr int perCommonWord = 20;
constexpr int perWord = 3; ///< so that two sentences need three words in ten in common
constexpr int perDividedWord = 6;

/// What pairing `a` with `b` is worth; at most 0 where they have little in common.
int gain(const Bag &a, const Bag &b)
{
    const int cost = perWord * (a.size() + b.size());
    if (perCommonWord * a.commonAtMost(b) <= cost)
        return 0;
    return perCommonWord * a.common(b) - cost;
}

/// What it would be worth if the longer were all in the other.
int greatestGain(const Bag &a, const Bag &b)
{
    return (perCommonWord - 2 * perWord) * std::max(a.size(), b.size());
}

/// What pairing a whole with its two parts is worth; `atLeast` where it is no more than that.
int gainOfDivided(const Bag &whole, const Bag &first, const Bag &second, int atLeast)
{
    const int cost = perWord * (whole.size() + first.size() + second.size())
        + perDividedWord * std::min(first.size(), second.size());
    const int common = std::min(whole.size(), whole.commonAtMost(first) + whole.commonAtMost(second));
    if (perCommonWord * common - cost <= atLeast)
        return atLeast;
    return std::max(atLeast, perCommonWord * whole.commonWithBoth(first, second) - cost);
}

class Window {
public:
    Window(Bags &a, Bags &b, TextSpan inA, TextSpan inB)
        : m_a(a)
        , m_b(b)
        , m_inA(inA)
        , m_inB(inB)
        , m_width(size_t(inB.length() + 1))
        , m_best(size_t(inA.length() + 1) * m_width)
        , m_steps(m_best.size(), SkipB)
        , m_gains(m_best.size())
    {
    }

    std::vector<SentenceGroup> groups()
    {
        for (qsizetype row = 1; row <= m_inA.length(); ++row)
            m_steps[cell(row, 0)] = SkipA;
        for (qsizetype row = 1; row <= m_inA.length(); ++row) {
            for (qsizetype column = 1; column <= m_inB.length(); ++column)
                fill(row, column);
        }
        return traced();
    }

private:
    enum Step : quint8 { SkipA, SkipB, OneToOne, OneToTwo, TwoToOne };

    size_t cell(qsizetype row, qsizetype column) const { return size_t(row) * m_width + size_t(column); }
    const Bag &bagA(qsizetype row) { return m_a[m_inA.begin + row - 1]; }
    const Bag &bagB(qsizetype column) { return m_b[m_inB.begin + column - 1]; }

    void fill(qsizetype row, qsizetype column)
    {
        const size_t here = cell(row, column);
        const auto offer = [&](int score, Step step) {
            if (score > m_best[here]) {
                m_best[here] = score;
                m_steps[here] = step;
            }
        };
        m_best[here] = m_best[cell(row, column - 1)];
        m_steps[here] = SkipB;
        offer(m_best[cell(row - 1, column)], SkipA);
        const int one = gain(bagA(row), bagB(column));
        m_gains[here] = one;
        if (one > 0)
            offer(m_best[cell(row - 1, column - 1)] + one, OneToOne);
        // A division is looked at only where one of its halves has something of the whole, but not all of it.
        if (one * 5 > 4 * greatestGain(bagA(row), bagB(column)))
            return;
        const auto offerDivided = [&](int before, const Bag &whole, const Bag &first, const Bag &second, Step step) {
            offer(before + gainOfDivided(whole, first, second, m_best[here] - before), step);
        };
        if (column > 1 && (one > 0 || m_gains[cell(row, column - 1)] > 0))
            offerDivided(m_best[cell(row - 1, column - 2)], bagA(row), bagB(column - 1), bagB(column), OneToTwo);
        if (row > 1 && (one > 0 || m_gains[cell(row - 1, column)] > 0))
            offerDivided(m_best[cell(row - 2, column - 1)], bagB(column), bagA(row - 1), bagA(row), TwoToOne);
    }

    std::vector<SentenceGroup> traced() const
    {
        constexpr std::array<std::pair<int, int>, 5> taken{{{1, 0}, {0, 1}, {1, 1}, {1, 2}, {2, 1}}};
        std::vector<SentenceGroup> found;
        qsizetype row = m_inA.length();
        qsizetype column = m_inB.length();
        while (row > 0 && column > 0) {
            const Step step = m_steps[cell(row, column)];
            const auto [ofA, ofB] = taken[step];
            if (ofA > 0 && ofB > 0)
                found.push_back(
                    {{m_inA.begin + row - ofA, m_inA.begin + row}, {m_inB.begin + column - ofB, m_inB.begin + column}});
            row -= ofA;
            column -= ofB;
        }
        std::ranges::reverse(found);
        return found;
    }

    Bags &m_a;
    Bags &m_b;
    TextSpan m_inA;
    TextSpan m_inB;
    size_t m_width;
    std::vector<int> m_best;
    std::vector<Step> m_steps;
    std::vector<int> m_gains;
};

TextSpan beginningOf(TextSpan range, qsizetype length)
{
    return {range.begin, std::min(range.end, range.begin + length)};
}

/// What a window at the beginning of both ranges says, as far as it is settled.
std::vector<SentenceGroup> settledGroups(Bags &a, Bags &b, TextSpan inA, TextSpan inB, Reach reach)
{
    const auto settled
        = [&](TextSpan range) { return range.length() <= reach.window ? range.end : range.begin + reach.settled; };
    auto groups = Window(a, b, beginningOf(inA, reach.window), beginningOf(inB, reach.window)).groups();
    const auto first = std::ranges::find_if(
        groups, [&](const SentenceGroup &group) { return group.a.end > settled(inA) || group.b.end > settled(inB); });
    groups.erase(first, groups.end());
    return groups;
}

bool isDense(const std::vector<SentenceGroup> &groups)
{
    qsizetype ofA = 0;
    qsizetype ofB = 0;
    for (const SentenceGroup &group : groups) {
        ofA += group.a.length();
        ofB += group.b.length();
    }
    return std::min(ofA, ofB) >= answered;
}

}

void alignInWindows(Bags &a, Bags &b, TextSpan inA, TextSpan inB, std::vector<SentenceGroup> &groups)
{
    while (!inA.isEmpty() && !inB.isEmpty()) {
        const bool lastA = inA.length() <= wide.window;
        const bool lastB = inB.length() <= wide.window;
        std::vector<SentenceGroup> found;
        const bool maybeNarrow = std::min(inA.length(), inB.length()) > narrow.window;
        if (maybeNarrow)
            found = settledGroups(a, b, inA, inB, narrow);
        const bool isNarrow = maybeNarrow && isDense(found);
        if (!isNarrow)
            found = settledGroups(a, b, inA, inB, wide);
        groups.insert(groups.end(), found.begin(), found.end());
        if (!isNarrow && lastA && lastB)
            return;
        if (!found.empty()) {
            inA.begin = found.back().a.end;
            inB.begin = found.back().b.end;
            continue;
        }
        // Nothing met: what is longer ahead moves on alone, so that an insertion is passed over.
        const qsizetype settledA = lastA ? inA.end : inA.begin + wide.settled;
        const qsizetype settledB = lastB ? inB.end : inB.begin + wide.settled;
        if (!lastB && (lastA || inB.length() > inA.length()))
            inB.begin = settledB;
        else if (!lastA && (lastB || inA.length() > inB.length()))
            inA.begin = settledA;
        else {
            inA.begin = settledA;
            inB.begin = settledB;
        }
    }
}

}
