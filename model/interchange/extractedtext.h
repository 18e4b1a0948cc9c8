// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/submission.h"

namespace concordat {

/// A document of some format as plain text, on its way to the recognition of submissions and articles: a
/// paragraph a line, blank lines between, marks and headings in Markdown.
struct ExtractedText {
    QString text;
    QList<Furniture> furniture; ///< running heads and page numbers that the format gave away; spans of `text`
    QList<qsizetype> pageStarts; ///< offsets into `text`; empty where the format has no pages
    QList<qsizetype> broken; ///< offsets of the lines that go on with what the edge of a page broke off
    QStringList losses; ///< sentences about what the file has and the text does not

    friend bool operator==(const ExtractedText &, const ExtractedText &) = default;
};

/// Puts an extracted text together, paragraph by paragraph.
class TextExtraction {
public:
    /// A paragraph in Markdown; blank ones are left out.
    void paragraph(const QString &text);
    /// A heading of a level counted from 1.
    void heading(int level, const QString &text);
    /// A line that belongs to the page and not to the text.
    void furniture(Furniture::Kind kind, const QString &text);
    /// A footnote whose mark stands in the text as noteMark(); notes follow the text.
    void note(const QString &mark, const QString &text);
    void loss(const QString &sentence);

    [[nodiscard]] ExtractedText result() &&;

private:
    ExtractedText m_extracted;
    QStringList m_notes;
};

/// How many characters of a text are not blank, for the account of what was carried over.
[[nodiscard]] qsizetype nonBlank(QStringView text);

/// A footnote's mark as it stands in running text.
[[nodiscard]] QString noteMark(const QString &mark);

/// Text of a document that is to be read as it is: signs that Markdown would take for its own are escaped.
[[nodiscard]] QString literal(QStringView text);

/// A stretch of text with its marks as Markdown writes them; blanks at its ends stay outside the signs. Stars that
/// touch those of the stretch before would be read otherwise: with `touching`, tags stand in their place.
[[nodiscard]] QString marked(QStringView text, Marks marks, const QString &link = {}, bool touching = false);

}
