// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "text/notation.h"

namespace concordat {

/// Where a provision or paragraph stands in a printed notation; spans are of the whole text.
struct NotationLine {
    ProvisionId provision;
    ParagraphId paragraph; ///< null on a provision's heading line
    TextSpan span; ///< number and text, without the blank line behind
    TextSpan text; ///< the passage (or title) alone

    friend bool operator==(const NotationLine &, const NotationLine &) = default;
};

struct PrintedDraft {
    QString text;
    QList<NotationLine> lines;
};

/// The whole draft, or one provision, in the notation: a heading line a provision ("Article 4. International
/// cooperation", "# Chapter I. General" for a heading), blank lines between paragraphs, subparagraphs
/// indented four spaces a level.
[[nodiscard]] PrintedDraft printDraft(const Draft &draft);
[[nodiscard]] PrintedDraft printProvision(const Provision &provision);

struct ParsedDraft {
    Draft draft; ///< fresh ids, unknown origins
    QList<NotationLine> lines;
    QList<NotationProblem> problems;
};

/// Reads a text in the notation. For every draft d, parseDraft(printDraft(d).text) has d's provisions,
/// paragraphs, labels, levels and passages, in order. Every non-blank character of any input is kept.
[[nodiscard]] ParsedDraft parseDraft(QStringView text, const QSet<Attribution> &known);

}
