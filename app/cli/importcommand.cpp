// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

QString wordOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Part:
        return u"part"_s;
    case UnitKind::Chapter:
        return u"chapter"_s;
    case UnitKind::Section:
        return u"section"_s;
    case UnitKind::Heading:
        return u"heading"_s;
    case UnitKind::Article:
        return u"article"_s;
    case UnitKind::Preamble:
        return u"preamble"_s;
    case UnitKind::Paragraph:
        return u"paragraph"_s;
    case UnitKind::Subparagraph:
        return u"subparagraph"_s;
    case UnitKind::Item:
        return u"item"_s;
    case UnitKind::Bullet:
        return u"bullet"_s;
    }
    return {};
}

/// A compilation as JSON and as text; `line` counts lines of the source.
class ImportReport {
public:
    explicit ImportReport(const Compilation &compilation)
        : m_compilation(compilation)
        , m_lines(compilation.source.text)
    {
    }

    QJsonObject json() const
    {
        QJsonArray submissions;
        for (const Submission &submission : m_compilation.submissions)
            submissions.append(submissionJson(submission));
        QJsonArray unplaced;
        for (const TextSpan span : m_compilation.unplaced)
            unplaced.append(QJsonObject{{u"line"_s, m_lines.at(span.begin)}, {u"text"_s, textAt(span)}});
        QJsonArray doubts;
        for (const Doubt &doubt : m_compilation.doubts)
            doubts.append(QJsonObject{{u"line"_s, m_lines.at(doubt.span.begin)}, {u"reason"_s, doubt.reason}});
        return {{u"submissions"_s, submissions}, {u"unplaced"_s, unplaced}, {u"doubts"_s, doubts}};
    }

    QString text() const
    {
        QString text;
        for (const Submission &submission : m_compilation.submissions)
            text += submissionText(submission);
        for (const TextSpan span : m_compilation.unplaced)
            text += ImportText::tr("Line %1 is unplaced: %2").arg(m_lines.at(span.begin)).arg(textAt(span).trimmed())
                + u'\n';
        for (const Doubt &doubt : m_compilation.doubts)
            text += ImportText::tr("Line %1 is doubtful: %2").arg(m_lines.at(doubt.span.begin)).arg(doubt.reason)
                + u'\n';
        return text;
    }

private:
    QString textAt(TextSpan span) const { return m_compilation.source.text.sliced(span.begin, span.length()); }

    QJsonObject submissionJson(const Submission &submission) const
    {
        return {{u"delegation"_s, submission.delegation}, {u"attribution"_s, submission.attribution},
            {u"on_behalf_of"_s, QJsonArray::fromStringList(submission.onBehalfOf)},
            {u"original_language"_s, submission.originalLanguage}, {u"date"_s, submission.date},
            {u"units"_s, unitsJson(submission.units)}};
    }

    QJsonArray unitsJson(const QList<Unit> &units) const
    {
        QJsonArray array;
        for (const Unit &unit : units)
            array.append(unitJson(unit));
        return array;
    }

    QJsonObject unitJson(const Unit &unit) const
    {
        QJsonArray footnotes;
        for (const Footnote &footnote : unit.footnotes)
            footnotes.append(footnote.text);
        QJsonObject json{{u"kind"_s, wordOf(unit.kind)}, {u"number"_s, unit.number}, {u"title"_s, unit.title},
            {u"line"_s, lineOf(unit)}, {u"text"_s, unit.text}, {u"commentary"_s, unit.commentary},
            {u"footnotes"_s, footnotes}, {u"children"_s, unitsJson(unit.children)}};
        if (!unit.closing.isEmpty())
            json[u"closing"_s] = unit.closing;
        if (!unit.citation.isEmpty())
            json[u"citation"_s] = unit.citation;
        if (unit.byReference)
            json[u"by_reference"_s] = true;
        return json;
    }

