// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "interchange/documentreader.h"
#include "interchange/returneddraft.h"
#include "json.h"
#include "mergereport.h"
#include "passphrase.h"
#include "receptionreport.h"
#include "signatures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct BringInText {
    Q_DECLARE_TR_FUNCTIONS(BringInCommand)
};

QList<Signing> signingsOf(const BroughtCopy &copy, const Project &project, const QList<PublicKey> &known)
{
    return project.signaturesOf(copy.head, known).value_or(QList<Signing>());
}

QJsonObject json(const BringInAccount &account, const Project &project, const QList<PublicKey> &known)
{
    QJsonArray copies;
    for (const BroughtCopy &copy : account.copies)
        copies.append(QJsonObject{{u"path"_s, copy.path}, {u"revisions"_s, copy.revisions.size()},
            {u"versions"_s, QJsonArray::fromStringList(copy.versions)}, {u"compilations"_s, copy.compilations},
            {u"signatures"_s, signaturesJson(signingsOf(copy, project, known))}});
    return {{u"copies"_s, copies}, {u"before"_s, account.before.value}, {u"after"_s, account.after.value},
        {u"account"_s, accountJson(account.events, project.draft())}};
}

QString text(const BringInAccount &account, const Project &project, const QList<PublicKey> &known)
{
    QString text;
    for (const BroughtCopy &copy : account.copies) {
        const QString signatures = signaturesText(signingsOf(copy, project, known));
        text += BringInText::tr("%1: new revisions %2, received documents %3, named versions %4; %5")
                    .arg(copy.path)
                    .arg(copy.revisions.size())
                    .arg(copy.compilations)
                    .arg(copy.versions.size())
                    .arg(signatures.isEmpty() ? BringInText::tr("not signed") : signatures)
            + u'\n';
    }
    return text + accountText(account.events);
}

bool isWordFile(const QString &path, const Call &call)
{
    const auto bytes = isProject(path) ? Result<QByteArray>() : bytesOf(path, call);
    return bytes && formatOf(*bytes) == DocumentFormat::Word;
}

/// What a returned document brought.
struct BroughtDocument {
    QString path;
    ReturnedAccount account;
};

QJsonObject json(const BroughtDocument &document, const Draft &draft)
{
    QJsonArray changes;
    for (const ReturnedChange &change : document.account.changes)
        changes.append(QJsonObject{{u"kind"_s, wordOf(change.kind)}, {u"author"_s, change.author},
            {u"delegation"_s, change.delegation}, {u"place"_s, citation(draft, change.paragraph)},
            {u"text"_s, change.text}, {u"sentence"_s, change.sentence}});
    return {{u"path"_s, document.path}, {u"changes"_s, changes}};
}

QString text(const BroughtDocument &document)
{
    QString text
        = BringInText::tr("%1: changes and comments %2").arg(document.path).arg(document.account.changes.size())
        + u'\n';
    for (const ReturnedChange &change : document.account.changes)
        text += change.sentence + u'\n';
    return text;
}

Result<BroughtDocument> broughtIn(Project &project, const QString &path, const Call &call)
{
    const auto bytes = bytesOf(path, call);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto account = bringInReturned(project, *bytes, QFileInfo(path).fileName());
    return account ? Result<BroughtDocument>({path, *account}) : std::unexpected(account.error());
}

/// The files that were named, by what has to be done with them; each in the order in which it was named.
struct Returned {
    QStringList copies; ///< and what cannot be read, so that merging says so
    QStringList documents; ///< Word files
    QStringList strangers; ///< projects that share nothing with this one
};

Returned sorted(const Project &project, const Call &call)
{
    Returned returned;
    for (const QString &path : call.operands.sliced(1)) {
        const auto isCopy = isProject(path) ? isCopyOf(project, path) : Result<bool>(true);
        const bool isStranger = isCopy && !*isCopy;
        (isStranger ? returned.strangers : isWordFile(path, call) ? returned.documents : returned.copies).append(path);
    }
    return returned;
}

/// What the files of one sort brought, as it is told.
struct Told {
    QJsonArray json;
    QString text;
    bool needsALook = false;
};

Result<Told> documentsBroughtIn(Project &project, const QStringList &documents, const Call &call)
{
    Told told;
    for (const QString &path : documents) {
        call.tell(BringInText::tr("Reading %1 …").arg(path));
        const auto document = broughtIn(project, path, call);
        if (!document)
            return std::unexpected(document.error());
        told.needsALook = told.needsALook || std::ranges::any_of(document->account.changes, concordat::needsALook);
        told.json.append(json(*document, project.draft()));
        told.text += text(*document);
    }
    return told;
}

