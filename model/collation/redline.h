// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"
#include "text/words.h"

#include <QList>
#include <QStringView>

namespace concordat {

/// A stretch of two compared texts.
struct Segment {
    enum class Kind {
        Same, ///< a and b are alike (up to what is overlooked)
        Change, ///< a was replaced by b; either may be empty
        MovedFrom, ///< a stands in the other text at the MovedTo of the same `move`
        MovedTo, ///< b came from the MovedFrom of the same `move`
    };

    Kind kind = Kind::Same;
    TextSpan a; ///< in the first text
    TextSpan b; ///< in the second text
    int move = 0; ///< pairs MovedFrom and MovedTo; 0 for other kinds

    friend bool operator==(const Segment &, const Segment &) = default;
};

struct CompareOptions {
    Language language = Language::Undetermined; ///< Undetermined: any of the six
    Overlook overlook;
    bool moves = true;
};

/// Two texts compared as a lawyer's redline: phrases, not confetti. The segments in order cover both texts
/// without gap or overlap. No segment cuts a word, a number, a reference or a grapheme, and no change starts
/// in one sentence and ends in another where both texts divide into the same sentences. Two paragraphs with
/// little in common are one change, whole against whole. compare(b, a) is compare(a, b) with the sides
/// exchanged. A move may have been reworded on the way: compare its two spans to see how.
///
/// Sentences are aligned first, then words inside sentences that answer each other; each step names its
/// sources where it is declared: sentencealignment.h (patience diff by Bram Cohen; Needleman and Wunsch 1970;
/// Gale and Church 1993), phrasepath.h (Gotoh 1982; Miller and Myers 1988), wordsegments.h (Heckel 1978).
/// Time is linear in the length of the texts and quadratic in that of their sentences.
[[nodiscard]] QList<Segment> compare(QStringView a, QStringView b, const CompareOptions &options = {});

/// The share of content words two texts have in common (Dice's coefficient), 0 … 1; order does not count.
/// Two empty texts are alike.
[[nodiscard]] double likeness(QStringView a, QStringView b, const CompareOptions &options = {});

}