    qsizetype lineOf(const Unit &unit) const
    {
        const auto first = std::ranges::min_element(unit.locators, {}, &TextSpan::begin);
        return first == unit.locators.end() ? 1 : m_lines.at(first->begin);
    }

    QString submissionText(const Submission &submission) const
    {
        int articles = 0;
        int paragraphs = 0;
        eachUnit(submission.units, [&](const Unit &unit, int) {
            articles += unit.kind == UnitKind::Article ? 1 : 0;
            paragraphs += unit.text.isEmpty() ? 0 : 1;
        });
        QString head = submission.delegation.isEmpty() ? ImportText::tr("(nobody is named)") : submission.delegation;
        if (!submission.onBehalfOf.isEmpty())
            head += u" ("_s + ImportText::tr("on behalf of %1").arg(submission.onBehalfOf.join(u", "_s)) + u')';
        QString text = head + u'\n'
            + ImportText::tr("  attribution: %1; original language: %2; date: %3; articles: %4; texts: %5")

                  .arg(orUnknown(submission.attribution), orUnknown(submission.originalLanguage),
                      orUnknown(submission.date))
                  .arg(articles)
                  .arg(paragraphs)
            + u"\n\n"_s;
        eachUnit(submission.units, [&](const Unit &unit, int depth) { text += unitText(unit, depth); });
        return text + u'\n';
    }

    static QString orUnknown(const QString &text) { return text.isEmpty() ? ImportText::tr("unknown") : text; }

    QString unitText(const Unit &unit, int depth) const
    {
        QStringList parts{unit.number, unit.title, unit.text};
        parts.removeAll(QString());
        QString line = parts.join(u' ');
        constexpr int width = 90;
        if (line.size() > width)
            line = line.first(width) + u'…';
        const QString remark = unit.commentary ? ImportText::tr(" [commentary]")
            : unit.byReference                 ? ImportText::tr(" [by reference]")
                                               : QString();
        return QString::number(lineOf(unit)).rightJustified(6) + u"  "_s + QString(2 * depth, u' ') + wordOf(unit.kind)
            + u": "_s + line + remark + u'\n';
    }

    const Compilation &m_compilation;
    Lines m_lines;
};

int runImport(const Call &call)
{
    const auto compilation = compilationOf(call.operands.first(), call);
    if (!compilation)
        return call.fail(compilation.error());
    const ImportReport report(*compilation);
    const auto delivered = deliver(call.json() ? printed(report.json()) : report.text(), call);
    if (!delivered)
        return call.fail(delivered.error());
    return compilation->unplaced.isEmpty() ? Done : Found;
}

}

Command importCommand()
{
    return {u"import"_s, u"FILE"_s, 1, 1,
        ImportText::tr("say what a compilation holds: submissions, articles, paragraphs"),
        ImportText::tr(
            "Reads a compilation of proposals (text or Markdown; “-” for stdin) and prints what was recognised: who\n"
            "submitted, and every article, paragraph and footnote with the line of the source it starts on; then what\n"
            "found no place, and what the reader was unsure of, with the reason. Nothing is stored.\n"
            "\n"
            "JSON: {\"submissions\": [{\"delegation\", \"attribution\", \"on_behalf_of\": […], \"original_language\", "
            "\"date\",\n"
            "\"units\": [{\"kind\", \"number\", \"title\", \"line\", \"text\", \"commentary\", \"footnotes\": "
            "[…],\n"
            "\"children\": […]}]}], \"unplaced\": [{\"line\", \"text\"}], \"doubts\": [{\"line\", \"reason\"}]}. A "
            "unit also has\n"
            "\"closing\" (text behind its subparagraphs), \"citation\" (its source, as written) and \"by_reference\" "
            "where\n"
            "there is one."),
        {u"import compilation.txt"_s, u"import compilation.txt --json > units.json"_s, u"import - < compilation.txt"_s},
        ImportText::tr("something of the text found no place; it is listed"), {outputOption()}, runImport};
}

}
