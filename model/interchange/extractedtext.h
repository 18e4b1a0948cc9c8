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
    QStringList losses; ///< sentences about what the file has and the text does not

    friend bool operator==(const ExtractedText &, const ExtractedText &) = default;
};

}
