// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

namespace concordat {

/// `draft` with the ids that its provisions and paragraphs have in `base`, and with all else that the notation
/// does not carry (statuses, citations, relations of labels, annotations, concordance, origins of unchanged
/// words). For a draft that was read from the notation after somebody edited it elsewhere.
///
/// A provision is found again by its words and its number, a paragraph by its words, its label and its
/// provision, each at most once; what is like nothing in `base` is new and keeps its own id. The words of two
/// texts are compared as bags (Dice's coefficient), so the time is bounded by the product of the numbers of
/// provisions, and within a provision of paragraphs, that are not the same to the letter.
[[nodiscard]] Draft identified(const Draft &draft, const Draft &base);

}
