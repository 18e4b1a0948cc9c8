// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/atoms.h"

namespace concordat {

/// A text cut into atoms and sentences.
struct CutText {
    QStringView text;
    std::vector<Atom> atoms;
    std::vector<TextSpan> sentences; ///< as ranges of atoms, without gap or overlap, none of them empty

    [[nodiscard]] AtomSpan within(TextSpan range) const
    {
        return AtomSpan(atoms).subspan(size_t(range.begin), size_t(range.length()));
    }
    [[nodiscard]] TextSpan atomsOf(TextSpan ofSentences) const;
};

[[nodiscard]] CutText cut(QStringView text, Language language, Lexicon &lexicon);

/// Sentences [a.begin, a.end) of one text that answer sentences [b.begin, b.end) of the other: one to one,
/// one to two or two to one where somebody divided or joined.
struct SentenceGroup {
    TextSpan a;
    TextSpan b;

    friend bool operator==(const SentenceGroup &, const SentenceGroup &) = default;
};

/// What answers what in two texts, found in three steps.
struct SentenceAlignment {
    std::vector<SentenceGroup> groups; ///< in the order of both texts
    std::vector<SentenceGroup> moves; ///< one sentence each, out of that order; sorted by a
};

/// Sentences that stand once in either text and are alike are anchors (patience diff by Bram Cohen; finding
/// them by a count of occurrences is Heckel's, 1978). Between anchors an optimal path over the sentences
/// (Needleman and Wunsch 1970; groups of 1:2 and 2:1 after Gale and Church 1993) weighs the words they share,
/// in a window that moves along, so that time stays linear. What is left over on both sides is looked up by
/// its rare words: those are moves, and may have been reworded on the way.
[[nodiscard]] SentenceAlignment alignSentences(const CutText &a, const CutText &b, bool moves);

}
