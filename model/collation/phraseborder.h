// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/phrasepath.h"

namespace concordat {

/// How well a phrase begins or ends in front of atom `index` of `atoms`, the atoms of `text`: best at either
/// end and behind a stop, well in front of a word that opens a phrase (of, and, the), badly behind one.
[[nodiscard]] int borderQuality(QStringView text, AtomSpan atoms, qsizetype index);

/// `islands` between `a` and `b` where what was only inserted or only left out, and could as well be the same
/// words a little to the left or right ("[and B ]and C", "and [B and ]C"), lies where phrases begin and end.
[[nodiscard]] std::vector<Island> atPhraseBorders(
    QStringView textA, AtomSpan a, QStringView textB, AtomSpan b, std::vector<Island> islands);

}
