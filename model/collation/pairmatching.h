// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/candidates.h"
#include "collation/evidence.h"

#include <QSet>

#include <map>

namespace concordat {

/// What people said about texts and articles, by index.
struct KnownPairs {
    std::vector<std::pair<int, int>> same;
    QSet<std::pair<int, int>> different; ///< the lesser index first

    [[nodiscard]] bool isEmpty() const { return same.empty() && different.isEmpty(); }
};

/// An answer: some texts of one submission are some of another; one of the lists has one member.
struct Match {
    std::vector<int> a;
    std::vector<int> b;
    Evidence evidence;
    float score = 0;
    bool known = false; ///< a person said so
};

/// Matches the texts of two submissions.
///
/// Every pair of candidates, and every text with several that it seems to be split into or merged from, is a
/// hypothesis with a score; the best stands, hypotheses that share a text with it fall, and so on. (Where both
/// sides rank by the same score this is the stable matching of D. Gale and L. Shapley, 1962; the kinds of
/// matches, 1:1, 1:n and n:1, are those of W. Gale and K. Church's aligner, 1993, without its monotony: texts
/// move.) A hypothesis below the threshold, or hardly better than its rival, is left to be suggested. A second
/// round gives texts that stand between matched neighbours the benefit of their place. At last a text beside one
/// that has its counterpart joins it there where it answers the rest of that counterpart (collation/junction.h).
class PairMatching {
public:
    PairMatching(const Corpus &corpus, const CandidateIndex &index, Comparisons &comparisons, const KnownPairs &known,
        int first, int second);

    [[nodiscard]] const std::vector<Match> &matches() const { return m_matches; }
    /// Every pair that was looked at.
    [[nodiscard]] const std::vector<Evidence> &evidence() const { return m_evidence; }
    /// How much two articles have in common, 0 … 1, from the wording of their texts.
    [[nodiscard]] float affinity(int articleA, int articleB) const;
    [[nodiscard]] bool isMatched(int text) const;

private:
    void compareCandidates(const CandidateIndex &index, Comparisons &comparisons, const KnownPairs &known);
    void measureAffinities();
    [[nodiscard]] float affinityAround(int a, int b) const;
    void considerContext();
    void acceptKnown(const KnownPairs &known);
    void acceptBest(float least);
    [[nodiscard]] std::vector<Match> hypotheses(float least) const;
    void addSplits(std::vector<Match> &all, int whole, bool wholeIsA, float least) const;
    [[nodiscard]] bool hasRival(const Match &match) const;
    void considerNeighbours();
    [[nodiscard]] float placeAgreement(int a, int b) const;
    void completeSplits(const KnownPairs &known);
    void joinNeighbours(const KnownPairs &known);
    [[nodiscard]] bool announces(int text) const;
    [[nodiscard]] float insideOf(int whole, int text) const;
    [[nodiscard]] float newsOf(int text, int whole, const std::vector<int> &parts) const;
    [[nodiscard]] bool areBeside(int first, int second) const;
    [[nodiscard]] size_t slot(int text) const;
    void take(Match match);

    const Corpus &m_corpus;
    NodeRange m_a; ///< the texts of the first submission
    NodeRange m_b;
    std::vector<Evidence> m_evidence; ///< by a, then by b
    std::vector<std::vector<int>> m_ofText; ///< by slot: indices into m_evidence
    std::map<std::pair<int, int>, float> m_bestIn; ///< of a text in an article of the other side: likeness times mass
    std::map<std::pair<int, int>, std::pair<float, float>> m_covered; ///< of two articles: the sums of that
    std::vector<Match> m_matches;
    std::vector<int> m_matchOf; ///< by slot: index into m_matches; -1 without
};

}
