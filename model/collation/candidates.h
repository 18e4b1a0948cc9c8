// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/corpus.h"

#include <QHash>
#include <QString>

#include <stop_token>
#include <vector>

namespace concordat {

/// A text that is about the same as another.
struct Candidate {
    int text = 0; ///< index into Corpus::texts
    float theme = 0; ///< cosine of the themes, 0 … 1

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// For each text the best candidates in every other submission, best first, found in an inverted index of terms
/// and citations (ranked by the cosine of tf–idf vectors; G. Salton, A. Wong and C. Yang, 1975). Terms that stand
/// in very many texts of a large corpus are not looked up: they cannot make a candidate.
class CandidateIndex {
public:
    CandidateIndex(const Corpus &corpus, std::stop_token stop);

    /// Candidates of a text in the submission, best first.
    [[nodiscard]] std::vector<Candidate> of(int text, int submission) const;

private:
    struct Posting {
        int text;
        float weight;
    };
    struct Found {
        int submission;
        Candidate candidate;
    };

    void index();
    void lookUp(int text, std::vector<float> &scores, std::vector<int> &touched) const;
    void keepBest(int text, const std::vector<float> &scores, const std::vector<int> &touched);

    const Corpus &m_corpus;
    std::vector<std::vector<Posting>> m_postings; ///< by term
    QHash<QString, std::vector<Posting>> m_citations; ///< by provision cited
    std::vector<std::vector<Found>> m_found; ///< by text, by submission
};

}
