// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "draft/draftnotation.h"
#include "inputs.h"
#include "interchange/docxwriter.h"
#include "interchange/writers.h"

#include <QCoreApplication>

#include <optional>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

template <typename Value>
using Choices = QList<std::pair<QString, Value>>;

template <typename Value>
std::optional<Value> chosen(const Choices<Value> &choices, const QString &word)
{
    for (const auto &[name, value] : choices) {
        if (name == word)
            return value;
    }
    return std::nullopt;
}

template <typename Value>
QString names(const Choices<Value> &choices)
{
    QStringList words;
    for (const auto &choice : choices)
        words.append(choice.first);
    return words.join(u", "_s);
}

using Writer = QByteArray (*)(const Material &, const DocxOptions &);

const Choices<Writer> &formats()
{
    static const Choices<Writer> choices{
        {u"notation"_s,
            [](const Material &material, const DocxOptions &) { return printDraft(material.draft).text.toUtf8(); }},
        {u"text"_s,
            [](const Material &material, const DocxOptions &options) {
                return writePlainText(material.draft, options.text).toUtf8();
            }},
        {u"markdown"_s,
            [](const Material &material, const DocxOptions &options) {
                return writeMarkdown(material.draft, options.text).toUtf8();
            }},
        {u"html"_s,
            [](const Material &material, const DocxOptions &options) {
                return writeHtml(material.draft, options.text).toUtf8();
            }},
        {u"table"_s,
            [](const Material &material, const DocxOptions &options) {
                return writeComparativeTable(material.draft, material.submissions, options.text).toUtf8();
            }},
        {u"docx"_s,
            [](const Material &material, const DocxOptions &options) { return writeDocx(material.draft, options); }},
    };
    return choices;
}

const Choices<AttributionStyle> &styles()
{
    static const Choices<AttributionStyle> choices{{u"front"_s, AttributionStyle::InFront},
        {u"behind"_s, AttributionStyle::Behind}, {u"footnotes"_s, AttributionStyle::Footnotes},
        {u"none"_s, AttributionStyle::None}};
    return choices;
}

const Choices<Reading> &readings()
{
    static const Choices<Reading> choices{
        {u"marked-up"_s, Reading::MarkedUp}, {u"clean"_s, Reading::Clean}, {u"as-if-agreed"_s, Reading::AsIfAgreed}};
    return choices;
}

/// The options as asked for, or the sentence that says which of them is not known.
std::expected<DocxOptions, QString> writeOptions(const Call &call)
{
    DocxOptions asked;
    WriteOptions &options = asked.text;
    const auto style = chosen(styles(), call.options.value(u"attribution"_s));
    if (!style)
        return std::unexpected(Text::tr("--attribution is one of: %1.").arg(names(styles())));
    const auto reading = chosen(readings(), call.options.value(u"reading"_s));
    if (!reading)
        return std::unexpected(Text::tr("--reading is one of: %1.").arg(names(readings())));
    const QString code = call.options.value(u"language"_s);
    const auto language = languageFromCode(code);
    if (!code.isEmpty() && !language)
        return std::unexpected(Text::tr("--language is one of: ar, zh, en, fr, ru, es."));
    options.attribution = *style;
    options.reading = *reading;
    options.language = language.value_or(Language::Undetermined);
    options.privateNotes = call.options.isSet(u"private-notes"_s);
    options.annotations = options.privateNotes || call.options.isSet(u"annotations"_s);
    asked.trackedAlternatives = call.options.isSet(u"tracked"_s);
    asked.contents = call.options.isSet(u"contents"_s);
    asked.lineNumbers = call.options.isSet(u"line-numbers"_s);
    asked.symbol = call.options.value(u"symbol"_s);
    asked.date = call.options.value(u"date"_s);
    return asked;
}

