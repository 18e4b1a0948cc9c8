// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "json.h"
#include "mergereport.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BringInCommand)
};

QJsonObject json(const BringInAccount &account, const Draft &draft)
{
    QJsonArray copies;
    for (const BroughtCopy &copy : account.copies)
        copies.append(QJsonObject{{u"path"_s, copy.path}, {u"revisions"_s, copy.revisions.size()},
            {u"versions"_s, QJsonArray::fromStringList(copy.versions)}, {u"compilations"_s, copy.compilations}});
    return {{u"copies"_s, copies}, {u"before"_s, account.before.value}, {u"after"_s, account.after.value},
        {u"account"_s, accountJson(account.events, draft)}};
}

QString text(const BringInAccount &account)
{
    QString text;
    for (const BroughtCopy &copy : account.copies)
        text += Text::tr("%1: new revisions %2, received documents %3, named versions %4")
                    .arg(copy.path)
                    .arg(copy.revisions.size())
                    .arg(copy.compilations)
                    .arg(copy.versions.size())
            + u'\n';
    return text + accountText(account.events);
}

int run(const Call &call)
{
    const Profile profile{call.options.value(u"name"_s), call.options.value(u"delegation"_s), u"secretariat"_s};
    const auto project = projectOf(call.operands.first(), profile);
    if (!project)
        return call.fail(project.error());
    const QStringList copies = call.operands.sliced(1);
    call.tell(Text::tr("Merging copies: %1 …").arg(copies.size()));
    const auto account = (*project)->bringIn(copies);
    if (!account)
        return call.fail(account.error());
    call.streams.out << (call.json() ? printed(json(*account, (*project)->draft())) : text(*account));
    return needsALook(account->events) ? Found : Done;
}

}

Command bringInCommand()
{
    return {u"bring-in"_s, u"PROJECT COPY…"_s, 2, std::numeric_limits<qsizetype>::max(),
        Text::tr("merge returned copies of a project into it"),
        Text::tr(
            "Merges copies that others edited, any number, in any order with the same result: all of them or none. "
            "Where\n"
            "several changed the same words, all stand in a bracket under their names. Prints what came and what was "
            "done.\n"
            "\n"
            "JSON: {\"copies\": [{\"path\", \"revisions\", \"versions\": […], \"compilations\"}], \"before\", "
            "\"after\",\n"
            "\"account\": [{\"kind\", \"place\", \"sentence\"}]}; revisions and compilations count what was new here."),
        {u"bring-in project.concordat brazil.concordat japan.concordat"_s},
        Text::tr("something needs a look: a new bracket, a kept deletion, a lost anchor"),
        {{u"name"_s, Text::tr("who does this; goes into the history"), u"NAME"_s},
            {u"delegation"_s, Text::tr("for whom"), u"NAME"_s}},
        run};
}

}
