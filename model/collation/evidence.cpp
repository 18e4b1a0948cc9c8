// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/evidence.h"

#include <cmath>

namespace concordat {

namespace {

/// Shares of the three measures of wording.
constexpr float likenessShare = 0.5F;
constexpr float phrasesShare = 0.2F;
constexpr float containmentShare = 0.3F;
/// Common mass, in nats, that halves the trust in a comparison: two short texts agree by chance.
constexpr float chance = 1.5F;
/// What a citation of the same paragraph of another treaty adds.
constexpr float citationBonus = 0.12F;
/// What a perfect context adds, and the wording from which on it adds in full.
constexpr float contextBonus = 0.17F;
constexpr float wordingForContext = 0.35F;

constexpr float duplicateLikeness = 0.85F;

Evidence measured(const Terms &a, const TermPairs &pairsA, const Terms &b, const TermPairs &pairsB)
{
    Evidence evidence;
    const float massA = mass(a);
    const float massB = mass(b);
    const Overlap common = overlap(a, b);
    if (common.mass <= 0)
        return evidence;
    evidence.sharedTerms = common.count;
    evidence.likeness = 2 * common.mass / (massA + massB);
    evidence.insideA = common.mass / massB;
    evidence.insideB = common.mass / massA;
    const float pairMassA = mass(pairsA);
    const float pairMassB = mass(pairsB);
    // A text of one word has no phrases: its words speak for them.
    if (pairMassA <= 0 || pairMassB <= 0) {
        evidence.phrases = evidence.likeness;
        evidence.phrasesInsideA = evidence.insideA;
        evidence.phrasesInsideB = evidence.insideB;
    } else {
        const float commonPairs = overlap(pairsA, pairsB).mass;
        evidence.phrases = 2 * commonPairs / (pairMassA + pairMassB);
        evidence.phrasesInsideA = commonPairs / pairMassB;
        evidence.phrasesInsideB = commonPairs / pairMassA;
    }
    // That a short text is found in a long one tells the less the shorter it is.
    const float balance = std::sqrt(std::min(massA, massB) / std::max(massA, massB));
    const float contained = std::max(evidence.insideA, evidence.insideB) * balance;
    const float wording
        = likenessShare * evidence.likeness + phrasesShare * evidence.phrases + containmentShare * contained;
    evidence.text = wording * common.mass / (common.mass + chance);
    return evidence;
}

}

const TreatyCitation *commonCitation(const QList<TreatyCitation> &a, const QList<TreatyCitation> &b)
{
    const TreatyCitation *ofArticle = nullptr;
    for (const TreatyCitation &mine : a) {
        for (const TreatyCitation &other : b) {
            if (mine.key != other.key || mine.article != other.article)
                continue;
            if (mine.paragraph == other.paragraph && !mine.paragraph.isEmpty())
                return &mine;
            if (!ofArticle)
                ofArticle = &mine;
        }
    }
    return ofArticle;
}

Evidence comparedTexts(const Corpus &corpus, int a, int b, float theme)
{
    const TextNode &nodeA = corpus.texts[size_t(a)];
    const TextNode &nodeB = corpus.texts[size_t(b)];
    Evidence evidence = measured(nodeA.terms, nodeA.pairs, nodeB.terms, nodeB.pairs);
    evidence.a = a;
    evidence.b = b;
    evidence.theme = theme;
    if (commonCitation(nodeA.citations, nodeB.citations)) {
        evidence.cited = true;
        evidence.text = std::min(1.0F, evidence.text + citationBonus);
    }
    evidence.score = evidence.text;
    return evidence;
}

Evidence comparedTogether(const Corpus &corpus, int whole, const std::vector<int> &parts)
{
    Terms terms;
    TermPairs pairs;
    for (int part : parts) {
        terms = united(terms, corpus.texts[size_t(part)].terms);
        pairs = united(pairs, corpus.texts[size_t(part)].pairs);
    }
    const TextNode &node = corpus.texts[size_t(whole)];
    Evidence evidence = measured(node.terms, node.pairs, terms, pairs);
    evidence.a = whole;
    evidence.b = parts.front();
    evidence.score = evidence.text;
    return evidence;
}

float scored(float text, float context)
{
    return std::min(1.0F, text + contextBonus * context * std::min(1.0F, text / wordingForContext));
}

bool areDuplicates(const Corpus &corpus, int first, int second)
{
    const TextNode &a = corpus.texts[size_t(first)];
    const TextNode &b = corpus.texts[size_t(second)];
    return likeness(a.terms, b.terms) >= duplicateLikeness && likeness(a.pairs, b.pairs) >= duplicateLikeness - 0.1F;
}

}
