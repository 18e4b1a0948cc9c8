// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/handredlines.h"
#include "support/paths.h"

#include <QTest>

using namespace concordat;
using namespace concordat::redlines;

/// Readability, against renderings that a person accepts.
class RedlineQualityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRenderingsOfAPairAreOfTheSameTexts()
    {
        const QList<Pair> pairs = pairsByHand(QStringLiteral(CONCORDAT_DATA_DIR));
        QVERIFY(pairs.size() >= 20);
        for (const Pair &pair : pairs) {
            QVERIFY2(!pair.accepted.isEmpty(), qPrintable(pair.name));
            for (const Rendering &rendering : pair.accepted) {
                QVERIFY2(rendering.a.trimmed() == pair.accepted.first().a.trimmed(), qPrintable(pair.name));
                QVERIFY2(rendering.b.trimmed() == pair.accepted.first().b.trimmed(), qPrintable(pair.name));
            }
        }
    }

    void alternativesStartAndEndWhereAPersonWouldHaveThem()
    {
        BorderScore all;
        for (const Pair &pair : pairsByHand(QStringLiteral(CONCORDAT_DATA_DIR))) {
            const BorderScore one = scoreOf(drawnByProgram(pair.a(), pair.b()), pair);
            all += one;
            if (one.f1() < 1)
                qInfo().noquote() << pair.name << "F1" << one.f1();
        }
        const double score = all.f1();
        qInfo() << "boundary F1" << score;
        QVERIFY2(score >= 0.92, qPrintable(QString::number(score)));
    }
};

QTEST_GUILESS_MAIN(RedlineQualityTest)
#include "tst_redlinequality.moc"
