// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/segments.h"

#include "rebuilt.h"

#include <QTest>

using namespace concordat;
using namespace concordat::cli;
using namespace Qt::StringLiterals;

class SegmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasOverlookedIsBroughtToLight()
    {
        const QString a = u"the State’s duty\nto consult"_s;
        const QString b = u"the State's duty to consult"_s;
        const auto found = exactSegments(a, b, {{Segment::Kind::Same, {0, a.size()}, {0, b.size()}, 0}});
        QCOMPARE(found.size(), 5);
        QCOMPARE(found[1].a, u"State’s"_s);
        QCOMPARE(found[1].b, u"State's"_s);
        QCOMPARE(rebuiltA(found), a);
        QCOMPARE(rebuiltB(found), b);
    }

    void aMoveStandsOnceAndCountsCharacters()
    {
        // Characters beyond the Basic Multilingual Plane, of two code units each, stand before both places.
        const QString a = u"𠜎 one two 𠜎 three"_s;
        const QString b = u"𠜎 three one two 𠜎 "_s;
        const qsizetype cut = a.indexOf(u"three"_s);
        const QList<Segment> segments{{Segment::Kind::Same, {0, 3}, {0, 3}, 0},
            {Segment::Kind::MovedTo, {3, 3}, {3, 8}, 1}, {Segment::Kind::Change, {3, 3}, {8, 9}, 0},
            {Segment::Kind::Same, {3, cut}, {9, b.size()}, 0},
            {Segment::Kind::MovedFrom, {cut, a.size()}, {b.size(), b.size()}, 1}};
        const auto found = exactSegments(a, b, segments);
        QCOMPARE(found.last().kind, ExactSegment::Kind::Move);
        QCOMPARE(found.last().a, u"three"_s);
        QCOMPARE(found.last().from, 12);
        QCOMPARE(found.last().to, 2);
        QCOMPARE(rebuiltA(found), a);
        QCOMPARE(rebuiltB(found), b);
    }

    void aMoveThatChangedALetterIsDeletedAndInserted()
    {
        const QString a = u"one two. "_s;
        const QString b = u"Two. one "_s;
        const QList<Segment> segments{{Segment::Kind::MovedTo, {0, 0}, {0, 5}, 1},
            {Segment::Kind::Same, {0, 4}, {5, 9}, 0}, {Segment::Kind::MovedFrom, {4, 9}, {9, 9}, 1}};
        const auto found = exactSegments(a, b, segments);
        QVERIFY(std::ranges::none_of(found, [](const auto &s) { return s.kind == ExactSegment::Kind::Move; }));
        QCOMPARE(rebuiltA(found), a);
        QCOMPARE(rebuiltB(found), b);
    }

    void signsBesideAMoveAreChanges()
    {
        const QString a = u"The Parties shall, under their domestic law, adopt such measures as may be necessary."_s;
        const QString b = u"The Parties shall adopt such measures as may be necessary, under their domestic law."_s;
        const auto found = exactSegments(a, b, compare(a, b));
        const auto move = std::ranges::find(found, ExactSegment::Kind::Move, &ExactSegment::kind);
        QVERIFY(move != found.end());
        QCOMPARE(move->a, u", under their domestic law"_s);
        QCOMPARE(rebuiltA(found), a);
        QCOMPARE(rebuiltB(found), b);
    }

    void nothingIsNothing() { QVERIFY(exactSegments({}, {}, {}).isEmpty()); }
};

QTEST_GUILESS_MAIN(SegmentsTest)
#include "tst_segments.moc"
