// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/corpus.h"

#include <unordered_map>

namespace concordat {

/// What speaks for two texts being versions of each other. All shares are 0 … 1.
struct Evidence {
    int a = 0; ///< index into Corpus::texts
    int b = 0;
    int sharedTerms = 0;
    float likeness = 0; ///< of terms
    float order = 0; ///< of the terms in their order
    float insideA = 0; ///< the share of b's mass that a has
    float insideB = 0; ///< the share of a's mass that b has
    float phrasesInsideA = 0; ///< the share of b's phrases that a has
    float phrasesInsideB = 0;
    float theme = 0;
    bool cited = false; ///< both cite the same provision of another treaty
    float text = 0; ///< the wording together
    float context = 0; ///< what stands around
    float score = 0; ///< the wording, and as a bonus the context: may be more than 1
};

/// The wording of two texts compared; context is yet to come.
[[nodiscard]] Evidence comparedTexts(const Corpus &corpus, int a, int b, float theme = 0);

/// The same, of two readings once, however many delegations have them.
class Comparisons {
public:
    explicit Comparisons(const Corpus &corpus)
        : m_corpus(corpus)
    {
    }

    [[nodiscard]] Evidence of(int a, int b, float theme);

private:
    const Corpus &m_corpus;
    std::unordered_map<quint64, Evidence> m_known; ///< by the originals, the one of a in the upper half
};

/// The wording of one text compared with several that stand together for one.
[[nodiscard]] Evidence comparedTogether(const Corpus &corpus, int whole, const std::vector<int> &parts);

/// The score of wording with context: context adds, in the measure in which there is wording to add to.
[[nodiscard]] float scored(float text, float context);

/// True where two texts of one submission say the same in the same words.
[[nodiscard]] bool areDuplicates(const Corpus &corpus, int first, int second);

/// The first provision of another treaty that both cite; of paragraphs if they name the same, else articles.
[[nodiscard]] const TreatyCitation *commonCitation(const QList<TreatyCitation> &a, const QList<TreatyCitation> &b);

}
