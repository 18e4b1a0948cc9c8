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
/// it has) when asked to.
[[nodiscard]] Correspondence correspond(
    const QList<Submission> &submissions, const KnownCounterparts &known = {}, std::stop_token stop = {});

}
