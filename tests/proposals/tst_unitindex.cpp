// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/unitindex.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

class UnitIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aUnitIsFoundAtAnyDepthWithItsSubmission()
    {
        Unit item;
        item.id = UnitId{u"item"_s};
        Unit article;
        article.id = UnitId{u"article"_s};
        article.children = {item};
        Submission one;
        one.attribution = u"Peru"_s;
        Submission other;
        other.attribution = u"Norway"_s;
        other.units = {article};
        const UnitIndex index({one, other});
        QCOMPARE(index.submissions().size(), 2);
        QVERIFY(index.unit(item.id));
        QCOMPARE(index.unit(item.id)->id, item.id);
        QCOMPARE(index.submissionOf(item.id)->attribution, u"Norway"_s);
        QVERIFY(!index.unit(UnitId{u"gone"_s}));
        QVERIFY(!index.submissionOf(UnitId{u"gone"_s}));
    }

    void theFirstOfTwoEqualUnitsIsTheOneThatIsFound()
    {
        Unit unit;
        unit.id = UnitId{u"same"_s};
        Submission one;
        one.attribution = u"Peru"_s;
        one.units = {unit};
        Submission other = one;
        other.attribution = u"Norway"_s;
        QCOMPARE(UnitIndex({one, other}).submissionOf(unit.id)->attribution, u"Peru"_s);
    }
};

QTEST_GUILESS_MAIN(UnitIndexTest)
#include "tst_unitindex.moc"
