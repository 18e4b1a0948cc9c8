// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long a comparison takes, beside the programs that are installed. One core, processor time of
// this process; for programs, wall time of a run without the time they need to start (that of two empty files).

#include "collation/collationtable.h"
#include "collation/consolidation.h"

#include "support/treatytexts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>
#include <optional>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

double processorMilliseconds()
{
    timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// The least time of some runs, in milliseconds.
template <typename Work>
double timed(int runs, const Work &work)
{
    double least = 1e300;
    for (int i = 0; i < runs; ++i) {
        const double begin = processorMilliseconds();
        work();
        least = std::min(least, processorMilliseconds() - begin);
    }
    return least;
}

/// Paragraphs of about 80 words with a vocabulary in which few words are common and many are rare.
QString paragraphs(int words, RandomEdits &chance)
{
    QStringList vocabulary;
    for (const QString &text : treatyTexts().first(3))
        vocabulary += text.split(u' ');
    QString text;
    for (int i = 0; i < words; ++i) {
        const int rank = 1 + chance.below(1 + chance.below(4000));
        const bool first = text.isEmpty() || text.endsWith(u'\n') || text.endsWith(u". "_s);
        const QString word = rank < vocabulary.size() ? vocabulary[rank] : u"term"_s + QString::number(rank, 36);
        text += first ? word.left(1).toUpper() + word.sliced(1) : word;
        text += i % 80 == 79 ? u".\n"_s : (i % 27 == 26 ? u". "_s : u" "_s);
    }
    return text;
}

/// One word in twenty changed, one paragraph in a hundred moved.
QString editedCopy(const QString &text, RandomEdits &chance)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        QStringList words = line.split(u' ');
        for (QString &word : words) {
            if (chance.below(20) == 0)
                word = u"edit"_s + QString::number(chance.below(500));
        }
        line = words.join(u' ');
    }
    for (qsizetype moves = lines.size() / 100; moves > 0; --moves) {
        const QString line = lines.takeAt(chance.below(lines.size()));
        lines.insert(chance.below(lines.size()), line);
    }
    return lines.join(u'\n');
}

QString written(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    return file.fileName();
}

struct Peer {
    QString name;
    QString program;
    QStringList arguments; ///< before the two files
};

QList<Peer> peers()
{
    const QString node = u"const f = require('fs'), a = f.readFileSync(process.argv[1], 'utf8'),"
                         "b = f.readFileSync(process.argv[2], 'utf8');"_s;
    return {
        {u"git --word-diff"_s, u"git"_s, {u"diff"_s, u"--no-index"_s, u"--word-diff"_s}},
        {u"wdiff"_s, u"wdiff"_s, {}},
        {u"dwdiff"_s, u"dwdiff"_s, {}},
        {u"latexdiff"_s, u"latexdiff"_s, {}},
        {u"jsdiff"_s, u"node"_s, {u"-e"_s, node + u"require('diff').diffWords(a, b)"_s, u"--"_s}},
        {u"diff-match-patch"_s, u"node"_s,
            {u"-e"_s,
                node
                    + u"const D = require('diff-match-patch'), d = new D(), r = d.diff_main(a, b);"
                      "d.diff_cleanupSemantic(r)"_s,
                u"--"_s}},
    };
}

std::optional<double> run(const Peer &peer, const QString &a, const QString &b)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(peer.program, peer.arguments + QStringList{a, b});
    if (!process.waitForFinished(60'000) || process.exitCode() > 1)
        return std::nullopt;
    return double(timer.nsecsElapsed()) / 1e6;
}

QString timeOf(const Peer &peer, const QString &a, const QString &b, const QString &empty)
{
    if (QStandardPaths::findExecutable(peer.program).isEmpty())
        return u"not installed"_s;
    const auto start = run(peer, empty, empty);
    const auto time = run(peer, a, b);
    if (!start || !time)
        return time ? u"failed"_s : u"failed or over 60 s"_s;
    return QString::number(std::max(0.0, *time - *start), 'f', 2);
}

void printComparisons(QTextStream &out)
{
    RandomEdits chance(1);
    QTemporaryDir folder;
    const QString empty = written(folder, u"empty"_s, {});
    out << "| words | Concordat, ms |";
    for (const Peer &peer : peers())
        out << ' ' << peer.name << " |";
    out << "\n| --- | --- |" << QString(u" --- |"_s).repeated(peers().size()) << '\n';
    for (const int words : {76, 11'000, 110'000, 1'100'000}) {
        const QString a = paragraphs(words, chance);
        const QString b = editedCopy(a, chance);
        const int repeats = words < 100 ? 200 : 1;
        const double own = timed(words > 1'000'000 ? 3 : 20, [&] {
            for (int i = 0; i < repeats; ++i)
                (void)compare(a, b);
        });
        out << "| " << words << " | " << QString::number(own / repeats, 'f', 3) << " |";
        const QString fileA = written(folder, u"a"_s, a);
        const QString fileB = written(folder, u"b"_s, b);
        for (const Peer &peer : peers())
            out << ' ' << timeOf(peer, fileA, fileB, empty) << " |";
        out << Qt::endl;
    }
}

void printConsolidation(QTextStream &out)
{
    RandomEdits edits(2);
    const QString base = treatyTexts().first();
    QList<Variant> variants;
    for (const QString &by : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s})
        variants.append({by, passageOf(edits.edited(base, treatyTexts(), true))});
    for (const int count : {2, 3, 5}) {
        const double own = timed(20, [&] {
            for (int i = 0; i < 100; ++i)
                (void)consolidate(variants.first(count));
        });
        out << "consolidate " << count << " variants of a paragraph: " << QString::number(own / 100, 'f', 3) << " ms\n";
    }
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    out << "on " << QSysInfo::prettyProductName() << ", " << QSysInfo::currentCpuArchitecture() << "\n\n";
    printComparisons(out);
    out << '\n';
    printConsolidation(out);
    return 0;
}
