// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/splits.h"

#include <set>

namespace concordat {

namespace {

/// What a part must show. All are shares, 0 … 1.
struct Demands {
    float inside; ///< of its words, that the whole has
    float phrasesInside;
    float elsewhere; ///< by how much another text may have more of it
    float news; ///< of its words or phrases, that no other part covers
    float gain; ///< by how much it must make the parts together liker the whole
};

constexpr Demands apart{0.45F, 0.15F, 0.05F, 0.35F, 0.01F};
/// Beside another part, where the next sentence of a cut paragraph stands.
constexpr Demands beside{0.4F, 0.1F, 0.3F, 0.15F, 0.005F};
/// The least mass of a part, in nats: about two telling words.
constexpr float leastMass = 5;
/// The same for a part that stands in another article than the others.
constexpr float leastMassElsewhere = 15;
/// By how much all parts together must be liker the whole than any one alone.
constexpr float leastGainOverOne = 0.02F;
constexpr size_t mostParts = 8;
constexpr float coveredShare = 0.6F;

bool meets(const PartEvidence &part, const Demands &demands)
{
    return part.inside >= demands.inside && part.phrasesInside >= demands.phrasesInside
        && part.inside >= part.elsewhere - demands.elsewhere;
}

bool areNeighbours(const Corpus &corpus, int one, int other)
{
    return std::abs(one - other) == 1 && corpus.texts[size_t(one)].article == corpus.texts[size_t(other)].article;
}

/// Parts stand in one article; a part from elsewhere must be a sentence of the whole.
bool standTogether(const Corpus &corpus, int whole, int first, int part)
{
    const TextNode &node = corpus.texts[size_t(part)];
    return corpus.texts[size_t(first)].article == node.article
        || (node.mass >= leastMassElsewhere && sentenceCoverage(corpus.texts[size_t(whole)], node).covered > 0);
}

/// The words and phrases of a whole that its parts have so far.
class Cover {
public:
    explicit Cover(const TextNode &whole)
        : m_whole(whole)
    {
    }

    /// The share of what the part has of the whole that no part had before.
    [[nodiscard]] float news(const TextNode &part) const
    {
        const float terms
            = overlap(m_whole.terms, united(m_terms, part.terms)).mass - overlap(m_whole.terms, m_terms).mass;
        const float pairs
            = overlap(m_whole.pairs, united(m_pairs, part.pairs)).mass - overlap(m_whole.pairs, m_pairs).mass;
        return std::max(part.mass > 0 ? terms / part.mass : 0, part.pairMass > 0 ? pairs / part.pairMass : 0);
    }

    void add(const TextNode &part)
    {
        m_terms = united(m_terms, part.terms);
        m_pairs = united(m_pairs, part.pairs);
    }

private:
    const TextNode &m_whole;
    Terms m_terms;
    TermPairs m_pairs;
};

}

std::optional<Split> splitInto(const Corpus &corpus, int whole, std::vector<PartEvidence> candidates)
{
    std::erase_if(candidates, [&](const PartEvidence &part) {
        return !meets(part, beside) || corpus.texts[size_t(part.text)].mass < leastMass;
    });
    if (candidates.size() < 2)
        return std::nullopt;
    const auto covering = [&](const PartEvidence &part) { return part.inside * corpus.texts[size_t(part.text)].mass; };
    std::ranges::sort(candidates, [&](const PartEvidence &one, const PartEvidence &other) {
        return covering(one) != covering(other) ? covering(one) > covering(other) : one.text < other.text;
    });

    Split split;
    Cover cover(corpus.texts[size_t(whole)]);
    float context = 0;
    float bestAlone = 0;
    for (const PartEvidence &part : candidates) {
        bestAlone = std::max(bestAlone, part.alone);
        const TextNode &text = corpus.texts[size_t(part.text)];
        const bool isBeside
            = std::ranges::any_of(split.parts, [&](int known) { return areNeighbours(corpus, known, part.text); });
        const Demands &demands = isBeside ? beside : apart;
        if (split.parts.size() == mostParts || !meets(part, demands))
            continue;
        if (!split.parts.empty()
            && (cover.news(text) < demands.news || !standTogether(corpus, whole, split.parts.front(), part.text)))
            continue;
        std::vector<int> parts = split.parts;
        parts.push_back(part.text);
        const Evidence together = comparedTogether(corpus, whole, parts);
        if (together.text < split.evidence.text + demands.gain)
            continue;
        cover.add(text);
        context += part.context;
        split.parts = parts;
        split.evidence = together;
    }
    if (split.parts.size() < 2 || split.evidence.text < bestAlone + leastGainOverOne)
        return std::nullopt;
    std::ranges::sort(split.parts);
    split.evidence.context = context / float(split.parts.size());
    split.score = scored(split.evidence.text, split.evidence.context);
    split.evidence.score = split.score;
    return split;
}

SentenceCoverage sentenceCoverage(const TextNode &text, const TextNode &other)
{
    std::set<quint32> present;
    for (const auto &term : other.terms)
        present.insert(term.key);
    SentenceCoverage coverage{0, int(text.sentences.size())};
    for (size_t i = 0; i < text.sentences.size(); ++i) {
        const int begin = text.sentences[i];
        const int end = i + 1 < text.sentences.size() ? text.sentences[i + 1] : int(text.words.size());
        int found = 0;
        for (int k = begin; k < end; ++k)
            found += present.contains(text.words[size_t(k)]) ? 1 : 0;
        coverage.covered += end > begin && float(found) >= coveredShare * float(end - begin) ? 1 : 0;
    }
    return coverage;
}

}
