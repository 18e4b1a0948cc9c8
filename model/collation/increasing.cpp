// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/increasing.h"

#include <algorithm>

namespace concordat {

std::vector<size_t> longestIncreasing(std::span<const qsizetype> values)
{
    constexpr size_t none = ~size_t(0);
    std::vector<size_t> piles; // the index of the top card of each pile
    std::vector<size_t> before(values.size(), none);
    for (size_t i = 0; i < values.size(); ++i) {
        const auto pile = std::ranges::lower_bound(piles, values[i], {}, [&](size_t index) { return values[index]; });
        if (pile != piles.begin())
            before[i] = *(pile - 1);
        if (pile == piles.end())
            piles.push_back(i);
        else
            *pile = i;
    }
    std::vector<size_t> chain;
    for (size_t at = piles.empty() ? none : piles.back(); at != none; at = before[at])
        chain.push_back(at);
    std::ranges::reverse(chain);
    return chain;
}

}
