// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/merge.h"

namespace concordat {

/// Merges the texts in other languages, each as a draft of its own (a disagreement is a bracket), and what was said of
/// them; of two checks of one text the later stands. What happened is told once a language.
[[nodiscard]] QList<MergeEvent> mergeParallels(
    const Draft &base, const Draft &ours, const Draft &theirs, const MergeSides &sides, Draft &merged);

}
