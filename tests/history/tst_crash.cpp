// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleproject.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// The child: makes edits until it is killed, and reports each on its output once commit has returned.
int editForever(const QString &path, quint32 seed)
{
    auto project = Project::open(path, sample::amina());
    if (!project)
        return 1;
    QRandomGenerator random(seed);
    for (;;) {
        const auto id = fresh<EditId>();
        const auto edit = sample::rewording((*project)->draft(), random, id);
        if (!(*project)->keepTyping(edit.paragraph, u"still typing"_s))
            return 2;
        std::puts("typing");
        std::fflush(stdout);
        const auto revision = (*project)->commit(edit, id);
        if (!revision)
            return 3;
        std::puts(qPrintable(revision->value));
        std::fflush(stdout);
    }
}

int rounds()
{
    return qEnvironmentVariableIsSet("CONCORDAT_LONG_TESTS") ? 1000 : 12;
}

}

class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasReportedAsCommittedSurvivesAKill()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"killed.concordat"_s);
        {
            const auto project = Project::create(path, sample::amina());
            QVERIFY(project);
            QVERIFY((*project)->commitDraft(sample::draft(), u"Began"_s, u"import"_s));
        }
        QRandomGenerator random(23);
        int recovered = 0;
        for (int round = 0; round < rounds(); ++round) {
            QProcess child;
            child.start(
                QCoreApplication::applicationFilePath(), {u"--edit"_s, path, QString::number(random.generate())});
            QVERIFY(child.waitForStarted());
            // A random number of reports is a random moment, whatever the speed of the machine.
            const int reports = 1 + int(random.bounded(60));
            QByteArray said;
            while (said.count('\n') < reports && child.waitForReadyRead())
                said += child.readAllStandardOutput();
            QVERIFY2(said.count('\n') >= reports, "the child stopped by itself");
            ::kill(pid_t(child.processId()), SIGKILL);
            child.waitForFinished();
            said += child.readAllStandardOutput();

            const auto project = Project::open(path, sample::amina());
            QVERIFY2(project, project ? "" : qPrintable(project.error().sentence));
            QList<QByteArray> lines = said.split('\n');
            if (!said.endsWith('\n'))
                lines.removeLast();
            RevisionId last;
            for (const QByteArray &line : std::as_const(lines)) {
                if (line.size() == 64)
                    last = RevisionId{QString::fromLatin1(line)};
            }
            if (!last.isNull()) {
                const auto revision = (*project)->revision(last);
                QVERIFY2(revision, "a committed edit was lost");
                // At most the one that was just being reported came after it.
                const auto head = (*project)->revision((*project)->head());
                QVERIFY(head);
                QVERIFY(head->id == last || head->parents == QList<RevisionId>{last});
            }
            if (const auto typing = (*project)->typing()) {
                ++recovered;
                QCOMPARE(typing->text, u"still typing"_s);
                QVERIFY(find((*project)->draft(), typing->paragraph));
                QVERIFY((*project)->dropTyping());
                QVERIFY(!(*project)->typing());
            }
            if (round % 50 == 0 || round + 1 == rounds()) {
                const QStringList wrong = (*project)->verify();
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
                qInfo("%d kills", round + 1);
            }
        }
        qInfo("%d kills, %d recovery rows offered", rounds(), recovered);
        QVERIFY(recovered > 0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--edit"_L1)
        return editForever(arguments.value(2), arguments.value(3).toUInt());
    // The long run is longer than QtTest lets a function be.
    qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
