// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "json.h"
#include "mergereport.h"
#include "receptionreport.h"

#include <QCoreApplication>

#include <limits>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct ReceiveText {
    Q_DECLARE_TR_FUNCTIONS(ReceiveCommand)
};

int runReceive(const Call &call)
{
    const bool revised = call.options.isSet(u"revised"_s);
    const bool additional = call.options.isSet(u"additional"_s);
    if (revised && additional)
        return call.fail(Usage, ReceiveText::tr("A text is either revised or additional. Leave out one of the two."));
    const Handing handing = revised ? Handing::Revised : additional ? Handing::Additional : Handing::Judged;
    const Profile profile{call.options.value(u"name"_s), call.options.value(u"delegation"_s), u"secretariat"_s};
    const auto project = projectOf(call.operands.first(), profile);
    if (!project)
        return call.fail(project.error());
    QJsonArray received;
    QString text;
    bool look = false;
    const RevisionId before = (*project)->head();
    for (const QString &path : call.operands.sliced(1)) {
        const auto account = receivedInto(**project, path, handing, call);
        if (!account)
            return call.fail(account.error());
        look = look || needsALook(account->events);
        received.append(receptionJson(path, *account, (*project)->draft()));
        text += receptionText(path, *account);
    }
    const QJsonObject json{
        {u"received"_s, received}, {u"before"_s, before.value}, {u"after"_s, (*project)->head().value}};
    call.streams.out << (call.json() ? printed(json) : text);
    return look ? Found : Done;
}

}

Command receiveCommand()
{
    return {u"receive"_s, u"PROJECT FILE…"_s, 2, std::numeric_limits<qsizetype>::max(),
        ReceiveText::tr("take a further compilation, or a revised submission, into a project"),
        ReceiveText::tr(
            "Reads each document, keeps it in the project and makes the draft anew with it; what people did in the "
            "draft since,\n"
            "and what they said about where texts belong, is kept. Provisions and paragraphs keep their numbers; what "
            "comes\n"
            "between them is bis. A delegation's text takes the place of its earlier one where at least half of that "
            "is "
            "found\n"
            "in it again, and else comes beside it; --revised and --additional say which it is. A project that is no "
            "copy of this\n"
            "one is read like a document: its draft is one submission.\n"
            "\n"
            "JSON: {\"received\": [{\"path\", \"revised\": [delegation, …], \"added\": [delegation, …],\n"
            "\"account\": [{\"kind\", \"place\", \"sentence\"}]}], \"before\", \"after\"}"),
        {u"receive project.concordat second-compilation.docx"_s,
            u"receive project.concordat nepal-rev1.docx --revised --json"_s},
        ReceiveText::tr("something needs a look: a new bracket, a kept deletion, a lost anchor"),
        {{u"revised"_s, ReceiveText::tr("each text takes the place of the delegation's earlier one")},
            {u"additional"_s, ReceiveText::tr("each text comes beside the delegation's earlier one")},
            {u"name"_s, ReceiveText::tr("who does this; goes into the history"), u"NAME"_s},
            {u"delegation"_s, ReceiveText::tr("for whom"), u"NAME"_s}},
        runReceive};
}

}
