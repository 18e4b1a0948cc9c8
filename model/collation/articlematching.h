// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/pairmatching.h"

namespace concordat {

/// What speaks for two articles being versions of each other. All shares are 0 … 1.
struct ArticleMatch {
    int a = 0; ///< index into Corpus::articles
    int b = 0;
    int matches = 0; ///< of their texts with each other
    float insideA = 0; ///< the share of a's texts, by mass, that matches texts of b
    float insideB = 0;
    float wording = 0; ///< likeness of all their words
    float title = 0; ///< likeness of their titles
    bool cited = false; ///< the headings cite the same provision of another treaty
    float score = 0;
    bool linked = false; ///< else suggested
    bool known = false; ///< a person said so
};

/// The articles of two submissions that answer each other, from the matches of their texts, their words as a
/// whole, and, with the least say, their titles. An article may be linked to several where most of each of them is
/// in it. Without text on one side the title decides, if it is the same. Suggestions are up to three an article.
[[nodiscard]] std::vector<ArticleMatch> matchedArticles(
    const Corpus &corpus, const PairMatching &texts, const KnownPairs &known, int first, int second);

}
