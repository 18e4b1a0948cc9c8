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
    ObjectHash was; ///< the name of its object before; null where it is absent
    ObjectHash is;
};

/// Something whose outline (see outlineOf) is not the same in two drafts.
struct OutlineDifference {
    ProvisionId provision; ///< null: of the draft itself
    QByteArray before; ///< empty where it is absent
    QByteArray after;
};

/// All in which the texts of two drafts differ.
struct DraftDifference {
    QList<ParagraphDifference> paragraphs; ///< those of the later draft in its order, then those that are gone
    QList<OutlineDifference> outlines;
};

/// In what two drafts that are at hand differ, looking only into provisions whose names differ.
[[nodiscard]] DraftDifference differenceOf(const StoredDraft &before, const StoredDraft &after);

/// The same of two drafts of these names, of which only what they do not have in common is read. A null name is the
/// empty draft.
[[nodiscard]] Result<DraftDifference> differenceOf(
    const Objects &objects, const ObjectHash &before, const ObjectHash &after);

constexpr qsizetype anyNumber = std::numeric_limits<qsizetype>::max();

/// The paragraphs alone. Where more than `mostProvisions` differ, as when a draft was made anew, none is read and none
/// given.
[[nodiscard]] Result<QList<ParagraphDifference>> differingParagraphs(
    const Objects &objects, const ObjectHash &before, const ObjectHash &after, qsizetype mostProvisions = anyNumber);

}
