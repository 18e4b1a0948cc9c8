// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/inlinetext.h"

#include <vector>

namespace concordat {

/// The lines put one behind the other, and the way back to the source.
struct JoinedLines {
    struct Piece {
        qsizetype at; ///< in the text
        qsizetype source;
    };
    QString text;
    std::vector<Piece> pieces;

    std::vector<TextSpan> notes; ///< plain footnote marks, in the text

    [[nodiscard]] qsizetype sourceOf(qsizetype at) const;
};

/// `spans` of `source` in one line: blanks in a row are one, and words cut by a hyphen at a line's end are whole
/// again where the source shows that they are one.
[[nodiscard]] JoinedLines joinedLines(QStringView source, const QList<TextSpan> &spans, const InlineRules &rules);

}
