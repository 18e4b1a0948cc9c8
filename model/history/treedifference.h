// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/drafttree.h"

#include <limits>

namespace concordat {

/// A paragraph that is not the same object in two drafts, or not under the same provision.
struct ParagraphDifference {
    ParagraphId id;
    std::optional<Paragraph> before;
    std::optional<Paragraph> after;
};

/// The paragraphs in which two drafts that are at hand differ, looking only into provisions whose names differ.
/// Those of `after` in its order, then those that are gone.
[[nodiscard]] QList<ParagraphDifference> differingParagraphs(const StoredDraft &before, const StoredDraft &after);

constexpr qsizetype anyNumber = std::numeric_limits<qsizetype>::max();

/// The same of two drafts of these names, of which only what they do not have in common is read. A null name is the
/// empty draft. Where more than `mostProvisions` differ, as when a draft was made anew, none is read and none given.
[[nodiscard]] Result<QList<ParagraphDifference>> differingParagraphs(
    const Objects &objects, const ObjectHash &before, const ObjectHash &after, qsizetype mostProvisions = anyNumber);

}