Result<Told> strangersReceived(Project &project, const QStringList &strangers, const Call &call)
{
    Told told;
    for (const QString &path : strangers) {
        call.tell(BringInText::tr("“%1” is not a copy of this project; it is received like a compilation.").arg(path));
        const auto reception = receivedInto(project, path, Handing::Judged, call);
        if (!reception)
            return std::unexpected(reception.error());
        told.needsALook = told.needsALook || needsALook(reception->events);
        told.json.append(receptionJson(path, *reception, project.draft()));
        told.text += receptionText(path, *reception);
    }
    return told;
}

/// Copies are brought in together, then returned documents and strangers' projects in their order.
int runBringIn(const Call &call)
{
    const Profile profile{call.options.value(u"name"_s), call.options.value(u"delegation"_s), u"secretariat"_s};
    const auto project = projectOf(call.operands.first(), profile);
    const auto known = knownKeysOf(call);
    if (!project || !known)
        return call.fail(!project ? project.error() : known.error());
    const Returned returned = sorted(**project, call);
    BringInAccount account{{}, (*project)->head(), (*project)->head(), {}};
    if (!returned.copies.isEmpty()) {
        call.tell(BringInText::tr("Merging copies: %1 …").arg(returned.copies.size()));
        const auto passphrase = passphraseOf(call);
        const auto same = [&](const QString &) { return Passphrase(QString::fromUtf8(passphrase->bytes())); };
        const auto merged = bringInSealed(**project, returned.copies, passphrase ? PassphraseOf(same) : PassphraseOf());
        if (!merged)
            return call.fail(merged.error());
        account = *merged;
    }
    const auto documents = documentsBroughtIn(**project, returned.documents, call);
    if (!documents)
        return call.fail(documents.error());
    const auto received = strangersReceived(**project, returned.strangers, call);
    if (!received)
        return call.fail(received.error());
    account.after = (*project)->head();
    QJsonObject report = json(account, **project, *known);
    report[u"documents"_s] = documents->json;
    report[u"received"_s] = received->json;
    const QString told = returned.copies.isEmpty() ? QString() : text(account, **project, *known);
    call.streams.out << (call.json() ? printed(report) : told + documents->text + received->text);
    return needsALook(account.events) || documents->needsALook || received->needsALook ? Found : Done;
}

}

Command bringInCommand()
{
    return {u"bring-in"_s, u"PROJECT FILE…"_s, 2, std::numeric_limits<qsizetype>::max(),
        BringInText::tr("take returned copies and Word files into a project"),
        BringInText::tr(
            "Merges copies that others edited, any number, in any order with the same result: all of them or none. "
            "Where\n"
            "several changed the same words, all stand in a bracket under their names. Prints what came and what was "
            "done.\n"
            "A Word file of the draft that came back comes in too: tracked changes become alternatives of their "
            "authors,\n"
            "comments annotations, each author's as a revision of their own. A project that is no copy of this one "
            "is\n"
            "received like a compilation (see receive).\n"
            "\n"
            "JSON: {\"copies\": [{\"path\", \"revisions\", \"versions\": […], \"compilations\", \"signatures\": [as "
            "log]}], \"before\", "
            "\"after\",\n"
            "\"account\": [{\"kind\", \"place\", \"sentence\"}], \"documents\": [{\"path\", \"changes\": [{\"kind\", "
            "\"author\",\n"
            "\"delegation\", \"place\", \"text\", \"sentence\"}]}], \"received\": [as receive]}; revisions and "
            "compilations count\n"
            "what was new here."),
        {u"bring-in project.concordat brazil.concordat japan.concordat"_s,
            u"bring-in project.concordat draft-with-comments.docx"_s,
            u"bring-in project.concordat japan.sealed --passphrase-file passphrase.txt"_s},
        BringInText::tr(
            "something needs a look: a new bracket, a kept deletion, a lost anchor, a change without a place"),
        {knownKeysOption(), {u"name"_s, BringInText::tr("who does this; goes into the history"), u"NAME"_s},
            {u"delegation"_s, BringInText::tr("for whom"), u"NAME"_s}, passphraseOption()},
        runBringIn};
}

}
