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
    Language language = Language::Undetermined; ///< Undetermined: guessed
    Overlook overlook;
    bool moves = true;
};

/// Two texts compared as a lawyer's redline: phrases, not confetti. The segments in order cover both texts
/// without gap or overlap. No segment cuts a word, a number, a reference or a grapheme, and no change starts
/// in one sentence and ends in another where both texts divide into the same sentences.
[[nodiscard]] QList<Segment> compare(QStringView a, QStringView b, const CompareOptions &options = {});

/// The share of content words two texts have in common, 0 … 1; order does not count.
[[nodiscard]] double likeness(QStringView a, QStringView b, const CompareOptions &options = {});

}
