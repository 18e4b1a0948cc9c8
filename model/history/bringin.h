// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/merge.h"
#include "history/revision.h"

namespace concordat {

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
    QList<MergeEvent> events; ///< what was merged, bracketed, re-anchored, orphaned

    friend bool operator==(const BringInAccount &, const BringInAccount &) = default;
};

}
