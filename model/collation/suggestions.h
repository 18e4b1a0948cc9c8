// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/pairmatching.h"

namespace concordat {

/// A person is shown no more counterparts than this for one text or article.
inline constexpr int mostSuggested = 3;

/// How good a suggestion a pair would make, 0 … 1: by theme as much as by wording.
[[nodiscard]] float suggestionRank(const Evidence &evidence);

/// For texts without a match, up to three each in the other submission that a person should look at, best first.
[[nodiscard]] std::vector<Evidence> suggested(const PairMatching &matching);

}
