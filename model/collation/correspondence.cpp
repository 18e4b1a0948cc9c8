// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/correspondence.h"

#include "collation/reasons.h"
#include "collation/repeats.h"
#include "collation/suggestions.h"
#include "collation/throughthirds.h"

#include <cmath>

namespace concordat {

namespace {

/// How the score of a match becomes the share of such matches that are right (a logistic curve; J. Platt, 1999).
constexpr float halfConfidence = 0.34F;
constexpr float steepness = 11;
/// The same for articles.
constexpr float halfArticleConfidence = 0.32F;
constexpr float articleSteepness = 9;
/// What is only suggested is never surer than this.
constexpr double suggestionCeiling = 0.5;

double confidence(float score, float half, float steep)
{
    return 1.0 / (1.0 + std::exp(-double(steep) * (double(score) - double(half))));
}

class Finder {
public:
    Finder(const QList<Submission> &submissions, const KnownCounterparts &known, std::stop_token stop)
        : m_corpus(corpusOf(submissions))
        , m_index(m_corpus, stop)
        , m_comparisons(m_corpus)
    {
        for (const Submission *submission : m_corpus.order)
            m_given.push_back(submission - submissions.constData());
        readFacts(known);
        m_sameAs = firstOfSameReading(m_corpus);
        for (int first = 0; first < int(m_corpus.order.size()); ++first) {
            for (int second = first + 1; second < int(m_corpus.order.size()); ++second) {
                if (stop.stop_requested())
                    return;
                if (m_corpus.order[first]->attribution != m_corpus.order[second]->attribution)
                    match(first, second);
            }
        }
    }

    [[nodiscard]] Correspondence result()
    {
        linkThroughThirds();
        sortAsGiven(m_texts);
        sortAsGiven(m_articles);
        Correspondence all;
        for (Found &found : m_articles)
            all.articles.append(std::move(found.counterpart));
        for (Found &found : m_texts)
            all.paragraphs.append(std::move(found.counterpart));
        return all;
    }

private:
    struct Found {
        std::array<qsizetype, 4> place; ///< submissions as given, then units in reading order
        Counterpart counterpart;
    };

    void readFacts(const KnownCounterparts &known)
    {
        QHash<UnitId, int> texts;
        QHash<UnitId, int> articles;
        for (int i = 0; i < int(m_corpus.texts.size()); ++i)
            texts.insert(m_corpus.texts[size_t(i)].unit->id, i);
        for (int i = 0; i < int(m_corpus.articles.size()); ++i)
            articles.insert(m_corpus.articles[size_t(i)].unit->id, i);
        const auto ordered = [](const QHash<UnitId, int> &nodes, const std::pair<UnitId, UnitId> &pair) {
            return std::minmax({nodes.value(pair.first, -1), nodes.value(pair.second, -1)});
        };
        for (const auto &pair : known.same) {
            if (const auto [a, b] = ordered(texts, pair); a >= 0)
                m_knownTexts.same.emplace_back(a, b);
            if (const auto [a, b] = ordered(articles, pair); a >= 0)
                m_knownArticles.same.emplace_back(a, b);
        }
        for (const auto &pair : known.different) {
            m_knownTexts.different.insert(ordered(texts, pair));
            m_knownArticles.different.insert(ordered(articles, pair));
        }
    }

    /// What was found between two submissions.
    struct Findings {
        int first = 0;
        int second = 0;
        size_t beginOfTexts = 0; ///< in m_texts
        size_t endOfTexts = 0;
        size_t beginOfArticles = 0;
        size_t endOfArticles = 0;
    };

    void match(int first, int second)
    {
        // What people said is about these two and not about others that read the same.
        const bool facts = !m_knownTexts.isEmpty() || !m_knownArticles.isEmpty();
        const std::pair reading{m_sameAs[size_t(first)], m_sameAs[size_t(second)]};
        const auto before = m_findings.find(reading);
        if (before != m_findings.end() && !facts)
            return repeat(before->second, first, second);
        Findings findings{first, second, m_texts.size(), 0, m_articles.size(), 0};
        compare(first, second);
        findings.endOfTexts = m_texts.size();
        findings.endOfArticles = m_articles.size();
        m_findings.emplace(reading, findings);
    }

    void repeat(const Findings &findings, int first, int second)
    {
        repeat(m_texts, m_corpus.texts, m_corpus.textsOf, {findings.beginOfTexts, findings.endOfTexts},
            {findings.first, findings.second}, {first, second});
        repeat(m_articles, m_corpus.articles, m_corpus.articlesOf, {findings.beginOfArticles, findings.endOfArticles},
            {findings.first, findings.second}, {first, second});
    }

