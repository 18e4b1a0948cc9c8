// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/collationtable.h"
#include "collation/consolidation.h"
#include "text/notation.h"

#include "support/cases.h"
#include "support/paths.h"
#include "support/threecopies.h"

#include <QTest>

#include <numeric>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

Variant variant(const QString &by, const QString &text)
{
    return {by, passageOf(text, Origin::received(UnitId{by}))};
}

const QStringList &names()
{
    static const QStringList names{u"CARICOM"_s, u"Viet Nam"_s, u"Colombia"_s, u"EU"_s, u"Japan"_s};
    return names;
}

QList<Variant> randomVariants(RandomEdits &edits, const QStringList &texts)
{
    const QString base = edits.any(texts);
    QList<Variant> variants;
    const int count = 2 + edits.below(4);
    for (int k = 0; k < count; ++k) {
        QString text = edits.edited(edits.below(12) == 0 ? edits.any(texts) : base, texts);
        if (k > 0 && edits.below(4) == 0)
            text = flatText(variants.last().passage);
        if (edits.below(25) == 0)
            text.clear();
        variants.append(variant(names()[k], text));
    }
    return variants;
}

QString inWords(const QList<Variant> &variants, const Passage &passage)
{
    QString words = printPassage(passage);
    for (const Variant &one : variants)
        words += u'\n' + one.by + u": "_s + flatText(one.passage);
    return words;
}

QString consolidatedText(const QList<Variant> &variants, const QList<Attribution> &everybody = {})
{
    return printPassage(consolidate(variants, everybody));
}

bool hasOnlyTrueOrigins(const Passage &passage, const QList<Variant> &variants)
{
    return std::ranges::all_of(placedRuns(passage), [&](const PlacedRun &placed) {
        return std::ranges::any_of(variants, [&](const Variant &one) {
            return placed.run.origin.unit.value == one.by
                && flatText(one.passage).sliced(placed.run.origin.offset).startsWith(placed.run.text);
        });
    });
}

}

class ConsolidationTest : public QObject {
    Q_OBJECT

private:
    /// Variants by chance with what consolidate() makes of them; every law is held against all of them.
    struct Consolidated {
        QList<Variant> variants;
        Passage passage;
    };
    QList<Consolidated> m_all;

