// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/phrasepath.h"

namespace concordat {

/// What every break costs on the first path of a redline; its second one adds for long changes.
inline constexpr int priceForReaders = 15;

/// The islands between `inA` of `a` and `inB` of `b` whose worth less one price for every break is greatest.
/// Time and memory of the order of the product of the lengths: one byte a cell.
[[nodiscard]] std::vector<Island> bestIslands(
    AtomSpan a, AtomSpan b, TextSpan inA, TextSpan inB, int price = priceForReaders);

}
