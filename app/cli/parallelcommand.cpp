// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/parallelrows.h"
#include "commands.h"
#include "inputs.h"
#include "json.h"
#include "text/languagelocale.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct ParallelCommandText {
    Q_DECLARE_TR_FUNCTIONS(ParallelCommand)
};

const QList<std::pair<ParallelFinding, QString>> &findingNames()
{
    static const QList<std::pair<ParallelFinding, QString>> names{{ParallelFinding::Missing, u"missing"_s},
        {ParallelFinding::Number, u"number"_s}, {ParallelFinding::Brackets, u"brackets"_s},
        {ParallelFinding::Figures, u"figures"_s}, {ParallelFinding::Standing, u"status"_s},
        {ParallelFinding::ChangedHere, u"changed_here"_s}, {ParallelFinding::ChangedThere, u"changed_there"_s},
        {ParallelFinding::Unchecked, u"unchecked"_s}};
    return names;
}

QJsonObject json(const ParallelText &text)
{
    return {{u"id"_s, text.id}, {u"label"_s, text.label}, {u"text"_s, printed(text)}};
}

QJsonObject json(const ParallelRow &row)
{
    QJsonArray findings;
    for (const auto &[finding, name] : findingNames()) {
        if (row.findings.testFlag(finding))
            findings.append(name);
    }
    QJsonObject object{{u"title"_s, row.isTitle}, {u"findings"_s, findings},
        {u"sentences"_s, QJsonArray::fromStringList(row.sentences)}};
    if (!row.here.isNull())
        object[u"here"_s] = json(row.here);
    if (!row.there.isNull())
        object[u"there"_s] = json(row.there);
    return object;
}

/// How the place of a row is called; where it has no name, by its words.
QString nameOf(const ParallelRow &row, const Draft &draft)
{
    const QString place = placeOf(row, draft);
    return place.isEmpty() && (row.isTitle || row.here.isNull())
        ? printed(row.here.isNull() ? row.there : row.here).left(40)
        : place;
}

/// The language that is meant: the one of --language, or the only one there is.
Result<Language> languageMeant(const Call &call, const Draft &draft)
{
    const QList<Language> held = parallelLanguages(draft);
    const auto asked = languageFromCode(call.options.value(u"language"_s));
    if (asked && held.contains(*asked))
        return *asked;
    if (asked || held.isEmpty())
        return failure(Fault::NotFound,
            ParallelCommandText::tr("The project does not hold the text in that language. Give the project or the "
                                    "document in it as second file."));
    return held.first();
}

/// Takes the draft of the second file into the project; says in which language it is.
Result<Language> taken(const Call &call, Project &project)
{
    const auto other = materialOf(call.operands[1], call);
    if (!other)
        return std::unexpected(other.error());
    const Language language = languageFromCode(call.options.value(u"language"_s)).value_or(ownLanguage(other->draft));
    if (language == ownLanguage(project.draft()))
        return failure(Fault::Refused,
            ParallelCommandText::tr("“%1” is in the language of the project. Say with --language which one it is.")
                .arg(call.operands[1]));
    const auto done = project.commit(takingIn(project.draft(), language, other->draft.provisions));
    if (!done)
        return std::unexpected(done.error());
    call.tell(ParallelCommandText::tr("The text in %1 is in the project now.").arg(ownName(language)));
    return language;
}

Result<void> checkAll(Project &project, Language language)
{
    edits::CheckParallel edit;
    for (const ParallelRow &row : parallelRows(project.draft(), language)) {
        if (row.findings)
            edit.checks.append(checkedNow(row, language));
    }
    if (edit.checks.isEmpty())
        return {};
    return project.commit(edit).transform([](const RevisionId &) { });
}

int runParallel(const Call &call)
{
    const QString code = call.options.value(u"language"_s);
    if (!code.isEmpty() && !languageFromCode(code))
        return call.fail(Usage, ParallelCommandText::tr("--language is one of: ar, zh, en, fr, ru, es."));
    const Profile profile{call.options.value(u"name"_s), call.options.value(u"delegation"_s), u"secretariat"_s};
    const auto project = projectOf(call.operands.first(), profile);
    if (!project)
        return call.fail(project.error());
    const auto language = call.operands.size() > 1 ? taken(call, **project) : languageMeant(call, (*project)->draft());
    if (!language)
        return call.fail(language.error());
    if (call.options.isSet(u"check"_s)) {
        if (const auto checked = checkAll(**project, *language); !checked)
            return call.fail(checked.error());
    }
    const Draft &draft = (*project)->draft();
    QJsonArray rows;
    QString text;
    bool look = false;
    for (const ParallelRow &row : parallelRows(draft, *language)) {
        rows.append(json(row));
        const bool lookHere = bool(row.findings & toLookAt);
        look = look || lookHere;
        if (lookHere || (call.options.isSet(u"all"_s) && row.findings))
            text += nameOf(row, draft) + u": "_s + row.sentences.join(u"; "_s) + u'\n';
    }
    const QJsonObject object{
        {u"here"_s, concordat::code(ownLanguage(draft))}, {u"there"_s, concordat::code(*language)}, {u"rows"_s, rows}};
    call.streams.out << (call.json() ? printed(object) : text);
    return look ? Found : Done;
}

}

Command parallelCommand()
{
    return {u"parallel"_s, u"PROJECT [OTHER]"_s, 1, 2,
        ParallelCommandText::tr("hold the draft against its text in another language"),
        ParallelCommandText::tr(
            "Prints where one language has a bracket, a number, a figure or a paragraph that the other lacks, and "
            "what\n"
            "changed in either since somebody held the two against each other. With OTHER, a project or a document in "
            "another\n"
            "language, takes its text as it stands now into the project first; later again, in place of the earlier "
            "one.\n"
            "Provisions and paragraphs are linked by number, kind and place. export --content parallel writes the two "
            "side\n"
            "by side.\n"
            "\n"
            "JSON: {\"here\", \"there\", \"rows\": [{\"title\", \"here\": {\"id\", \"label\", \"text\"}, \"there\": "
            "{…}, "
            "\"findings\":\n"
            "[\"missing\" | \"number\" | \"brackets\" | \"figures\" | \"status\" | \"changed_here\" | "
            "\"changed_there\" "
            "| \"unchecked\"],\n"
            "\"sentences\": […]}]}"),
        {u"parallel project.concordat projet.concordat"_s, u"parallel project.concordat --language fr --all"_s,
            u"parallel project.concordat --language ar --check"_s},
        ParallelCommandText::tr("something differs between the languages, or was changed since it was checked"),
        {{u"language"_s, ParallelCommandText::tr("of the other text: ar, zh, en, fr, ru, es; guessed where not given"),
             u"CODE"_s},
            {u"check"_s, ParallelCommandText::tr("record that everything was read as it stands")},
            {u"all"_s, ParallelCommandText::tr("list what nobody has checked, too")},
            {u"name"_s, ParallelCommandText::tr("who does this; goes into the history"), u"NAME"_s},
            {u"delegation"_s, ParallelCommandText::tr("for whom"), u"NAME"_s}},
        runParallel};
}

}
