// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace concordat {

/// What two texts of different submissions are to each other, so far.
struct Relation {
    int a = 0; ///< index into Corpus::texts
    int b = 0;
    bool linked = false; ///< else only suggested
    double confidence = 0; ///< 0 … 1
};

/// A suggestion that a third delegation decides.
struct ThroughThird {
    size_t relation = 0; ///< index into the relations given
    int third = 0; ///< the text to which both are linked
    double confidence = 0; ///< the lesser of the two links, with a discount
};

/// The suggestions between two texts that both answer one text of a third submission beyond doubt, where neither has
/// an answer in the submission of the other: what equals a third is equal, if the wording at least suggests it. Of
/// several for one text the surest.
[[nodiscard]] std::vector<ThroughThird> decidedByThirds(
    const std::vector<Relation> &relations, const std::vector<int> &submissionOfText);

}
