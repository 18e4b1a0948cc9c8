// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/refusedstatement.h"
#include "history/sampleproject.h"
#include "sharing/participant.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

/// An exchange whose project refuses one question or change after the other: it says so, and the next one goes through.
class RefusedStatementTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<sharing::Table> m_table;
    std::unique_ptr<sharing::Participant> m_amina;
    std::unique_ptr<sharing::Participant> m_kenji;

    QString kept() const { return m_table->path(u"kept"_s); }

    /// Keeps, or puts back, the remote and what Kenji has.
    void copyAll(const QString &from, const QString &to) const
    {
        for (const QString &what : {u"remote.git"_s, u"Kenji Sato.concordat"_s, u"caches"_s}) {
            QDir(to + u'/' + what).removeRecursively();
            QFile::remove(to + u'/' + what);
            if (QFileInfo::exists(from + u'/' + what))
                QProcess::execute(u"cp"_s, {u"-a"_s, from + u'/' + what, to});
        }
    }

    /// One statement after the other of what Kenji asks is refused, each time from what was kept.
    template <typename Ask>
    void refuse(const Ask &ask)
    {
        int refused = 0;
        for (int step = 0; step < 20'000; step = refusedstatement::after(step)) {
            copyAll(kept(), m_table->path({}));
            {
                const refusedstatement::Refusal refusal(step);
                const auto done = ask();
                if (!refusedstatement::wasReached) {
                    QVERIFY(sharing::worked(done));
                    QVERIFY(refused > 10);
                    return;
                }
                refused += done ? 0 : 1;
                QVERIFY(done || !done.error().sentence.isEmpty());
            }
            if (!QFile::exists(m_kenji->file()))
                continue;
            QVERIFY(sharing::worked(m_kenji->exchange().getAndSend()) && m_kenji->open());
            const QString text = flatText(find(m_kenji->project()->draft(), ParagraphId{u"paragraph1-1"_s})->passage);
            QVERIFY2(text.contains(u"Amina"_s), qPrintable(text));
            QCOMPARE(m_kenji->project()->verify(), QStringList());
        }
        QFAIL("There is no end of statements.");
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(refusedstatement::install()); }
    void init()
    {
        m_table = std::make_unique<sharing::Table>();
        m_amina = std::make_unique<sharing::Participant>(*m_table, sample::amina());
        m_kenji = std::make_unique<sharing::Participant>(*m_table, sample::kenji());
        QVERIFY(m_amina->begin(sample::draft(2, 2)));
        QVERIFY(sharing::worked(m_amina->exchange().send()));
        QVERIFY(QDir().mkpath(kept()));
    }

    void anExchange()
    {
        QVERIFY(m_kenji->join());
        QVERIFY(m_amina->reword(u"paragraph1-1"_s, u"Amina's words."_s));
        QVERIFY(sharing::worked(m_amina->exchange().send()));
        QVERIFY(m_kenji->reword(u"paragraph2-1"_s, u"Kenji's words."_s));
        copyAll(m_table->path({}), kept());
        refuse([this] { return m_kenji->exchange().getAndSend(); });
    }

    void aFirstGet()
    {
        QVERIFY(m_amina->reword(u"paragraph1-1"_s, u"Amina's words."_s));
        QVERIFY(sharing::worked(m_amina->exchange().send()));
        copyAll(m_table->path({}), kept());
        refuse([this] { return m_kenji->exchange().begin(); });
    }
};

QTEST_GUILESS_MAIN(RefusedStatementTest)
#include "tst_refusedstatement.moc"
