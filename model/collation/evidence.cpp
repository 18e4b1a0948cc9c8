// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/evidence.h"

#include <cmath>

namespace concordat {

namespace {

/// Shares of the three measures of wording.
constexpr float likenessShare = 0.4F;
constexpr float orderShare = 0.4F;
constexpr float containmentShare = 0.2F;
/// Common mass, in nats, that halves the trust in a comparison: two short texts agree by chance.
constexpr float chance = 1.5F;
/// What a citation of the same paragraph of another treaty adds.
constexpr float citationBonus = 0.12F;
/// What the very same text adds.
constexpr float identityBonus = 0.05F;
/// What a perfect context adds, and the wording from which on it adds in full.
constexpr float contextBonus = 0.17F;
constexpr float wordingForContext = 0.35F;

/// What a text adds that keeps length and order and only changes words: so a copy is edited, and seldom do two texts on
/// one theme agree. Each pair: from where it begins to count, and from where it counts in full.
constexpr float steadyBonus = 0.15F;
constexpr std::pair steadyOrder{0.85F, 0.97F}; ///< of the likeness, the share that is in order
constexpr std::pair steadyLength{0.4F, 0.7F};
constexpr std::pair steadyLikeness{0.3F, 0.45F};

constexpr float duplicateLikeness = 0.85F;

/// Below this likeness the order of the words is not looked at, and taken to agree by this much.
constexpr float likenessForOrder = 0.15F;
constexpr float assumedOrder = 0.5F;
/// Longer pairs of texts, in cells of the table, are taken by their phrases.
constexpr size_t largestTable = 4'000'000;

float ramp(float value, std::pair<float, float> from)
{
    return std::clamp((value - from.first) / (from.second - from.first), 0.0F, 1.0F);
}

/// One side of a comparison.
struct Side {
    std::vector<quint32> words;
    Terms terms;
    TermPairs pairs;
};

/// Twice the heaviest common subsequence of the words over both masses (R. Wagner and M. Fischer, 1974, with weights).
float orderLikeness(const Side &a, const Side &b)
{
    if (a.words.size() * b.words.size() > largestTable)
        return likeness(a.pairs, b.pairs);
    const auto weightsOf = [](const Side &side) {
        std::vector<float> weights;
        for (quint32 word : side.words)
            weights.push_back(std::ranges::lower_bound(side.terms, word, {}, &Weighed<quint32>::key)->weight);
        return weights;
    };
    const std::vector<float> weightsA = weightsOf(a);
    const std::vector<float> weightsB = weightsOf(b);
    std::vector<float> row(b.words.size() + 1, 0);
    for (size_t i = 0; i < a.words.size(); ++i) {
        float diagonal = 0;
        for (size_t k = 0; k < b.words.size(); ++k) {
            const float above = row[k + 1];
            row[k + 1] = a.words[i] == b.words[k] ? diagonal + weightsA[i] : std::max(above, row[k]);
            diagonal = above;
        }
    }
    float both = 0;
    for (float weight : weightsA)
        both += weight;
    for (float weight : weightsB)
        both += weight;
    return both > 0 ? 2 * row.back() / both : 0;
}

Evidence measured(const Side &a, const Side &b)
{
    Evidence evidence;
    const float massA = mass(a.terms);
    const float massB = mass(b.terms);
    const Overlap common = overlap(a.terms, b.terms);
    if (common.mass <= 0)
        return evidence;
    evidence.sharedTerms = common.count;
    evidence.likeness = 2 * common.mass / (massA + massB);
    evidence.insideA = common.mass / massB;
    evidence.insideB = common.mass / massA;
    evidence.order = evidence.likeness >= likenessForOrder ? orderLikeness(a, b) : assumedOrder * evidence.likeness;
    const float pairMassA = mass(a.pairs);
    const float pairMassB = mass(b.pairs);
    // A text of one word has no phrases: its words speak for them.
    const float commonPairs = overlap(a.pairs, b.pairs).mass;
    evidence.phrasesInsideA = pairMassB > 0 ? commonPairs / pairMassB : evidence.insideA;
    evidence.phrasesInsideB = pairMassA > 0 ? commonPairs / pairMassA : evidence.insideB;
    // That a short text is found in a long one tells the less the shorter it is.
    const float balance = std::sqrt(std::min(massA, massB) / std::max(massA, massB));
    const float contained = std::max(evidence.insideA, evidence.insideB) * balance;
    const float wording
        = likenessShare * evidence.likeness + orderShare * evidence.order + containmentShare * contained;
    const float steady = ramp(evidence.order / evidence.likeness, steadyOrder) * ramp(balance * balance, steadyLength)
        * ramp(evidence.likeness, steadyLikeness);
    evidence.text = (wording + steadyBonus * steady * (1 - wording)) * common.mass / (common.mass + chance);
    return evidence;
}

/// What the order is told by; for Chinese, characters rather than pairs, of which one changed character breaks two.
const std::vector<quint32> &inSequence(const TextNode &node)
{
    return node.characters.size() > node.words.size() / 2 ? node.characters : node.words;
}

Side sideOf(const TextNode &node)
{
    return {inSequence(node), node.terms, node.pairs};
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
    Evidence evidence = measured(sideOf(nodeA), sideOf(nodeB));
    evidence.a = a;
    evidence.b = b;
    evidence.theme = theme;
    if (commonCitation(nodeA.citations, nodeB.citations)) {
        evidence.cited = true;
        evidence.text = std::min(1.0F, evidence.text + citationBonus);
    }
    // References are no terms, and may be all that tells two paragraphs apart.
    if (nodeA.unit->text == nodeB.unit->text)
        evidence.text += identityBonus;
    evidence.score = evidence.text;
    return evidence;
}

Evidence comparedTogether(const Corpus &corpus, int whole, const std::vector<int> &parts)
{
    Side together;
    std::vector<int> inOrder = parts;
    std::ranges::sort(inOrder);
    for (int part : inOrder) {
        const TextNode &node = corpus.texts[size_t(part)];
        const std::vector<quint32> &words = inSequence(node);
        together.words.insert(together.words.end(), words.begin(), words.end());
        together.terms = united(together.terms, node.terms);
        together.pairs = united(together.pairs, node.pairs);
    }
    Evidence evidence = measured(sideOf(corpus.texts[size_t(whole)]), together);
    evidence.a = whole;
    evidence.b = parts.front();
    evidence.score = evidence.text;
    return evidence;
}

float scored(float text, float context)
{
    return text + contextBonus * context * std::min(1.0F, text / wordingForContext);
}

bool areDuplicates(const Corpus &corpus, int first, int second)
{
    const TextNode &a = corpus.texts[size_t(first)];
    const TextNode &b = corpus.texts[size_t(second)];
    return likeness(a.terms, b.terms) >= duplicateLikeness && likeness(a.pairs, b.pairs) >= duplicateLikeness - 0.1F;
}

}
