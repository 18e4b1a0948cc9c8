// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/candidates.h"

#include <cmath>
#include <set>

namespace concordat {

namespace {

constexpr size_t keptOfEach = 10;
/// Of many submissions fewer are kept of each, so that all that is kept of a text hardly grows with their number.
constexpr size_t keptOfAll = 80;
constexpr size_t leastKeptOfEach = 3;
/// Then, of one submission, what has less than this share of the theme of the best is no answer beside it.
constexpr float nearTheBest = 0.3F;
constexpr float leastTheme = 0.05F;
/// Of how many texts a term may be at most to be looked up: a tenth of all, within these bounds.
constexpr size_t fewPostings = 300;
constexpr size_t manyPostings = 3000;
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
    const size_t tooMany = std::clamp(m_corpus.texts.size() / 10, fewPostings, manyPostings);
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

void CandidateIndex::keepBest(int text, const std::vector<float> &scores, const std::vector<int> &touched)
{
    const auto better = [](const Candidate &one, const Candidate &other) {
        return one.theme != other.theme ? one.theme > other.theme : one.text < other.text;
    };
    const size_t kept = std::clamp(keptOfAll / size_t(m_corpus.order.size()), leastKeptOfEach, keptOfEach);
    std::vector<std::vector<Candidate>> best(size_t(m_corpus.order.size()));
    for (int seen : touched) {
        const Candidate candidate{seen, std::min(1.0F, scores[size_t(seen)])};
        std::vector<Candidate> &ofThis = best[size_t(m_corpus.texts[size_t(seen)].submission)];
        if (candidate.theme < leastTheme || (ofThis.size() == kept && !better(candidate, ofThis.back())))
            continue;
        if (ofThis.size() == kept)
            ofThis.pop_back();
        ofThis.insert(std::ranges::upper_bound(ofThis, candidate, better), candidate);
    }
    std::vector<Found> &found = m_found[size_t(text)];
    for (size_t submission = 0; submission < best.size(); ++submission) {
        for (const Candidate &candidate : best[submission]) {
            if (kept == keptOfEach || candidate.theme >= nearTheBest * best[submission].front().theme)
                found.push_back({int(submission), candidate});
        }
    }
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
