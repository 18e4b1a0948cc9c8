// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "json.h"
#include "mergereport.h"
#include "sharing/exchange.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct ShareText {
    Q_DECLARE_TR_FUNCTIONS(ShareCommands)
};

QJsonObject json(const Share &share)
{
    return {{u"name"_s, share.name}, {u"url"_s, share.url}, {u"branch"_s, share.branch},
        {u"whole_history"_s, share.wholeHistory}};
}

QJsonObject json(const ExchangeAccount &account, const Draft &draft)
{
    QJsonArray events;
    for (const BringInAccount &got : account.got) {
        for (const QJsonValue &event : accountJson(got.events, draft))
            events.append(event);
    }
    return {{u"received"_s, account.received}, {u"sent"_s, account.sent}, {u"overtaken"_s, account.overtaken},
        {u"before"_s, account.before.value}, {u"after"_s, account.after.value},
        {u"noticed"_s, QJsonArray::fromStringList(account.noticed)}, {u"account"_s, events}};
}

QString text(const ExchangeAccount &account)
{
    QString text = ShareText::tr("Revisions received %1, sent %2").arg(account.received).arg(account.sent) + u'\n';
    for (const QString &sentence : account.noticed)
        text += sentence + u'\n';
    for (const BringInAccount &got : account.got)
        text += accountText(got.events);
    return text;
}

Profile profileOf(const Call &call)
{
    return {call.options.value(u"name"_s), call.options.value(u"delegation"_s), u"secretariat"_s};
}

Share shareOf(const Call &call, const QString &url)
{
    Share share;
    share.url = url;
    if (call.options.isSet(u"branch"_s))
        share.branch = call.options.value(u"branch"_s);
    if (call.options.isSet(u"as"_s))
        share.name = call.options.value(u"as"_s);
    share.wholeHistory = !call.options.isSet(u"text-alone"_s);
    return share;
}

ExchangeOptions optionsOf(const Call &call)
{
    ExchangeOptions options;
    options.cache = call.options.value(u"cache"_s);
    options.door.keyFiles = call.options.isSet(u"key"_s) ? call.options.values(u"key"_s) : usualKeyFiles();
    options.door.trustedServers = call.options.values(u"trust"_s);
    // A program has nobody to ask: the password is in the file that it was given.
    if (const QString file = call.options.value(u"password-file"_s); !file.isEmpty())
        options.door.login = [file](const QString &, const QString &user, int attempt) -> std::optional<Login> {
            QFile secret(file);
            if (attempt > 0 || !secret.open(QIODevice::ReadOnly))
                return std::nullopt;
            const QString lines = QString::fromUtf8(secret.readAll());
            // Two lines are a name and a password, one is a password.
            return lines.trimmed().contains(u'\n')
                ? Login{lines.section(u'\n', 0, 0).trimmed(), lines.section(u'\n', 1, 1).trimmed()}
                : Login{user, lines.trimmed()};
        };
    return options;
}

Result<Share> shareNamed(const QString &project, const QString &name)
{
    const QList<Share> shares = sharesOf(project);
    for (const Share &share : shares) {
        if (name.isEmpty() || share.name == name)
            return share;
    }
    return failure(Fault::NotFound,
        shares.isEmpty() ? ShareText::tr("The project is not shared anywhere yet. “share PROJECT ADDRESS” says where.")
                         : ShareText::tr("The project is not shared at “%1”.").arg(name));
}

int connectShare(const Call &call, const QString &project)
{
    const auto share = checked(shareOf(call, call.operands[1]));
    if (!share)
        return call.fail(Usage, share.error().sentence);
    QList<Share> shares = sharesOf(project);
    shares.removeIf([&](const Share &known) { return known.name == share->name; });
    shares.append(*share);
    const auto kept = keepShares(project, shares);
    return kept ? int(Done) : call.fail(kept.error());
}

int runShare(const Call &call)
{
    const QString path = call.operands.first();
    if (const auto project = projectOf(path); !project)
        return call.fail(project.error());
    if (call.options.isSet(u"forget"_s)) {
        QList<Share> shares = sharesOf(path);
        shares.removeIf([&](const Share &known) { return known.name == call.options.value(u"forget"_s); });
        if (auto kept = keepShares(path, shares); !kept)
            return call.fail(kept.error());
    } else if (call.operands.size() > 1) {
        if (const int code = connectShare(call, path); code != Done)
            return code;
    }
    QJsonArray all;
    QString lines;
    for (const Share &share : sharesOf(path)) {
        all.append(json(share));
        lines += u"%1  %2  %3\n"_s.arg(share.name, share.url, share.branch);
    }
    call.streams.out << (call.json() ? printed({{u"shares"_s, all}}) : lines);
    return Done;
}

using Doing = Result<ExchangeAccount> (Exchange::*)();

int told(const Call &call, const QString &path, const Result<ExchangeAccount> &account)
{
    if (!account)
        return call.fail(account.error());
    const auto project = projectOf(path);
    if (!project)
        return call.fail(project.error());
    call.streams.out << (call.json() ? printed(json(*account, (*project)->draft())) : text(*account));
    const bool look = !account->noticed.isEmpty()
        || std::ranges::any_of(account->got, [](const BringInAccount &got) { return needsALook(got.events); });
    return look ? Found : Done;
}

