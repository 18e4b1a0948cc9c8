// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/unitclusters.h"
#include "draft/draft.h"

namespace concordat {

/// Which units make a provision, and which paragraph each is a version of.
struct ProvisionUnits {
    ProvisionId id;
    Provision::Kind kind = Provision::Kind::Article;
    UnitCluster headings; ///< articles, or headings, whose titles are its title
    std::vector<std::pair<ParagraphId, UnitCluster>> paragraphs; ///< in any order
};

/// How the units of a provision are to be read together.
struct CompositionChoice {
    QList<Attribution> everybody; ///< all delegations that submitted treaty text
    QList<Attribution> without; ///< switched off
    Attribution base; ///< whose wording and order lead; empty: whoever wrote most
};

/// The provision of these units: its paragraphs in consensus order, each consolidated, with levels and labels.
/// Text that follows a paragraph's subparagraphs becomes a paragraph behind them. A paragraph that only delegations
/// in `without` have is left out. What only one delegation proposed stands in its brackets.
[[nodiscard]] Provision composedProvision(
    const PlacedUnits &placed, const ProvisionUnits &units, const CompositionChoice &choice);

/// The paragraph for the text that follows the subparagraphs of `paragraph`.
[[nodiscard]] ParagraphId closingOf(const ParagraphId &paragraph);

/// Of the headings that stand for one: the one whose number and kind it takes, if possible a chapter or the like.
[[nodiscard]] int leadingHeading(const PlacedUnits &placed, const UnitCluster &headings);

/// The word that goes before a number: "Article", "Глава"; empty for a plain heading.
[[nodiscard]] QString provisionWord(UnitKind kind, Language language);

/// The passage in which each bracket begins with the alternative of `base`.
[[nodiscard]] Passage ledBy(const Passage &passage, const Attribution &base);

}
