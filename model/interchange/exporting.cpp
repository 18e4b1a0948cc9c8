// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/exporting.h"

#include "collation/parallelrows.h"
#include "draft/draftnotation.h"
#include "interchange/akomantoso/writer.h"
#include "interchange/compiled.h"
#include "interchange/docx/draftdocument.h"
#include "interchange/docx/tabledocument.h"
#include "interchange/docx/writer.h"
#include "interchange/exportaccount.h"
#include "interchange/odt/writer.h"
#include "interchange/pdf/writer.h"
#include "interchange/publishedtable.h"

#include <QGuiApplication>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

bool isTable(ExportContent content)
{
    return content == ExportContent::ComparativeTable || content == ExportContent::TraceabilityTable
        || content == ExportContent::ParallelTexts || content == ExportContent::Statistics;
}

/// The draft without what is not of the chosen provisions.
Draft selected(const Draft &draft, const QList<ProvisionId> &provisions)
{
    if (provisions.isEmpty())
        return draft;
    Draft part = draft;
    part.provisions.removeIf([&](const Provision &provision) { return !provisions.contains(provision.id); });
    QSet<QString> kept;
    for (const Provision &provision : std::as_const(part.provisions)) {
        kept.insert(provision.id.value);
        for (const Paragraph &paragraph : provision.paragraphs)
            kept.insert(paragraph.id.value);
    }
    const auto stands = [&](const Anchor &anchor) {
        return kept.contains(anchor.paragraph.isNull() ? anchor.provision.value : anchor.paragraph.value);
    };
    part.annotations.removeIf([&](const Annotation &annotation) { return !stands(annotation.anchor); });
    part.stretches.removeIf([&](const StretchStatus &stretch) { return !stands(stretch.anchor); });
    return part;
}

/// One export: the same content, printed by whoever prints that format.
class Exporter {
public:
    Exporter(const Draft &draft, const QList<Submission> &submissions, const ExportChoices &choices)
        : m_draft(selected(draft, choices.provisions))
        , m_submissions(submissions)
        , m_choices(choices)
        , m_options(withLanguage(choices.page.text, m_draft))
    {
        // What was submitted can be compiled before there is a draft.
        const bool asked = choices.page.text.language != Language::Undetermined;
        if (!asked && m_draft.provisions.isEmpty() && !submissions.isEmpty())
            m_options.language = submissions.first().language;
    }

    [[nodiscard]] Exported write() const
    {
        return {bytes(), whatLeaves(m_draft, m_choices), notCarriedOver(m_draft, m_choices)};
    }

private:
    [[nodiscard]] QByteArray bytes() const
    {
        switch (m_choices.format) {
        case ExportFormat::Docx:
            return docx::writeDocument(document(), setup());
        case ExportFormat::Odt:
            return odt::writeDocument(document(), setup());
        case ExportFormat::Pdf:
            return pdf::writeDocument(document(), setup());
        case ExportFormat::Html:
            return (isTable(m_choices.content) ? tablesHtml(tables()) : writeHtml(rendering())).toUtf8();
        case ExportFormat::Markdown:
            return writeMarkdown(rendering()).toUtf8();
        case ExportFormat::PlainText:
            return writePlainText(rendering()).toUtf8();
        case ExportFormat::Notation:
            return printDraft(m_draft).text.toUtf8();
        case ExportFormat::AkomaNtoso:
            return akomantoso::writeDraft(m_draft, m_options, QDate::currentDate());
        case ExportFormat::Csv:
            return tablesCsv(tables());
        }
        return {};
    }

    [[nodiscard]] RenderedDraft rendering() const
    {
        if (m_choices.content == ExportContent::CompilationByArticle)
            return compilationByArticle(m_draft, m_submissions, m_options);
        if (m_choices.content == ExportContent::CompilationByDelegation)
            return compilationByDelegation(m_draft, m_submissions, m_options);
        return rendered(m_draft, m_options);
    }

