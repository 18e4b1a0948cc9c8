// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "json.h"
#include "signatures.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct LogText {
    Q_DECLARE_TR_FUNCTIONS(LogCommand)
};

QJsonObject revisionJson(const Revision &revision, const QList<Signing> &signings)
{
    QJsonArray parents;
    for (const RevisionId &parent : revision.parents)
        parents.append(parent.value);
    return {{u"id"_s, revision.id.value}, {u"parents"_s, parents}, {u"author"_s, revision.author.name},
        {u"delegation"_s, revision.author.delegation}, {u"when"_s, revision.when.toString(Qt::ISODate)},
        {u"kind"_s, revision.kind}, {u"summary"_s, revision.summary}, {u"signatures"_s, signaturesJson(signings)}};
}

QString revisionText(const Revision &revision, const QList<Signing> &signings)
{
    constexpr int shortId = 10;
    QString who = revision.author.name;
    if (!revision.author.delegation.isEmpty())
        who += u" ("_s + revision.author.delegation + u')';
    return revision.id.value.left(shortId) + u"  "_s + revision.when.toString(Qt::ISODate) + u"  "_s + who.trimmed()
        + u"\n    "_s + revision.summary + u'\n'
        + (signings.isEmpty() ? QString() : u"    "_s + signaturesText(signings) + u'\n');
}

int runLog(const Call &call)
{
    const auto project = projectOf(call.operands.first());
    if (!project)
        return call.fail(project.error());
    const auto known = knownKeysOf(call);
    if (!known)
        return call.fail(known.error());
    QJsonArray array;
    QString text;
    for (const Revision &revision : (*project)->log()) {
        const auto signings = (*project)->signaturesOf(revision.id, *known);
        if (!signings)
            return call.fail(signings.error());
        array.append(revisionJson(revision, *signings));
        text += revisionText(revision, *signings);
    }
    call.streams.out << (call.json() ? printed({{u"revisions"_s, array}}) : text);
    return Done;
}

}

Command logCommand()
{
    return {u"log"_s, u"PROJECT"_s, 1, 1, LogText::tr("list who did what, newest first"),
        LogText::tr("Lists the revisions of a project, newest first: when, who, for whom, what was done, and who\n"
                    "signed it.\n"
                    "\n"
                    "JSON: {\"revisions\": [{\"id\", \"parents\": […], \"author\", \"delegation\", \"when\", \"kind\", "
                    "\"summary\",\n"
                    "\"signatures\": [{\"standing\": \"known\" | \"unknown\" | \"altered\", \"name\", \"key\", "
                    "\"fingerprint\"}]}]}; times are\n"
                    "UTC, ISO 8601."),
        {u"log project.concordat"_s, u"log project.concordat --known-keys colleagues.pub --json"_s}, {},
        {knownKeysOption()}, runLog};
}

}
