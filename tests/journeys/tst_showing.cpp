// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journey.h"
#include "views/exporting/exportdialog.h"
#include "views/merging/senddialog.h"
#include "views/projection/projectiontext.h"
#include "views/projection/projectionwindow.h"
#include "views/search/searchpane.h"
#include "views/statistics/chartview.h"
#include "views/statistics/statisticspane.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QToolButton>

using namespace concordat;
using namespace Qt::StringLiterals;

/// A meeting: the text on the second screen, a bracket lifted before everybody, and taken back.
class ShowingTest : public QObject {
    Q_OBJECT

public Q_SLOTS:
    /// What the desktop would open.
    void open(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void init() { m_opened.clear(); }

    void aBracketIsLiftedBeforeTheRoomAndTakenBack()
    {
        Journey journey(u"showing"_s);
        QVERIFY(journey.openSample());
        QVERIFY(journey.act(u"next-change"_s));
        QVERIFY(journey.act(u"projection"_s));
        auto *window = journey.the<ProjectionWindow>(u"projection"_s);
        QVERIFY(window->isVisible());
        const QString before = window->text().toPlainText();
        const ParagraphId paragraph = journey.session().currentParagraph();
        const Passage was = find(journey.draft(), paragraph)->passage;
        QVERIFY(journey.act(u"lift"_s));
        QVERIFY(window->text().isFading());
        window->grab().save(look::pictures().filePath(QStringLiteral("showing-projected.png")));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(find(journey.draft(), paragraph)->passage, was);
        window->text().setReading(Reading::MarkedUp);
        QCOMPARE(window->text().toPlainText(), before);
        QTest::keyClick(window, Qt::Key_R);
        QCOMPARE(window->text().reading(), Reading::Clean);
        QTest::keyClick(window, Qt::Key_Escape);
        QVERIFY(!window->isVisible());
        QCOMPARE(find(journey.saved()->draft(), paragraph)->passage, was);
    }

    void theNextMeetingKeepsTheSizeOfTheType()
    {
        Journey journey(u"type"_s);
        QVERIFY(journey.openSample());
        auto *window = journey.the<ProjectionWindow>(u"projection"_s);
        window->setTextSize(44);
        QVERIFY(journey.act(u"projection"_s));
        QCOMPARE(window->textSize(), 44.0);
    }

    void whatWasExportedIsOpenedFromTheMessage()
    {
        Journey journey(u"export"_s);
        QVERIFY(journey.openSample());
        QVERIFY(journey.act(u"export"_s));
        auto *dialog = journey.window().findChild<ExportDialog *>();
        QVERIFY(dialog);
        const auto *provisions = dialog->findChild<QListWidget *>();
        QCOMPARE(provisions->horizontalScrollBar()->maximum(), 0);
        journey.picture(u"choices"_s);
        const QString path = journey.home(u"projet – springs.docx"_s);
        dialog->exportTo(path);
        auto *open = journey.the<QToolButton>(u"offer"_s);
        auto *show = journey.the<QToolButton>(u"otherOffer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(open->isVisible() && show->isVisible(), 30'000);
        journey.picture(u"written"_s);
        QVERIFY(QFile::exists(path));
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
        open->click();
        QCOMPARE(m_opened, QList{QUrl::fromLocalFile(path)});
        QVERIFY(!open->isVisible());
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    void theFolderOfACopyIsShownFromTheMessage()
    {
        Journey journey(u"copy"_s);
        QVERIFY(journey.openSample());
        QVERIFY(journey.act(u"send"_s));
        auto *dialog = journey.the<SendDialog>(u"sendDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"sendPath"_s)->setText(journey.home(u"for Kenji.concordat"_s));
        dialog->accept();
        auto *show = journey.the<QToolButton>(u"offer"_s);
        QVERIFY(show->isVisible() && !journey.the<QToolButton>(u"otherOffer"_s)->isVisible());
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
        show->click();
        QCOMPARE(m_opened, QList{QUrl::fromLocalFile(journey.home())});
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    void statisticsCountWhatWasLifted()
    {
        Journey journey(u"statistics"_s);
        QVERIFY(journey.openSample());
        QVERIFY(journey.act(u"show-statistics"_s));
        const auto *pane = journey.the<StatisticsPane>(u"statisticsPane"_s);
        QTRY_VERIFY(!pane->chart().chart().values.isEmpty());
        const auto sum = [&] {
            double brackets = 0;
            for (const ChartValue &value : pane->chart().chart().values)
                brackets += value.value;
            return brackets;
        };
        const double before = sum();
        journey.picture(u"plots"_s);
        QVERIFY(journey.act(u"next-change"_s));
        QVERIFY(journey.act(u"lift"_s));
        QTRY_VERIFY(sum() < before);
        QVERIFY(journey.the<QLabel>(u"statisticsSummary"_s)->text().contains(QString::number(int(sum()))));
    }

private:
    QList<QUrl> m_opened;
};

QTEST_MAIN(ShowingTest)
#include "tst_showing.moc"
