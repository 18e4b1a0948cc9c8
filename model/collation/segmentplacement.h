// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/redline.h"
#include "collation/sentencealignment.h"

namespace concordat {

/// Segments with ranges of atoms for spans, as segments of the texts: gives every space to a segment. A
/// space that both texts have in front of a change is common; else one that both have behind it; a sentence
/// and a moved phrase keep the space behind them.
[[nodiscard]] QList<Segment> placedInText(
    const std::vector<Segment> &ofAtoms, const CutText &a, const CutText &b, const Overlook &overlook);

}
