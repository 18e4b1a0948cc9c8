// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/articlematching.h"

#include "collation/suggestions.h"

#include <cmath>
#include <set>

namespace concordat {

namespace {

constexpr float matchesShare = 0.55F;
constexpr float wordingShare = 0.27F;
constexpr float titleShare = 0.18F;
/// Likeness of words that counts as full: versions of one article seldom share more than this.
constexpr float fullWording = 0.6F;
constexpr float threshold = 0.40F;
constexpr float leastSuggested = 0.14F;
/// A second link of an article needs this share of the other in it, and this share of it in the other.
constexpr float shareOfPart = 0.5F;
constexpr float shareOfWhole = 0.15F;
/// From here on two titles are the same.
constexpr float sameTitle = 0.85F;
/// How a pair of articles without text on one side scores by the same title, or the same provision cited.
constexpr float titleAlone = 0.45F;
constexpr float citationBonus = 0.1F;
/// How a like title scores where one article is a mere heading.
constexpr float suggestiveTitle = 0.35F;
/// A word that stands in more titles makes no candidates.
constexpr size_t mostOfATerm = 100;
/// An instrument has one preamble.
constexpr float preambleBonus = 0.5F;

bool bothPreambles(const ArticleNode &a, const ArticleNode &b)
{
    return a.unit->kind == UnitKind::Preamble && b.unit->kind == UnitKind::Preamble;
}

class ArticleMatcher {
public:
    ArticleMatcher(const Corpus &corpus, const PairMatching &texts, const KnownPairs &known, int first, int second)
        : m_corpus(corpus)
        , m_texts(texts)
        , m_known(known)
        , m_a(corpus.articlesOf[size_t(first)])
        , m_b(corpus.articlesOf[size_t(second)])
    {
        collectMatches();
        for (const auto &[a, b] : candidates())
            consider(a, b);
        std::ranges::sort(m_pairs, [](const ArticleMatch &one, const ArticleMatch &other) {
            if (one.known != other.known)
                return one.known;
            if (one.score != other.score)
                return one.score > other.score;
            return std::tie(one.a, one.b) < std::tie(other.a, other.b);
        });
        link();
        suggest();
    }

    [[nodiscard]] std::vector<ArticleMatch> result() const { return m_result; }

private:
    struct Matched {
        int count = 0;
        float massA = 0;
        float massB = 0;
    };

    void collectMatches()
    {
        for (const Match &match : m_texts.matches()) {
            for (int a : match.a) {
                for (int b : match.b) {
                    const TextNode &nodeA = m_corpus.texts[size_t(a)];
                    const TextNode &nodeB = m_corpus.texts[size_t(b)];
                    Matched &matched = m_matched[{nodeA.article, nodeB.article}];
                    ++matched.count;
                    matched.massA += nodeA.mass / float(match.b.size());
                    matched.massB += nodeB.mass / float(match.a.size());
                }
            }
        }
    }

    /// Pairs of articles with anything in common: texts, words of the title, a provision cited.
    [[nodiscard]] std::set<std::pair<int, int>> candidates() const
    {
        std::set<std::pair<int, int>> pairs;
        for (const Evidence &evidence : m_texts.evidence()) {
            const int a = m_corpus.texts[size_t(evidence.a)].article;
            const int b = m_corpus.texts[size_t(evidence.b)].article;
            if (a >= 0 && b >= 0)
                pairs.emplace(a, b);
        }
        std::map<quint32, std::vector<int>> titled;
        std::map<QString, std::vector<int>> citing;
        std::vector<int> preambles;
        for (int b = m_b.begin; b < m_b.end; ++b) {
            const ArticleNode &node = m_corpus.articles[size_t(b)];
            for (const auto &term : node.title)
                titled[term.key].push_back(b);
            for (const TreatyCitation &citation : node.citations)
                citing[citation.key].push_back(b);
            if (node.unit->kind == UnitKind::Preamble)
                preambles.push_back(b);
        }
        const auto add = [&](int a, const auto &index, const auto &key) {
            const auto found = index.find(key);
            if (found == index.end() || found->second.size() > mostOfATerm)
                return;
            for (int b : found->second)
                pairs.emplace(a, b);
        };
        for (int a = m_a.begin; a < m_a.end; ++a) {
            const ArticleNode &node = m_corpus.articles[size_t(a)];
            for (const auto &term : node.title)
                add(a, titled, term.key);
            for (const TreatyCitation &citation : node.citations)
                add(a, citing, citation.key);
            if (node.unit->kind == UnitKind::Preamble) {
                for (int b : preambles)
                    pairs.emplace(a, b);
            }
        }
        for (const auto &[a, b] : m_known.same) {
            const bool inOrder = a >= m_a.begin && a < m_a.end;
            pairs.emplace(inOrder ? a : b, inOrder ? b : a);
        }
        std::erase_if(pairs, [&](const auto &pair) {
            return pair.first < m_a.begin || pair.first >= m_a.end || pair.second < m_b.begin || pair.second >= m_b.end;
        });
        return pairs;
    }

