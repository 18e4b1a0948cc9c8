// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sampleproject.h"
#include "negotiation.h"
#include "sharing/participant.h"
#include "sharing/server.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

#include <sys/resource.h>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// What has passed since it began, by the clock and in the processors, in seconds.
class Stopwatch {
public:
    explicit Stopwatch(int whose = RUSAGE_SELF)
        : m_whose(whose)
    {
        m_before = processors();
        m_clock.start();
    }
    [[nodiscard]] double clock() const { return double(m_clock.elapsed()) / 1000; }
    [[nodiscard]] double processors() const
    {
        rusage usage{};
        ::getrusage(m_whose, &usage);
        const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime) - m_before;
    }
    [[nodiscard]] QString told() const
    {
        return u"%1 s (%2 s of processors)"_s.arg(clock(), 0, 'f', 1).arg(processors(), 0, 'f', 1);
    }

private:
    QElapsedTimer m_clock;
    int m_whose;
    double m_before = 0;
};

}

/// The watchdog of the tests would end after five minutes what is meant to take long.
const bool isUnhurried = qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");

/// Sharing at full size, beside git in the same run. CONCORDAT_REVISIONS says how many revisions (50,000 are many
/// minutes; 2,000 where it says nothing), CONCORDAT_PROJECT where the project with them is kept for another run,
/// CONCORDAT_REMOTE where the remote that it was sent to is kept, and CONCORDAT_PARTICIPANTS how many share at most
/// (10,000 are many minutes; 1,000 where it says nothing). Beside each time stands what the processors did for it,
/// which is the same on a machine that is busy otherwise.
class SharingBenchmark : public QObject {
    Q_OBJECT

private:
    sharing::Table m_table;
    std::unique_ptr<sharing::Participant> m_chair;
    std::unique_ptr<sharing::SshServer> m_ssh;
    QRandomGenerator m_random{7};

    static int asked(const char *variable, int otherwise)
    {
        const int number = qEnvironmentVariableIntValue(variable);
        return number > 0 ? number : otherwise;
    }
    static int revisions() { return asked("CONCORDAT_REVISIONS", 2'000); }

    /// Somebody comes to a computer, says a paragraph anew, and gets and sends.
    static bool takeATurn(
        const sharing::Table &table, const Profile &who, const QString &computer, QRandomGenerator &random)
    {
        const QString file = table.path(computer + u".concordat"_s);
        {
            const auto project = Project::open(file, who);
            if (!sharing::worked(project))
                return false;
            const QList<Provision> &provisions = (*project)->draft().provisions;
            const QList<Paragraph> &paragraphs = provisions[random.bounded(provisions.size())].paragraphs;
            const ParagraphId paragraph = paragraphs[random.bounded(paragraphs.size())].id;
            const Passage words = passageOf(negotiation::sentence(random, 12));
            if (!sharing::worked((*project)->commit(edits::SetPassage{paragraph, words})))
                return false;
        }
        ExchangeOptions options;
        options.cache = table.path(u"caches/"_s + computer);
        return sharing::worked(Exchange(file, who, table.share(), options).getAndSend());
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
        const QString kept = qEnvironmentVariable("CONCORDAT_REMOTE");
        if (QFile::exists(kept)) {
            sharing::output(u"cp"_s, {u"-a"_s, kept, m_table.share().url});
        } else {
            const Stopwatch sending;
            QVERIFY(sharing::worked(m_chair->exchange().send()));
            qInfo("%d revisions: first sending %s", revisions(), qPrintable(sending.told()));
            if (!kept.isEmpty())
                sharing::output(u"cp"_s, {u"-a"_s, m_table.share().url, kept});
        }
        const QString clone = m_table.path(u"clone"_s);
        const Stopwatch cloning(RUSAGE_CHILDREN);
        m_table.git({u"clone"_s, u"-q"_s, u"--no-local"_s, m_table.share().url, clone}, m_table.path({}));
        const double cloned = cloning.clock();
        qInfo("git clone %s", qPrintable(cloning.told()));
        sharing::Participant other(m_table, Profile{u"Other"_s, u"Norway"_s, u"delegate"_s});
        const Stopwatch getting;
        QVERIFY(other.join());
        qInfo("first get %s: %.2f x", qPrintable(getting.told()), getting.clock() / cloned);
        QCOMPARE(other.project()->head(), m_chair->project()->head());
        m_table.git({u"gc"_s, u"-q"_s});
        qInfo(
            "remote after gc: %s", qPrintable(sharing::output(u"du"_s, {u"-sh"_s, m_table.share().url}).simplified()));
    }

    /// So many people at ten computers, each of whom meets what nine others have sent since; then one who is new. The
    /// draft has a thousand paragraphs: in a short one nine strangers in ten reword what others are rewording, and
    /// what is measured is how a text of brackets in brackets grows.
    void whatOneOfVeryManyCosts()
    {
        constexpr int computers = 10;
        const int most = asked("CONCORDAT_PARTICIPANTS", 1'000);
        for (int people = 100; people <= most; people *= 10) {
            const sharing::Table table;
            QRandomGenerator random(9);
            std::vector<std::unique_ptr<sharing::Participant>> owners;
            for (int i = 0; i < computers; ++i)
                owners.push_back(std::make_unique<sharing::Participant>(
                    table, Profile{u"computer%1"_s.arg(i), u"Norway"_s, u"delegate"_s}));
            QVERIFY(owners[0]->begin(sample::draft(50, 20)));
            QVERIFY(sharing::worked(owners[0]->exchange().send()));
            for (int i = 1; i < computers; ++i)
                QVERIFY(owners[i]->join());
            const Stopwatch watch;
            double before = 0;
            for (int i = 0; i < people; ++i) {
                if (i % (people / 10) == 0 && i > 0) {
                    qInfo("  participants up to %d: %.1f ms of processors each", i,
                        1000 * (watch.processors() - before) / (people / 10));
                    before = watch.processors();
                }
                const Profile who{u"Person %1"_s.arg(i), u"Delegation %1"_s.arg(i % 190), u"delegate"_s};
                QVERIFY(takeATurn(table, who, u"computer%1"_s.arg(i % computers), random));
            }
            const double turns = watch.clock();
            const double processors = watch.processors();
            for (const auto &owner : owners)
                QVERIFY(sharing::worked(owner->exchange().getAndSend()) && owner->open());
            for (const auto &owner : owners)
                QCOMPARE(owner->project()->head(), owners.back()->project()->head());
            sharing::Participant newcomer(table, Profile{u"Newcomer"_s, u"Chile"_s, u"delegate"_s});
            const Stopwatch joining;
            QVERIFY(newcomer.join());
            QCOMPARE(newcomer.project()->draft(), owners[0]->project()->draft());
            qInfo(
                "%d participants: an edit, get and send %.1f ms each (%.1f of processors, of the last tenth %.1f); the "
                "first get of one who is new %.2f ms a participant (%.2f)",
                people, 1000 * turns / people, 1000 * processors / people, 1000 * (processors - before) / (people / 10),
                1000 * joining.clock() / people, 1000 * joining.processors() / people);
        }
    }

    void sendingOneEditOverSsh()
    {
        QVERIFY(sharing::worked(m_chair->exchange().send()));
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
