// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "json.h"
#include "passphrase.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct SendText {
    Q_DECLARE_TR_FUNCTIONS(SendCommand)
};

QStringList codesOf(const QList<Language> &languages)
{
    QStringList codes;
    for (const Language language : languages)
        codes.append(code(language));
    return codes;
}

QJsonObject json(const Leaving &leaving)
{
    return {{u"provisions"_s, leaving.provisions}, {u"paragraphs"_s, leaving.paragraphs},
        {u"annotations"_s, leaving.annotations}, {u"private_annotations"_s, leaving.privateAnnotations},
        {u"revisions"_s, leaving.revisions}, {u"people"_s, QJsonArray::fromStringList(leaving.people)},
        {u"delegations"_s, QJsonArray::fromStringList(leaving.delegations)},
        {u"languages"_s, QJsonArray::fromStringList(codesOf(leaving.languages))},
        {u"sources"_s, QJsonArray::fromStringList(leaving.sources)},
        {u"stays_here"_s, QJsonArray::fromStringList(leaving.staysHere)}};
}

QString text(const Leaving &leaving)
{
    QString text = SendText::tr("Leaves: provisions %1, paragraphs %2, revisions %3, annotations %4 (private: %5)")
                       .arg(leaving.provisions)
                       .arg(leaving.paragraphs)
                       .arg(leaving.revisions)
                       .arg(leaving.annotations)
                       .arg(leaving.privateAnnotations)
        + u'\n';
    const auto add = [&](const QString &what, const QStringList &names) {
        if (!names.isEmpty())
            text += what.arg(names.join(u", "_s)) + u'\n';
    };
    add(SendText::tr("Text in other languages: %1"), codesOf(leaving.languages));
    add(SendText::tr("People named: %1"), leaving.people);
    add(SendText::tr("Delegations named: %1"), leaving.delegations);
    add(SendText::tr("Received documents: %1"), leaving.sources);
    for (const QString &thing : leaving.staysHere)
        text += SendText::tr("Stays here: %1").arg(thing) + u'\n';
    return text;
}

Result<Leaving> written(const Project &project, const ReviewOptions &options, const Call &call)
{
    if (!call.options.isSet(u"encrypt"_s))
        return project.sendForReview(call.operands[1], options);
    const auto passphrase = passphraseOf(call);
    return passphrase ? sealForReview(project, call.operands[1], options, *passphrase)
                      : std::unexpected(passphrase.error());
}

int runSend(const Call &call)
{
    ReviewOptions options;
    options.privateAnnotations = call.options.isSet(u"private"_s);
    options.attributions = !call.options.isSet(u"no-attributions"_s);
    options.submissions = !call.options.isSet(u"no-submissions"_s);
    options.wholeHistory = call.options.isSet(u"history"_s);
    if (options.wholeHistory && (!options.attributions || !options.submissions))
        return call.fail(Usage,
            SendText::tr("With the whole history nothing can be left out, for earlier revisions hold it. Leave out "
                         "--history, or the other options."));
    const Profile profile{call.options.value(u"name"_s), call.options.value(u"delegation"_s), u"secretariat"_s};
    const auto project = projectOf(call.operands[0], profile);
    if (!project)
        return call.fail(project.error());
    Leaving leaving = (*project)->whatLeaves(options);
    if (!call.options.isSet(u"dry-run"_s)) {
        call.tell(SendText::tr("Writing %1 …").arg(call.operands[1]));
        const auto sent = written(**project, options, call);
        if (!sent)
            return call.fail(sent.error().fault == Fault::Refused ? Usage : Output, sent.error().sentence);
        leaving = *sent;
    }
    call.streams.out << (call.json() ? printed(json(leaving)) : text(leaving));
    return Done;
}

}

Command sendCommand()
{
    return {u"send"_s, u"PROJECT TARGET"_s, 2, 2, SendText::tr("write a file for review, and say exactly what leaves"),
        SendText::tr(
            "Writes a small file for somebody who reviews the draft and sends it back: the present text without the\n"
            "revisions before it and without private annotations, unless asked for. What is left out is taken away,\n"
            "not hidden. The returned file is merged with bring-in. With --encrypt nobody can read or alter it "
            "without\n"
            "the passphrase, which travels another way; unseal opens it. Who sends such a file back sealed adds\n"
            "--history: what was done to it since is there.\n"
            "\n"
            "JSON: {\"provisions\", \"paragraphs\", \"annotations\", \"private_annotations\", \"revisions\", "
            "\"people\": […],\n"
            "\"delegations\": […], \"languages\": […], \"sources\": […], \"stays_here\": […]}"),
        {u"send project.concordat for-brazil.concordat"_s,
            u"send project.concordat for-the-press.concordat --no-attributions --json"_s,
            u"send project.concordat for-japan.sealed --encrypt --passphrase-file passphrase.txt"_s},
        {},
        {{u"private"_s, SendText::tr("with private annotations")},
            {u"no-attributions"_s, SendText::tr("without who proposes what and where words came from")},
            {u"no-submissions"_s, SendText::tr("without what was received")},
            {u"history"_s, SendText::tr("with every revision and the received files")},
            {u"encrypt"_s, SendText::tr("sealed with a passphrase")}, passphraseOption(),
            {u"dry-run"_s, SendText::tr("only say what would leave")},
            {u"name"_s, SendText::tr("who does this; goes into the file"), u"NAME"_s},
            {u"delegation"_s, SendText::tr("for whom"), u"NAME"_s}},
        runSend};
}

}