    [[nodiscard]] Language beside() const
    {
        return m_choices.beside == Language::Undetermined ? parallelLanguages(m_draft).value(0) : m_choices.beside;
    }

    [[nodiscard]] QList<PublishedTable> tables() const
    {
        if (m_choices.content == ExportContent::TraceabilityTable)
            return {traceabilityTable(m_draft, m_submissions, m_options)};
        if (m_choices.content == ExportContent::Statistics)
            return statisticsTables(m_draft, m_submissions, m_options);
        if (m_choices.content == ExportContent::ParallelTexts)
            return {parallelTable(m_draft, beside(), m_options)};
        return {comparativeTable(m_draft, m_submissions, m_options)};
    }

    [[nodiscard]] docx::Document document() const
    {
        if (isTable(m_choices.content))
            return docx::tableDocument(tables());
        if (m_choices.content != ExportContent::Draft)
            return docx::documentOf(rendering());
        const bool tracked = m_choices.page.trackedAlternatives && m_choices.format == ExportFormat::Docx;
        return tracked ? docx::trackedDocumentOf(m_draft, m_options) : docx::documentOf(m_draft, m_options);
    }

    [[nodiscard]] docx::PageSetup setup() const
    {
        const DocxOptions &page = m_choices.page;
        const Language language = m_options.language;
        return {.language = language,
            .symbol = page.symbol,
            .date = page.date,
            .contents = page.contents && !isTable(m_choices.content),
            .contentsTitle = DocumentWords::in(language).contents,
            .lineNumbers = page.lineNumbers,
            .landscape = isTable(m_choices.content)};
    }

    Draft m_draft;
    const QList<Submission> &m_submissions;
    const ExportChoices &m_choices;
    WriteOptions m_options;
};

}

bool canExport(ExportContent content, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Docx:
    case ExportFormat::Odt:
    case ExportFormat::Pdf:
    case ExportFormat::Html:
        return true;
    case ExportFormat::Markdown:
    case ExportFormat::PlainText:
        return !isTable(content);
    case ExportFormat::Notation:
    case ExportFormat::AkomaNtoso:
        return content == ExportContent::Draft;
    case ExportFormat::Csv:
        return isTable(content);
    }
    return false;
}

QString endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Docx:
        return u".docx"_s;
    case ExportFormat::Odt:
        return u".odt"_s;
    case ExportFormat::Pdf:
        return u".pdf"_s;
    case ExportFormat::Html:
        return u".html"_s;
    case ExportFormat::Markdown:
        return u".md"_s;
    case ExportFormat::PlainText:
        return u".txt"_s;
    case ExportFormat::Notation:
        return u".negotiation"_s;
    case ExportFormat::AkomaNtoso:
        return u".akn.xml"_s;
    case ExportFormat::Csv:
        return u".csv"_s;
    }
    return {};
}

Result<Exported> exported(const Draft &draft, const QList<Submission> &submissions, const ExportChoices &choices)
{
    if (!canExport(choices.content, choices.format))
        return failure(Fault::Refused,
            QCoreApplication::translate("Export",
                "This content cannot be written in this format: tables are written as Word, OpenDocument, "
                "PDF, HTML or CSV, and only the draft as notation or Akoma Ntoso."));
    if (choices.content == ExportContent::ParallelTexts) {
        const QList<Language> held = parallelLanguages(draft);
        if (held.isEmpty() || (choices.beside != Language::Undetermined && !held.contains(choices.beside)))
            return failure(Fault::Refused,
                QCoreApplication::translate("Export",
                    "The project does not hold the text in that language. Take it in first, as a parallel text."));
    }
    // Fonts are the windowing system's business, even where nothing is shown.
    if (choices.format == ExportFormat::Pdf && !qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failure(Fault::MissingProgram,
            QCoreApplication::translate("Export", "PDF needs fonts, which this program has not."));
    return Exporter(draft, submissions, choices).write();
}

}
