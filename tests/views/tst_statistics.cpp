// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampleproject.h"
#include "views/session/projectreader.h"
#include "views/session/session.h"
#include "views/statistics/chartview.h"
#include "views/statistics/statisticspane.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

class StatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlotOfBracketsCountsWhatTheDraftHas()
    {
        const SampleProject sample;
        const auto project = sample.make();
        const Statistics statistics = statisticsOf(project->draft(), project->submissions());
        const Chart chart = bracketsByProvision(project->draft(), statistics);
        double sum = 0;
        for (const ChartValue &value : chart.values) {
            sum += value.value;
            QVERIFY(!value.label.isEmpty());
        }
        int expected = 0;
        for (const Provision &provision : project->draft().provisions) {
            expected += bracketCount(provision.title);
            for (const Paragraph &paragraph : provision.paragraphs)
                expected += bracketCount(paragraph.passage);
        }
        QCOMPARE(int(sum), expected);
        QCOMPARE(coverageByDelegation(statistics).values.size(), statistics.delegations.size());
    }

    void versionsAreMilestonesFromTheFirstTextToNow()
    {
        const SampleProject sample;
        const auto project = sample.make();
        QVERIFY(project->nameVersion(u"Morning"_s, project->head()));
        const ParagraphId first = project->draft().provisions.first().paragraphs.first().id;
        QVERIFY(project->commit(edits::DeleteParagraph{first}));
        const QList<Milestone> milestones = milestonesOf(*project);
        QCOMPARE(milestones.size(), 3);
        QCOMPARE(milestones[1].name, u"Morning"_s);
        QCOMPARE(milestones[0].brackets, milestones[1].brackets);
        QVERIFY(milestones[2].brackets < milestones[1].brackets);
    }

    void aPlotIsDrawnWithoutItsColours_data()
    {
        QTest::addColumn<Chart>("chart");
        QTest::newRow("bars") << Chart{u"Bars"_s, Chart::Kind::Bars, {{u"A"_s, 3, u"3"_s}, {u"B"_s, 0, u"0"_s}}, 0};
        QTest::newRow("line") << Chart{u"Line"_s, Chart::Kind::Line, {{u"A"_s, 3, u"3"_s}, {u"B"_s, 1, u"1"_s}}, 0};
        QTest::newRow("one point") << Chart{u"Line"_s, Chart::Kind::Line, {{u"A"_s, 3, u"3"_s}}, 0};
        QTest::newRow("nothing") << Chart{u"Empty"_s, Chart::Kind::Line, {}, 0};
    }
    void aPlotIsDrawnWithoutItsColours()
    {
        QFETCH(Chart, chart);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QImage image(600, 300, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            draw(painter, QRectF(image.rect()), chart, QGuiApplication::font(), QPalette(), direction);
            painter.end();
            QImage empty(image.size(), image.format());
            empty.fill(QPalette().color(QPalette::Base));
            QVERIFY(image != empty);
        }
        for (const ChartValue &value : chart.values)
            QVERIFY(textOf(chart).contains(value.label + u'\t' + value.text));
    }

    void thePaneShowsCopiesAndExportsAPlot()
    {
        const SampleProject sample;
        Session session;
        ProjectReader reader(session);
        StatisticsPane pane(session, reader);
        session.setProject(sample.make());
        pane.show();
        QTRY_VERIFY(!pane.chart().chart().values.isEmpty());
        QVERIFY(!pane.chart().accessibleDescription().isEmpty());
        auto *plots = pane.findChild<QComboBox *>(u"plot"_s);
        QSet<QString> titles;
        for (int i = 0; i < plots->count(); ++i) {
            plots->setCurrentIndex(i);
            titles.insert(pane.chart().chart().title);
        }
        QCOMPARE(titles.size(), plots->count());
        pane.chart().copy();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasText());
        const QString path = sample.path(u"plot.svg"_s);
        QVERIFY(pane.chart().writeSvg(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString drawing = QString::fromUtf8(file.readAll());
        QVERIFY(drawing.contains(u"<svg"_s) && drawing.contains(pane.chart().chart().values.first().label));
        QVERIFY(!pane.chart().writeSvg(sample.path(u"no/such/folder.svg"_s)));
    }
};

QTEST_MAIN(StatisticsTest)
#include "tst_statistics.moc"
