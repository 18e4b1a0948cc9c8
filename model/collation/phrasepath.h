// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/atoms.h"

namespace concordat {

/// A stretch that two sequences of atoms have in common: a[a + k] is alike to b[b + k] for k < length.
struct Island {
    qsizetype a = 0;
    qsizetype b = 0;
    qsizetype length = 0;

    friend bool operator==(const Island &, const Island &) = default;
};

/// What a change costs that covers atoms worth `size` on its heavier side. The price grows with the size but
/// ever more slowly, so that between two long changes an island must be worth more to stay than between two
/// short ones.
[[nodiscard]] int priceOfBreak(int size);

/// What two sequences have in common, in order, such that the worth of what is common less the price of the
/// changes between is greatest: a function word or two between two changes do not stay as an island.
///
/// Two optimal paths, one over the other: over the atoms, with one price for every break (Needleman and
/// Wunsch 1970 with the gap states of Gotoh 1982, a gap of any length at one price); then over the islands
/// that it leaves, with a price that grows with the size of the gap (chaining after Miller and Myers 1988).
/// Sequences too long for a table are cut before at runs of three atoms that are unique in both, as patience
/// diff by Bram Cohen cuts at unique lines.
///
/// Time: of the order of the product of the lengths up to 2,000 × 2,000 atoms, and linear beyond wherever
/// three unique atoms in a row are found; where none are, what lies between is not looked into.
[[nodiscard]] std::vector<Island> phrasePath(AtomSpan a, AtomSpan b);

/// Drops the islands that are not worth the break between the changes beside them. `gapSizes[k]` is the
/// weight of the gap in front of island k, the last one that behind the last island; `weights` are those of
/// the islands. Returns the indices of the islands that stay.
[[nodiscard]] std::vector<qsizetype> islandsWorthKeeping(
    const std::vector<int> &weights, const std::vector<int> &gapSizes);

}
