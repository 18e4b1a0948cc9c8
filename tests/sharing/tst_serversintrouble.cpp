// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sampleproject.h"
#include "sharing/damagedpack.h"
#include "sharing/participant.h"
#include "sharing/server.h"
#include "sharing/smalldisk.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

/// Servers whose disk is full or may not be written, whose packs are damaged, and lines that are cut in the middle of a
/// transfer: each is named, nothing is lost, and the next try completes what this one began.
class ServersInTroubleTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sharing::SshServer> m_ssh;
    std::unique_ptr<sharing::WebServer> m_web;
    std::unique_ptr<sharing::DiskApart> m_disk;
    std::unique_ptr<sharing::Table> m_table;

    QString repositories() const { return m_folder.filePath(u"disk"_s); }
    QString repository() const { return repositories() + u"/springs.git"_s; }
    QString sshDoor() const { return m_folder.filePath(u"sshdoor"_s); }
    QString webDoor() const { return m_folder.filePath(u"webdoor"_s); }

    /// Everybody who comes in runs what is asked for as it is.
    bool openDoors() const
    {
        return sharing::script(sshDoor(), u"exec sh -c \"$SSH_ORIGINAL_COMMAND\""_s)
            && sharing::script(webDoor(), u"exec "_s + sharing::WebServer::gitsOwn());
    }
    /// Everybody who comes in sees a disk of so many bytes.
    bool openDoorsTo(int bytes)
    {
        m_disk = std::make_unique<sharing::DiskApart>(repositories(), bytes);
        const QString enter = u"exec "_s + m_disk->entering().join(u' ') + u' ';
        return m_disk->isPossible() && m_disk->run(making()).isEmpty()
            && sharing::script(sshDoor(), enter + u"sh -c \"$SSH_ORIGINAL_COMMAND\""_s)
            && sharing::script(webDoor(), enter + sharing::WebServer::gitsOwn());
    }
    QStringList making() const
    {
        return {u"git"_s, u"init"_s, u"-q"_s, u"--bare"_s, u"--template="_s, u"-b"_s, u"main"_s, repository()};
    }

    sharing::Participant participant(const Profile &profile) const
    {
        sharing::Participant one(*m_table, profile);
        one.door.keyFiles = {m_ssh->path(u"friend"_s)};
        one.door.trustedServers = {m_ssh->fingerprint()};
        one.door.trust = [](const QString &, const QString &) { return true; };
        one.door.login = [](const QString &, const QString &, int attempt) -> std::optional<Login> {
            return attempt > 0 ? std::nullopt : std::optional(Login{u"ana"_s, u"secret"_s});
        };
        return one;
    }

    static void bothServers()
    {
        QTest::addColumn<bool>("overSsh");
        QTest::newRow("ssh") << true;
        QTest::newRow("https") << false;
    }
    void shareAtTheServer()
    {
        QFETCH(const bool, overSsh);
        m_table = std::make_unique<sharing::Table>(overSsh ? m_ssh->url(repository()) : m_web->url(u"springs.git"_s));
    }

    /// Words that no compression makes small.
    static QString words(int count)
    {
        QRandomGenerator random(11);
        QString text;
        for (int i = 0; i < count; ++i)
            text += QString::number(random.generate64(), 36) + u' ';
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("SSH_AUTH_SOCK");
        QVERIFY(openDoors());
        m_ssh = std::make_unique<sharing::SshServer>(sshDoor());
        QVERIFY(m_ssh->isServing());
        m_web = std::make_unique<sharing::WebServer>(repositories(), webDoor());
        QVERIFY(m_web->isServing());
    }

    void init()
    {
        m_disk.reset();
        QDir(repositories()).removeRecursively();
        QVERIFY(QDir().mkpath(repositories()));
        QVERIFY(openDoors());
    }

    void aServerThatIsFullIsNamedAndTakesTheRestOnceThereIsRoom_data() { bothServers(); }
    void aServerThatIsFullIsNamedAndTakesTheRestOnceThereIsRoom()
    {
        if (!openDoorsTo(600'000))
            QSKIP("this system lets no test have a disk of its own");
        shareAtTheServer();
        auto amina = participant(sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(sharing::worked(amina.exchange().send()));
        QVERIFY(amina.reword(u"paragraph1-1"_s, words(80'000)));
        const auto full = amina.exchange().send();
        QVERIFY(!full);
        QVERIFY2(full.error().fault == Fault::NoSpace, qPrintable(full.error().sentence));
        QVERIFY2(full.error().sentence.contains(u"What you have here is safe"_s), qPrintable(full.error().sentence));
        // Others find what was there before, and whole.
        QCOMPARE(
            m_disk->run({u"git"_s, u"-C"_s, repository(), u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}), QString());
        auto kenji = participant(sample::kenji());
        QVERIFY(kenji.join());
        QCOMPARE(m_disk->remount(u"size=20000000"_s), QString());
        const auto sent = amina.exchange().send();
        QVERIFY(sharing::worked(sent));
        QCOMPARE(sent->sent, 1);
        QVERIFY(sharing::worked(kenji.exchange().get()) && kenji.open());
        QCOMPARE(kenji.project()->head(), amina.project()->head());
    }

    void aServerThatMayNotBeWrittenIsNamedAndCanStillBeGotFrom_data() { bothServers(); }
    void aServerThatMayNotBeWrittenIsNamedAndCanStillBeGotFrom()
    {
        if (!openDoorsTo(8'000'000))
            QSKIP("this system lets no test have a disk of its own");
        shareAtTheServer();
        auto amina = participant(sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(sharing::worked(amina.exchange().send()));
        QCOMPARE(m_disk->remount(u"ro"_s), QString());
        auto kenji = participant(sample::kenji());
        QVERIFY(kenji.join());
        QVERIFY(amina.reword(u"paragraph1-1"_s, u"Amina's words."_s));
        const auto refused = amina.exchange().send();
        QVERIFY(!refused);
        QVERIFY2(refused.error().fault == Fault::ReadOnly, qPrintable(refused.error().sentence));
        QCOMPARE(m_disk->remount(u"rw"_s), QString());
        QVERIFY(sharing::worked(amina.exchange().send()));
        QVERIFY(sharing::worked(kenji.exchange().get()) && kenji.open());
        QCOMPARE(kenji.project()->head(), amina.project()->head());
    }

    void aDamagedPackIsNamedAndNothingComesIn_data() { bothServers(); }
    void aDamagedPackIsNamedAndNothingComesIn()
    {
        const QStringList make = making();
        QCOMPARE(sharing::output(make.first(), make.sliced(1)), QString());
        shareAtTheServer();
        auto amina = participant(sample::amina());
        auto kenji = participant(sample::kenji());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(sharing::worked(amina.exchange().send()));
        QVERIFY(kenji.join());
        QVERIFY(amina.reword(u"paragraph1-1"_s, words(500)));
        QVERIFY(sharing::worked(amina.exchange().send()));
        QVERIFY(m_table->git({u"gc"_s, u"-q"_s}, repository()).isEmpty());
        sharing::DamagedPack pack(repository());
        QVERIFY(pack.isDamaged());
        const RevisionId before = kenji.project()->head();
        const auto got = kenji.exchange().get();
        QVERIFY(!got);
        QVERIFY2(got.error().fault == Fault::Damaged, qPrintable(got.error().sentence));
        QVERIFY2(got.error().sentence.contains(u"is damaged"_s), qPrintable(got.error().sentence));
        QVERIFY(kenji.open());
        QCOMPARE(kenji.project()->head(), before);
        QCOMPARE(kenji.project()->verify(), QStringList());
        // Whoever keeps the remote brings the pack back.
        QVERIFY(pack.mend());
        QVERIFY(sharing::worked(kenji.exchange().get()) && kenji.open());
        QCOMPARE(kenji.project()->head(), amina.project()->head());
    }

    void aLineThatIsCutInTheMiddleLosesNothing_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {40, 1'000, 6'000, 20'000})
            QTest::addRow("%d bytes", bytes) << bytes;
    }
    /// The server's end of the line is killed after so many bytes.
    void aLineThatIsCutInTheMiddleLosesNothing()
    {
        QFETCH(const int, bytes);
        const QStringList make = making();
        QCOMPARE(sharing::output(make.first(), make.sliced(1)), QString());
        m_table = std::make_unique<sharing::Table>(m_ssh->url(repository()));
        auto amina = participant(sample::amina());
        auto kenji = participant(sample::kenji());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(sharing::worked(amina.exchange().send()));
        QVERIFY(kenji.join());
        QVERIFY(amina.reword(u"paragraph1-1"_s, words(3'000)));
        const QString some = u"dd bs=1 count=%1 2>/dev/null"_s.arg(bytes);
        const QString cut = u"\nkill -9 $PPID"_s;

        QVERIFY(sharing::script(sshDoor(), some + u" | sh -c \"$SSH_ORIGINAL_COMMAND\""_s + cut));
        const auto sent = amina.exchange().send();
        QVERIFY(!sent);
        QVERIFY2(sent.error().fault == Fault::Unreadable, qPrintable(sent.error().sentence));
        QVERIFY2(sent.error().sentence.contains(u"What you have here is safe"_s), qPrintable(sent.error().sentence));
        QCOMPARE(m_table->git({u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}, repository()), QString());
        QVERIFY(openDoors());
        QVERIFY(sharing::worked(amina.exchange().send()));

        QVERIFY(sharing::script(sshDoor(), u"sh -c \"$SSH_ORIGINAL_COMMAND\" | "_s + some + cut));
        const RevisionId before = kenji.project()->head();
        const auto got = kenji.exchange().get();
        QVERIFY(!got);
        QVERIFY2(got.error().fault == Fault::Unreadable, qPrintable(got.error().sentence));
        QVERIFY(kenji.open());
        QCOMPARE(kenji.project()->head(), before);
        QVERIFY(openDoors());
        QVERIFY(sharing::worked(kenji.exchange().get()) && kenji.open());
        QCOMPARE(kenji.project()->head(), amina.project()->head());
        QCOMPARE(kenji.project()->verify(), QStringList());
    }
};

QTEST_GUILESS_MAIN(ServersInTroubleTest)
#include "tst_serversintrouble.moc"