int exchanged(const Call &call, Doing doing)
{
    const QString path = call.operands.first();
    if (const auto project = projectOf(path); !project)
        return call.fail(project.error());
    const auto share = shareNamed(path, call.options.value(u"as"_s));
    if (!share)
        return call.fail(share.error());
    call.tell(ShareText::tr("Talking to %1 …").arg(share->url));
    Exchange exchange(path, profileOf(call), *share, optionsOf(call));
    return told(call, path, (exchange.*doing)());
}

/// A project that is made of what the remote has, and shared there from now on.
int begun(const Call &call)
{
    const auto share = checked(shareOf(call, call.options.value(u"from"_s)));
    if (!share)
        return call.fail(Usage, share.error().sentence);
    const QString path = call.operands.first();
    call.tell(ShareText::tr("Talking to %1 …").arg(share->url));
    const auto account = Exchange(path, profileOf(call), *share, optionsOf(call)).begin();
    if (account) {
        if (auto kept = keepShares(path, {*share}); !kept)
            return call.fail(kept.error());
    }
    return told(call, path, account);
}

int runGet(const Call &call)
{
    if (call.options.isSet(u"from"_s))
        return begun(call);
    return exchanged(call, call.options.isSet(u"send"_s) ? &Exchange::getAndSend : &Exchange::get);
}

int runHandIn(const Call &call)
{
    return exchanged(call, &Exchange::send);
}

QList<QCommandLineOption> exchangeOptions()
{
    return {{u"as"_s, ShareText::tr("at which of the places; the first where left out"), u"NAME"_s},
        {u"key"_s, ShareText::tr("a private key for ssh, besides those of the agent"), u"FILE"_s},
        {u"password-file"_s, ShareText::tr("a file with the password, or with the name and the password on two lines"),
            u"FILE"_s},
        {u"trust"_s, ShareText::tr("trust the server with this fingerprint (SHA256:…)"), u"FINGERPRINT"_s},
        {u"cache"_s, ShareText::tr("the folder for what is kept of remotes"), u"FOLDER"_s},
        {u"name"_s, ShareText::tr("who does this; goes into the history"), u"NAME"_s},
        {u"delegation"_s, ShareText::tr("for whom"), u"NAME"_s}};
}

QString accountForm()
{
    return ShareText::tr(
        "JSON: {\"received\", \"sent\", \"overtaken\", \"before\", \"after\", \"noticed\": […],\n"
        "\"account\": [{\"kind\", \"place\", \"sentence\"}]}; received and sent count revisions, overtaken\n"
        "how often somebody else sent first.");
}

QString needsLook()
{
    return ShareText::tr("something needs a look: a new bracket, a commit that was made by hand, a rewritten branch");
}

}

Command shareCommand()
{
    return {u"share"_s, u"PROJECT [ADDRESS]"_s, 1, 2, ShareText::tr("say where a project is shared"),
        ShareText::tr(
            "Keeps in the project where it is shared: a folder (on a stick, on a network drive), or an address of a\n"
            "git server that begins with file://, ssh:// or https://. Nothing is sent yet; hand-in does that.\n"
            "Without an address it lists the places.\n"
            "\n"
            "JSON: {\"shares\": [{\"name\", \"url\", \"branch\", \"whole_history\"}]}"),
        {u"share project.concordat /media/stick/springs"_s,
            u"share project.concordat ssh://git@server.example/springs.git --branch room --json"_s},
        {},
        {{u"branch"_s, ShareText::tr("the branch; main where left out"), u"BRANCH"_s},
            {u"as"_s, ShareText::tr("how the place is called; room where left out"), u"NAME"_s},
            {u"text-alone"_s,
                ShareText::tr("send the text as it stands, without the revisions before it and private notes")},
            {u"forget"_s, ShareText::tr("forget the place of this name; the remote stays as it is"), u"NAME"_s}},
        runShare};
}

Command getCommand()
{
    return {u"get"_s, u"PROJECT"_s, 1, 1, ShareText::tr("get what others have sent, and merge it"),
        ShareText::tr(
            "Gets from where the project is shared and merges it: where several changed the same words, all stand\n"
            "in a bracket under their names. With --from it makes a new project of what is there.\n"
            "\n")
            + accountForm(),
        {u"get project.concordat --send"_s, u"get springs.concordat --from ssh://git@server.example/springs.git"_s},
        needsLook(),
        exchangeOptions()
            + QList<QCommandLineOption>{{u"send"_s, ShareText::tr("send what is new here as well")},
                {u"text-alone"_s, ShareText::tr("with --from, send only the text as it stands later")},
                {u"from"_s, ShareText::tr("make the project of what is at this address"), u"ADDRESS"_s},
                {u"branch"_s, ShareText::tr("with --from, the branch; main where left out"), u"BRANCH"_s}},
        runGet};
}

Command handInCommand()
{
    return {u"hand-in"_s, u"PROJECT"_s, 1, 1, ShareText::tr("send what is new to where the project is shared"),
        ShareText::tr(
            "Sends every revision that the remote does not have, as commits of git. Where somebody else has sent\n"
            "since, their work is got and merged first: nobody overwrites anybody.\n"
            "\n")
            + accountForm(),
        {u"hand-in project.concordat --name \"Ana Souza\" --delegation Brazil"_s,
            u"hand-in project.concordat --as ours --json"_s},
        needsLook(), exchangeOptions(), runHandIn};
}

}
