// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampleproject.h"
#include "views/palette/commandpalette.h"
#include "views/palette/fuzzy.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersFitInTheirOrderOnly()
    {
        QVERIFY(fuzzyScore(u"lft", u"Lift brackets"));
        QVERIFY(!fuzzyScore(u"tfl", u"Lift brackets"));
        QVERIFY(!fuzzyScore(u"liftx", u"Lift"));
        QVERIFY(fuzzyScore(u"", u"Lift"));
        QVERIFY(fuzzyScore(u"LIFT br", u"Lift brackets"));
    }

    void beginningsOfWordsFitBetterThanLettersInThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("word begins") << u"ren"_s << u"Renumber the draft"_s << u"Current place"_s;
        QTest::newRow("initials") << u"spa"_s << u"Split the paragraph"_s << u"Respace"_s;
        QTest::newRow("side by side") << u"mov"_s << u"Move"_s << u"Removal"_s;
        QTest::newRow("shorter") << u"draft"_s << u"Draft"_s << u"Draft and its variants"_s;
        QTest::newRow("article") << u"art 4"_s << u"Article 4. Springs"_s << u"Article 14. Fund"_s;
    }
    void beginningsOfWordsFitBetterThanLettersInThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyScore(typed, better).value() > fuzzyScore(typed, worse).value_or(-1));
    }

    void theModelShowsWhatFitsBestFirst()
    {
        QAction lift(u"&Lift brackets"_s);
        QAction split(u"&Split"_s);
        split.setEnabled(false);
        CommandModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const SampleProject sample;
        const auto project = sample.make();
        model.setCommands(commandsOf({&split, &lift}, project->draft()));
        QCOMPARE(model.rowCount(), int(project->draft().provisions.size()) + 2);
        QCOMPARE(model.commandAt(model.rowCount() - 1).action, &split);
        model.setTyped(u"lift"_s);
        QCOMPARE(model.index(0).data().toString(), u"Lift brackets"_s);
        model.setTyped(u"xyzzy"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void enterDoesWhatIsChosen()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        QAction lift(u"&Lift brackets"_s);
        QAction split(u"&Split"_s);
        QSignalSpy done(&split, &QAction::triggered);
        CommandPalette palette(&window);
        palette.open(commandsOf({&lift, &split}, {}));
        auto *typed = palette.findChild<QLineEdit *>();
        QTest::keyClick(typed, Qt::Key_Down);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(done.size(), 1);
        QVERIFY(!palette.isVisible());
    }
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
