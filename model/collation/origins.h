// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/passage.h"

namespace concordat {

/// `after` with the origins that its words have: words unchanged from `before` keep theirs, words found in
/// `elsewhere` (earlier states of the paragraph, variants, the place it was pasted from; in that order of
/// trust) take those, and what is left was written in `edit`. Text, marks and brackets are those of `after`.
/// Words are followed one by one, not as a redline reads (collation/wordsources.h): what moved, was pasted in a
/// row or came back, reworded or not, has its first origin.
[[nodiscard]] Passage withOrigins(
    const Passage &after, const Passage &before, const EditId &edit, const QList<Passage> &elsewhere = {});

/// `passage`, whose origins are known, in which the words that `edit` wrote take those that they had in `former`
/// (earlier states of `before`, the passage as it was; newest first), where they stood there in a row.
[[nodiscard]] Passage withFormerOrigins(
    const Passage &passage, const Passage &before, const EditId &edit, const QList<Passage> &former);

}
