// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/rendering.h"
#include "proposals/submission.h"

namespace concordat {

/// What stands in a cell: paragraphs one under the other; none where there is nothing to say.
using TableCell = QList<QList<RenderedSpan>>;

struct TableRow {
    QString name; ///< head of the row: "Article 4", "2 bis"
    bool provision = false; ///< the row of a provision's heading
    QList<TableCell> cells; ///< behind the head
};

/// A table that a secretariat publishes, before it is set as HTML, Word or CSV.
struct PublishedTable {
    QString title;
    Language language = Language::English;
    QStringList head; ///< of every column, that of the rows' heads first
    QList<TableRow> rows;
    QStringList notes; ///< text of note 1, 2 …
    QList<Language> columns{}; ///< of the cells, where they are not all in the language of the table

    [[nodiscard]] Language languageOf(qsizetype column) const { return columns.value(column, language); }
};

/// One row a provision or paragraph, one column a delegation, the last for the draft; what has no place in the draft
/// stands in a last row.
[[nodiscard]] PublishedTable comparativeTable(
    const Draft &draft, const QList<Submission> &submissions, const WriteOptions &options);

/// Consolidated paragraph | delegations that contributed | their original paragraphs | approach and rationale: what the
/// UNFCCC published with a consolidated text (FCCC/AWGLCA/2009/INF.2/Add.1). The rationale says how the words of the
/// paragraph came about and why each original was put there; editors' notes are told where annotations are asked for.
[[nodiscard]] PublishedTable traceabilityTable(
    const Draft &draft, const QList<Submission> &submissions, const WriteOptions &options);

/// One row a provision or paragraph, one column for the draft and one for its text in another language, each in its own
/// direction; linked as parallelRows() links them.
[[nodiscard]] PublishedTable parallelTable(const Draft &draft, Language beside, const WriteOptions &options);

/// The count everybody quotes: by provision, and by delegation.
[[nodiscard]] QList<PublishedTable> statisticsTables(
    const Draft &draft, const QList<Submission> &submissions, const WriteOptions &options);

/// One self-contained file with the tables below each other.
[[nodiscard]] QString tablesHtml(const QList<PublishedTable> &tables);

/// RFC 4180, in UTF-8 with a byte order mark, by which spreadsheets know it; tables stand one blank line apart. A cell
/// that a spreadsheet would take for a formula gets an apostrophe in front: received text computes nothing.
[[nodiscard]] QByteArray tablesCsv(const QList<PublishedTable> &tables);

}
