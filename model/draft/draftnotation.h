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

/// The whole draft, or one provision, in the notation, a blank line between paragraphs:
///
///     # Chapter IV. International cooperation
///
///     Article 4. General principles
///
///     1. States Parties shall [EU: endeavour to ]consult.
///
///         (a) In writing; or
///
/// Subparagraphs are indented by four spaces a level. Where this would not be read back as it was, the long forms
/// are used: `# Chapter | IV | title` for a heading, `## Article | 4 | title` for an article, `### Preamble | | ` for
/// the preamble, `{label} text` for a paragraph, and `\|` before a text that looks like any of these. A line break
/// inside a paragraph is a backslash at the line's end.
[[nodiscard]] PrintedDraft printDraft(const Draft &draft);
[[nodiscard]] PrintedDraft printProvision(const Provision &provision);

struct ParsedDraft {
    Draft draft; ///< fresh ids, unknown origins
    QList<NotationLine> lines;
    QList<NotationProblem> problems;
};

/// Reads a text in the notation. For every draft d, parseDraft(printDraft(d).text) has d's provisions,
/// paragraphs, labels, levels and passages, in order; designations and numbers without "|" and line breaks.
/// Every non-blank character of any input is kept, as text or as a sign of the notation. A line that goes on
/// without a sign of its own is part of the paragraph above it.
[[nodiscard]] ParsedDraft parseDraft(QStringView text, const QSet<Attribution> &known);

/// The paragraphs of `edited`, each with the id, status, relation and citations of the one in `before` that it is:
/// first those with the same words, between them those with the same label, then those that stand in the same
/// place and share words. The rest keep their fresh ids.
[[nodiscard]] QList<Paragraph> recognised(const QList<Paragraph> &before, const QList<Paragraph> &edited);

}
