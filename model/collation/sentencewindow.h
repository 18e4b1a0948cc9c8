// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/sentencebag.h"

namespace concordat {

/// Appends to `groups` what answers what among the sentences `inA` and `inB`: the optimal path over 1:1, 1:2
/// and 2:1 groups, in a window of 64 × 64 sentences that moves along.
void alignInWindows(Bags &a, Bags &b, TextSpan inA, TextSpan inB, std::vector<SentenceGroup> &groups);

}