    template <typename Law>
    void forAll(const Law &law)
    {
        for (const Consolidated &one : std::as_const(m_all)) {
            law(one.variants, one.passage);
            if (QTest::currentTestFailed()) {
                qInfo().noquote() << inWords(one.variants, one.passage);
                return;
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList texts = treatyTextsWith(QStringLiteral(CONCORDAT_COMPILATIONS_DIR));
        RandomEdits edits(1);
        for (int i = 0; i < cases(); ++i) {
            const QList<Variant> variants = randomVariants(edits, texts);
            m_all.append({variants, consolidate(variants, names())});
        }
    }

    void everyDelegationGetsItsTextBackToTheCharacter()
    {
        forAll([](const QList<Variant> &variants, const Passage &passage) {
            for (const Variant &one : variants)
                QCOMPARE(flatText(chosenBy(passage, one.by)), flatText(one.passage));
            QVERIFY(hasOnlyTrueOrigins(passage, variants));
            QCOMPARE(normal(passage), passage);
        });
    }

    void theOrderOfTheVariantsDoesNotMatter()
    {
        RandomEdits chance(2);
        forAll([&](QList<Variant> variants, const Passage &passage) {
            for (qsizetype k = variants.size(); k > 1; --k)
                variants.swapItemsAt(k - 1, chance.below(k));
            QVERIFY(consolidate(variants, names()) == passage);
        });
    }

    void theColumnsCoverEveryTextAndCommonOnesAreCommon()
    {
        forAll([](const QList<Variant> &variants, const Passage &) {
            QStringList texts;
            for (const Variant &one : variants)
                texts.append(flatText(one.passage));
            QList<qsizetype> at(texts.size());
            bool lastCommon = false;
            for (const CollationColumn &column : collate(texts)) {
                QCOMPARE(column.readings.size(), texts.size());
                for (qsizetype k = 0; k < texts.size(); ++k) {
                    const TextSpan reading = column.readings[k];
                    QCOMPARE(reading.begin, at[k]);
                    at[k] = reading.end;
                    const TextSpan first = column.readings[0];
                    if (column.common)
                        QCOMPARE(texts[k].sliced(reading.begin, reading.length()),
                            texts[0].sliced(first.begin, first.length()));
                }
                QVERIFY(!column.common || !lastCommon);
                lastCommon = column.common;
            }
            for (qsizetype k = 0; k < texts.size(); ++k)
                QCOMPARE(at[k], texts[k].size());
        });
    }

    void consolidatingWhatADelegationReadsChangesNothing()
    {
        forAll([](const QList<Variant> &variants, const Passage &passage) {
            QList<Variant> again;
            for (const Variant &one : variants)
                again.append({one.by, chosenBy(passage, one.by)});
            QCOMPARE(
                readingText(consolidate(again, names()), Reading::MarkedUp), readingText(passage, Reading::MarkedUp));
        });
    }

    void twoReadingsOfOneWordStandInABracket()
    {
        QCOMPARE(consolidatedText({variant(u"CARICOM"_s, u"it is deemed fulfilled"_s),
                     variant(u"Viet Nam"_s, u"it shall be deemed fulfilled"_s)}),
            u"it [CARICOM: is][Viet Nam: shall be] deemed fulfilled"_s);
    }

    void delegationsThatAgreeShareAnAlternativeAndComeFirst()
    {
        QCOMPARE(consolidatedText({variant(u"CARICOM"_s, u"under its law the Party acts"_s),
                     variant(u"Japan"_s, u"under its domestic legislation the Party acts"_s),
                     variant(u"EU"_s, u"under its domestic legislation the Party acts"_s)}),
            u"under its [EU, Japan: domestic legislation][CARICOM: law] the Party acts"_s);
    }

    void whoHasNothingAtAPlaceIsNotNamedThere()
    {
        QCOMPARE(consolidatedText({variant(u"CARICOM"_s, u"under the law of the Party"_s),
                     variant(u"EU"_s, u"under the domestic law of the Party"_s)}),
            u"under the [EU: domestic ]law of the Party"_s);
    }

    void whatAllAgreeOnHasNoBracket()
    {
        const Passage passage
            = consolidate({variant(u"EU"_s, u"The Parties agree."_s), variant(u"CARICOM"_s, u"The Parties agree."_s)});
        QCOMPARE(passage, passageOf(u"The Parties agree."_s, Origin::received(UnitId{u"CARICOM"_s})));
    }

    void aParagraphThatSomeDoNotHaveIsABracketOfThoseWhoHave()
    {
        const QList<Variant> two{
            variant(u"EU"_s, u"it is deemed fulfilled"_s), variant(u"CARICOM"_s, u"it shall be deemed fulfilled"_s)};
        QCOMPARE(consolidatedText(two, {u"EU"_s, u"CARICOM"_s, u"Japan"_s}),
            u"[CARICOM, EU: it [CARICOM: shall be][EU: is] deemed fulfilled]"_s);
    }

    void whatSomeOmitStandsOnceForTheOthersWithTheirBracketsInside()
    {
        const QString first = u"Requests shall be made in writing."_s;
        QCOMPARE(
            consolidatedText({variant(u"EU"_s, first),
                variant(u"CARICOM"_s, first + u" They shall state the purpose of the information in one language."_s),
                variant(u"Japan"_s, first + u" They shall state the purpose of the information in two languages."_s)}),
            u"Requests shall be made in writing.[CARICOM, Japan:  They shall state the purpose of the information in [CARICOM: one language][Japan: two languages].]"_s);
    }

    void strangersStandWholeBesideThoseThatAreAkin()
    {
        const Passage passage = consolidate(
            {variant(u"EU"_s, u"The secretariat shall publish every year a report on the mountain springs."_s),
                variant(u"CARICOM"_s, u"The secretariat shall publish every month a report on the mountain springs."_s),
                variant(u"Japan"_s, u"Disputes between neighbours may be submitted to arbitration by any of them."_s)});
        QCOMPARE(passage.pieces.size(), 1);
        const auto &alternatives = std::get<Bracket>(passage.pieces.first()).alternatives;
        QCOMPARE(alternatives.size(), 2);
        QCOMPARE(printPassage(alternatives[0].passage),
            u"The secretariat shall publish every [CARICOM: month][EU: year] a report on the mountain springs."_s);
    }

    void threeNearIdenticalParagraphsNeedFewColumns()
    {
        const QStringList texts{
            u"Each State Party shall, in accordance with its domestic law, adopt such measures as may be necessary to protect the springs in its territory, including their forests, and shall report on them every two years."_s,
            u"Each State Party shall, in accordance with its domestic law, take such measures as may be required to protect the springs in its territory and shall report on them every year."_s,
            u"Each Party shall, in accordance with domestic law, adopt such measures as may be necessary to protect the springs in its territory and shall report on them to the Conference every two years."_s};
        // Seven places where they differ would make fifteen columns of a bracket each.
        QStringList order = texts;
        std::ranges::sort(order);
        do {
            QVERIFY2(collate(order).size() <= 8, qPrintable(QString::number(collate(order).size())));
        } while (std::ranges::next_permutation(order).found);
    }

    void copiesWithSixDisagreementsNeedFewColumns()
    {
        RandomEdits chance(7);
        const QStringList paragraphs = treatyTextsWith(QStringLiteral(CONCORDAT_COMPILATIONS_DIR));
        for (int i = cases(500); i > 0; --i) {
            const QStringList texts = threeWithSixDisagreements(chance, paragraphs);
            const CollationTable table = collate(texts);
            QVERIFY2(table.size() <= 8, qPrintable(texts.join(u'\n')));
            QCOMPARE(collate({texts[2], texts[0], texts[1]}).size(), table.size());
        }
    }

    void whatIsLongAndCommonStandsBetweenAnyNumberOfBrackets()
    {
        const QString common
            = u" the conduct underlying the offence for which assistance is sought is a criminal offence under the laws of both requesting and requested States "_s;
        QString a;
        QString b;
        for (const QString &sign : {u"alder"_s, u"birch"_s, u"cedar"_s, u"ebony"_s, u"hazel"_s}) {
            a += sign + common;
            b += sign.toUpper() + common;
        }
        QCOMPARE(collate({a, b}).size(), 10);
    }

    void nearReadingsShareAnAlternativeBesideAnUnlikeOne()
    {
        const QString end
            = u" deemed fulfilled irrespective of the category in which the laws of the requested State place the offence."_s;
        const QString near
            = u"In matters of international cooperation, whenever dual criminality is considered a requirement, it "_s;
        QCOMPARE(
            consolidatedText({variant(u"CARICOM"_s, near + u"is"_s + end), variant(u"EU"_s, near + u"shall be"_s + end),
                variant(u"Japan"_s,
                    u"Where a Party may make assistance conditional upon that, the condition is to be"_s + end)}),
            u"[CARICOM, EU: "_s + near
                + u"[CARICOM: is][EU: shall be]][Japan: Where a Party may make assistance conditional upon that, the condition is to be]"_s
                + end);
    }

    void whatStandsAmidDifferentWordsHoldsNothingTogether()
    {
        const QString shared
            = u"procedures pertaining to mutual assistance requests in the absence of applicable international agreements"_s;
        const Passage passage = consolidate(
            {variant(u"CARICOM"_s,
                 u"Where no treaty on the basis of uniform or reciprocal legislation is in force between the requesting and requested States Parties, article 27 ("_s
                     + shared
                     + u") and article 28 (confidentiality and limitation on use) of the Budapest Convention shall apply to this article."_s),
                variant(u"Japan"_s,
                    u"Each Party shall also adopt such legislative and other measures as may be necessary to carry out the obligations set forth in the section related to the "_s
                        + shared + u'.')});
        QCOMPARE(passage.pieces.size(), 1);
        for (const Alternative &alternative : std::get<Bracket>(passage.pieces.first()).alternatives)
            QVERIFY(isAgreed(alternative.passage));
    }

    void aCommonBeginningIsKeptHoweverDifferentTheRest()
    {
        QCOMPARE(
            consolidatedText(
                {variant(u"CARICOM"_s,
                     u"The Parties shall afford one another the widest measure of mutual legal assistance in investigations, prosecutions and judicial proceedings."_s),
                    variant(u"Japan"_s,
                        u"The Parties shall afford one another whatever help their budgets allow when springs run dry or forests burn."_s)}),
            u"The Parties shall afford one another [CARICOM: the widest measure of mutual legal assistance in investigations, prosecutions and judicial proceedings][Japan: whatever help their budgets allow when springs run dry or forests burn]."_s);
    }

    void theLastWordOfASentenceGoesWithTheLongChangeInFrontOfIt()
    {
        QCOMPARE(
            consolidatedText(
                {variant(u"CARICOM"_s,
                     u"The secretariat shall inform without undue delay all Parties of each warning received from its members."_s),
                    variant(u"EU"_s,
                        u"The secretariat shall inform every three months the Conference, its bureau and the invited members."_s)}),
            u"The secretariat shall inform [CARICOM: without undue delay all Parties of each warning received from its members.][EU: every three months the Conference, its bureau and the invited members.]"_s);
    }

    void whatIsAkinButHasNothingInCommonStandsSideBySide()
    {
        const QString warning
            = u"A riparian State shall, without delay and by the most expeditious means available, notify other affected States of any flood, ice jam or accidental spill originating within its territory."_s;
        const QString information
            = u"A State of the basin on whose territory a flood, the movement of ice or an accidental discharge occurs shall inform the States that may be affected immediately."_s;
        const QString fees
            = u"Requests for data shall be met against payment of the reasonable costs of collecting them."_s;
        QCOMPARE(consolidatedText(
                     {variant(u"CARICOM"_s, warning), variant(u"EU"_s, information), variant(u"Japan"_s, fees)}),
            u"[CARICOM: %1][EU: %2][Japan: %3]"_s.arg(warning, information, fees));
    }

    void aDelegationWithTwoTextsMakesThemWholeAlternatives()
    {
        const Passage passage = consolidate(
            {variant(u"EU"_s, u"one text"_s), variant(u"EU"_s, u"another text"_s), variant(u"Japan"_s, u"one text"_s)});
        QCOMPARE(printPassage(passage), u"[EU, Japan: one text][EU: another text]"_s);
    }

    void noVariantIsNoPassage()
    {
        QVERIFY(consolidate({}).isEmpty());
        QVERIFY(consolidate({variant(u"EU"_s, {})}, names()).isEmpty());
        QVERIFY(collate({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConsolidationTest)
#include "tst_consolidation.moc"
