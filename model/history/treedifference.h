// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/drafttree.h"

namespace concordat {

/// A paragraph that is not the same object in two drafts, or not under the same provision.
struct ParagraphDifference {
    ParagraphId id;
    std::optional<ParagraphPlace> before;
    std::optional<ParagraphPlace> after;
};

/// The paragraphs in which two stored drafts differ, looking only into provisions whose names differ.
/// Those of `after` in its order, then those that are gone.
[[nodiscard]] QList<ParagraphDifference> differingParagraphs(const StoredDraft &before, const StoredDraft &after);

}
