// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calledprogram.h"
#include "draft/edit.h"
#include "history/project.h"
#include "support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace concordat::cli;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(CONCORDAT_SOURCE_DIR "/resources/samples/mountain-springs-compilation.txt");

/// Alters a file behind the program's back.
bool altered(const QString &path, const QString &sql)
{
    bool done = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
        database.setDatabaseName(path);
        done = database.open() && QSqlQuery(database).exec(sql);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"forger"_s);
    return done;
}

}

/// A reviewer signs what they return, and whoever brings it in sees what the signature is worth.
class SignCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;
    QString m_review;
    QString m_key;
    QString m_known;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString standingAfterBringingIn(const QStringList &options = {})
    {
        const Outcome brought = called(QStringList{u"bring-in"_s, m_project, m_review, u"--json"_s} + options);
        return brought.json()[u"copies"_s][0][u"signatures"_s][0][u"standing"_s].toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_key = path(u"kenji.key"_s);
        m_known = path(u"known keys"_s);
        const Outcome made = called({u"key"_s, m_key, u"--new"_s, u"Kenji Sato"_s});
        QVERIFY2(made.code == Done, qPrintable(made.err));
        QVERIFY(made.out.endsWith(u" Kenji Sato\n"_s));
        QCOMPARE(called({u"key"_s, m_key}).out, made.out);
        QFile known(m_known);
        QVERIFY(known.open(QIODevice::WriteOnly));
        known.write(made.out.toUtf8());
    }

    void init()
    {
        m_project = path(u"springs.concordat"_s);
        m_review = path(u"review.concordat"_s);
        QFile::remove(m_project);
        QFile::remove(m_review);
        QCOMPARE(called({u"consolidate"_s, sample, u"-o"_s, m_project}).code, int(Done));
        QCOMPARE(called({u"send"_s, m_project, m_review}).code, int(Done));
        const auto reader = Project::open(m_review, {u"Kenji Sato"_s, u"Japan"_s, u"delegate"_s});
        QVERIFY(reader);
        QVERIFY((*reader)->commit(edits::SetDraftTitle{u"Springs, as Japan would have them"_s}));
    }

    void aKeyIsNeverWrittenOver()
    {
        QCOMPARE(called({u"key"_s, m_key, u"--new"_s, u"Somebody"_s}).code, int(ExitCode::Output));
        QCOMPARE(called({u"sign"_s, m_review, m_known}).code, int(Input));
    }

    void aKnownKeyIsNamed()
    {
        QCOMPARE(called({u"sign"_s, m_review, m_key}).code, int(Done));
        QCOMPARE(standingAfterBringingIn({u"--known-keys"_s, m_known}), u"known"_s);
        const Outcome log = called({u"log"_s, m_project, u"--known-keys"_s, m_known});
        QVERIFY2(log.out.contains(u"signed by Kenji Sato"_s), qPrintable(log.out));
        QCOMPARE(called({u"verify"_s, m_project}).code, int(Done));
    }

    void anUnknownKeyIsShownByItsFingerprint()
    {
        QCOMPARE(called({u"sign"_s, m_review, m_key}).code, int(Done));
        QCOMPARE(standingAfterBringingIn(), u"unknown"_s);
        const QString fingerprint = called({u"key"_s, m_key, u"--json"_s}).json()[u"fingerprint"_s].toString();
        const Outcome log = called({u"log"_s, m_project});
        QVERIFY2(log.out.contains(fingerprint), qPrintable(log.out));
    }

    void whatNobodySignedIsSaidNotToBe()
    {
        const Outcome brought = called({u"bring-in"_s, m_project, m_review});
        QVERIFY2(brought.out.contains(u"not signed"_s), qPrintable(brought.out));
    }

    void aSignatureThatDoesNotFitIsSaidToBeAltered()
    {
        QCOMPARE(called({u"sign"_s, m_review, m_key}).code, int(Done));
        QVERIFY(altered(m_review, u"UPDATE signature SET signature = randomblob(64)"_s));
        QCOMPARE(standingAfterBringingIn({u"--known-keys"_s, m_known}), u"altered"_s);
    }

    void anAlteredRevisionIsNotBroughtInAtAll()
    {
        QCOMPARE(called({u"sign"_s, m_review, m_key}).code, int(Done));
        QVERIFY(altered(m_review, u"UPDATE revision SET summary = 'Agreed by all'"_s));
        const auto head = called({u"log"_s, m_project, u"--json"_s}).json()[u"revisions"_s][0][u"id"_s];
        const Outcome brought = called({u"bring-in"_s, m_project, m_review, u"--known-keys"_s, m_known});
        QCOMPARE(brought.code, int(Input));
        QVERIFY2(brought.err.contains(u"was altered"_s), qPrintable(brought.err));
        QCOMPARE(called({u"log"_s, m_project, u"--json"_s}).json()[u"revisions"_s][0][u"id"_s], head);
    }
};

QTEST_GUILESS_MAIN(SignCommandTest)
#include "tst_signcommand.moc"
