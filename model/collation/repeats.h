// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/corpus.h"

namespace concordat {

/// For each submission of the corpus the first one that reads the same, most often itself. What a delegation hands in
/// again unchanged, and what several hand in together, has the same counterparts everywhere, so they need be looked
/// for only once.
[[nodiscard]] std::vector<int> firstOfSameReading(const Corpus &corpus);

}
