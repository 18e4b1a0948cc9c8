// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measured.h"
#include "negotiation.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// CONCORDAT_REVISIONS asks for another number than the 50,000 of a long negotiation.
int wantedRevisions()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("CONCORDAT_REVISIONS", &given);
    return given ? wanted : 50'000;
}

}

/// What the history costs at the size of the largest negotiations, and what git takes beside it.
class HistoryBenchmark : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    QRandomGenerator m_random{20'000};
    qint64 m_text = 0; ///< UTF-8 bytes of what was received and of the first draft
    RevisionId m_middle;

    std::unique_ptr<Project> opened()
    {
        auto project = Project::open(m_path, {u"Amina Diallo"_s, u"Senegal"_s, u"secretariat"_s});
        return project ? std::move(*project) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"negotiation.concordat"_s);
        QElapsedTimer timer;
        timer.start();
        auto project = Project::create(m_path, {u"Amina Diallo"_s, u"Senegal"_s, u"secretariat"_s});
        QVERIFY(project);
        for (int i = 0; i < negotiation::delegations; ++i) {
            const Compilation compilation = negotiation::submissionOf(i, m_random);
            m_text += compilation.source.bytes.size();
            QVERIFY((*project)->importCompilation(compilation, (*project)->draft()));
        }
        const Draft draft = negotiation::draftOf((*project)->submissions());
        for (const Provision &provision : draft.provisions) {
            for (const Paragraph &paragraph : provision.paragraphs)
                m_text += flatText(paragraph.passage).toUtf8().size();
        }
        QVERIFY((*project)->commitDraft(draft, u"Consolidated"_s, u"consolidate"_s));
        qInfo("%d submissions, %lld paragraphs, %.1f MB of text: in %.0f ms", negotiation::delegations,
            static_cast<long long>(draft.provisions.size() * draft.provisions.first().paragraphs.size()),
            double(m_text) / 1e6, measured::milliseconds(timer));

