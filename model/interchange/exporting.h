// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docxwriter.h"
#include "text/error.h"

namespace concordat {

/// What is written of a project.
enum class ExportContent {
    Draft,
    ComparativeTable,
    TraceabilityTable,
    ParallelTexts,
    Statistics,
    CompilationByArticle,
    CompilationByDelegation,
};

enum class ExportFormat { Docx, Odt, Pdf, Html, Markdown, PlainText, Notation, AkomaNtoso, Csv };

/// Everything that a person chooses about an export; one value for the window and the command line.
struct ExportChoices {
    ExportContent content = ExportContent::Draft;
    ExportFormat format = ExportFormat::Docx;
    DocxOptions page{}; ///< reading, attribution, annotations; symbol, date, contents and line numbers on paper
    Language beside = Language::Undetermined; ///< of parallel texts: the other language; Undetermined: the first held
    QList<ProvisionId> provisions{}; ///< these alone; empty: all
};

/// A file, and what a person should know before it leaves.
struct Exported {
    QByteArray bytes;
    QStringList leaves; ///< what is in it: provisions, brackets, names, annotations
    QStringList losses; ///< what was there and is not carried over, and why
};

/// True where that content can be written in that format; tables are no Markdown, for one.
[[nodiscard]] bool canExport(ExportContent content, ExportFormat format);

/// ".docx"; what a file of that format ends in.
[[nodiscard]] QString endingOf(ExportFormat format);

/// Writes the file. Pure, and for any thread; PDF asks for a QGuiApplication. Refuses what canExport() refuses.
[[nodiscard]] Result<Exported> exported(
    const Draft &draft, const QList<Submission> &submissions, const ExportChoices &choices);

}
