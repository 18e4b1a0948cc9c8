// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/suggestions.h"

namespace concordat {

namespace {

constexpr int mostSuggested = 3;
constexpr float leastRank = 0.09F;
constexpr float themeShare = 0.5F;

}

float suggestionRank(const Evidence &evidence)
{
    return themeShare * evidence.theme + (1 - themeShare) * evidence.score;
}

std::vector<Evidence> suggested(const PairMatching &matching)
{
    std::vector<Evidence> ranked;
    for (const Evidence &evidence : matching.evidence()) {
        const bool settled = matching.isMatched(evidence.a) && matching.isMatched(evidence.b);
        if (!settled && suggestionRank(evidence) >= leastRank)
            ranked.push_back(evidence);
    }
    std::ranges::sort(ranked, [](const Evidence &one, const Evidence &other) {
        const float rank = suggestionRank(one);
        const float otherRank = suggestionRank(other);
        return rank != otherRank ? rank > otherRank : std::tie(one.a, one.b) < std::tie(other.a, other.b);
    });
    std::map<int, int> given;
    std::vector<Evidence> kept;
    for (const Evidence &evidence : ranked) {
        if (given[evidence.a] >= mostSuggested || given[evidence.b] >= mostSuggested)
            continue;
        ++given[evidence.a];
        ++given[evidence.b];
        kept.push_back(evidence);
    }
    return kept;
}

}
