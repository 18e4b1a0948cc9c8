// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sampleproject.h"
#include "sharing/participant.h"

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
/// draft, and every word that anybody wrote is in it or in its history. Asked for longer, twenty do 2,000 edits.
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

private Q_SLOTS:
    void everybodyEndsWithOneDraftAndEveryWordIsKept()
    {
        const bool longRun = qEnvironmentVariableIsSet("CONCORDAT_LONG_TESTS");
        const int people = longRun ? 20 : 4;
        const int edits = longRun ? 2'000 : 24;
        for (int i = 0; i < people; ++i) {
            const QString name = u"Person %1"_s.arg(i);
            m_people.push_back(std::make_unique<sharing::Participant>(
                m_table, Profile{name, u"Delegation %1"_s.arg(i), u"delegate"_s}));
        }
        QVERIFY(m_people[0]->begin(sample::draft(longRun ? 20 : 4, 5)));
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
        qInfo("%d people, %d edits, %d exchanges, %d killed, %d rewritings, %lld revisions", people, edits, m_exchanges,
            m_kills, m_rewritings, static_cast<long long>(m_people[0]->project()->revisionCount()));
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
