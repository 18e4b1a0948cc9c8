// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "interchange/exporting.h"
#include "json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <optional>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct ExportText {
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

const Choices<ExportFormat> &formats()
{
    static const Choices<ExportFormat> choices{{u"notation"_s, ExportFormat::Notation},
        {u"text"_s, ExportFormat::PlainText}, {u"markdown"_s, ExportFormat::Markdown}, {u"html"_s, ExportFormat::Html},
        {u"docx"_s, ExportFormat::Docx}, {u"odt"_s, ExportFormat::Odt}, {u"pdf"_s, ExportFormat::Pdf},
        {u"akn"_s, ExportFormat::AkomaNtoso}, {u"csv"_s, ExportFormat::Csv}};
    return choices;
}

const Choices<ExportContent> &contents()
{
    static const Choices<ExportContent> choices{{u"draft"_s, ExportContent::Draft},
        {u"comparative-table"_s, ExportContent::ComparativeTable},
        {u"traceability"_s, ExportContent::TraceabilityTable}, {u"parallel"_s, ExportContent::ParallelTexts},
        {u"statistics"_s, ExportContent::Statistics}, {u"by-article"_s, ExportContent::CompilationByArticle},
        {u"by-delegation"_s, ExportContent::CompilationByDelegation}};
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

/// The value of a choice, or the sentence that says what there is to choose from.
template <typename Value>
std::expected<Value, QString> choiceOf(const Call &call, const QString &option, const Choices<Value> &choices)
{
    if (const auto value = chosen(choices, call.options.value(option)))
        return *value;
    return std::unexpected(ExportText::tr("--%1 is one of: %2.").arg(option, names(choices)));
}

/// The options as asked for, or the sentence that says which of them is not known.
std::expected<ExportChoices, QString> choicesOf(const Call &call)
{
    ExportChoices asked;
    // What was called a format once: the comparative table as a web page.
    const bool table = call.options.value(u"format"_s) == u"table";
    const std::expected<ExportContent, QString> content
        = table ? ExportContent::ComparativeTable : choiceOf(call, u"content"_s, contents());
    const std::expected<ExportFormat, QString> format
        = table ? ExportFormat::Html : choiceOf(call, u"format"_s, formats());
    const auto style = choiceOf(call, u"attribution"_s, styles());
    const auto reading = choiceOf(call, u"reading"_s, readings());
    for (const auto *sentence : {content ? nullptr : &content.error(), format ? nullptr : &format.error(),
             style ? nullptr : &style.error(), reading ? nullptr : &reading.error()}) {
        if (sentence)
            return std::unexpected(*sentence);
    }
    const QString code = call.options.value(u"language"_s);
    const auto language = languageFromCode(code);
    if (!code.isEmpty() && !language)
        return std::unexpected(ExportText::tr("--language is one of: ar, zh, en, fr, ru, es."));
    const QString besideCode = call.options.value(u"beside"_s);
    const auto beside = languageFromCode(besideCode);
    if (!besideCode.isEmpty() && !beside)
        return std::unexpected(ExportText::tr("--beside is one of: ar, zh, en, fr, ru, es."));
    asked.beside = beside.value_or(Language::Undetermined);
    asked.content = *content;
    asked.format = *format;
    WriteOptions &text = asked.page.text;
    text.attribution = *style;
    text.reading = *reading;
    text.language = language.value_or(Language::Undetermined);
    text.privateNotes = call.options.isSet(u"private-notes"_s);
    text.annotations = text.privateNotes || call.options.isSet(u"annotations"_s);
    asked.page.trackedAlternatives = call.options.isSet(u"tracked"_s);
    asked.page.contents = call.options.isSet(u"contents"_s);
    asked.page.lineNumbers = call.options.isSet(u"line-numbers"_s);
    asked.page.symbol = call.options.value(u"symbol"_s);
    asked.page.date = call.options.value(u"date"_s);
    return asked;
}

/// The provisions of those numbers; a number that none has is refused.
Result<QList<ProvisionId>> provisionsOf(const Call &call, const Draft &draft)
{
    QList<ProvisionId> chosen;
    for (const QString &number : call.options.values(u"provision"_s)) {
        const auto found = std::ranges::find_if(draft.provisions, [&](const Provision &provision) {
            return provision.number.compare(number, Qt::CaseInsensitive) == 0
                && provision.kind != Provision::Kind::Heading;
        });
        if (found == draft.provisions.end())
            return failure(Fault::NotFound,
                ExportText::tr("No provision has the number “%1”: “export FILE --format text” shows those there are.")
                    .arg(number));
        chosen.append(found->id);
    }
    return chosen;
}

/// The draft as it was in a named revision.
Result<Draft> draftOf(const Material &material, const QString &version)
{
    if (version.isEmpty())
        return material.draft;
    if (!material.project)
        return failure(
            Fault::NotFound, ExportText::tr("--version asks for a project: a compilation has no earlier revision."));
    return revisionNamed(*material.project, version).and_then([&](const RevisionId &revision) {
        return material.project->draftAt(revision);
    });
}

/// What changed since a revision, as tracked changes of whoever changed it last.
Result<QByteArray> changesSince(const Material &material, const QString &name, const DocxOptions &options)
{
    if (!material.project)
        return failure(Fault::NotFound,
            ExportText::tr("--changes-since asks for a project: a compilation has no earlier revision."));
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

Result<Exported> fileOf(const Call &call, const Material &material, ExportChoices choices)
{
    const auto draft = draftOf(material, call.options.value(u"version"_s));
    if (!draft)
        return std::unexpected(draft.error());
    const auto provisions = provisionsOf(call, *draft);
    if (!provisions)
        return std::unexpected(provisions.error());
    choices.provisions = *provisions;
    const QString since = call.options.value(u"changes-since"_s);
    if (since.isEmpty())
        return exported(*draft, material.submissions, choices);
    return changesSince(material, since, choices.page).transform([](const QByteArray &bytes) {
        return Exported{bytes, {}, {}};
    });
}

/// With --json the file goes to --output, and what a program should know about it to stdout.
int report(const Call &call, const Exported &written)
{
    const QJsonObject object{{u"file"_s, call.options.value(u"output"_s)}, {u"bytes"_s, written.bytes.size()},
        {u"leaves"_s, QJsonArray::fromStringList(written.leaves)},
        {u"not_carried_over"_s, QJsonArray::fromStringList(written.losses)}};
    call.streams.out << printed(object);
    return Done;
}

int runExport(const Call &call)
{
    const auto choices = choicesOf(call);
    if (!choices)
        return call.fail(Usage, choices.error());
    if (call.options.isSet(u"changes-since"_s) && choices->format != ExportFormat::Docx)
        return call.fail(Usage, ExportText::tr("--changes-since writes Word files: give --format docx too."));
    if (!canExport(choices->content, choices->format))
        return call.fail(Usage,
            ExportText::tr(
                "Tables are written as docx, odt, pdf, html or csv, and notation and akn hold the draft alone."));
    if (call.json() && !call.options.isSet(u"output"_s))
        return call.fail(Usage, ExportText::tr("--json tells of a file: say with --output where it goes."));
    const auto material = materialOf(call.operands.first(), call);
    if (!material)
        return call.fail(material.error());
    const auto written = fileOf(call, *material, *choices);
    if (!written)
        return call.fail(written.error());
    if (const auto delivered = deliver(written->bytes, call); !delivered)
        return call.fail(Output, delivered.error().sentence);
    if (call.json())
        return report(call, *written);
    for (const QString &loss : written->losses)
        call.tell(loss);
    return Done;
}

}

Command exportCommand()
{
    return {u"export"_s, u"FILE"_s, 1, 1,
        ExportText::tr("write the draft, what was submitted, or tables of both, as a document"),
        ExportText::tr(
            "Writes a project, or a compilation consolidated on the spot. Contents: the draft; the comparative "
            "table (a row for\n"
            "each provision and paragraph, a column for each delegation, the last for the draft); the traceability "
            "table; two\n"
            "languages side by side (see parallel); the statistics; what was submitted, by article or by delegation. "
            "The format “notation” is what the editor "
            "reads back;\n"
            "“akn” is Akoma Ntoso 3.0. What the file does not hold is told on stderr.\n"
            "\n"
            "JSON (with --output): {\"file\", \"bytes\", \"leaves\": [sentence], \"not_carried_over\": [sentence]}"),
        {u"export project.concordat --format html -o draft.html"_s,
            u"export project.concordat --format docx --tracked --annotations -o draft.docx"_s,
            u"export project.concordat --format docx --changes-since \"Rev.1\" -o changes.docx"_s,
            u"export project.concordat --content comparative-table --format csv -o table.csv"_s,
            u"export project.concordat --content traceability --format docx -o traceability.docx"_s,
            u"export project.concordat --content parallel --beside fr --format docx -o side-by-side.docx"_s,
            u"export compilation.txt --content by-article --format odt -o compiled.odt"_s,
            u"export compilation.txt --format text --attribution footnotes"_s,
            u"export project.concordat --format markdown --reading clean --provision 4 --provision \"7 bis\""_s},
        {},
        {{u"content"_s, ExportText::tr("one of: %1").arg(names(contents())), u"CONTENT"_s, u"draft"_s},
            {u"format"_s, ExportText::tr("one of: %1").arg(names(formats())), u"FORMAT"_s, u"text"_s},
            {u"attribution"_s, ExportText::tr("where names stand: %1").arg(names(styles())), u"STYLE"_s, u"front"_s},
            {u"reading"_s, ExportText::tr("one of: %1").arg(names(readings())), u"READING"_s, u"marked-up"_s},
            {u"language"_s, ExportText::tr("of the text: ar, zh, en, fr, ru, es; guessed where not given"), u"CODE"_s},
            {u"beside"_s,
                ExportText::tr("parallel: the other language; the first that the project holds where not given"),
                u"CODE"_s},
            {u"annotations"_s, ExportText::tr("with annotations")},
            {u"private-notes"_s, ExportText::tr("with private annotations too")},
            {u"provision"_s, ExportText::tr("only the provision of this number; may be given again"), u"NUMBER"_s},
            {u"version"_s, ExportText::tr("the draft as it was in a revision or version"), u"REVISION"_s},
            {u"tracked"_s, ExportText::tr("docx: alternatives as tracked changes by delegation")},
            {u"changes-since"_s, ExportText::tr("docx: what changed since a revision or version"), u"REVISION"_s},
            {u"contents"_s, ExportText::tr("docx, odt, pdf: with a contents list")},
            {u"line-numbers"_s, ExportText::tr("docx, odt, pdf: with line numbers")},
            {u"symbol"_s, ExportText::tr("docx, odt, pdf: document symbol in the running head"), u"SYMBOL"_s},
            {u"date"_s, ExportText::tr("docx, odt, pdf: date in the running head, as it is to be printed"), u"DATE"_s},
            outputOption()},
        runExport};
}

}
