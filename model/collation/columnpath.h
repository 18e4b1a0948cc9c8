// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/starcollation.h"

#include <span>

namespace concordat {

/// Of the stretches that `texts` have in common, those that are worth the brackets between them: the worth of
/// what is common less the price of the brackets is greatest. Stretches of length 0 are cuts, and stay, but where
/// columns have to be few.
///
/// A bracket costs what the same change costs in a redline (priceOfBreak), and something for every reading in it,
/// since each is printed with the names behind it. Where a paragraph has more brackets than a reader can hold
/// together, each further one costs more than the one before: few long ones are left, and between them only
/// what is long. A paragraph of three texts or more has eight columns at most. A word left over at the end of a
/// sentence goes with the long change in front of it. An optimal path after Miller and Myers 1988 (as in phrasepath.h),
/// counted by brackets.
[[nodiscard]] std::vector<CommonStretch> stretchesWorthKeeping(
    const std::vector<CutText> &texts, const std::vector<CommonStretch> &stretches);

}
