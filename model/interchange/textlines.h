// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QStringView>

#include <vector>

namespace concordat {

/// One line of an extracted text.
struct TextLine {
    TextSpan span; ///< without its line break
    TextSpan content; ///< without the blanks at both ends; empty for a blank line
    int indent = 0; ///< columns before the content, a tab counting four
    bool pageStart = false; ///< a form feed stands before it or at its head
    bool goesOn = false; ///< known to go on with the text before it, which the edge of a page broke off
    bool buried = false; ///< it was cut out of a line, for the heading that it begins with (see buriedheadings.h)

    [[nodiscard]] bool isBlank() const { return content.isEmpty(); }
    /// The column behind its last character.
    [[nodiscard]] qsizetype edge() const { return indent + content.length(); }
};

/// The lines of `text`, cut at line feeds, form feeds and the Unicode line separators.
[[nodiscard]] std::vector<TextLine> linesOf(QStringView text);

/// The column at which the text was wrapped, or 0 where every paragraph is one line. A text is taken as wrapped
/// when most of its lines end where the next word would not have fitted.
[[nodiscard]] qsizetype wrapColumn(QStringView text, const std::vector<TextLine> &lines);

/// True where `line` ends because the first word of `next` had no room before `column`.
[[nodiscard]] bool isFull(QStringView text, const TextLine &line, const TextLine &next, qsizetype column);

[[nodiscard]] inline QStringView slice(QStringView text, TextSpan span)
{
    return text.sliced(span.begin, span.length());
}

/// `span` without the blanks at both its ends.
[[nodiscard]] TextSpan trimmed(QStringView text, TextSpan span);

}
