// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/merge.h"

namespace concordat {

/// Merges what is not text (annotations, statuses of stretches, the concordance) into `merged`, whose provisions are
/// in place already, and lets anchors follow their words into the merged paragraphs.
[[nodiscard]] QList<MergeEvent> mergeNotes(const Draft &base, const Draft &ours, const Draft &theirs, Draft &merged);

}
