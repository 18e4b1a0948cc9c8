// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sampleproject.h"
#include "sharing/damagedpack.h"
#include "sharing/participant.h"
#include "sharing/server.h"
#include "sharing/smalldisk.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace concordat;
using namespace Qt::StringLiterals;

/// Many people, each with a file of their own, one remote, and everything that goes wrong: in the end all have one
/// draft, and every word that anybody wrote is in it or in its history. Asked for longer, twenty do 2,000 edits, or as
/// many as are asked for.
class ParticipantsTest : public QObject {
    Q_OBJECT

private:
    QRandomGenerator m_random{20'260'727};
    QStringList m_written;
    sharing::Table m_table;
    std::vector<std::unique_ptr<sharing::Participant>> m_people;
    int m_exchanges = 0;
    int m_kills = 0;
    int m_rewritings = 0;
    int m_stale = 0;
    QHash<QString, int> m_named; ///< what went wrong at the remote → how often somebody was told of it

    QString remote() const { return m_table.share().url; }
    sharing::Participant &somebody() { return *m_people[m_random.bounded(int(m_people.size()))]; }

    void edit(sharing::Participant &who)
    {
        QVERIFY(who.refresh());
        const Draft &draft = who.project()->draft();
        const Provision &provision = draft.provisions[m_random.bounded(draft.provisions.size())];
        const Paragraph &paragraph = provision.paragraphs[m_random.bounded(provision.paragraphs.size())];
        // A word of one's own is added, so that no merge may lose it.
        const QString word = u"word%1"_s.arg(m_written.size());
        const EditId id = fresh<EditId>();
        const Passage passage = joined(paragraph.passage, passageOf(u' ' + word, Origin::edited(id)));
        QVERIFY(sharing::worked(who.project()->commit(edits::SetPassage{paragraph.id, passage}, id)));
        m_written.append(word);
    }

    void exchange(sharing::Participant &who)
    {
        ++m_exchanges;
        QVERIFY(sharing::worked(who.exchange().getAndSend()));
    }

