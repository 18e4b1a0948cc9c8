// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

namespace concordat {

/// `draft` with the numbers that its provisions and paragraphs have in `known`, which are frozen; what stands between
/// them is *bis*, what stands behind them counts on.
[[nodiscard]] Draft withNumbersOf(const Draft &known, Draft draft);

/// `fresh`, a draft that consolidation has just made, with the ids of those provisions and paragraphs of `known` that
/// are made of the same units, in their order and with their numbers (withNumbersOf). `became`
/// says which unit of `known` is which of `fresh`. Each of `known` is found at most once: where several could be it, it
/// is the one that shares most units with it.
[[nodiscard]] Draft withIdentityOf(const Draft &known, const Draft &fresh, const QHash<UnitId, UnitId> &became);

}
