// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/passage.h"
#include "text/passagejson.h"

#include <QJsonObject>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

Alternative proposed(const QString &by, const Passage &passage)
{
    return {passage, {{by, Stance::Proposes}}};
}

/// "it [CARICOM: is][Viet Nam: shall [Cuba: forthwith ]be] deemed"
Passage deemed()
{
    Passage inner{{Run{u"shall "_s, {}, {}, {}}, Bracket{{proposed(u"Cuba"_s, passageOf(u"forthwith "_s))}},
        Run{u"be"_s, {}, {}, {}}}};
    Bracket bracket{{proposed(u"CARICOM"_s, passageOf(u"is"_s)), proposed(u"Viet Nam"_s, inner)}};
    return {{Run{u"it "_s, {}, {}, {}}, bracket, Run{u" deemed"_s, {}, {}, {}}}};
}

}

class PassageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDelegationReadsItsOwnAlternatives()
    {
        QCOMPARE(readingText(chosenBy(deemed(), u"CARICOM"_s), Reading::MarkedUp), u"it is deemed"_s);
        QCOMPARE(readingText(chosenBy(deemed(), u"Viet Nam"_s), Reading::MarkedUp), u"it shall be deemed"_s);
        QCOMPARE(readingText(chosenBy(deemed(), u"Japan"_s), Reading::MarkedUp), u"it  deemed"_s);
    }

    void theThreeReadingsDiffer()
    {
        QCOMPARE(readingText(deemed(), Reading::MarkedUp), u"it [is][shall [forthwith ]be] deemed"_s);
        QCOMPARE(readingText(deemed(), Reading::Clean), u"it  deemed"_s);
        QCOMPARE(readingText(deemed(), Reading::AsIfAgreed), u"it is deemed"_s);
    }

    void bracketsAreFoundWithTheirFlatSpans()
    {
        const auto found = brackets(deemed());
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].path, BracketPath({1}));
        QCOMPARE(found[0].span, TextSpan({3, 23}));
        QCOMPARE(found[1].path, BracketPath({1, 1, 1}));
        QCOMPARE(flatText(deemed()).sliced(found[1].span.begin, found[1].span.length()), u"forthwith "_s);
        QVERIFY(bracketAt(deemed(), {1, 1, 1}));
        QVERIFY(!bracketAt(deemed(), {0}));
        QVERIFY(!bracketAt(deemed(), {1, 7, 1}));
    }

    void liftingABracketJoinsWhatStandsAroundIt()
    {
        const Passage lifted = withBracketReplaced(deemed(), {1}, passageOf(u"is"_s));
        QCOMPARE(lifted, passageOf(u"it is deemed"_s));
    }

    void runsJoinOnlyWhereTheirOriginsContinue()
    {
        const UnitId unit{u"u"_s};
        const Passage together = joined(
            passageOf(u"States "_s, Origin::received(unit)), passageOf(u"Parties"_s, Origin::received(unit, 7)));
        QCOMPARE(together.pieces.size(), 1);
        const Passage apart = joined(
            passageOf(u"States "_s, Origin::received(unit)), passageOf(u"Parties"_s, Origin::received(unit, 9)));
        QCOMPARE(apart.pieces.size(), 2);
    }

    void aSliceKeepsBracketsAndOrigins()
    {
        const Passage passage = joined(passageOf(u"All "_s, Origin::received(UnitId{u"u"_s})), deemed());
        QCOMPARE(readingText(sliced(passage, {2, 15}), Reading::MarkedUp), u"l it [is][shall ]"_s);
        QCOMPARE(std::get<Run>(sliced(passage, {2, 4}).pieces.first()).origin.offset, 2);
        QCOMPARE(sliced(passage, {0, flatLength(passage)}), passage);
        const Passage empty{{Run{u"x"_s, {}, {}, {}}, Bracket{{proposed(u"EU"_s, {})}}}};
        QCOMPARE(sliced(empty, {0, 1}), empty);
        QCOMPARE(joined(sliced(passage, {0, 3}), sliced(passage, {3, flatLength(passage)})), passage);
    }

    void replacedTextGoesIntoTheAlternativeThatHeldIt()
    {
        const auto replaced = [](TextSpan span, const QString &text) {
            return readingText(withTextReplaced(deemed(), span, passageOf(text)), Reading::MarkedUp);
        };
        QCOMPARE(replaced({0, 2}, u"that"_s), u"that [is][shall [forthwith ]be] deemed"_s);
        QCOMPARE(replaced({11, 20}, u"soon"_s), u"it [is][shall [soon ]be] deemed"_s);
        QCOMPARE(replaced({3, 5}, u"was"_s), u"it [was][shall [forthwith ]be] deemed"_s);
        QCOMPARE(replaced({3, 3}, u"always "_s), u"it always [is][shall [forthwith ]be] deemed"_s);
        QCOMPARE(replaced({4, 4}, u"n't "_s), u"it [in't s][shall [forthwith ]be] deemed"_s);
        QCOMPARE(replaced({3, 23}, u"is"_s), u"it is deemed"_s);
    }

    void storageGivesBackTheSamePassage()
    {
        Passage passage = deemed();
        passage.pieces.append(Run{u"x"_s, Origin::received(UnitId{u"u"_s}, 4), Mark::Italic | Mark::Bold, u"http:"_s});
        passage.pieces.append(Run{u"y"_s, Origin::edited(EditId{u"e"_s}), {}, {}});
        const auto back = passageFromJson(toJson(passage));
        QVERIFY(back);
        QCOMPARE(*back, passage);
    }

    void storageRefusesWhatItWouldNotHaveWritten()
    {
        QVERIFY(!passageFromJson({QJsonObject{{u"b"_s, QJsonArray()}}}));
        QVERIFY(!passageFromJson({QJsonObject{{u"t"_s, QString()}}}));
        QJsonArray deep;
        for (int i = 0; i < 1100; ++i)
            deep = {QJsonObject{{u"b"_s, QJsonArray{QJsonObject{{u"p"_s, deep}}}}}};
        QCOMPARE(passageFromJson(deep).error().fault, Fault::TooLarge);
    }
};

QTEST_GUILESS_MAIN(PassageTest)
#include "tst_passage.moc"
