// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/evidence.h"

#include "collation/wording.h"

namespace concordat {

namespace {

/// What a citation of the same paragraph of another treaty adds.
constexpr float citationBonus = 0.12F;
/// What the very same text adds.
constexpr float identityBonus = 0.05F;
/// What a perfect context adds, and the wording from which on it adds in full.
constexpr float contextBonus = 0.17F;
constexpr float wordingForContext = 0.35F;

constexpr float duplicateLikeness = 0.85F;

Evidence measured(const Wording &a, const Wording &b)
{
    const WordingMeasure measure = compared(a, b);
    Evidence evidence;
    evidence.sharedTerms = measure.sharedTerms;
    evidence.likeness = measure.likeness;
    evidence.order = measure.order;
    evidence.insideA = measure.insideA;
    evidence.insideB = measure.insideB;
    evidence.phrasesInsideA = measure.phrasesInsideA;
    evidence.phrasesInsideB = measure.phrasesInsideB;
    evidence.text = measure.together;
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
    Evidence evidence = measured(Wording::of(nodeA), Wording::of(nodeB));
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

Evidence Comparisons::of(int a, int b, float theme)
{
    const TextNode &nodeA = m_corpus.texts[size_t(a)];
    const TextNode &nodeB = m_corpus.texts[size_t(b)];
    if (!nodeA.hasCopies && !nodeB.hasCopies)
        return comparedTexts(m_corpus, a, b, theme);
    const auto [known, fresh] = m_known.try_emplace(quint64(nodeA.original) << 32 | quint32(nodeB.original));
    if (fresh)
        known->second = comparedTexts(m_corpus, a, b);
    Evidence evidence = known->second;
    evidence.a = a;
    evidence.b = b;
    evidence.theme = theme;
    return evidence;
}

Evidence comparedTogether(const Corpus &corpus, int whole, const std::vector<int> &parts)
{
    Evidence evidence = measured(Wording::of(corpus.texts[size_t(whole)]), TogetherWording(corpus, parts).wording());
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