    /// Says of two submissions what was found between two others that read the same.
    template <typename Node>
    void repeat(std::vector<Found> &all, const std::vector<Node> &nodes, const std::vector<NodeRange> &ranges,
        std::pair<size_t, size_t> stretch, std::pair<int, int> others, std::pair<int, int> these)
    {
        const auto moved = [&](qsizetype place) {
            const NodeRange ofFirst = ranges[size_t(others.first)];
            const bool inFirst = place >= ofFirst.begin && place < ofFirst.end;
            const int from = inFirst ? ofFirst.begin : ranges[size_t(others.second)].begin;
            const int to = ranges[size_t(inFirst ? these.first : these.second)].begin;
            return int(place) - from + to;
        };
        for (size_t i = stretch.first; i < stretch.second; ++i) {
            const auto [place, counterpart] = all[i];
            all.push_back(found(nodes, moved(place[2]), moved(place[3]), counterpart.outcome, counterpart.confidence,
                counterpart.reason));
        }
    }

    void compare(int first, int second)
    {
        const PairMatching texts(m_corpus, m_index, m_comparisons, m_knownTexts, first, second);
        for (const Match &match : texts.matches())
            add(match);
        for (const Evidence &evidence : suggested(texts))
            addSuggestion(evidence);
        for (const ArticleMatch &match : matchedArticles(m_corpus, texts, m_knownArticles, first, second))
            add(match);
    }

    void add(const Match &match)
    {
        // Where one of them is not treaty text, the match is one of theme: a person decides.
        for (int a : match.a) {
            for (int b : match.b) {
                const Evidence evidence
                    = match.a.size() + match.b.size() > 2 ? comparedTexts(m_corpus, a, b) : match.evidence;
                const bool treaty = m_corpus.texts[size_t(a)].treatyText && m_corpus.texts[size_t(b)].treatyText;
                const double sure = match.known ? 1 : confidence(match.score, halfConfidence, steepness);
                const bool linked = match.known || treaty;
                m_texts.push_back(
                    found(m_corpus.texts, a, b, linked ? Counterpart::Outcome::Linked : Counterpart::Outcome::Suggested,
                        linked ? sure : std::min(sure, suggestionCeiling), reasonFor(m_corpus, evidence, &match)));
            }
        }
    }

    void addSuggestion(const Evidence &evidence)
    {
        const double sure = confidence(suggestionRank(evidence), halfConfidence, steepness);
        m_texts.push_back(found(m_corpus.texts, evidence.a, evidence.b, Counterpart::Outcome::Suggested,
            std::min(sure, suggestionCeiling), reasonFor(m_corpus, evidence)));
    }

    void add(const ArticleMatch &match)
    {
        const double sure = match.known ? 1 : confidence(match.score, halfArticleConfidence, articleSteepness);
        m_articles.push_back(found(m_corpus.articles, match.a, match.b,
            match.linked ? Counterpart::Outcome::Linked : Counterpart::Outcome::Suggested,
            match.linked ? sure : std::min(sure, suggestionCeiling), reasonFor(m_corpus, match)));
    }

    void linkThroughThirds()
    {
        std::vector<int> submissionOfText;
        for (const TextNode &text : m_corpus.texts)
            submissionOfText.push_back(text.submission);
        std::vector<Relation> relations;
        for (const Found &one : m_texts) {
            const int a = int(one.place[2]);
            const int b = int(one.place[3]);
            const bool linked = one.counterpart.outcome == Counterpart::Outcome::Linked;
            const bool treaty = m_corpus.texts[size_t(a)].treatyText && m_corpus.texts[size_t(b)].treatyText;
            relations.push_back({a, b, linked, linked || treaty ? one.counterpart.confidence : 0});
        }
        for (const ThroughThird &decided : decidedByThirds(relations, submissionOfText)) {
            Counterpart &counterpart = m_texts[decided.relation].counterpart;
            counterpart.outcome = Counterpart::Outcome::Linked;
            counterpart.confidence = decided.confidence;
            counterpart.reason += reasonThrough(m_corpus, decided.third);
        }
    }

    template <typename Node>
    Found found(const std::vector<Node> &nodes, int a, int b, Counterpart::Outcome outcome, double sure, QString reason)
    {
        const Node *first = &nodes[size_t(a)];
        const Node *second = &nodes[size_t(b)];
        if (m_given[size_t(second->submission)] < m_given[size_t(first->submission)]) {
            std::swap(first, second);
            std::swap(a, b);
        }
        return {{m_given[size_t(first->submission)], m_given[size_t(second->submission)], a, b},
            {first->unit->id, second->unit->id, outcome, sure, std::move(reason)}};
    }

    static void sortAsGiven(std::vector<Found> &all) { std::ranges::sort(all, {}, &Found::place); }

    Corpus m_corpus;
    CandidateIndex m_index;
    Comparisons m_comparisons;
    std::vector<qsizetype> m_given; ///< by place in the corpus: place in the list given
    std::vector<int> m_sameAs; ///< by place in the corpus
    std::map<std::pair<int, int>, Findings> m_findings; ///< by what the two read as
    KnownPairs m_knownTexts;
    KnownPairs m_knownArticles;
    std::vector<Found> m_texts;
    std::vector<Found> m_articles;
};

}

Correspondence correspond(const QList<Submission> &submissions, const KnownCounterparts &known, std::stop_token stop)
{
    return Finder(submissions, known, std::move(stop)).result();
}

}