    /// The exchange runs in another process, which is killed at a moment of chance.
    void exchangeAndDie(const sharing::Participant &who)
    {
        ++m_kills;
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            (void)who.exchange().getAndSend();
            ::_exit(0);
        }
        ::usleep(useconds_t(m_random.bounded(120'000)));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        // Whoever was killed while moving the branch left git's lock behind; people are told to delete it.
        QFile::remove(m_table.share().url + u"/refs/heads/main.lock"_s);
    }

    /// Somebody without Concordat takes the last commit off the branch.
    void rewrite()
    {
        ++m_rewritings;
        m_table.git({u"update-ref"_s, u"refs/heads/main"_s, u"main~1"_s});
    }

    /// Somebody puts a backup of the remote back that was made some while ago.
    void bringBackup()
    {
        const QString backup = m_table.path(u"backup.git"_s);
        if (QFile::exists(backup)) {
            ++m_stale;
            QVERIFY(QDir(remote()).removeRecursively());
            QVERIFY(QDir().rename(backup, remote()));
        } else {
            sharing::output(u"cp"_s, {u"-a"_s, remote(), backup});
        }
    }

    /// What one who sends is told where the remote's disk is in trouble; nobody else sees that disk.
    void exchangeWithTheDisk(const QString &trouble, const std::function<bool(const sharing::OwnMounts &)> &make)
    {
        sharing::Participant &who = somebody();
        edit(who);
        const QString said = sharing::inAnotherProcess([&] {
            const sharing::OwnMounts mounts;
            if (!make(mounts))
                return u"no mounts"_s;
            const auto done = who.exchange().getAndSend();
            return done ? u"done"_s : QString::number(int(done.error().fault));
        });
        const bool full = trouble == u"full"_s;
        if (said == QString::number(int(full ? Fault::NoSpace : Fault::ReadOnly)))
            ++m_named[trouble];
        else
            QVERIFY2(said == u"no mounts"_s, qPrintable(trouble + u": "_s + said));
    }
    void exchangeWithAFullRemote()
    {
        exchangeWithTheDisk(u"full"_s, [&](const sharing::OwnMounts &mounts) {
            // A disk with what the remote has, and then nothing but what others left on it.
            const QString disk = m_table.path(u"disk"_s);
            return mounts.disk(disk, 256 << 20)
                && sharing::output(u"cp"_s, {u"-a"_s, remote() + u"/."_s, disk}).isEmpty()
                && sharing::output(u"sh"_s, {u"-c"_s, u"cat /dev/zero > '%1/filling' 2>/dev/null"_s.arg(disk)})
                       .isEmpty()
                && sharing::OwnMounts::puts(disk, remote());
        });
    }
    void exchangeWithAReadOnlyRemote()
    {
        exchangeWithTheDisk(u"read-only"_s, [&](const sharing::OwnMounts &mounts) {
            const QString disk = m_table.path(u"disk"_s);
            return mounts.disk(disk, 256 << 20)
                && sharing::output(u"cp"_s, {u"-a"_s, remote() + u"/."_s, disk}).isEmpty()
                && sharing::OwnMounts::puts(disk, remote()) && sharing::OwnMounts::forbidWriting(remote());
        });
    }

    /// Whoever has nothing yet gets everything, of packs in which bytes were altered.
    void getOfADamagedPack()
    {
        m_table.git({u"gc"_s, u"-q"_s, u"--prune=now"_s});
        sharing::DamagedPack pack(remote());
        QVERIFY(pack.isDamaged());
        const QString name = u"Newcomer %1"_s.arg(m_named.value(u"damaged"_s));
        const sharing::Participant newcomer(m_table, Profile{name, u"Chile"_s, u"delegate"_s});
        const auto got = newcomer.exchange().begin();
        QVERIFY(pack.mend());
        QVERIFY(!got);
        QVERIFY2(got.error().fault == Fault::Damaged, qPrintable(got.error().sentence));
        QVERIFY(!QFile::exists(newcomer.file()));
        ++m_named[u"damaged"_s];
    }

    /// Each at least once, and more where there is more to do.
    void misfortune(int edit, int edits)
    {
        const int every = std::min(edits, 250);
        const int at = edit % every;
        if (at == every / 6 || at == every / 2)
            bringBackup();
        else if (at == every / 4)
            exchangeWithAFullRemote();
        else if (at == every / 3)
            exchangeWithAReadOnlyRemote();
        else if (at == 2 * every / 3)
            getOfADamagedPack();
    }

private Q_SLOTS:
    void everybodyEndsWithOneDraftAndEveryWordIsKept()
    {
        const bool longRun = qEnvironmentVariableIsSet("CONCORDAT_LONG_TESTS");
        const int people = longRun ? 20 : 4;
        const int asked = qEnvironmentVariableIntValue("CONCORDAT_LONG_TESTS");
        const int edits = longRun ? (asked > 1 ? asked : 2'000) : 24;
        for (int i = 0; i < people; ++i) {
            const QString name = u"Person %1"_s.arg(i);
            m_people.push_back(std::make_unique<sharing::Participant>(
                m_table, Profile{name, u"Delegation %1"_s.arg(i), u"delegate"_s}));
        }
        QVERIFY(m_people[0]->begin(sample::draft(longRun ? 200 : 4, 5)));
        QVERIFY(sharing::worked(m_people[0]->exchange().send()));
        for (int i = 1; i < people; ++i)
            QVERIFY(m_people[i]->join());

        for (int i = 0; i < edits; ++i) {
            sharing::Participant &who = *m_people[m_random.bounded(people)];
            edit(who);
            // A third of the edits is sent; the rest waits, as where the network is gone.
            if (m_random.bounded(3) == 0)
                exchange(who);
            if (m_random.bounded(20) == 0)
                exchangeAndDie(*m_people[m_random.bounded(people)]);
            if (m_random.bounded(60) == 0)
                rewrite();
            misfortune(i, edits);
        }
        // All come back, one after another; the second time nobody has anything new.
        for (int round = 0; round < 2; ++round) {
            for (const auto &who : m_people)
                exchange(*who);
        }
        const RevisionId head = [&] {
            (void)m_people[0]->refresh();
            return m_people[0]->project()->head();
        }();
        const QString text = allText(m_people[0]->project()->draft());
        for (const auto &who : m_people) {
            QVERIFY(who->refresh());
            QCOMPARE(who->project()->head(), head);
            QCOMPARE(who->project()->verify(), QStringList());
        }
        for (const QString &word : std::as_const(m_written))
            QVERIFY2(text.contains(QRegularExpression(word + u"(?![0-9])"_s)), qPrintable(word));
        const QString said = m_table.git({u"fsck"_s, u"--strict"_s, u"--no-dangling"_s});
        QVERIFY2(!said.contains(u"error"_s) && !said.contains(u"missing"_s), qPrintable(said));
        QVERIFY(m_stale > 0 && m_named.value(u"damaged"_s) > 0);
        qInfo(
            "%d people, %lld edits, %d exchanges, %d killed, %d rewritings, %d stale backups, %d times full, %d times "
            "read-only, %d damaged packs, %lld revisions",
            people, static_cast<long long>(m_written.size()), m_exchanges, m_kills, m_rewritings, m_stale,
            m_named.value(u"full"_s), m_named.value(u"read-only"_s), m_named.value(u"damaged"_s),
            static_cast<long long>(m_people[0]->project()->revisionCount()));
    }

private:
    static QString allText(const Draft &draft)
    {
        QString text;
        for (const Provision &provision : draft.provisions) {
            for (const Paragraph &paragraph : provision.paragraphs)
                text += flatText(paragraph.passage) + u'\n';
        }
        return text;
    }
};

QTEST_GUILESS_MAIN(ParticipantsTest)
#include "tst_participants.moc"
