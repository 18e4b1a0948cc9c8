// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/articlematching.h"

namespace concordat {

/// Why two texts are taken for versions of each other, for a person: "14 of 18 content words; both cite
/// article 25 of the Budapest Convention; it stands as 2 paragraphs there".
[[nodiscard]] QString reasonFor(const Corpus &corpus, const Evidence &evidence, const Match *match = nullptr);
[[nodiscard]] QString reasonFor(const Corpus &corpus, const ArticleMatch &match);
/// What is added where the two were only suggested for each other, and a third text decided.
[[nodiscard]] QString reasonThrough(const Corpus &corpus, int third);

}
