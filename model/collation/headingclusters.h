// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/unitclusters.h"

namespace concordat {

/// The chapters, sections and other headings above the articles of a draft, those of different delegations together
/// that have the same title or most of their articles in common. Left out are headings that one delegation alone has,
/// if a single article stands under them, or if they are no chapter or the like and others submitted text too.
[[nodiscard]] std::vector<UnitCluster> headingClusters(
    const PlacedUnits &placed, const std::vector<UnitCluster> &articles);

}
