// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/phrasepath.h"

#include "collation/uniqueanchors.h"
#include "collation/wordtable.h"

#include <limits>

namespace concordat {

namespace {

constexpr int priceOfAnyBreak = 16;
constexpr int priceOfLongBreak = 50; ///< added where what changed is long
constexpr int halfLongBreak = 80; ///< the weight at which half of that is added

/// Beyond this many cells a table is not filled but cut at unique runs first.
constexpr qsizetype comfortableTable = 160'000;
constexpr qsizetype largestTable = 4'000'000;

/// How many islands back the second path looks for the island that stays before one.
constexpr qsizetype lookBack = 48;

void add(std::vector<Island> &islands, const Island &island)
{
    if (island.length == 0)
        return;
    if (!islands.empty()) {
        Island &last = islands.back();
        if (last.a + last.length == island.a && last.b + last.length == island.b) {
            last.length += island.length;
            return;
        }
    }
    islands.push_back(island);
}

/// The first path over a[aBegin, aEnd) and b[bBegin, bEnd), appended to `islands`.
void cover(AtomSpan a, AtomSpan b, TextSpan inA, TextSpan inB, bool mayCut, std::vector<Island> &islands)
{
    qsizetype prefix = 0;
    const qsizetype shorter = std::min(inA.length(), inB.length());
    while (prefix < shorter && a[size_t(inA.begin + prefix)].id == b[size_t(inB.begin + prefix)].id)
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && a[size_t(inA.end - 1 - suffix)].id == b[size_t(inB.end - 1 - suffix)].id)
        ++suffix;
    add(islands, {inA.begin, inB.begin, prefix});
    const TextSpan restA{inA.begin + prefix, inA.end - suffix};
    const TextSpan restB{inB.begin + prefix, inB.end - suffix};
    const Island tail{restA.end, restB.end, suffix};
    if (restA.isEmpty() || restB.isEmpty()) {
        add(islands, tail);
        return;
    }

    std::vector<Island> anchors;
    const bool comfortable = restA.length() <= comfortableTable / restB.length();
    if (!comfortable && mayCut)
        anchors = uniqueAnchors(a, b, restA, restB);
    if (!anchors.empty()) {
        TextSpan leftA = restA;
        TextSpan leftB = restB;
        for (const Island &anchor : anchors) {
            cover(a, b, {leftA.begin, anchor.a}, {leftB.begin, anchor.b}, false, islands);
            add(islands, anchor);
            leftA.begin = anchor.a + anchor.length;
            leftB.begin = anchor.b + anchor.length;
        }
        cover(a, b, leftA, leftB, false, islands);
    } else if (restA.length() <= largestTable / restB.length()) {
        for (const Island &island : bestIslands(a, b, restA, restB))
            add(islands, island);
    }
    add(islands, tail);
}

std::vector<int> sumsOfWeights(AtomSpan atoms)
{
    std::vector<int> sums(atoms.size() + 1);
    for (size_t i = 0; i < atoms.size(); ++i)
        sums[i + 1] = sums[i] + atoms[i].weight;
    return sums;
}

std::vector<Island> withoutWeakIslands(AtomSpan a, AtomSpan b, const std::vector<Island> &islands)
{
    const std::vector<int> sumsA = sumsOfWeights(a);
    const std::vector<int> sumsB = sumsOfWeights(b);
    std::vector<int> weights;
    std::vector<int> gaps;
    Island last;
    const auto measureGap = [&](qsizetype toA, qsizetype toB) {
        gaps.push_back(std::max(sumsA[size_t(toA)] - sumsA[size_t(last.a + last.length)],
            sumsB[size_t(toB)] - sumsB[size_t(last.b + last.length)]));
    };
    for (const Island &island : islands) {
        measureGap(island.a, island.b);
        weights.push_back(sumsA[size_t(island.a + island.length)] - sumsA[size_t(island.a)]);
        last = island;
    }
    measureGap(qsizetype(a.size()), qsizetype(b.size()));
    std::vector<Island> kept;
    for (const qsizetype index : islandsWorthKeeping(weights, gaps))
        kept.push_back(islands[size_t(index)]);
    return kept;
}

}

int priceOfBreak(int size)
{
    return size == 0 ? 0 : priceOfAnyBreak + int(qint64(priceOfLongBreak) * size / (size + halfLongBreak));
}

std::vector<qsizetype> islandsWorthKeeping(const std::vector<int> &weights, const std::vector<int> &gapSizes)
{
    const qsizetype count = qsizetype(weights.size());
    // Node 0 is the beginning, node k + 1 is island k, the last node is the end.
    std::vector<int> best(size_t(count + 2), std::numeric_limits<int>::min());
    std::vector<qsizetype> from(size_t(count + 2), 0);
    best[0] = 0;
    for (qsizetype node = 1; node <= count + 1; ++node) {
        const int own = node <= count ? weights[size_t(node - 1)] : 0;
        int gap = 0;
        for (qsizetype before = node - 1; before >= 0 && node - before <= lookBack; --before) {
            gap += gapSizes[size_t(before)];
            const int score = best[size_t(before)] - priceOfBreak(gap) + own;
            if (score > best[size_t(node)]) {
                best[size_t(node)] = score;
                from[size_t(node)] = before;
            }
            if (before > 0)
                gap += weights[size_t(before - 1)];
        }
    }
    std::vector<qsizetype> kept;
    for (qsizetype node = from[size_t(count + 1)]; node > 0; node = from[size_t(node)])
        kept.push_back(node - 1);
    std::ranges::reverse(kept);
    return kept;
}

std::vector<Island> phrasePath(AtomSpan a, AtomSpan b)
{
    std::vector<Island> islands;
    cover(a, b, {0, qsizetype(a.size())}, {0, qsizetype(b.size())}, true, islands);
    if (islands.size() > 1)
        islands = withoutWeakIslands(a, b, islands);
    return islands;
}

}
