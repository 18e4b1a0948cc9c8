// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/forgery.h"
#include "history/sampleproject.h"
#include "sharing/looseobjects.h"
#include "sharing/participant.h"

#include <QTest>

using namespace concordat;
using forgery::everyOne;
using forgery::isAnswered;
using namespace Qt::StringLiterals;

/// Somebody sends what no program writes, or has a project or a remote of which a part is gone: a sentence
/// each time, and nothing of it in the project of whoever gets it.
class ForgeryTest : public QObject {
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); }

private:
    std::unique_ptr<sharing::Table> m_table;
    std::unique_ptr<sharing::Participant> m_amina;
    std::unique_ptr<sharing::Participant> m_kenji;
    std::unique_ptr<sharing::Participant> m_mallory;
    std::unique_ptr<sharing::Participant> m_noor; ///< who has nothing yet
    QString m_laid;

    QString kept() const { return m_table->path(u"kept"_s); }

    void copyAll(const QString &from, const QString &to) const
    {
        for (const QString &what :
            {u"remote.git"_s, u"caches"_s, u"Kenji Sato.concordat"_s, u"Mallory.concordat"_s, u"Noor.concordat"_s}) {
            QDir(to + u'/' + what).removeRecursively();
            QFile::remove(to + u'/' + what);
            if (QFileInfo::exists(from + u'/' + what))
                QProcess::execute(u"cp"_s, {u"-a"_s, from + u'/' + what, to});
        }
    }
    void putBack() const { copyAll(kept(), m_table->path({})); }

    /// What Mallory has after some work is laid open to be forged, and everything is kept as it is then.
    void work()
    {
        QVERIFY(m_mallory->project()->importCompilation(sample::compilation(), sample::fullDraft()));
        QVERIFY(m_mallory->reword(u"paragraph1-1"_s, u"Mallory's words."_s));
        copyAll(m_table->path({}), kept());
        m_laid = m_table->path(u"laid.concordat"_s);
        QVERIFY(QFile::copy(m_mallory->file(), m_laid));
    }

    /// Whoever gets what lies in the remote now gets all of it, sound, or nothing.
    void getIt()
    {
        QVERIFY(m_kenji->open());
        const RevisionId head = m_kenji->project()->head();
        const auto got = m_kenji->exchange().get();
        QVERIFY(isAnswered(got));
        QVERIFY(m_kenji->open());
        if (!got)
            QCOMPARE(m_kenji->project()->head(), head);
        isSound(*m_kenji);
        const auto begun = m_noor->exchange().begin();
        QVERIFY(isAnswered(begun));
        QCOMPARE(QFile::exists(m_noor->file()), begun.has_value());
        if (begun && m_noor->open())
            isSound(*m_noor);
    }

    static void isSound(const sharing::Participant &participant)
    {
        const QStringList wrong = participant.project()->verify();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        for (const Revision &revision : participant.project()->log())
            QVERIFY(participant.project()->draftAt(revision.id));
        QVERIFY(!hasNamesakes(participant.project()->draft()));
    }

    bool failedWith(const QString &what) const
    {
        if (QTest::currentTestFailed())
            qWarning("%s", qPrintable(what));
        return QTest::currentTestFailed();
    }

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<sharing::Table>();
        m_amina = std::make_unique<sharing::Participant>(*m_table, sample::amina());
        m_kenji = std::make_unique<sharing::Participant>(*m_table, sample::kenji());
        m_mallory = std::make_unique<sharing::Participant>(*m_table, Profile{u"Mallory"_s, u"Oman"_s, u"delegate"_s});
        m_noor = std::make_unique<sharing::Participant>(*m_table, Profile{u"Noor"_s, u"Oman"_s, u"delegate"_s});
        QVERIFY(m_amina->begin(sample::draft(2, 2)));
        QVERIFY(sharing::worked(m_amina->exchange().send()));
        QVERIFY(m_kenji->join() && m_mallory->join());
        QVERIFY(QDir().mkpath(kept()));
    }

    /// Mallory writes what no program writes into a file, every name true, and sends it.
    void whatIsSentSaysSomethingElse()
    {
        const qsizetype shared = forgery::Laid(m_mallory->file()).objects().size();
        work();
        const forgery::Laid laid(m_laid);
        QVERIFY(laid.isSound());
        int n = 0;
        int sent = 0;
        for (qsizetype object = shared; object < laid.objects().size(); ++object) {
            for (const QByteArray &bytes : forgery::instead(laid.objects()[object].bytes)) {
                if (n++ % everyOne(131) != 0)
                    continue;
                putBack();
                QVERIFY(laid.saying(bytes, object, m_mallory->file()));
                const auto done = m_mallory->exchange().send();
                QVERIFY(isAnswered(done));
                sent += done ? 1 : 0;
                getIt();
                if (failedWith(u"object %1: %2"_s.arg(object).arg(QString::fromUtf8(bytes.left(500)))))
                    return;
            }
        }
        QVERIFY(sent > 0);
        qInfo("%d forgeries there could be, %d were sent", n, sent);
    }

    /// A part of the sender's own project is gone, or not what it was.
    void whatIsToBeSentIsNotThere()
    {
        work();
        const forgery::Laid laid(m_laid);
        QVERIFY(laid.isSound());
        int refused = 0;
        for (qsizetype object = 0; object < laid.objects().size(); object += everyOne(4)) {
            putBack();
            QVERIFY(
                object % 2 == 0 ? laid.without(object, m_mallory->file()) : laid.garbled(object, m_mallory->file()));
            const auto done = m_mallory->exchange().getAndSend();
            QVERIFY(isAnswered(done));
            refused += done ? 0 : 1;
            getIt();
            if (failedWith(u"object %1"_s.arg(object)))
                return;
            QFile::remove(m_mallory->file());
            QVERIFY(QFile::copy(m_laid, m_mallory->file()));
            QVERIFY(sharing::worked(m_mallory->exchange().getAndSend()));
        }
        QVERIFY(refused > 10);
    }

    /// An object in the folder that is shared in is gone or cut short.
    void whatLiesInTheRemoteIsNotThere()
    {
        QVERIFY(m_mallory->project()->importCompilation(sample::compilation(), sample::draft(3, 3)));
        QVERIFY(m_mallory->reword(u"paragraph1-1"_s, u"Mallory's words."_s));
        QVERIFY(sharing::worked(m_mallory->exchange().send()));
        QVERIFY(m_kenji->reword(u"paragraph2-1"_s, u"Kenji's words."_s));
        const QStringList files = sharing::looseObjects(m_table->share().url);
        QVERIFY(files.size() > 20);
        copyAll(m_table->path({}), kept());
        int refused = 0;
        for (qsizetype i = 0; i < 2 * files.size(); ++i) {
            putBack();
            QVERIFY(sharing::damage(files[i / 2], i % 2 == 0));
            const auto done = i % 4 < 2 ? m_kenji->exchange().getAndSend() : m_kenji->exchange().send();
            QVERIFY(isAnswered(done));
            refused += done ? 0 : 1;
            QVERIFY(m_kenji->open());
            isSound(*m_kenji);
            getIt();
            if (failedWith(files[i / 2]))
                return;
        }
        QVERIFY(refused > 0);
    }
};

QTEST_GUILESS_MAIN(ForgeryTest)
#include "tst_forgery.moc"
