// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/correspondence.h"

#include <set>

/// How well a correspondence agrees with an alignment that is known.
namespace concordat::alignment {

using Pair = std::pair<UnitId, UnitId>;

inline Pair unordered(const UnitId &a, const UnitId &b)
{
    return a < b ? Pair{a, b} : Pair{b, a};
}

inline std::set<Pair> pairsOf(const QList<Counterpart> &all, Counterpart::Outcome outcome)
{
    std::set<Pair> pairs;
    for (const Counterpart &counterpart : all) {
        if (counterpart.outcome == outcome)
            pairs.insert(unordered(counterpart.a, counterpart.b));
    }
    return pairs;
}

struct Score {
    int right = 0;
    int found = 0;
    int wanted = 0;

    [[nodiscard]] double precision() const { return found ? double(right) / found : 1; }
    [[nodiscard]] double recall() const { return wanted ? double(right) / wanted : 1; }
    [[nodiscard]] double f1() const
    {
        return precision() + recall() > 0 ? 2 * precision() * recall() / (precision() + recall()) : 0;
    }
};

/// Pairs in `neutral` count neither for nor against.
inline Score scoreOf(const std::set<Pair> &found, const std::set<Pair> &wanted, const std::set<Pair> &neutral = {})
{
    Score score{0, 0, int(wanted.size())};
    for (const Pair &pair : found) {
        if (wanted.contains(pair))
            ++score.right;
        if (!neutral.contains(pair))
            ++score.found;
    }
    return score;
}

}