/// What changed since a revision, as tracked changes of whoever changed it last.
Result<QByteArray> changesSince(const Material &material, const QString &name, const DocxOptions &options)
{
    if (!material.project)
        return failure(
            Fault::NotFound, Text::tr("--changes-since asks for a project: a compilation has no earlier revision."));
    const Project &project = *material.project;
    const auto before
        = revisionNamed(project, name).and_then([&](const RevisionId &revision) { return project.draftAt(revision); });
    if (!before)
        return std::unexpected(before.error());
    const auto author = [&](const ParagraphId &paragraph) {
        const auto log = project.paragraphLog(paragraph);
        if (!log || log->isEmpty())
            return QString();
        const Author &last = log->first().author;
        return last.delegation.isEmpty() ? last.name : last.delegation;
    };
    return writeDocxChanges(*before, material.draft, author, options);
}

int run(const Call &call)
{
    const auto options = writeOptions(call);
    if (!options)
        return call.fail(Usage, options.error());
    const auto format = chosen(formats(), call.options.value(u"format"_s));
    if (!format)
        return call.fail(Usage, Text::tr("--format is one of: %1.").arg(names(formats())));
    const auto material = materialOf(call.operands.first(), call);
    if (!material)
        return call.fail(material.error());
    QByteArray written;
    if (const QString since = call.options.value(u"changes-since"_s); !since.isEmpty()) {
        if (call.options.value(u"format"_s) != u"docx")
            return call.fail(Usage, Text::tr("--changes-since writes Word files: give --format docx too."));
        const auto changes = changesSince(*material, since, *options);
        if (!changes)
            return call.fail(changes.error());
        written = *changes;
    } else {
        written = (*format)(*material, *options);
    }
    const auto delivered = deliver(written, call);
    return delivered ? Done : call.fail(Output, delivered.error().sentence);
}

}

Command exportCommand()
{
    return {u"export"_s, u"FILE"_s, 1, 1,
        Text::tr("write the draft as text, Markdown, HTML, Word, or as a comparative table"),
        Text::tr("Writes the draft of a project, or of a compilation consolidated on the spot. “notation” is what the "
                 "editor reads\n"
                 "back; “text”, “markdown” and “html” are for readers; “table” is the comparative table in HTML: a row "
                 "for each\n"
                 "provision and paragraph, a column for each delegation, the last for the draft."),
        {u"export project.concordat --format html -o draft.html"_s,
            u"export project.concordat --format docx --tracked --annotations -o draft.docx"_s,
            u"export project.concordat --format docx --changes-since \"Rev.1\" -o changes.docx"_s,
            u"export project.concordat --format table -o table.html"_s,
            u"export compilation.txt --format text --attribution footnotes"_s,
            u"export project.concordat --format markdown --reading clean"_s},
        {},
        {{u"format"_s, Text::tr("one of: %1").arg(names(formats())), u"FORMAT"_s, u"text"_s},
            {u"attribution"_s, Text::tr("where names stand: %1").arg(names(styles())), u"STYLE"_s, u"front"_s},
            {u"reading"_s, Text::tr("one of: %1").arg(names(readings())), u"READING"_s, u"marked-up"_s},
            {u"language"_s, Text::tr("of the text: ar, zh, en, fr, ru, es; guessed where not given"), u"CODE"_s},
            {u"annotations"_s, Text::tr("with annotations")},
            {u"private-notes"_s, Text::tr("with private annotations too")},
            {u"tracked"_s, Text::tr("docx: alternatives as tracked changes by delegation")},
            {u"changes-since"_s, Text::tr("docx: what changed since a revision or version"), u"REVISION"_s},
            {u"contents"_s, Text::tr("docx: with a contents list")},
            {u"line-numbers"_s, Text::tr("docx: with line numbers")},
            {u"symbol"_s, Text::tr("docx: document symbol in the running head"), u"SYMBOL"_s},
            {u"date"_s, Text::tr("docx: date in the running head, as it is to be printed"), u"DATE"_s}, outputOption()},
        run};
}

}
