// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failingdisk.h"
#include "sampleproject.h"

#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

/// Every step of a commit and of a copy refused in turn.
class FailingDiskTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString project(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        const auto made = Project::create(path, sample::amina());
        if (!made || !(*made)->commitDraft(sample::draft(), u"Began"_s, u"import"_s))
            return {};
        return path;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(failingdisk::install()); }
    void cleanup() { failingdisk::stepsLeft = -1; }

    void aCommitHappensOrDoesNot_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<int>("fault");
        QTest::newRow("the disk is full") << SQLITE_FULL << int(Fault::NoSpace);
        QTest::newRow("the stick is pulled out") << SQLITE_IOERR_WRITE << int(Fault::Unreadable);
    }

    void aCommitHappensOrDoesNot()
    {
        QFETCH(int, failure);
        QFETCH(int, fault);
        failingdisk::failure = failure;
        const QString path = project(u"commit %1.concordat"_s.arg(failure));
        QVERIFY(!path.isEmpty());
        QRandomGenerator random(3);
        int refused = 0;
        for (int step = 0;; ++step) {
            QVERIFY2(step < 500, "the disk never lets a commit through");
            RevisionId before;
            RevisionId after;
            bool committed = false;
            {
                const auto open = Project::open(path, sample::amina());
                QVERIFY2(open, open ? "" : qPrintable(open.error().sentence));
                before = (*open)->head();
                const auto id = fresh<EditId>();
                const auto edit = sample::rewording((*open)->draft(), random, id);
                const Draft draft = (*open)->draft();
                failingdisk::stepsLeft = step;
                const auto revision = (*open)->commit(edit, id);
                committed = revision.has_value();
                if (committed) {
                    after = *revision;
                } else {
                    ++refused;
                    QVERIFY(!revision.error().sentence.isEmpty());
                    const auto found = int(revision.error().fault);
                    QVERIFY2(found == fault || found == int(Fault::Unreadable), qPrintable(revision.error().sentence));
                    QCOMPARE((*open)->head(), before);
                    QCOMPARE((*open)->draft(), draft);
                    // With the disk mended, the same window goes on.
                    failingdisk::stepsLeft = -1;
                    const auto again = (*open)->commit(edit, id);
                    QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
                    after = *again;
                }
            }
            failingdisk::stepsLeft = -1;
            const auto open = Project::open(path, sample::amina());
            QVERIFY(open);
            QCOMPARE((*open)->head(), after);
            const QStringList wrong = (*open)->verify();
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
            if (committed)
                break;
        }
        QVERIFY(refused > 3);
    }

    void aFailureThatStaysLeavesTheLastStateBehind()
    {
        failingdisk::failure = SQLITE_IOERR_WRITE;
        const QString path = project(u"gone.concordat"_s);
        QRandomGenerator random(5);
        for (int step = 0; step < 30; ++step) {
            RevisionId before;
            RevisionId reported;
            {
                const auto open = Project::open(path, sample::amina());
                QVERIFY(open);
                before = (*open)->head();
                const auto id = fresh<EditId>();
                failingdisk::stepsLeft = step;
                reported = (*open)->commit(sample::rewording((*open)->draft(), random, id), id).value_or(RevisionId());
            }
            failingdisk::stepsLeft = -1;
            const auto open = Project::open(path, sample::amina());
            QVERIFY2(open, open ? "" : qPrintable(open.error().sentence));
            QVERIFY((*open)->head() == before || !reported.isNull());
            QCOMPARE((*open)->verify(), QStringList());
        }
    }

    void aCopyIsWholeOrNotThere()
    {
        failingdisk::failure = SQLITE_FULL;
        const QString path = project(u"original.concordat"_s);
        const auto open = Project::open(path, sample::amina());
        QVERIFY(open);
        const QString copy = m_folder.filePath(u"copy.concordat"_s);
        for (int step = 0;; ++step) {
            QVERIFY2(step < 2000, "the disk never lets a copy through");
            failingdisk::stepsLeft = step;
            const auto copied = (*open)->saveCopy(copy);
            failingdisk::stepsLeft = -1;
            if (copied)
                break;
            QVERIFY(!QFile::exists(copy));
            QVERIFY(!QFile::exists(copy + u".making"_s));
        }
        QVERIFY(Project::open(copy, sample::amina()));
    }

    void creatingLeavesNothingHalfMade()
    {
        failingdisk::failure = SQLITE_FULL;
        const QString path = m_folder.filePath(u"new.concordat"_s);
        for (int step = 0;; ++step) {
            QVERIFY2(step < 500, "the disk never lets a project be made");
            failingdisk::stepsLeft = step;
            const bool made = Project::create(path, sample::amina()).has_value();
            failingdisk::stepsLeft = -1;
            if (made)
                break;
            QVERIFY(!QFile::exists(path));
        }
        QVERIFY(Project::open(path, sample::amina()));
    }
};

QTEST_GUILESS_MAIN(FailingDiskTest)
#include "tst_failingdisk.moc"
