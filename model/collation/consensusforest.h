// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/unitclusters.h"

#include <functional>

namespace concordat {

/// A cluster in its place under others.
struct ForestNode {
    int cluster = 0; ///< index into the clusters given
    int level = 0; ///< 0 at the top

    friend bool operator==(const ForestNode &, const ForestNode &) = default;
};

/// Puts clusters under each other and beside each other as most delegations have it, and in an order that keeps
/// everybody's as far as they agree.
struct ForestRules {
    std::function<int(int unit)> above; ///< the unit under which a unit stands, or -1
    Attribution lead; ///< whose order goes in a tie; empty: nobody's
    bool leadDecides = false; ///< and against any majority
};

/// The clusters in reading order, parents first.
[[nodiscard]] std::vector<ForestNode> consensusForest(
    const PlacedUnits &placed, const std::vector<UnitCluster> &clusters, const ForestRules &rules);

}
