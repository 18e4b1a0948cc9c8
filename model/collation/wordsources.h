// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/atoms.h"

#include <optional>

namespace concordat {

/// Where an atom of a text stood before.
struct WordSource {
    size_t text = 0; ///< index into the sources
    qsizetype atom = 0;

    friend bool operator==(const WordSource &, const WordSource &) = default;
};

/// For each atom of `text` where it comes from, of `sources` in the order of trust; the first is the text as it was.
///
/// First what is unchanged and in order since then, word by word (Needleman and Wunsch 1970: here every word counts,
/// not what reads well). Then, longest first, what stands in a row in any of the sources (block moves; W. Tichy
/// 1984): a single word with the words around it that were there before as well, new ones only where there are
/// several. At last, between two words of one source, what else of it stands between.
[[nodiscard]] std::vector<std::optional<WordSource>> wordSources(AtomSpan text, const std::vector<AtomSpan> &sources);

}
