// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/redline.h"
#include "collation/sentencealignment.h"

namespace concordat {

/// The segments between two cut texts, with ranges of atoms for spans, in the order of both texts.
[[nodiscard]] std::vector<Segment> wordSegments(const CutText &a, const CutText &b, bool moves);

/// Takes phrases of two content words or more, left out in one place and inserted word for word in another,
/// for moves, where they are most of what was left out and inserted or long enough to speak for themselves
/// (after Heckel 1978: what stands once on either side is the same).
[[nodiscard]] std::vector<Segment> withMovedPhrases(
    const CutText &a, const CutText &b, const std::vector<Segment> &segments);

}
