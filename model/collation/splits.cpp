// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/splits.h"

#include <set>

namespace concordat {

namespace {

/// The least share of a part that the whole must have: of its words, and of its phrases.
constexpr float leastInside = 0.55F;
constexpr float leastPhrasesInside = 0.3F;
/// By how much another text may have more of the part.
constexpr float elsewhereTolerance = 0.05F;
/// The least share of a part's words or phrases that no other part covers already.
constexpr float leastNews = 0.35F;
/// The least mass of a part, in nats: about two telling words.
constexpr float leastMass = 5;
/// The same for a part that stands in another article than the others.
constexpr float leastMassElsewhere = 15;
/// By how much a part must make the parts together liker the whole, and all of them than any one alone.
constexpr float leastGain = 0.01F;
constexpr float leastGainOverOne = 0.03F;
constexpr size_t mostParts = 8;
constexpr float coveredShare = 0.6F;

bool mayBePart(const Corpus &corpus, const PartEvidence &part)
{
    return part.inside >= leastInside && part.phrasesInside >= leastPhrasesInside
        && part.inside >= part.elsewhere - elsewhereTolerance && corpus.texts[size_t(part.text)].mass >= leastMass;
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
    std::erase_if(candidates, [&](const PartEvidence &part) { return !mayBePart(corpus, part); });
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
        bestAlone = std::max(bestAlone, comparedTogether(corpus, whole, {part.text}).text);
        const TextNode &text = corpus.texts[size_t(part.text)];
        if (split.parts.size() == mostParts || (!split.parts.empty() && cover.news(text) < leastNews))
            continue;
        if (!split.parts.empty() && !standTogether(corpus, whole, split.parts.front(), part.text))
            continue;
        std::vector<int> parts = split.parts;
        parts.push_back(part.text);
        const Evidence together = comparedTogether(corpus, whole, parts);
        if (together.text < split.evidence.text + leastGain)
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
