// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/merge.h"
#include "history/revision.h"

#include <functional>
#include <stop_token>

namespace concordat {

/// How long work is watched and stopped; what was stopped changed nothing.
struct BringInOptions {
    std::stop_token stop;
    std::function<void(double share)> progress; ///< 0 … 1; may be empty
};

/// What one returned copy brought.
struct BroughtCopy {
    QString path;
    RevisionId head;
    QList<Revision> revisions; ///< those that were new here, oldest first
    QStringList versions; ///< named states that were new here, as they are called here
    qsizetype compilations = 0; ///< received documents that were new here

    friend bool operator==(const BroughtCopy &, const BroughtCopy &) = default;
};

/// What bringing in copies did.
struct BringInAccount {
    QList<BroughtCopy> copies; ///< in the order in which they were named
    RevisionId before;
    RevisionId after; ///< the same where nothing was new
    /// What was merged, bracketed, re-anchored, orphaned, in the order of the text; "ours" is what stood here before.
    QList<MergeEvent> events;

    friend bool operator==(const BringInAccount &, const BringInAccount &) = default;
};

/// One thing that came in, and whose work it is.
struct Arrival {
    MergeEvent event;
    QStringList by; ///< "Kenji Sato (Japan)", the latest first; empty where nobody is known to have touched it

    friend bool operator==(const Arrival &, const Arrival &) = default;
};

}
