// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/merge.h"

namespace concordat {

/// Two rewritings of one passage, merged over what it was.
struct MergedPassage {
    Passage passage;
    bool bothChanged = false; ///< each side had words the other did not touch
    bool neighbours = false; ///< changes of both sides stand with nothing but a space between them
    bool bracketed = false; ///< both changed the same words: their alternatives stand in a bracket
};

/// Three-way merge of passages (the diff3 of Khanna, Kunal & Pierce 2007, over the phrases of the redline instead of
/// lines). A bracket counts as one sign of the text; where both sides changed the same one, its alternatives and
/// positions are merged one by one. Alternatives that a merge makes stand in the order of their texts, so the
/// sides can be exchanged. `paragraph` is whose passage it is, null for a title.
[[nodiscard]] MergedPassage mergedPassage(const Passage &base, const Passage &ours, const Passage &theirs,
    const MergeSides &sides, const ParagraphId &paragraph);

/// The value that stands when two people may have changed one: the changed one, or where both changed it
/// differently, what `settle` picks of the two; it must not care which comes first.
template <typename T, typename Settle>
[[nodiscard]] T mergedValue(const T &base, const T &ours, const T &theirs, Settle &&settle)
{
    if (ours == theirs || theirs == base)
        return ours;
    if (ours == base)
        return theirs;
    return settle(ours, theirs);
}

}
