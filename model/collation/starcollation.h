// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/sentencealignment.h"

namespace concordat {

/// A stretch that all texts have in common: atoms [at[k], at[k] + length) of text k. Of length 0, a place
/// where all texts may be cut: the end of a sentence in each.
struct CommonStretch {
    std::vector<qsizetype> at;
    qsizetype length = 0;
};

/// What `texts` (two or more) have in common, in order, as far as it is worth the breaks it causes.
/// `leading` is the text that the others are aligned to.
[[nodiscard]] std::vector<CommonStretch> commonStretches(const std::vector<CutText> &texts, size_t leading);

}