        QList<double> times;
        const int revisions = wantedRevisions();
        const std::clock_t started = std::clock();
        for (int i = 0; i < revisions; ++i) {
            const auto id = fresh<EditId>();
            const auto edit = negotiation::edit((*project)->draft(), m_random, id);
            timer.start();
            QVERIFY((*project)->commit(edit, id));
            times.append(measured::milliseconds(timer));
            if (i == revisions / 2)
                m_middle = (*project)->head();
        }
        measured::report("commit of one edit", times);
        qInfo("%-44s %8.2f ms", "of that, the processor (edit made up included)",
            double(std::clock() - started) * 1000 / CLOCKS_PER_SEC / std::max(1, revisions));
        timer.start();
        project->reset();
        qInfo("%-44s %8.2f ms", "close", measured::milliseconds(timer));
        const qint64 size = QFileInfo(m_path).size();
        qInfo("file %.1f MB: %.2f x the text and %.0f bytes a revision on top of 3 x the text", double(size) / 1e6,
            double(size) / double(m_text), double(size - 3 * m_text) / double(std::max(1, revisions)));
    }

    void opening()
    {
        QList<double> times;
        for (int i = 0; i < 7; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto project = opened();
            QVERIFY(project && !project->draft().provisions.isEmpty());
            times.append(measured::milliseconds(timer));
        }
        measured::report("open to the first paragraph", times);
    }

    void comparing()
    {
        const auto project = opened();
        QList<double> times;
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto comparison = project->compareRevisions(m_middle, project->head());
            times.append(measured::milliseconds(timer));
            QVERIFY(comparison);
            if (i > 0)
                continue;
            const QList<ParagraphComparison> &differing = comparison->differences.paragraphs;
            qInfo("%-44s %8.2f ms (%lld paragraphs differ)", "compare two distant revisions, the first time",
                times.first(), static_cast<long long>(differing.size()));
            timer.start();
            for (const ParagraphComparison &paragraph : differing.first(std::min<qsizetype>(40, differing.size())))
                QVERIFY(!paragraph.before || project->read(comparison->before, *paragraph.before));
            qInfo("%-44s %8.2f ms", "the words of the first forty", measured::milliseconds(timer));
        }
        measured::report("compare two distant revisions", times);
    }

    void searching()
    {
        const auto project = opened();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(project->refreshSearch());
        qInfo("%-44s %8.2f ms", "index built", measured::milliseconds(timer));
        QList<double> times;
        for (const QString &words : {u"biodivers"_s, u"\"States Parties shall\""_s, u"extradition review"_s, u"xyz"_s,
                 u"confiscate"_s, u"the"_s}) {
            timer.start();
            const auto found = project->search(words);
            times.append(measured::milliseconds(timer));
            QVERIFY(found);
            qInfo("  %-42s %8.2f ms (%lld places)", qPrintable(words), times.last(),
                static_cast<long long>(found->size()));
        }
        measured::report("full-text search", times);
    }

    void originOfAWord()
    {
        const auto project = opened();
        QList<double> times;
        for (int i = 0; i < 200; ++i) {
            const Provision &provision
                = project->draft().provisions[m_random.bounded(project->draft().provisions.size())];
            const Paragraph &paragraph = provision.paragraphs[m_random.bounded(provision.paragraphs.size())];
            const qsizetype at = m_random.bounded(flatLength(paragraph.passage));
            QElapsedTimer timer;
            timer.start();
            const auto authorship = project->authorship(paragraph.id, at);
            times.append(measured::milliseconds(timer));
            QVERIFY(authorship);
        }
        measured::report("origin of a word", times);
    }

    void bringingInACopy()
    {
        const QString copyPath = m_folder.filePath(u"returned.concordat"_s);
        {
            const auto project = opened();
            QElapsedTimer timer;
            timer.start();
            QVERIFY(project->saveCopy(copyPath));
            qInfo("%-44s %8.2f ms", "save a copy", measured::milliseconds(timer));
        }
        {
            auto copy = Project::open(copyPath, {u"Kenji Sato"_s, u"Japan"_s, u"delegate"_s});
            QVERIFY(copy);
            for (int i = 0; i < 500; ++i) {
                const auto id = fresh<EditId>();
                QVERIFY((*copy)->commit(negotiation::edit((*copy)->draft(), m_random, id), id));
            }
        }
        const auto project = opened();
        for (int i = 0; i < 20; ++i) {
            const auto id = fresh<EditId>();
            QVERIFY(project->commit(negotiation::edit(project->draft(), m_random, id), id));
        }
        QElapsedTimer timer;
        timer.start();
        const auto account = project->bringIn({copyPath});
        const double taken = measured::milliseconds(timer);
        QVERIFY2(account, account ? "" : qPrintable(account.error().sentence));
        qInfo("%-44s %8.2f ms (%lld revisions)", "bring in a copy", taken,
            static_cast<long long>(account->copies.first().revisions.size()));
    }

    void memory()
    {
        // A process of its own, for this one has built the project.
        QProcess reader;
        reader.start(QCoreApplication::applicationFilePath(), {u"--read"_s, m_path});
        QVERIFY(reader.waitForFinished(120'000));
        qInfo("%s", reader.readAllStandardOutput().trimmed().constData());
    }

    void gitBesideIt();
};

void HistoryBenchmark::gitBesideIt()
{
    const QString folder = m_folder.filePath(u"git"_s);
    const auto git = [&](const QStringList &arguments, const QByteArray &input = {}) {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"git"_s,
            QStringList{u"-C"_s, folder, u"-c"_s, u"user.name=a"_s, u"-c"_s, u"user.email=a@example.org"_s, u"-c"_s,
                u"gc.auto=0"_s, u"-c"_s, u"core.fsync=all"_s}
                + arguments);
        if (!process.waitForStarted())
            return false;
        process.write(input);
        process.closeWriteChannel();
        return process.waitForFinished(600'000) && process.exitCode() == 0;
    };
    QVERIFY(QDir().mkpath(folder));
    if (!git({u"init"_s, u"-q"_s}))
        QSKIP("git is not installed");
    // The same history as text files, one a provision, by git's own quickest way in.
    const auto project = opened();
    QByteArray stream;
    qsizetype mark = 0;
    const auto file = [](const Provision &provision) {
        QByteArray text;
        for (const Paragraph &paragraph : provision.paragraphs)
            text += paragraph.label.written.toUtf8() + ". " + flatText(paragraph.passage).toUtf8() + "\n\n";
        return text;
    };
    const auto revisions = project->log();
    const int most = std::min<int>(2000, int(revisions.size()));
    Draft before;
    for (int i = most - 1; i >= 0; --i) {
        const auto draft = project->draftAt(revisions[i].id);
        QVERIFY(draft);
        stream += "commit refs/heads/master\nmark :" + QByteArray::number(++mark)
            + "\ncommitter a <a@example.org> 1700000000 +0000\ndata 1\nx\n";
        for (qsizetype k = 0; k < draft->provisions.size(); ++k) {
            if (k < before.provisions.size() && before.provisions[k] == draft->provisions[k])
                continue;
            const QByteArray text = file(draft->provisions[k]);
            stream += "M 100644 inline " + QByteArray::number(k) + ".txt\ndata " + QByteArray::number(text.size())
                + "\n" + text + "\n";
        }
        before = *draft;
    }
    QVERIFY(git({u"fast-import"_s, u"--quiet"_s}, stream));
    QVERIFY(git({u"reset"_s, u"-q"_s, u"--hard"_s, u"master"_s}));
    QElapsedTimer timer;
    QList<double> times;
    for (int i = 0; i < 100; ++i) {
        QFile one(folder + u"/%1.txt"_s.arg(m_random.bounded(negotiation::provisions)));
        QVERIFY(one.open(QIODevice::Append));
        one.write("A sentence more.\n");
        one.close();
        timer.start();
        QVERIFY(git({u"commit"_s, u"-q"_s, u"-a"_s, u"-m"_s, u"x"_s}));
        times.append(measured::milliseconds(timer));
    }
    measured::report("git: commit of one edit", times);
    const auto measure = [&](const char *what, const QStringList &arguments) {
        timer.start();
        (void)git(arguments);
        qInfo("%-44s %8.2f ms", what, measured::milliseconds(timer));
    };
    measure("git: compare two distant revisions (words)",
        {u"diff"_s, u"--word-diff"_s, u"HEAD~%1"_s.arg(most / 2), u"HEAD"_s});
    measure("git: search", {u"grep"_s, u"-c"_s, u"extradition"_s});
    measure("git: origin of a line", {u"blame"_s, u"500.txt"_s});
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "--read"_L1) {
        auto project = Project::open(application.arguments().value(2), {});
        if (!project)
            return 1;
        const double opened = measured::memory("VmHWM");
        const auto submissions = (*project)->submissions().size();
        std::printf("memory: %.0f MB with the draft, %.0f MB with %lld submissions too\n", opened,
            measured::memory("VmHWM"), static_cast<long long>(submissions));
        return 0;
    }
    HistoryBenchmark benchmark;
    return QTest::qExec(&benchmark, argc, argv);
}

#include "bench_history.moc"
