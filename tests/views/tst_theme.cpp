// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/appearance.h"
#include "views/theme/colours.h"
#include "views/theme/measure.h"

#include <QScrollBar>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2.1, 1.4.3: what text needs against its ground.
constexpr double readable = 4.5;

QPalette paletteOf(const QColor &base, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

}

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textCanBeReadInEveryTheme_data()
    {
        QTest::addColumn<QPalette>("palette");
        for (const theme::Appearance ours : {theme::Appearance::System, theme::Appearance::Light,
                 theme::Appearance::Dark, theme::Appearance::HighContrast})
            QTest::newRow(qPrintable(u"our "_s + theme::nameOf(ours))) << theme::paletteOf(ours);
        QTest::newRow("light") << paletteOf(Qt::white, Qt::black);
        QTest::newRow("grey light") << paletteOf(QColor(0xef, 0xef, 0xef), QColor(0x20, 0x20, 0x20));
        QTest::newRow("sepia") << paletteOf(QColor(0xfb, 0xf1, 0xd9), QColor(0x30, 0x28, 0x10));
        QTest::newRow("dark") << paletteOf(QColor(0x23, 0x26, 0x29), QColor(0xfc, 0xfc, 0xfc));
        QTest::newRow("black") << paletteOf(Qt::black, Qt::white);
        QTest::newRow("yellow on black") << paletteOf(Qt::black, Qt::yellow);
    }

    void textCanBeReadInEveryTheme()
    {
        QFETCH(QPalette, palette);
        const QColor base = palette.color(QPalette::Base);
        const auto reads
            = [&](const QColor &colour, const QColor &ground) { return theme::contrast(colour, ground) >= readable; };
        for (const QString &name : {u"CARICOM"_s, u"Viet Nam"_s, u"EU"_s, u"China"_s, u"Norway"_s, u"G77 and China"_s,
                 u"New Zealand"_s, u"Peru"_s})
            QVERIFY2(reads(theme::delegation(name, palette), base), qPrintable(name));
        for (int depth = 0; depth < 10; ++depth)
            QVERIFY(reads(theme::bracket(depth, palette), base));
        for (int level = 0; level <= int(Status::Level::Deleted); ++level)
            QVERIFY(reads(theme::status(Status::Level(level), palette), base));
        QVERIFY(reads(theme::quiet(palette), base));
        for (const QColor &ground : {theme::difference(palette), theme::moved(palette)})
            QVERIFY(reads(theme::quietOn(ground, palette), ground));
        const QColor text = palette.color(QPalette::Text);
        QVERIFY(reads(text, base));
        QVERIFY(reads(text, theme::difference(palette)));
        QVERIFY(reads(text, theme::difference(palette, true)));
        QVERIFY(reads(text, theme::moved(palette)));
        QVERIFY(reads(text, theme::found(palette)));
    }

    void highContrastIsForThoseWhoSeeLittle()
    {
        // WCAG 2.1, 1.4.6.
        constexpr double wellReadable = 7;
        const QPalette palette = theme::paletteOf(theme::Appearance::HighContrast);
        const QColor base = palette.color(QPalette::Base);
        for (const QString &name : {u"CARICOM"_s, u"Viet Nam"_s, u"EU"_s, u"China"_s, u"Norway"_s, u"Peru"_s})
            QVERIFY2(theme::contrast(theme::delegation(name, palette), base) >= wellReadable, qPrintable(name));
        for (int depth = 0; depth < 5; ++depth)
            QVERIFY(theme::contrast(theme::bracket(depth, palette), base) >= wellReadable);
        for (int level = 0; level <= int(Status::Level::Deleted); ++level)
            QVERIFY(theme::contrast(theme::status(Status::Level(level), palette), base) >= wellReadable);
        QVERIFY(theme::contrast(theme::quiet(palette), base) >= wellReadable);
    }

    void aDelegationHasTheSameColourEverywhere()
    {
        const QPalette palette = paletteOf(Qt::white, Qt::black);
        QCOMPARE(theme::delegation(u"Norway"_s, palette), theme::delegation(u"Norway"_s, palette));
        QVERIFY(theme::delegation(u"Norway"_s, palette) != theme::delegation(u"CARICOM"_s, palette));
    }

    void anAppearanceIsKnownByItsName()
    {
        for (const theme::Appearance appearance : {theme::Appearance::System, theme::Appearance::Light,
                 theme::Appearance::Dark, theme::Appearance::HighContrast})
            QCOMPARE(theme::appearanceNamed(theme::nameOf(appearance)), appearance);
        QCOMPARE(theme::appearanceNamed(u"sepia"_s), theme::Appearance::System);
    }

    void contrastIsMeasuredAsTheGuidelineSays()
    {
        QCOMPARE(qRound(theme::contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(theme::contrast(Qt::white, Qt::white) * 10), 10);
        // #767676 on white is the guideline's own example of the least that passes.
        QVERIFY(theme::contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= readable);
        QVERIFY(theme::contrast(QColor(0x78, 0x78, 0x78), Qt::white) < readable);
    }

    void linesAreNoLongerInAWideWindowThanOnAPage()
    {
        QWidget window;
        theme::MeasuredBrowser text(&window);
        text.setPlainText(u"Recalling also what was said of it before, "_s.repeated(40));
        text.resize(4000, 300);
        window.show();
        QCOMPARE(text.viewport()->width(), theme::measure(text));
        QCOMPARE(text.horizontalScrollBar()->maximum(), 0);
        text.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(text.viewport()->geometry().right(), text.contentsRect().right());
        text.resize(300, 300);
        QVERIFY(text.viewport()->width() > 250);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
