// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/wording.h"

#include <cmath>

namespace concordat {

namespace {

/// Shares of the three measures of wording.
constexpr float likenessShare = 0.4F;
constexpr float orderShare = 0.4F;
constexpr float containmentShare = 0.2F;
/// Common mass, in nats, that halves the trust in a comparison: two short texts agree by chance.
constexpr float chance = 1.5F;
/// What a text adds that keeps length and order and only changes words: so a copy is edited, and seldom do two texts on
/// one theme agree. Each pair: from where it begins to count, and from where it counts in full.
constexpr float steadyBonus = 0.15F;
constexpr std::pair steadyOrder{0.85F, 0.97F}; ///< of the likeness, the share that is in order
constexpr std::pair steadyLength{0.4F, 0.7F};
constexpr std::pair steadyLikeness{0.3F, 0.45F};

/// Below this likeness the order of the words is not looked at, and taken to agree by this much.
constexpr float likenessForOrder = 0.2F;
constexpr float assumedOrder = 0.5F;
/// Longer pairs of texts, in cells of the table, are taken by their phrases.
constexpr size_t largestAlignment = 4'000'000;

float ramp(float value, std::pair<float, float> from)
{
    return std::clamp((value - from.first) / (from.second - from.first), 0.0F, 1.0F);
}

/// Where less of a text than this is in another, its phrases are not looked at.
constexpr float insideForPhrases = 0.3F;

using Sequence = std::span<const Weighed<quint32>>;

/// The mass of the heaviest common subsequence.
float commonInOrder(Sequence a, Sequence b)
{
    float ends = 0;
    while (!a.empty() && !b.empty() && a.front().key == b.front().key) {
        ends += a.front().weight;
        a = a.subspan(1);
        b = b.subspan(1);
    }
    while (!a.empty() && !b.empty() && a.back().key == b.back().key) {
        ends += a.back().weight;
        a = a.first(a.size() - 1);
        b = b.first(b.size() - 1);
    }
    std::vector<float> row(b.size() + 1, 0);
    for (const auto &[word, weight] : a) {
        float diagonal = 0;
        for (size_t k = 0; k < b.size(); ++k) {
            const float above = row[k + 1];
            row[k + 1] = word == b[k].key ? diagonal + weight : std::max(above, row[k]);
            diagonal = above;
        }
    }
    return ends + row.back();
}

float orderLikeness(const Wording &a, const Wording &b)
{
    if (a.sequence.size() * b.sequence.size() > largestAlignment)
        return likeness(*a.pairs, *b.pairs);
    const float both = a.sequenceMass + b.sequenceMass;
    return both > 0 ? 2 * commonInOrder(a.sequence, b.sequence) / both : 0;
}

void comparePhrases(const Wording &a, const Wording &b, WordingMeasure &measure)
{
    if (std::max(measure.insideA, measure.insideB) < insideForPhrases)
        return;
    // A text of one word has no phrases: its words speak for them.
    const float common = overlap(*a.pairs, *b.pairs).mass;
    measure.phrasesInsideA = b.pairMass > 0 ? common / b.pairMass : measure.insideA;
    measure.phrasesInsideB = a.pairMass > 0 ? common / a.pairMass : measure.insideB;
}

}

Wording Wording::of(const TextNode &node)
{
    return {node.sequence, &node.terms, &node.pairs, node.sequenceMass, node.mass, node.pairMass};
}

TogetherWording::TogetherWording(const Corpus &corpus, std::vector<int> parts)
{
    std::ranges::sort(parts);
    for (int part : parts) {
        const TextNode &node = corpus.texts[size_t(part)];
        m_sequence.insert(m_sequence.end(), node.sequence.begin(), node.sequence.end());
        m_terms = united(m_terms, node.terms);
        m_pairs = united(m_pairs, node.pairs);
    }
}

Wording TogetherWording::wording() const
{
    return {m_sequence, &m_terms, &m_pairs, concordat::mass(m_sequence), concordat::mass(m_terms),
        concordat::mass(m_pairs)};
}

WordingMeasure compared(const Wording &a, const Wording &b)
{
    WordingMeasure measure;
    const Overlap common = overlap(*a.terms, *b.terms);
    if (common.mass <= 0)
        return measure;
    measure.sharedTerms = common.count;
    measure.likeness = 2 * common.mass / (a.mass + b.mass);
    measure.insideA = common.mass / b.mass;
    measure.insideB = common.mass / a.mass;
    measure.order = measure.likeness >= likenessForOrder ? orderLikeness(a, b) : assumedOrder * measure.likeness;
    comparePhrases(a, b, measure);
    // That a short text is found in a long one tells the less the shorter it is.
    const float lengths = std::min(a.mass, b.mass) / std::max(a.mass, b.mass);
    const float contained = std::max(measure.insideA, measure.insideB) * std::sqrt(lengths);
    const float wording = likenessShare * measure.likeness + orderShare * measure.order + containmentShare * contained;
    const float steady = ramp(measure.order / measure.likeness, steadyOrder) * ramp(lengths, steadyLength)
        * ramp(measure.likeness, steadyLikeness);
    measure.together = (wording + steadyBonus * steady * (1 - wording)) * common.mass / (common.mass + chance);
    return measure;
}

}
