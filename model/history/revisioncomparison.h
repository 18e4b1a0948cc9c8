// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/comparison.h"
#include "history/pastdraft.h"

namespace concordat {

/// What lies between two revisions. Paragraphs that are unread on a side have no words there, neither in its draft nor
/// among the differences: Project::read has them.
struct RevisionComparison {
    PastDraft before;
    PastDraft after;
    DraftComparison differences;
};

/// The same of two drafts that are at hand.
[[nodiscard]] RevisionComparison comparisonOf(const Draft &before, const Draft &after);

}
