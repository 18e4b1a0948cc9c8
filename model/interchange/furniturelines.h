// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/textlines.h"
#include "proposals/submission.h"

#include <QSet>

#include <optional>
#include <vector>

namespace concordat {

/// Which lines of a source are furniture, and of what kind; nothing for those that are text. Page numbers, running
/// heads, rules, front matter and contents lists are told by their look and by what repeats.
struct FurnitureLines {
    std::vector<std::optional<Furniture::Kind>> kinds; ///< one a line
    QSet<QString> contents; ///< headingKey() of what the contents list names, page numbers gone
    qsizetype contentsEnd = 0; ///< the line behind the contents list; 0 where there is none
};

[[nodiscard]] FurnitureLines furnitureLines(QStringView text, const std::vector<TextLine> &lines);

/// True for a line of dashes, stars, underscores or equal signs.
[[nodiscard]] bool isRule(QStringView content);
/// True for the symbol of a document: "A/AC.291/12/Add.1", "FCCC/AWGLCA/2009/INF.2".
[[nodiscard]] bool isDocumentSymbol(QStringView content);

}
