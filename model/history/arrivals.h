// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/merge.h"

namespace concordat {

/// What came into a draft, in the order of the text, one entry a paragraph and kind: all that differs between
/// `before` and `after`, told with what the merge said of it. A merge of several copies takes its sides in an order
/// of its own; here *ours* is what stood in `before`.
[[nodiscard]] QList<MergeEvent> arrivalsOf(
    const Draft &before, const Draft &after, const QList<MergeEvent> &toldByMerge);

}
