// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/redline.h"
#include "text/passage.h"

namespace concordat {

/// One delegation's text of a paragraph.
struct Variant {
    Attribution by;
    Passage passage; ///< with its origins; without brackets of the room (a delegation's own are text)
};

/// n variants as one passage: what is common stands once, what differs is a bracket whose alternatives name
/// the delegations behind them; equal readings share one alternative. Drawn from the columns of collate().
///
/// Laws: chosenBy(result, v.by) has v's text, character for character, for every v (checked before it is
/// returned; where the cut would break this, whole-paragraph alternatives are the fallback); the result is
/// the same, up to nothing, for every order of `variants`.
///
/// - What is common takes its origins and marks from the delegation that comes first in the alphabet.
/// - In a bracket, the alternative with the most delegations behind it comes first, then the alphabet decides.
/// - A delegation with nothing at a place is not named there. Where the others have much in common at that
///   place, it stands once in the bracket, with brackets inside; everywhere else brackets do not nest.
/// - Variants that have little in common with the rest stand whole beside it.
/// - Words that differ in quotes, dashes, case or spaces alone are different alternatives: nothing is
///   overlooked, since every delegation gets its own characters back.
/// - `everybody` names the delegations that take part in the provision: where some of them have no variant
///   here, the whole is one bracket of those who have.
/// - Variants that still have brackets, and two variants of one delegation, are not cut but stand whole
///   (of two of one delegation, chosenBy() reads the first alternative).
[[nodiscard]] Passage consolidate(
    const QList<Variant> &variants, const QList<Attribution> &everybody = {}, const CompareOptions &options = {});

}
