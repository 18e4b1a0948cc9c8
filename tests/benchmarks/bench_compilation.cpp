// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/consolidateddraft.h"
#include "interchange/compilationreader.h"
#include "support/paths.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace concordat;
using namespace Qt::StringLiterals;

/// The main job on a real compilation: reading, concordance and first draft. `tenfold` is the same document ten times
/// over, in which every article has ten times as many variants; `tentimes` is the job done ten times, what linear
/// growth would be. Run it with `-perf` or `-callgrind`, or with `-median 5` for the wall time of a run.
class CompilationBenchmark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMainJob_data();
    void theMainJob();
};

void CompilationBenchmark::theMainJob_data()
{
    QFile file(QStringLiteral(CONCORDAT_COMPILATIONS_DIR "/ahc-cybercrime-third-session-addendum-2022.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(QStringLiteral(CONCORDAT_SOURCE_DIR "/resources/samples/mountain-springs-compilation.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
    }
    const QByteArray document = file.readAll();
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("times");
    QTest::newRow("once") << document << 1;
    QTest::newRow("tentimes") << document << 10;
    QTest::newRow("tenfold") << document.repeated(10) << 1;
}

void CompilationBenchmark::theMainJob()
{
    QFETCH(QByteArray, document);
    QFETCH(int, times);
    qsizetype provisions = 0;
    QBENCHMARK
    {
        for (int i = 0; i < times; ++i) {
            const auto compilation = readCompilationText(document, u"compilation.txt"_s);
            QVERIFY(compilation);
            const Correspondence correspondence = correspond(compilation->submissions);
            provisions = consolidatedDraft(compilation->submissions, correspondence).provisions.size();
        }
    }
    QVERIFY(provisions > 0);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    qInfo("%lld provisions; at most %ld MB so far", provisions, usage.ru_maxrss / 1024);
}

QTEST_GUILESS_MAIN(CompilationBenchmark)
#include "bench_compilation.moc"
