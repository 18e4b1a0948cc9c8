// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/correspondence.h"
#include "collation/placedunits.h"

namespace concordat {

/// Units that are versions of one thing, as indices into PlacedUnits::units, ascending.
using UnitCluster = std::vector<int>;

/// Gathers units by links, the surest first, transitively but guarded: two units of one delegation come together only
/// where both are linked to one unit of another (it split what the other has whole), and stand beside each other; and
/// two clusters only where a fair share of their members is linked. Every unit of `members` is in exactly one cluster.
/// The clusters are in the order of their first units.
[[nodiscard]] std::vector<UnitCluster> clustered(
    const PlacedUnits &placed, const std::vector<int> &members, const QList<Counterpart> &links);

/// The name of what stands for these units: a hash of their ids.
[[nodiscard]] QString clusterName(const PlacedUnits &placed, const UnitCluster &cluster, QStringView kind);

}
