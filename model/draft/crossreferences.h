// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

namespace concordat {

/// A number inside a cross-reference to a place of this instrument.
struct CrossReference {
    TextSpan span; ///< of the number alone, in the text
    QStringList path; ///< labels from the article down: {"7 bis", "2", "(a)"}; the first is empty for "this article"

    friend bool operator==(const CrossReference &, const CrossReference &) = default;
};

/// The cross-references in a text, without those to provisions of other treaties ("article 24 of the Budapest
/// Convention"). Knows the words for article and paragraph in the six official languages.
[[nodiscard]] QList<CrossReference> crossReferences(QStringView text);

/// `after`, with every cross-reference that named a place in `before` naming that same place by its new number.
/// The new numbers are written in `edit`.
[[nodiscard]] Draft withReferencesFollowing(const Draft &before, const Draft &after, const EditId &edit);

}
