// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/unit.h"

#include <QSet>

#include <vector>

namespace concordat {

/// A footnote's mark, found in running text.
struct NoteMark {
    QString mark; ///< "2", "a", "*"
    qsizetype at = 0; ///< in the text: where it stood
    TextSpan source; ///< in the source's text
};

/// A stretch of the source read as running text.
struct InlineText {
    QString text; ///< lines joined, Markdown and HTML signs and footnote marks gone
    QList<MarkedSpan> marks;
    QList<NoteMark> notes;
};

/// What to know of the whole source while reading one stretch.
struct InlineRules {
    QSet<QString> notes; ///< marks that have a footnote's body; others are text ("m²")
    std::vector<TextSpan> plainNotes; ///< in order: marks that are no more than a digit behind a word ("Party1")
    QSet<QString> hyphenated; ///< words the source writes with their hyphen: "capacity-building"
    QSet<QString> whole; ///< words the source writes in one, for undoing "inter-\nnational"
};

/// Joins `spans` of `source` (one a line) and takes emphasis (*…*, **…**, <i>), links, superscripts, escapes and
/// footnote marks out of the text. Linear in the length; signs that have no partner stay as text.
[[nodiscard]] InlineText inlineText(QStringView source, const QList<TextSpan> &spans, const InlineRules &rules);

/// `text` from `from` on, with its marks and notes.
[[nodiscard]] InlineText behind(const InlineText &text, qsizetype from);

}
