// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/fittingcolumns.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace concordat;
using namespace Qt::StringLiterals;

class FittingColumnsTest : public QObject {
    Q_OBJECT

private:
    QStandardItemModel m_rows;

    enum { Place, By, Text };

private Q_SLOTS:
    void initTestCase()
    {
        m_rows.setHorizontalHeaderLabels({u"Place"_s, u"By"_s, u"Text"_s});
        m_rows.appendRow({new QStandardItem(u"Article 12, paragraph 3 (b)"_s), new QStandardItem(u"African Group"_s),
            new QStandardItem(u"Does this reach springs that two States share?"_s)});
    }

    void whatDoesNotFitIsLeftOutInTurn()
    {
        QTreeView list;
        list.setModel(&m_rows);
        new theme::FittingColumns(&list, Text, {By, Place});
        list.resize(900, 200);
        list.show();
        QVERIFY(!list.isColumnHidden(Place) && !list.isColumnHidden(By));
        const int placeAndText = list.columnWidth(Place) + list.fontMetrics().averageCharWidth() * 20;

        list.resize(placeAndText, 200);
        QTRY_VERIFY(list.isColumnHidden(By));
        QVERIFY(!list.isColumnHidden(Place));
        list.resize(60, 200);
        QTRY_VERIFY(list.isColumnHidden(Place));
        QVERIFY(!list.isColumnHidden(Text));

        list.resize(900, 200);
        QTRY_VERIFY(!list.isColumnHidden(Place) && !list.isColumnHidden(By));
    }

    void theRoomThatIsLeftGoesToTheTextAndNothingIsCut()
    {
        QTreeView list;
        list.setModel(&m_rows);
        new theme::FittingColumns(&list, Text, {By, Place});
        list.show();
        for (const int width : {900, 420, 300, 160}) {
            list.resize(width, 200);
            QTRY_COMPARE(list.header()->length(), list.viewport()->width());
        }
    }

    void theWidestColumnMayGoFirst()
    {
        QTreeView list;
        list.setModel(&m_rows);
        new theme::FittingColumns(&list, Text, {Text});
        list.show();
        const int others = list.columnWidth(Place) + list.columnWidth(By);
        list.resize(others + 10, 200);
        QTRY_VERIFY(list.isColumnHidden(Text));
        QTRY_COMPARE(list.header()->length(), list.viewport()->width());
    }
};

QTEST_MAIN(FittingColumnsTest)
#include "tst_fittingcolumns.moc"
