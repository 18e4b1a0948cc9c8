// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sampleproject.h"
#include "sharing/participant.h"
#include "sharing/smalldisk.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace concordat;
using namespace Qt::StringLiterals;

/// Sticks that are full or may not be written, and exchanges that are cut off in the middle.
class DisksTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<sharing::Table> m_table;

    static QString noMounts() { return u"no mounts"_s; }

    /// What `work` says in a process that has a stick of so many bytes; noMounts() where it cannot have one.
    template <typename Work>
    QString onAStick(int bytes, Work work) const
    {
        return sharing::inAnotherProcess([&] {
            const sharing::OwnMounts mounts;
            return mounts.disk(m_table->path(u"stick"_s), bytes) ? work(mounts) : noMounts();
        });
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

    static QString told(const Result<ExchangeAccount> &result)
    {
        return result ? u"worked"_s : u"%1 %2"_s.arg(int(result.error().fault)).arg(result.error().sentence);
    }

private Q_SLOTS:
    void init() { m_table = std::make_unique<sharing::Table>(); }

    void aStickThatIsFullIsNamedAndTakesTheRestOnceThereIsRoom()
    {
        sharing::Participant amina(*m_table, sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        Share stick = m_table->share();
        stick.url = m_table->path(u"stick/springs.git"_s);
        const QString said = onAStick(600'000, [&](const sharing::OwnMounts &) {
            const auto first = amina.exchange(stick).send();
            if (!first)
                return u"first: "_s + told(first);
            if (!amina.reword(u"paragraph1-1"_s, words(80'000)))
                return u"not reworded"_s;
            const auto full = amina.exchange(stick).send();
            // The stick is as sound as before, for everybody.
            const QString check = m_table->git({u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}, stick.url)
                + m_table->git({u"rev-list"_s, u"--count"_s, u"main"_s}, stick.url);
            return u"%1|%2"_s.arg(told(full), check.simplified());
        });
        if (said == noMounts())
            QSKIP("this system lets no test have a disk of its own");
        QVERIFY2(said.startsWith(QString::number(int(Fault::NoSpace))), qPrintable(said));
        QVERIFY2(said.contains(u"What you have here is safe"_s), qPrintable(said));
        QVERIFY2(said.endsWith(u"|2"_s), qPrintable(said));
        // Another stick has room.
        stick.url = m_table->path(u"larger.git"_s);
        const auto sent = amina.exchange(stick).send();
        QVERIFY(sharing::worked(sent));
        QCOMPARE(sent->sent, 3);
    }

    void aStickThatMayNotBeWrittenIsNamedAndCanStillBeGotFrom()
    {
        sharing::Participant amina(*m_table, sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        Share stick = m_table->share();
        stick.url = m_table->path(u"stick/springs.git"_s);
        const QString said = onAStick(8'000'000, [&](const sharing::OwnMounts &mounts) {
            const auto first = amina.exchange(stick).send();
            if (!first || !mounts.forbidWriting(m_table->path(u"stick"_s)))
                return u"first: "_s + told(first);
            const sharing::Participant kenji(*m_table, sample::kenji());
            const auto begun = kenji.exchange(stick).begin();
            if (!begun || !amina.reword(u"paragraph1-1"_s, u"Amina's words."_s))
                return u"begin: "_s + told(begun);
            return told(amina.exchange(stick).send());
        });
        if (said == noMounts())
            QSKIP("this system lets no test have a disk of its own");
        QVERIFY2(said.startsWith(QString::number(int(Fault::ReadOnly))), qPrintable(said));
        QVERIFY2(said.contains(u"You may not write to"_s), qPrintable(said));
    }

    void aFirstGetThatWasKilledCanBeAskedForAgain()
    {
        sharing::Participant amina(*m_table, sample::amina());
        QVERIFY(amina.begin(sample::draft(20, 5)));
        for (int i = 0; i < 30; ++i)
            QVERIFY(amina.reword(u"paragraph1-%1"_s.arg(i % 5 + 1), u"Words number %1."_s.arg(i)));
        QVERIFY(sharing::worked(amina.exchange().send()));
        sharing::Participant kenji(*m_table, sample::kenji());
        QRandomGenerator random(3);
        for (int kill = 0; kill < 12 && !QFile::exists(kenji.file()); ++kill) {
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                (void)kenji.exchange().begin();
                ::_exit(0);
            }
            ::usleep(useconds_t(random.bounded(60'000)));
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
        }
        if (!QFile::exists(kenji.file()))
            QVERIFY(sharing::worked(kenji.exchange().begin()));
        QVERIFY(kenji.open());
        QVERIFY(sharing::worked(kenji.exchange().get()) && kenji.refresh());
        QCOMPARE(kenji.project()->head(), amina.project()->head());
        QCOMPARE(kenji.project()->log(), amina.project()->log());
        QCOMPARE(kenji.project()->verify(), QStringList());
    }
};

QTEST_GUILESS_MAIN(DisksTest)
#include "tst_disks.moc"
