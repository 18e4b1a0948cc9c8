// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/candidates.h"

#include <cmath>
#include <set>

namespace concordat {

namespace {

constexpr size_t keptOfEachSubmission = 10;
constexpr float leastTheme = 0.05F;
/// A posting list longer than this, and than a tenth of the corpus, is not looked up.
constexpr size_t longestPostings = 300;
/// What a citation of the same provision adds to the cosine; it fades as more texts cite the provision.
constexpr float citationTheme = 0.25F;

QList<TreatyCitation> citationsAround(const Corpus &corpus, const TextNode &node)
{
    return node.article >= 0 ? node.citations + corpus.articles[size_t(node.article)].citations : node.citations;
}

}

CandidateIndex::CandidateIndex(const Corpus &corpus, std::stop_token stop)
    : m_corpus(corpus)
    , m_postings(corpus.vocabulary)
    , m_found(corpus.texts.size())
{
    index();
    std::vector<float> scores(corpus.texts.size(), 0);
    std::vector<int> touched;
    for (int text = 0; text < int(corpus.texts.size()); ++text) {
        if (text % 256 == 0 && stop.stop_requested())
            return;
        lookUp(text, scores, touched);
        keepBest(text, scores, touched);
        for (int seen : touched)
            scores[size_t(seen)] = 0;
        touched.clear();
    }
    m_postings.clear();
    m_citations.clear();
}

void CandidateIndex::index()
{
    for (int text = 0; text < int(m_corpus.texts.size()); ++text) {
        const TextNode &node = m_corpus.texts[size_t(text)];
        for (const auto &term : node.themes) {
            if (node.themeNorm > 0)
                m_postings[term.key].push_back({text, term.weight / node.themeNorm});
        }
        std::set<QString> cited;
        for (const TreatyCitation &citation : citationsAround(m_corpus, node))
            cited.insert(citation.key + u' ' + citation.article);
        for (const QString &provision : cited)
            m_citations[provision].push_back({text, 1});
    }
}

void CandidateIndex::lookUp(int text, std::vector<float> &scores, std::vector<int> &touched) const
{
    const TextNode &node = m_corpus.texts[size_t(text)];
    const auto add = [&](const Posting &posting, float score) {
        if (m_corpus.texts[size_t(posting.text)].submission == node.submission)
            return;
        if (scores[size_t(posting.text)] == 0)
            touched.push_back(posting.text);
        scores[size_t(posting.text)] += score;
    };
    const size_t tooMany = std::max(longestPostings, m_corpus.texts.size() / 10);
    for (const auto &term : node.themes) {
        const auto &postings = m_postings[term.key];
        if (postings.size() > tooMany)
            continue;
        const float weight = term.weight / node.themeNorm;
        for (const Posting &posting : postings)
            add(posting, weight * posting.weight);
    }
    std::set<QString> cited;
    for (const TreatyCitation &citation : citationsAround(m_corpus, node))
        cited.insert(citation.key + u' ' + citation.article);
    for (const QString &provision : cited) {
        const auto &postings = m_citations.value(provision);
        for (const Posting &posting : postings)
            add(posting, citationTheme / std::sqrt(float(postings.size())));
    }
}

void CandidateIndex::keepBest(int text, const std::vector<float> &scores, std::vector<int> &touched)
{
    std::vector<Found> &found = m_found[size_t(text)];
    for (int seen : touched) {
        if (scores[size_t(seen)] >= leastTheme)
            found.push_back({m_corpus.texts[size_t(seen)].submission, {seen, std::min(1.0F, scores[size_t(seen)])}});
    }
    std::ranges::sort(found, [](const Found &a, const Found &b) {
        if (a.submission != b.submission)
            return a.submission < b.submission;
        if (a.candidate.theme != b.candidate.theme)
            return a.candidate.theme > b.candidate.theme;
        return a.candidate.text < b.candidate.text;
    });
    size_t kept = 0;
    size_t ofThis = 0;
    for (size_t i = 0; i < found.size(); ++i) {
        ofThis = i > 0 && found[i - 1].submission == found[i].submission ? ofThis + 1 : 0;
        if (ofThis < keptOfEachSubmission)
            found[kept++] = found[i];
    }
    found.resize(kept);
    found.shrink_to_fit();
}

std::vector<Candidate> CandidateIndex::of(int text, int submission) const
{
    std::vector<Candidate> candidates;
    const auto range = std::ranges::equal_range(m_found[size_t(text)], submission, {}, &Found::submission);
    for (const Found &found : range)
        candidates.push_back(found.candidate);
    return candidates;
}

}
