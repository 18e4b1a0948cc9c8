// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/corpus.h"

#include <span>

namespace concordat {

/// The words of a text, or of several that stand together for one, as comparison sees them. It refers to what it was
/// made of.
struct Wording {
    std::span<const Weighed<quint32>> sequence; ///< in reading order
    const Terms *terms = nullptr;
    const TermPairs *pairs = nullptr;
    float sequenceMass = 0;
    float mass = 0;
    float pairMass = 0;

    [[nodiscard]] static Wording of(const TextNode &node);
};

/// The words of several texts one after another, in reading order.
class TogetherWording {
public:
    TogetherWording(const Corpus &corpus, std::vector<int> parts);

    [[nodiscard]] Wording wording() const;

private:
    std::vector<Weighed<quint32>> m_sequence;
    Terms m_terms;
    TermPairs m_pairs;
};

/// How much two wordings have in common. All shares are 0 … 1.
struct WordingMeasure {
    int sharedTerms = 0;
    float likeness = 0; ///< of terms
    float order = 0; ///< of the terms in their order
    float insideA = 0; ///< the share of b's mass that a has
    float insideB = 0; ///< the share of a's mass that b has
    float phrasesInsideA = 0; ///< the share of b's phrases that a has; 0 where little of b is in a
    float phrasesInsideB = 0;
    float together = 0; ///< all of that
};

/// Weighted Dice coefficients of the terms and of their heaviest common subsequence (R. Wagner and M. Fischer, 1974),
/// and containment.
[[nodiscard]] WordingMeasure compared(const Wording &a, const Wording &b);

}
