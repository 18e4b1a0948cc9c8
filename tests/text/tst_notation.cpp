// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randompassage.h"
#include "text/notation.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

Passage read(const QString &text)
{
    return parsePassage(text, RandomPassage::delegations()).passage;
}

const Bracket &bracketOf(const Passage &passage, qsizetype piece)
{
    return std::get<Bracket>(passage.pieces[piece]);
}

}

class NotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bracketsThatTouchAreAlternatives()
    {
        const Passage passage = read(u"it [CARICOM: is][Viet Nam: shall be] deemed"_s);
        QCOMPARE(passage.pieces.size(), 3);
        const Bracket &bracket = bracketOf(passage, 1);
        QCOMPARE(bracket.alternatives.size(), 2);
        QCOMPARE(flatText(bracket.alternatives[0].passage), u"is"_s);
        QCOMPARE(bracket.alternatives[1].positions, (QList<Position>{{u"Viet Nam"_s, Stance::Proposes}}));
        QCOMPARE(read(u"[a] [b]"_s).pieces.size(), 3);
        QCOMPARE(read(u"[a]\\|[b]"_s).pieces.size(), 2);
    }

    void signsBeforeNamesTellTheirStance()
    {
        const Bracket bracket = bracketOf(read(u"[EU, +CARICOM, -Viet Nam, ?G77 and China: duly]"_s), 0);
        const QList<Position> expected{{u"EU"_s, Stance::Proposes}, {u"CARICOM"_s, Stance::Supports},
            {u"Viet Nam"_s, Stance::Opposes}, {u"G77 and China"_s, Stance::Reserves}};
        QCOMPARE(bracket.alternatives.first().positions, expected);
        QCOMPARE(printPositions(expected), u"EU, +CARICOM, -Viet Nam, ?G77 and China"_s);
    }

    void wordsBeforeAColonAreTextUnlessTheyNameDelegations()
    {
        const Bracket bracket = bracketOf(read(u"[the following: (a)]"_s), 0);
        QVERIFY(bracket.alternatives.first().positions.isEmpty());
        QCOMPARE(flatText(bracket.alternatives.first().passage), u"the following: (a)"_s);
    }

    void anEmptyAlternativeIsNoText()
    {
        const Bracket bracket = bracketOf(read(u"[EU: duly ][CARICOM: ]"_s), 0);
        QCOMPARE(bracket.alternatives.size(), 2);
        QVERIFY(bracket.alternatives[1].passage.isEmpty());
        QCOMPARE(printPassage({{bracket}}), u"[EU: duly ][CARICOM: ]"_s);
    }

    void aTypingErrorInANameIsShownWithAFix()
    {
        const auto parsed = parsePassage(u"x [Viet Nan: y]"_s, RandomPassage::delegations());
        QCOMPARE(parsed.problems.size(), 1);
        QCOMPARE(parsed.problems.first().kind, NotationProblem::Kind::UnknownDelegation);
        QCOMPARE(parsed.problems.first().fix, u"Viet Nam"_s);
        QCOMPARE(parsed.problems.first().span, (TextSpan{3, 11}));
        QCOMPARE(flatText(parsed.passage), u"x Viet Nan: y"_s);
    }

    void aBracketWithoutPartnerIsTextAndSaidSo()
    {
        const auto parsed = parsePassage(u"[[a] b] c] [d"_s, {});
        QCOMPARE(parsed.problems.size(), 2);
        QCOMPARE(parsed.problems[0].kind, NotationProblem::Kind::UnopenedBracket);
        QCOMPARE(parsed.problems[1].kind, NotationProblem::Kind::UnclosedBracket);
        QCOMPARE(flatText(parsed.passage), u"a b c] [d"_s);
    }

    void aMarkWithoutPartnerIsText()
    {
        QCOMPARE(flatText(read(u"2 * 3"_s)), u"2 * 3"_s);
        const Passage italic = read(u"*inter alia* and"_s);
        QCOMPARE(std::get<Run>(italic.pieces.first()).marks, Marks(Mark::Italic));
        QCOMPARE(printPassage(italic), u"*inter alia* and"_s);
    }

    void everyPassageComesBackAsItWas()
    {
        RandomPassage chance(20261123);
        for (int i = 0; i < 10'000; ++i) {
            const Passage passage = chance.passage();
            const QString text = printPassage(passage);
            const Passage back = read(text);
            if (back != passage)
                QCOMPARE(printPassage(back), text);
            QVERIFY2(back == passage, qPrintable(text));
        }
    }

    void whoOnlyReadsSeesNoBackslash()
    {
        const Passage passage = parsePassage(u"within \\[six months\\] [EU: or \\[a\\] year]", {}).passage;
        const QString printed = printPassage(passage);
        QVERIFY2(printed.contains(u"\\[six months\\]"), qPrintable(printed));
        const QString read = withoutEscapes(printed);
        QVERIFY2(read.contains(u"within [six months] ["), qPrintable(read));
        QVERIFY(!read.contains(u'\\'));
        QCOMPARE(withoutEscapes(u"C:\\temp and \\"), u"C:\\temp and \\"_s);
    }

    void noInputLosesACharacter()
    {
        RandomPassage chance(7);
        const auto visible = [](QString text) {
            text.remove(u"\\|"_s);
            QHash<QChar, int> count;
            for (const QChar c : std::as_const(text)) {
                if (!c.isSpace() && !u"\\[]*_~^:,+-?"_s.contains(c))
                    ++count[c];
            }
            return count;
        };
        for (int i = 0; i < 10'000; ++i) {
            const QString text = chance.text(30);
            const Passage passage = read(text);
            QString printed = printPassage(passage);
            QCOMPARE(visible(printed), visible(text));
            QCOMPARE(read(printed), passage);
        }
    }

    void deepNestingIsReadAsTextAndSoon()
    {
        const QString open(200'000, u'[');
        QCOMPARE(flatText(read(open)), open);
        const QString balanced = open + u"x"_s + QString(200'000, u']');
        const Passage passage = read(balanced);
        QCOMPARE(flatText(passage).count(u'['), 200'000 - deepestBrackets);
        QCOMPARE(bracketCount(passage), deepestBrackets);
    }
};

QTEST_GUILESS_MAIN(NotationTest)
#include "tst_notation.moc"
