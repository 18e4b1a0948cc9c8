// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/corpus.h"
#include "collation/termreader.h"

#include <QHash>

namespace concordat {

/// How much each term, and each term after another, tells (see Corpus).
class TermWeights {
public:
    TermWeights(const Corpus &corpus, TermReader &terms);

    /// Sets the terms and pairs of a node from its words.
    void weigh(TextNode &node) const;
    /// The words of a title.
    [[nodiscard]] Terms weighed(const std::vector<quint32> &words) const;

private:
    struct Use {
        int paragraphs = 0;
        int submissions = 0;
        int lastText = -1;
        int lastSubmission = -1;
        float habit = 0; ///< paragraphs that are added because it belongs to a formula of treaties

        void add(int text, int submission);
        /// Paragraphs a submission that uses it has, on average.
        [[nodiscard]] float usual() const
        {
            return habit + (submissions > 0 ? float(paragraphs) / float(submissions) : 0);
        }
    };

    void addFormulae(const Corpus &corpus, TermReader &terms);
    void discountForetold(const Corpus &corpus);
    [[nodiscard]] float surprise(quint32 before, quint32 term) const;

    std::vector<Use> m_uses;
    QHash<quint64, Use> m_pairUses;
    std::vector<float> m_rates;
    std::vector<float> m_weights;
};

}
