// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/merge.h"
#include "proposals/submission.h"

#include <stop_token>

namespace concordat {

/// What has been received when another document arrived.
struct Reception {
    QList<Submission> submissions; ///< all that the draft is made of from now on
    QList<Attribution> revised; ///< whose earlier text the arrived one takes the place of
    QList<Attribution> added; ///< whose text came beside whatever they had submitted

    friend bool operator==(const Reception &, const Reception &) = default;
};

/// Whether what a delegation hands in takes the place of what it handed in before.
enum class Handing {
    Judged, ///< where at least half of its earlier text has a successor in the new one
    Revised, ///< always
    Additional, ///< never
};

/// `before` with the submissions of an arrived document. One that was read from a source already received takes the
/// place of that reading, whatever `handing` says.
[[nodiscard]] Reception receivedWith(
    const QList<Submission> &before, const QList<Submission> &arrived, Handing handing = Handing::Judged);

/// Those of the submissions that the draft is made of; one that a revised text took the place of is not.
[[nodiscard]] QList<Submission> submissionsBehind(const Draft &draft, const QList<Submission> &submissions);

/// The draft after what it is made of has changed: another document came, a delegation revised its text, or what was
/// recognised in one was corrected. It is made anew of `after`, and what people did to `current` since it was made of
/// `before` is merged into that; "theirs" in the account is what the new submissions brought.
///
/// Provisions and paragraphs keep their identity, their order and their numbers, which are frozen: what comes between
/// them is *bis*.
/// What people said about where units belong holds for the units that succeed them (collation/successors.h).
[[nodiscard]] Merged renewed(
    const Draft &current, const QList<Submission> &before, const QList<Submission> &after, std::stop_token stop = {});

}
