// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/termweights.h"

#include "collation/treatywords.h"

#include <cmath>
#include <set>

namespace concordat {

namespace {

/// Paragraphs that what is expected of treaties counts as.
constexpr float expectationWeight = 25;
/// The same for what is expected to follow a term.
constexpr float foretellingWeight = 6;
/// Paragraphs that a formula of treaties counts as having been met in.
constexpr float formulaHabit = 3;
/// How much a Chinese character by itself weighs against a term: it is part of two pairs already.
constexpr float characterShare = 0.6F;
/// How much of one use is left out when a term is counted: the use that is being weighed.
constexpr float ownShare = 0.8F;

quint64 pairKey(quint32 first, quint32 second)
{
    return quint64(first) << 32 | second;
}

}

void TermWeights::Use::add(int text, int submission)
{
    if (lastText == text)
        return;
    lastText = text;
    ++paragraphs;
    if (lastSubmission != submission)
        ++submissions;
    lastSubmission = submission;
}

void TermWeights::addFormulae(const Corpus &corpus, TermReader &terms)
{
    for (Language language : std::set(corpus.languages.begin(), corpus.languages.end())) {
        for (const QString &formula : treatyFormulae(language)) {
            const std::vector<quint32> words = terms.words(formula, language).words;
            m_uses.resize(terms.size());
            for (size_t i = 0; i < words.size(); ++i) {
                m_uses[words[i]].habit = formulaHabit;
                if (i > 0)
                    m_pairUses[pairKey(words[i - 1], words[i])].habit = formulaHabit;
            }
        }
    }
}

TermWeights::TermWeights(const Corpus &corpus, TermReader &terms)
    : m_uses(terms.size())
{
    addFormulae(corpus, terms);
    for (int text = 0; text < int(corpus.texts.size()); ++text) {
        const TextNode &node = corpus.texts[size_t(text)];
        for (size_t i = 0; i < node.words.size(); ++i) {
            m_uses[node.words[i]].add(text, node.submission);
            if (i > 0)
                m_pairUses[pairKey(node.words[i - 1], node.words[i])].add(text, node.submission);
        }
        for (quint32 character : node.characters)
            m_uses[character].add(text, node.submission);
    }
    const float usualLength = float(corpus.texts.size()) / float(std::max<size_t>(1, corpus.textsOf.size()));
    for (quint32 term = 0; term < terms.size(); ++term) {
        const float usual = m_uses[term].usual();
        const float rate = (std::max(0.0F, usual - ownShare) + expectationWeight * terms.expected(term))
            / (std::max(usualLength, usual) + expectationWeight);
        m_rates.push_back(rate);
        m_weights.push_back(-std::log(std::min(rate, 0.95F)));
    }
    discountForetold(corpus);
}

float TermWeights::surprise(quint32 before, quint32 term) const
{
    // One use is left out of each count: the one that is being weighed foretells nothing.
    const float together = std::max(0.0F, m_pairUses.value(pairKey(before, term)).usual() - 1);
    const float alone = std::max(0.0F, m_uses[before].usual() - 1);
    return -std::log((together + foretellingWeight * m_rates[term]) / (alone + foretellingWeight));
}

void TermWeights::discountForetold(const Corpus &corpus)
{
    std::vector<float> sums(m_weights.size(), 0);
    std::vector<int> counts(m_weights.size(), 0);
    for (const TextNode &node : corpus.texts) {
        for (size_t i = 0; i < node.words.size(); ++i) {
            const quint32 term = node.words[i];
            const float alone = m_weights[term];
            sums[term] += i == 0 ? alone : std::clamp(surprise(node.words[i - 1], term), 0.02F, alone);
            ++counts[term];
        }
    }
    for (size_t term = 0; term < m_weights.size(); ++term) {
        if (counts[term] > 0)
            m_weights[term] = sums[term] / float(counts[term]);
    }
}

void TermWeights::weigh(TextNode &node) const
{
    for (size_t i = 0; i < node.words.size(); ++i) {
        const quint32 term = node.words[i];
        node.terms.push_back({term, m_weights[term]});
        if (i > 0)
            node.pairs.push_back({pairKey(node.words[i - 1], term), m_weights[term] + m_weights[node.words[i - 1]]});
    }
    for (quint32 character : node.characters)
        node.terms.push_back({character, m_weights[character] * characterShare});
    const bool byCharacters = node.characters.size() > node.words.size() / 2;
    for (quint32 term : byCharacters ? node.characters : node.words)
        node.sequence.push_back({term, m_weights[term]});
    node.sequenceMass = mass(node.sequence);
    settle(node.terms);
    settle(node.pairs);
    node.mass = mass(node.terms);
    node.pairMass = mass(node.pairs);
}

Terms TermWeights::weighed(const std::vector<quint32> &words) const
{
    Terms terms;
    for (quint32 term : words)
        terms.push_back({term, m_weights[term]});
    settle(terms);
    return terms;
}

}
