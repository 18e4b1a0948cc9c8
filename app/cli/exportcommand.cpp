// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "draft/draftnotation.h"
#include "inputs.h"
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

using Writer = QString (*)(const Material &, const WriteOptions &);

const Choices<Writer> &formats()
{
    static const Choices<Writer> choices{
        {u"notation"_s, [](const Material &material, const WriteOptions &) { return printDraft(material.draft).text; }},
        {u"text"_s,
            [](const Material &material, const WriteOptions &options) {
                return writePlainText(material.draft, options);
            }},
        {u"markdown"_s,
            [](const Material &material, const WriteOptions &options) {
                return writeMarkdown(material.draft, options);
            }},
        {u"html"_s,
            [](const Material &material, const WriteOptions &options) { return writeHtml(material.draft, options); }},
        {u"table"_s,
            [](const Material &material, const WriteOptions &options) {
                return writeComparativeTable(material.draft, material.submissions, options);
            }},
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
std::expected<WriteOptions, QString> writeOptions(const Call &call)
{
    WriteOptions options;
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
    return options;
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
    const auto delivered = deliver((*format)(*material, *options), call);
    return delivered ? Done : call.fail(Output, delivered.error().sentence);
}

}

Command exportCommand()
{
    return {u"export"_s, u"FILE"_s, 1, 1,
        Text::tr("write the draft as text, Markdown, HTML, or as a comparative table"),
        Text::tr("Writes the draft of a project, or of a compilation consolidated on the spot. “notation” is what the "
                 "editor reads\n"
                 "back; “text”, “markdown” and “html” are for readers; “table” is the comparative table in HTML: a row "
                 "for each\n"
                 "provision and paragraph, a column for each delegation, the last for the draft."),
        {u"export project.concordat --format html -o draft.html"_s,
            u"export project.concordat --format table -o table.html"_s,
            u"export compilation.txt --format text --attribution footnotes"_s,
            u"export project.concordat --format markdown --reading clean"_s},
        {},
        {{u"format"_s, Text::tr("one of: %1").arg(names(formats())), u"FORMAT"_s, u"text"_s},
            {u"attribution"_s, Text::tr("where names stand: %1").arg(names(styles())), u"STYLE"_s, u"front"_s},
            {u"reading"_s, Text::tr("one of: %1").arg(names(readings())), u"READING"_s, u"marked-up"_s},
            {u"language"_s, Text::tr("of the text: ar, zh, en, fr, ru, es; guessed where not given"), u"CODE"_s},
            {u"annotations"_s, Text::tr("with annotations")},
            {u"private-notes"_s, Text::tr("with private annotations too")}, outputOption()},
        run};
}

}
