// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/submission.h"

#include <QList>

#include <stop_token>

namespace concordat {

/// A proposed answer to "which unit of the other submission corresponds to this one?".
struct Counterpart {
    enum class Outcome { Linked, Suggested };

    UnitId a; ///< of the submission that comes first
    UnitId b;
    Outcome outcome = Outcome::Linked;
    double confidence = 0; ///< 0 … 1
    QString reason; ///< for a person: "14 of 18 content words; both cite article 25"

    friend bool operator==(const Counterpart &, const Counterpart &) = default;
};

/// What corresponds among submissions. A unit without an entry has no counterpart. A unit with two linked
/// entries in one other submission was split there, or merged from there.
struct Correspondence {
    QList<Counterpart> articles; ///< article-like units: article, preamble, heading with text
    QList<Counterpart> paragraphs; ///< units with text of their own
};

/// What people said, which no proposal overrules.
struct KnownCounterparts {
    QList<std::pair<UnitId, UnitId>> same;
    QList<std::pair<UnitId, UnitId>> different;
};

/// Finds counterparts between every two submissions of different delegations. Pure; stops early (with what
/// it has) when asked to. The result is the same for every order of submissions, up to which unit is named first.
///
/// Paragraphs are compared across article borders: terms are weighed by what they tell within the compilation
/// (tf–idf, with the formulae of treaties discounted: collation/corpus.h), candidates come from an inverted index
/// (collation/candidates.h), and a stable matching of 1:1, 1:n and n:1 hypotheses decides, with a fixed threshold and
/// a margin over the runner-up (collation/pairmatching.h). The article around a text is a bonus, never a gate.
/// Texts that are suggested for each other and both answer one of a third delegation are linked
/// (collation/throughthirds.h). Articles follow from the matches of their texts; titles have the least say
/// (collation/articlematching.h). Each unit has at most three suggestions in each other submission. Commentary and
/// entries by reference are only ever suggested, save whole articles of the same title.
[[nodiscard]] Correspondence correspond(
    const QList<Submission> &submissions, const KnownCounterparts &known = {}, std::stop_token stop = {});

}
