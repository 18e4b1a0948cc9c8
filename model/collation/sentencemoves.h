// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/sentencebag.h"

namespace concordat {

/// Adds the moves to `alignment`: sentences without an answer (or with a poor one, which they then lose) that
/// are each other's best counterpart anywhere in the texts. Candidates come from an index of the words that
/// few sentences have, so that time is linear.
void findMovedSentences(const CutText &a, const CutText &b, Bags &bagsA, Bags &bagsB, SentenceAlignment &alignment);

}
