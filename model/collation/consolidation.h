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
/// the delegations behind them; equal readings share one alternative.
///
/// Laws: chosenBy(result, v.by) has v's text, character for character, for every v (where the cut would break
/// this, whole-paragraph alternatives are the fallback); the result is the same, up to nothing, for every
/// order of `variants`. `everybody` names the delegations that take part in the provision: where some of them
/// have no variant here, the whole is one bracket of those who have.
[[nodiscard]] Passage consolidate(
    const QList<Variant> &variants, const QList<Attribution> &everybody = {}, const CompareOptions &options = {});

}
