// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/evidence.h"

#include <optional>
#include <vector>

namespace concordat {

/// A text that may be a part of another.
struct PartEvidence {
    int text = 0; ///< index into Corpus::texts
    float inside = 0; ///< the share of it that the whole has, 0 … 1
    float phrasesInside = 0;
    float elsewhere = 0; ///< the largest share of it that any other text of the whole's submission has
    float alone = 0; ///< the wording it shares with the whole
    float context = 0;
};

/// A text that stands as several in the other submission.
struct Split {
    std::vector<int> parts; ///< in reading order, two or more
    Evidence evidence; ///< of the whole with the parts together
    float score = 0; ///< wording with context
};

/// The parts into which `whole` seems to be split; nothing where one text or none answers to it. Each part must
/// be found in the whole for the most part, nowhere else better, and cover words of the whole that the other
/// parts do not.
[[nodiscard]] std::optional<Split> splitInto(const Corpus &corpus, int whole, std::vector<PartEvidence> candidates);

/// How many sentences of `text` have most of their content in `other`, and how many it has.
struct SentenceCoverage {
    int covered = 0;
    int all = 0;
};
[[nodiscard]] SentenceCoverage sentenceCoverage(const TextNode &text, const TextNode &other);

}
