// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/suggestions.h"

namespace concordat {

namespace {

/// Below this rank two texts have hardly more than words of grammar and law in common.
constexpr float leastRank = 0.13F;
/// What is worse than this share of a text's best suggestion is no alternative to it.
constexpr float nearTheBest = 0.75F;
/// Text that has a counterpart is only suggested to another where it could have been its counterpart too.
constexpr float leastScoreOfMatched = 0.36F;
constexpr float themeShare = 0.5F;

bool mayBeSuggested(const PairMatching &matching, const Evidence &evidence)
{
    const bool oneMatched = matching.isMatched(evidence.a);
    const bool otherMatched = matching.isMatched(evidence.b);
    if (oneMatched && otherMatched)
        return false;
    return suggestionRank(evidence) >= leastRank
        && ((!oneMatched && !otherMatched) || evidence.score >= leastScoreOfMatched);
}

}

float suggestionRank(const Evidence &evidence)
{
    return themeShare * evidence.theme + (1 - themeShare) * evidence.score;
}

std::vector<Evidence> suggested(const PairMatching &matching)
{
    std::vector<Evidence> ranked;
    for (const Evidence &evidence : matching.evidence()) {
        if (mayBeSuggested(matching, evidence))
            ranked.push_back(evidence);
    }
    std::ranges::sort(ranked, [](const Evidence &one, const Evidence &other) {
        const float rank = suggestionRank(one);
        const float otherRank = suggestionRank(other);
        return rank != otherRank ? rank > otherRank : std::tie(one.a, one.b) < std::tie(other.a, other.b);
    });
    std::map<int, int> given;
    std::map<int, float> best;
    std::vector<Evidence> kept;
    for (const Evidence &evidence : ranked) {
        const float rank = suggestionRank(evidence);
        const float bestOfA = best.emplace(evidence.a, rank).first->second;
        const float bestOfB = best.emplace(evidence.b, rank).first->second;
        if (rank < nearTheBest * std::max(bestOfA, bestOfB))
            continue;
        if (given[evidence.a] >= mostSuggested || given[evidence.b] >= mostSuggested)
            continue;
        ++given[evidence.a];
        ++given[evidence.b];
        kept.push_back(evidence);
    }
    return kept;
}

}