    void consider(int a, int b)
    {
        const std::pair key{std::min(a, b), std::max(a, b)};
        if (m_known.different.contains(key))
            return;
        const ArticleNode &nodeA = m_corpus.articles[size_t(a)];
        const ArticleNode &nodeB = m_corpus.articles[size_t(b)];
        ArticleMatch pair{.a = a, .b = b};
        pair.known = std::ranges::find(m_known.same, key) != m_known.same.end();
        pair.title = likeness(nodeA.title, nodeB.title);
        pair.wording = likeness(nodeA.terms, nodeB.terms);
        pair.cited = commonCitation(nodeA.citations, nodeB.citations) != nullptr;
        if (const auto matched = m_matched.find({a, b}); matched != m_matched.end()) {
            pair.matches = matched->second.count;
            pair.insideA = std::min(1.0F, matched->second.massA / std::max(nodeA.mass, 0.01F));
            pair.insideB = std::min(1.0F, matched->second.massB / std::max(nodeB.mass, 0.01F));
        }
        pair.score = matchesShare * std::max(std::sqrt(pair.insideA * pair.insideB), m_texts.affinity(a, b))
            + wordingShare * std::min(1.0F, pair.wording / fullWording) + titleShare * pair.title
            + (pair.cited ? citationBonus : 0);
        pair.score += bothPreambles(nodeA, nodeB) ? preambleBonus : 0;
        const bool textMissing = !nodeA.treatyText || !nodeB.treatyText;
        if (textMissing && pair.title >= sameTitle)
            pair.score = std::max(pair.score, titleAlone + titleShare * (pair.title - sameTitle));
        if (nodeA.texts.empty() || nodeB.texts.empty())
            pair.score = std::max(pair.score, suggestiveTitle * pair.title);
        if (pair.known || pair.score >= leastSuggested)
            m_pairs.push_back(pair);
    }

    void link()
    {
        std::map<int, int> links;
        for (ArticleMatch &pair : m_pairs) {
            const bool free = !links.contains(pair.a) && !links.contains(pair.b);
            const bool part = (pair.insideB >= shareOfPart && pair.insideA >= shareOfWhole && !links.contains(pair.b))
                || (pair.insideA >= shareOfPart && pair.insideB >= shareOfWhole && !links.contains(pair.a));
            if (!pair.known && (pair.score < threshold || !(free || part)))
                continue;
            pair.linked = true;
            ++links[pair.a];
            ++links[pair.b];
            m_result.push_back(pair);
        }
        m_linked = links;
    }

    void suggest()
    {
        std::map<int, int> given;
        for (const ArticleMatch &pair : m_pairs) {
            if (pair.linked || (m_linked.contains(pair.a) && m_linked.contains(pair.b)))
                continue;
            if (given[pair.a] >= mostSuggested || given[pair.b] >= mostSuggested)
                continue;
            ++given[pair.a];
            ++given[pair.b];
            m_result.push_back(pair);
        }
    }

    const Corpus &m_corpus;
    const PairMatching &m_texts;
    const KnownPairs &m_known;
    NodeRange m_a;
    NodeRange m_b;
    std::map<std::pair<int, int>, Matched> m_matched;
    std::vector<ArticleMatch> m_pairs;
    std::map<int, int> m_linked;
    std::vector<ArticleMatch> m_result;
};

}

std::vector<ArticleMatch> matchedArticles(
    const Corpus &corpus, const PairMatching &texts, const KnownPairs &known, int first, int second)
{
    return ArticleMatcher(corpus, texts, known, first, second).result();
}

}
