// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sampleproject.h"
#include "sharing/participant.h"
#include "sharing/server.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

/// A project shared at servers as ministries have them: OpenSSH with keys, and git behind a web server.
class ServersTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sharing::SshServer> m_ssh;
    std::unique_ptr<sharing::WebServer> m_web;
    std::unique_ptr<sharing::Table> m_table;

    QString repository() const { return m_folder.filePath(u"springs.git"_s); }

    /// Somebody who comes in as a server wants.
    sharing::Participant participant(const Profile &profile, const QString &key = u"friend"_s) const
    {
        sharing::Participant one(*m_table, profile);
        one.door.keyFiles = {m_ssh->path(key)};
        one.door.trustedServers = {m_ssh->fingerprint()};
        return one;
    }
    void shareAt(const QString &url) { m_table = std::make_unique<sharing::Table>(url); }

    /// One begins and sends, another joins and sends, the first gets: both have the same.
    void exchangeBetween(sharing::Participant &amina, sharing::Participant &kenji)
    {
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(sharing::worked(amina.exchange().send()));
        QVERIFY(kenji.join());
        QVERIFY(kenji.reword(u"paragraph1-1"_s, u"Kenji's words."_s));
        QVERIFY(amina.reword(u"paragraph1-2"_s, u"Amina's words."_s));
        QVERIFY(sharing::worked(kenji.exchange().send()));
        const auto sent = amina.exchange().send();
        QVERIFY(sharing::worked(sent));
        QCOMPARE(sent->overtaken, 1);
        QVERIFY(sharing::worked(kenji.exchange().get()));
        QVERIFY(amina.open() && kenji.open());
        QCOMPARE(kenji.project()->draft(), amina.project()->draft());
        QCOMPARE(m_table->git({u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}, repository()), QString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("SSH_AUTH_SOCK");
        m_ssh = std::make_unique<sharing::SshServer>();
        QVERIFY(m_ssh->isServing());
        m_web = std::make_unique<sharing::WebServer>(m_folder.path());
        QVERIFY(m_web->isServing());
    }

    void init()
    {
        QDir(repository()).removeRecursively();
        shareAt(m_ssh->url(repository()));
        QCOMPARE(
            sharing::output(u"git"_s, {u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, repository()}), QString());
    }

    void twoShareThroughSsh()
    {
        auto amina = participant(sample::amina());
        auto kenji = participant(sample::kenji());
        exchangeBetween(amina, kenji);
    }

    void twoShareThroughAWebServer()
    {
        shareAt(m_web->url(u"springs.git"_s));
        auto amina = participant(sample::amina());
        auto kenji = participant(sample::kenji());
        // Nobody vouches for this certificate: the person trusts its fingerprint, which the refusal tells.
        QVERIFY(amina.begin(sample::draft()));
        const auto refused = amina.exchange().send();
        QVERIFY(!refused);
        static const QRegularExpression told(u"SHA256:[A-Za-z0-9+/]+"_s);
        const QString fingerprint = told.match(refused.error().sentence).captured();
        QVERIFY2(!fingerprint.isEmpty(), qPrintable(refused.error().sentence));
        QVERIFY(QFile::remove(amina.file()));
        for (sharing::Participant *one : {&amina, &kenji}) {
            one->door.trustedServers = {fingerprint};
            one->door.login = [](const QString &, const QString &, int attempt) -> std::optional<Login> {
                return attempt > 0 ? std::nullopt : std::optional(Login{u"ana"_s, u"secret"_s});
            };
        }
        exchangeBetween(amina, kenji);
    }

    void aWrongPasswordIsNamed()
    {
        shareAt(m_web->url(u"springs.git"_s));
        auto amina = participant(sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QFile certificate(sharing::WebServer::certificate());
        const auto stranger = amina.exchange().send();
        QVERIFY(!stranger);
        static const QRegularExpression told(u"SHA256:[A-Za-z0-9+/]+"_s);
        amina.door.trustedServers = {told.match(stranger.error().sentence).captured()};
        amina.door.login
            = [](const QString &, const QString &, int) { return std::optional(Login{u"ana"_s, u"no"_s}); };
        const auto refused = amina.exchange().send();
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Refused);
        QVERIFY2(refused.error().sentence.contains(u"does not let you in"_s), qPrintable(refused.error().sentence));
    }

    void aKeyThatIsNotKnownIsNamed()
    {
        auto amina = participant(sample::amina(), u"stranger"_s);
        QVERIFY(amina.begin(sample::draft()));
        const auto refused = amina.exchange().send();
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Refused);
    }

    void aServerThatNobodyVouchesForIsNamedWithItsFingerprint()
    {
        auto amina = participant(sample::amina());
        amina.door.trustedServers.clear();
        QVERIFY(amina.begin(sample::draft()));
        const auto refused = amina.exchange().send();
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(m_ssh->fingerprint()), qPrintable(refused.error().sentence));
    }

    void aProtectedBranchRefusesInItsOwnWords()
    {
        auto amina = participant(sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(sharing::worked(amina.exchange().send()));
        const QString hook = repository() + u"/hooks/update"_s;
        QVERIFY(sharing::write(hook, u"#!/bin/sh\necho 'main is closed until Monday' >&2\nexit 1\n"_s));
        QVERIFY(QFile::setPermissions(hook, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(amina.reword(u"paragraph1-1"_s, u"Amina's words."_s));
        const auto refused = amina.exchange().send();
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Refused);
        QVERIFY2(refused.error().sentence.contains(u"refuses"_s), qPrintable(refused.error().sentence));
        QVERIFY2(
            refused.error().sentence.contains(u"main is closed until Monday"_s), qPrintable(refused.error().sentence));
        // A branch of one's own is still open.
        QVERIFY(QFile::remove(hook));
        Share own = m_table->share();
        own.branch = u"delegations/senegal"_s;
        QVERIFY(sharing::worked(amina.exchange(own).send()));
    }
};

QTEST_GUILESS_MAIN(ServersTest)
#include "tst_servers.moc"
