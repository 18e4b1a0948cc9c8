// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "proposals/submission.h"

namespace concordat {

/// How far one provision is.
struct ProvisionFigures {
    ProvisionId provision;
    qsizetype paragraphs = 0;
    qsizetype agreedParagraphs = 0; ///< without a bracket, or recorded as agreed
    int brackets = 0; ///< at every depth
    qsizetype characters = 0; ///< of the flat text
    qsizetype agreedCharacters = 0; ///< outside brackets
    qsizetype openAnnotations = 0;

    friend bool operator==(const ProvisionFigures &, const ProvisionFigures &) = default;
};

/// What one delegation has on the table.
struct DelegationFigures {
    Attribution delegation;
    qsizetype alternatives = 0; ///< alternatives on which it takes a position
    qsizetype proposals = 0; ///< of these, those it proposes
    qsizetype provisions = 0; ///< provisions to which a unit of its corresponds
    qsizetype units = 0; ///< units with text that it submitted, commentary aside
    qsizetype placedUnits = 0; ///< of these, those that have a place in the draft

    friend bool operator==(const DelegationFigures &, const DelegationFigures &) = default;
};

struct Statistics {
    QList<ProvisionFigures> provisions; ///< in the order of the draft
    QList<DelegationFigures> delegations; ///< by name
    ProvisionFigures total;

    /// The share of the text that stands outside brackets, 0 … 1; 1 for an empty draft.
    [[nodiscard]] double agreedShare() const
    {
        return total.characters == 0 ? 1.0 : double(total.agreedCharacters) / double(total.characters);
    }
    friend bool operator==(const Statistics &, const Statistics &) = default;
};

[[nodiscard]] Statistics statisticsOf(const Draft &draft, const QList<Submission> &submissions = {});

}
