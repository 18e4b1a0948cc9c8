// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace concordat {

/// The indices of a longest strictly increasing subsequence, by patience sorting: time n log n.
[[nodiscard]] std::vector<size_t> longestIncreasing(std::span<const qsizetype> values);

}
