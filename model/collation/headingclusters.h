// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/unitclusters.h"

namespace concordat {

/// The chapters, sections and other headings above the articles of a draft, those of different delegations together
/// that have the same title or most of their articles in common. A heading with a single article under it, that
/// nobody else has, is left out.
[[nodiscard]] std::vector<UnitCluster> headingClusters(
    const PlacedUnits &placed, const std::vector<UnitCluster> &articles);

}
