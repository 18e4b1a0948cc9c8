// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <optional>

/// The lines of a draft's notation, one at a time, for its printer and its parser.
namespace concordat::notation {

/// A heading line taken apart; `title` is the span of the title's notation in the line.
struct HeadingLine {
    Provision::Kind kind = Provision::Kind::Article;
    QString designation;
    QString number;
    TextSpan title;
};

/// What the heading line `line` says; nothing where it is no heading.
[[nodiscard]] std::optional<HeadingLine> readHeading(QStringView line);
/// The heading line of a provision whose title reads `title` in the notation.
[[nodiscard]] QString printHeading(const Provision &provision, const QString &title);

/// The head of a paragraph's line: its label, and where its text begins.
struct ParagraphLine {
    QString label;
    qsizetype text = 0;
};

/// `line` without its indentation.
[[nodiscard]] ParagraphLine readParagraph(QStringView line);
/// A paragraph's line without its indentation, `text` being its passage in the notation.
[[nodiscard]] QString printParagraph(const QString &label, const QString &text);

}
