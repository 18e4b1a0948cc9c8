// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

namespace concordat {

/// A label inside a cross-reference to a place of this instrument.
struct CrossReference {
    TextSpan span; ///< of the label alone, in the text
    /// Labels as written, from the article down: {"7 bis", "2", "(a)"}. Empty ones stand for the place that the
    /// reference itself is in: {"", "2"} is paragraph 2 of this article.
    QStringList path;

    friend bool operator==(const CrossReference &, const CrossReference &) = default;
};

/// The cross-references in a text, without those to provisions of other treaties ("article 24 of the Budapest
/// Convention") and of annexes. Reads "article 27, paragraph 9 (a)–(e)", "subparagraph (a) of paragraph 1 of article
/// 3", "пункт 2 статьи 5", "第三条第一款" and their like in the six official languages.
[[nodiscard]] QList<CrossReference> crossReferences(QStringView text);

/// `after`, with every cross-reference that named a place in `before` naming that same place by its new number, in
/// the form in which it was written. One that named no place, or could mean several, stays. The new numbers are
/// written in `edit`.
[[nodiscard]] Draft withReferencesFollowing(const Draft &before, const Draft &after, const EditId &edit);

}
