// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation.h"
#include "sharing/participant.h"
#include "sharing/server.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace concordat;
using namespace Qt::StringLiterals;

/// Sharing at full size, beside git in the same run. CONCORDAT_REVISIONS says how many revisions (50,000 are many
/// minutes; 2,000 where it says nothing).
class SharingBenchmark : public QObject {
    Q_OBJECT

private:
    sharing::Table m_table;
    std::unique_ptr<sharing::Participant> m_chair;
    std::unique_ptr<sharing::SshServer> m_ssh;
    QRandomGenerator m_random{7};

    static int revisions()
    {
        const int asked = qEnvironmentVariableIntValue("CONCORDAT_REVISIONS");
        return asked > 0 ? asked : 2'000;
    }

    bool reword()
    {
        const EditId id = fresh<EditId>();
        return m_chair->project()->refresh().has_value()
            && m_chair->project()->commit(negotiation::edit(m_chair->project()->draft(), m_random, id), id).has_value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("SSH_AUTH_SOCK");
        m_chair = std::make_unique<sharing::Participant>(m_table, Profile{u"Chair"_s, u"Chair"_s, u"chair"_s});
        const QString kept = qEnvironmentVariable("CONCORDAT_PROJECT");
        if (QFile::exists(kept)) {
            QVERIFY(QFile::copy(kept, m_chair->file()));
            QVERIFY(m_chair->open());
            return;
        }
        QList<Submission> submissions;
        for (int i = 0; i < negotiation::delegations; ++i)
            submissions.append(negotiation::submissionOf(i, m_random).submissions);
        QVERIFY(m_chair->begin(negotiation::draftOf(submissions)));
        for (int i = 2; i < revisions(); ++i)
            QVERIFY(reword());
        if (!kept.isEmpty())
            QVERIFY(sharing::worked(m_chair->project()->saveCopy(kept)));
    }

    void theFirstSendingAndTheFirstGetBesideGitClone()
    {
        QElapsedTimer time;
        time.start();
        QVERIFY(sharing::worked(m_chair->exchange().send()));
        const double sent = double(time.elapsed()) / 1000;
        const QString clone = m_table.path(u"clone"_s);
        time.restart();
        m_table.git({u"clone"_s, u"-q"_s, u"--no-local"_s, m_table.share().url, clone}, m_table.path({}));
        const double cloned = double(time.elapsed()) / 1000;
        sharing::Participant other(m_table, Profile{u"Other"_s, u"Norway"_s, u"delegate"_s});
        time.restart();
        QVERIFY(other.join());
        const double got = double(time.elapsed()) / 1000;
        QCOMPARE(other.project()->head(), m_chair->project()->head());
        qInfo("%d revisions: first sending %.1f s, git clone %.1f s, first get %.1f s (%.2f x)", revisions(), sent,
            cloned, got, got / cloned);
        m_table.git({u"gc"_s, u"-q"_s});
        qInfo(
            "remote after gc: %s", qPrintable(sharing::output(u"du"_s, {u"-sh"_s, m_table.share().url}).simplified()));
    }

    void sendingOneEditOverSsh()
    {
        m_ssh = std::make_unique<sharing::SshServer>();
        QVERIFY(m_ssh->isServing());
        Share share = m_table.share();
        share.url = m_ssh->url(share.url);
        m_chair->door.keyFiles = {m_ssh->path(u"friend"_s)};
        m_chair->door.trustedServers = {m_ssh->fingerprint()};
        QVERIFY(sharing::worked(m_chair->exchange(share).getAndSend()));
        QList<qint64> times;
        for (int i = 0; i < 15; ++i) {
            QVERIFY(reword());
            QElapsedTimer time;
            time.start();
            QVERIFY(sharing::worked(m_chair->exchange(share).send()));
            times.append(time.elapsed());
        }
        std::ranges::sort(times);
        qInfo("sending one edit over ssh: median %lld ms, worst %lld ms",
            static_cast<long long>(times[times.size() / 2]), static_cast<long long>(times.last()));
    }
};

QTEST_GUILESS_MAIN(SharingBenchmark)
#include "bench_sharing.moc"
