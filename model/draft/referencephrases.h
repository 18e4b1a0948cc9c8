// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QList>
#include <QStringList>

namespace concordat {

/// What the noun of a reference counts, from the outside in.
enum class ReferenceRank {
    Article,
    Paragraph,
    Subparagraph,
    Item,
    Division, ///< chapter, part, section: holds articles, and numbers none of what is in them
    Foreign, ///< annex, rule, protocol: not a place of this draft
};

/// One label of a phrase: in "paragraphs 1 (a) and 2" these are 1, (a) and 2.
struct ReferenceLabel {
    TextSpan span; ///< in the text, of the label alone
    QStringList path; ///< from the phrase's noun down: {"1", "(a)"}

    friend bool operator==(const ReferenceLabel &, const ReferenceLabel &) = default;
};

/// A noun and the labels behind it: "paragraphs 1 (a) and 2".
struct ReferencePhrase {
    ReferenceRank rank = ReferenceRank::Foreign;
    TextSpan span;
    QList<ReferenceLabel> labels;

    friend bool operator==(const ReferencePhrase &, const ReferencePhrase &) = default;
};

/// The phrases of one token of TokenKind::Reference, which is `token` in `text`: two of "article 27, paragraph 9".
[[nodiscard]] QList<ReferencePhrase> referencePhrases(QStringView text, TextSpan token);

}
