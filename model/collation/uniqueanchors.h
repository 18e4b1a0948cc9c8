// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/phrasepath.h"

namespace concordat {

/// Islands around runs of three atoms that stand once in `inA` of `a` and once in `inB` of `b`, as many as
/// keep the order of both (patience diff by Bram Cohen), each made as long as what is alike around it.
[[nodiscard]] std::vector<Island> uniqueAnchors(AtomSpan a, AtomSpan b, TextSpan inA, TextSpan inB);

}
