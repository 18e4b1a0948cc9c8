// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/corpus.h"

namespace concordat {

/// How far two neighbouring texts, one after the other, make up a third. All are shares, 0 … 1.
struct Junction {
    float first = 0; ///< of the first text, in order and before what the second has
    float second = 0; ///< of the second
    float newFirst = 0; ///< of the first, beyond what the second alone has
    float newSecond = 0;
    float whole = 0; ///< of the whole
};

/// The whole is cut in two where its halves are likest the texts (longest common subsequences by weight from
/// either end, as D. Hirschberg, 1975, finds the middle of an alignment). Nothing where a text is too long.
[[nodiscard]] Junction junctionOf(
    const Corpus &corpus, int whole, const std::vector<int> &first, const std::vector<int> &second);

}
