// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace concordat {

/// One delegation's order of some of the items.
struct Ranking {
    std::vector<int> items; ///< each once
    int weight = 1;
};

/// An order of the items 0 … count − 1 that keeps every ranking as far as they agree: where no two contradict each
/// other, all are kept whole. Contradictions go by weight. Items that one ranking has side by side stay together
/// where that is possible; what is left free goes by mean place, then by index.
///
/// A topological order of the majority relation, which where that has cycles takes next what most comes before the
/// rest (the greedy heuristic for feedback arc sets; P. Eades, X. Lin and W. Smyth, 1993).
[[nodiscard]] std::vector<int> consensusOrder(int count, const std::vector<Ranking> &rankings);

}
