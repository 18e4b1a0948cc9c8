// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/alignmentcases.h"
#include "support/handalignment.h"
#include "support/paths.h"

#include <QTest>

using namespace concordat;
using namespace concordat::alignment;

namespace {

QString compilation(const QString &name)
{
    QFile file(QStringLiteral(CONCORDAT_COMPILATIONS_DIR) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::set<Pair> goldOf(const Case &one, std::initializer_list<Kind> kinds)
{
    std::set<Pair> pairs;
    for (const GoldPair &gold : one.gold) {
        if (std::ranges::find(kinds, gold.kind) != kinds.end())
            pairs.insert(unordered(gold.a, gold.b));
    }
    return pairs;
}

Score operator+(const Score &a, const Score &b)
{
    return {a.right + b.right, a.found + b.found, a.wanted + b.wanted};
}

}

/// The figures of correspondence, on edited copies of real agreements and on a real compilation aligned by hand; the
/// floors are those that the design asks for.
class AlignmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editedCopiesAreAligned_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Language>("language");
        QTest::addColumn<double>("reworded");
        QTest::addColumn<double>("movedFloor");
        QTest::addColumn<double>("dividedFloor");
        const std::tuple<const char *, Language> texts[]
            = {{"en", Language::English}, {"ar", Language::Arabic}, {"zh", Language::Chinese}};
        const std::tuple<double, double, double> floors[] = {{0, 1, 0.95}, {0.15, 0.98, 0.95}, {0.3, 0.93, 0.95}};
        for (const auto &[code, language] : texts) {
            for (const auto &[reworded, moved, divided] : floors) {
                QTest::addRow("%s, %d %% of the words changed", code, int(reworded * 100))
                    << u"bbnj-agreement-2023.%1.txt"_s.arg(QLatin1StringView(code)) << language << reworded << moved
                    << divided;
            }
        }
    }

    void editedCopiesAreAligned()
    {
        QFETCH(QString, file);
        QFETCH(Language, language);
        QFETCH(double, reworded);
        QFETCH(double, movedFloor);
        QFETCH(double, dividedFloor);
        const QString text = compilation(file);
        if (text.isEmpty())
            QSKIP("the compilations are not beside this checkout");
        const QList<PlainArticle> articles = articlesOf(text, language);
        Score all;
        Score moved;
        Score divided;
        int lookAlikes = 0;
        int lookAlikesLinked = 0;
        for (quint32 seed = 1; seed <= 3; ++seed) {
            const Case one = Editor(articles, language, {.reworded = reworded, .seed = seed}).edited();
            const auto linked = pairsOf(correspond({one.a, one.b}).paragraphs, Counterpart::Outcome::Linked);
            all = all + scoreOf(linked, goldOf(one, {Kind::Same, Kind::Moved, Kind::Split, Kind::Merged}));
            moved = moved + scoreOf(linked, goldOf(one, {Kind::Moved}));
            divided = divided + scoreOf(linked, goldOf(one, {Kind::Split, Kind::Merged}));
            lookAlikes += int(one.lookAlikes.size());
            for (const Pair &pair : linked) {
                if (one.lookAlikes.contains(pair.first) || one.lookAlikes.contains(pair.second))
                    ++lookAlikesLinked;
            }
        }
        qInfo("F1 %.3f  precision %.3f  moved %.3f of %d  split and merged %.3f of %d  look-alikes linked %d of %d",
            all.f1(), all.precision(), moved.recall(), moved.wanted, divided.recall(), divided.wanted, lookAlikesLinked,
            lookAlikes);
        QVERIFY(all.f1() >= 0.86);
        QVERIFY(all.precision() >= 0.92);
        QVERIFY(moved.recall() >= movedFloor);
        QVERIFY(divided.recall() >= dividedFloor);
        QVERIFY(lookAlikesLinked * 15 <= lookAlikes);
    }

    void whatThreeDelegationsSayInTheirOwnWordsIsAlignedAsByHand()
    {
        QFile file(QStringLiteral(CONCORDAT_DATA_DIR "/correspondence/river-compilation.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readCompilationText(file.readAll(), u"river.txt"_s);
        QVERIFY(read);
        const Score score = paragraphScore(*read, QStringLiteral(CONCORDAT_DATA_DIR), u"river-paragraphs.txt"_s);
        qInfo("paragraphs F1 %.3f precision %.3f", score.f1(), score.precision());
        QVERIFY(score.f1() >= 0.86);
        QVERIFY(score.precision() >= 0.92);
    }

    void aRealCompilationIsAlignedAsByHand()
    {
        const QString text = compilation(u"ahc-cybercrime-third-session-addendum-2022.txt"_s);
        if (text.isEmpty())
            QSKIP("the compilations are not beside this checkout");
        const auto read = readCompilationText(text.toUtf8(), u"compilation.txt"_s);
        QVERIFY(read);
        const HandFigures figures = againstHand(*read, QStringLiteral(CONCORDAT_DATA_DIR));
        qInfo("paragraphs F1 %.3f precision %.3f, suggested near %d of %d, by theme %d of %d; articles F1 %.3f",
            figures.paragraphs.f1(), figures.paragraphs.precision(), int(figures.nearFound), int(figures.near),
            int(figures.themesFound), int(figures.themes), figures.articles.f1());
        QVERIFY(figures.paragraphs.f1() >= 0.86);
        QVERIFY(figures.paragraphs.precision() >= 0.92);
        // Of some 400 texts: what is suggested is to be looked at.
        QVERIFY2(figures.suggested <= 220, qPrintable(QString::number(figures.suggested)));
        QCOMPARE(figures.nearFound, figures.near);
        QVERIFY(double(figures.themesFound) >= 0.75 * double(figures.themes));
        QVERIFY(figures.articles.f1() >= 0.88);
    }
};

QTEST_GUILESS_MAIN(AlignmentTest)
#include "tst_alignment.moc"
