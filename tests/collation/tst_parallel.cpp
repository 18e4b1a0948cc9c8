// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/consolidateddraft.h"
#include "collation/figures.h"
#include "collation/merge.h"
#include "collation/parallellinks.h"
#include "collation/parallelrows.h"
#include "draft/draftjson.h"
#include "draft/edit.h"
#include "interchange/compilationreader.h"
#include "support/paths.h"
#include "text/notation.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const QSet<Attribution> known{u"EU"_s, u"Japan"_s, u"UE"_s, u"Japon"_s};

Paragraph paragraph(const QString &id, const QString &label, const QString &notation, int level = 0)
{
    return {ParagraphId{id}, {label, {}, {}}, level, parsePassage(notation, known).passage, {}, {}};
}

Provision article(const QString &id, const QString &designation, const QString &number, const QString &title,
    const QList<Paragraph> &paragraphs)
{
    return {ProvisionId{id}, Provision::Kind::Article, number, designation, passageOf(title), {}, paragraphs};
}

Draft english()
{
    Draft draft;
    draft.provisions = {article(u"A"_s, u"Article"_s, u"1"_s, u"Springs"_s,
                            {paragraph(u"a1"_s, u"1"_s, u"Each Party shall protect the springs within 30 days."_s),
                                paragraph(u"a2"_s, u"2"_s, u"It shall [EU: report][Japan: inform] every year."_s),
                                paragraph(u"a2a"_s, u"(a)"_s, u"to the other Parties, and"_s, 1),
                                paragraph(u"a2b"_s, u"(b)"_s, u"to the secretariat of the Convention."_s, 1)}),
        article(u"B"_s, u"Article"_s, u"2"_s, u"Costs"_s,
            {paragraph(u"b1"_s, u"1"_s, u"The costs are shared as article 1 says."_s)})};
    return draft;
}

QList<Provision> french()
{
    return {article(u"fA"_s, u"Article"_s, u"1"_s, u"Sources"_s,
                {paragraph(u"f1"_s, u"1"_s, u"Chaque Partie protège les sources dans un délai de 30 jours."_s),
                    paragraph(u"f2"_s, u"2"_s, u"Elle [UE: rend compte][Japon: informe] chaque année."_s),
                    paragraph(u"f2a"_s, u"a)"_s, u"aux autres Parties et"_s, 1),
                    paragraph(u"f2b"_s, u"b)"_s, u"au secrétariat de la Convention."_s, 1)}),
        article(u"fB"_s, u"Article"_s, u"2"_s, u"Coûts"_s,
            {paragraph(u"g1"_s, u"1"_s, u"Les coûts sont partagés comme il est dit à l’article 1."_s)})};
}

const EditContext context{
    {u"Ana"_s, u"EU"_s}, QDateTime(QDate(2026, 11, 27), QTime(9, 0), QTimeZone::UTC), EditId{u"e1"_s}};

Draft after(const Draft &draft, const Edit &edit)
{
    const auto result = applied(draft, edit, context);
    if (!result)
        QTest::qFail(qPrintable(result.error().sentence), __FILE__, __LINE__);
    return result.value_or(draft);
}

Draft both()
{
    return after(english(), edits::TakeParallel{Language::French, french()});
}

/// "a1 f1", "– f3": what stands beside what, paragraphs only.
QStringList pairsOf(const QList<ParallelRow> &rows)
{
    QStringList pairs;
    for (const ParallelRow &row : rows) {
        if (!row.isTitle)
            pairs.append(
                (row.here.isNull() ? u"–"_s : row.here.id) + u' ' + (row.there.isNull() ? u"–"_s : row.there.id));
    }
    return pairs;
}

ParallelRow rowOf(const QList<ParallelRow> &rows, const QString &id)
{
    for (const ParallelRow &row : rows) {
        if (row.here.id == id || row.there.id == id)
            return row;
    }
    return {};
}

Draft allChecked(const Draft &draft)
{
    edits::CheckParallel edit;
    for (const ParallelRow &row : parallelRows(draft, Language::French))
        edit.checks.append(checkedNow(row, Language::French));
    return after(draft, edit);
}

ParallelFindings findingsIn(const QList<ParallelRow> &rows)
{
    ParallelFindings all;
    for (const ParallelRow &row : rows)
        all |= row.findings;
    return all;
}

Draft sampleIn(const QString &language)
{
    QFile file(u"%1/resources/samples/springs.%2.txt"_s.arg(QStringLiteral(CONCORDAT_SOURCE_DIR), language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto read = readCompilationText(file.readAll(), file.fileName());
    return read ? consolidatedDraft(read->submissions, correspond(read->submissions)) : Draft();
}

}

class ParallelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberMeansTheSameInEveryAlphabet()
    {
        for (const QString &two : {u"2"_s, u"٢"_s, u"二"_s, u"(b)"_s, u"b)"_s, u"(б)"_s, u"(ب)"_s, u"(ii)"_s})
            QVERIFY2(numberMeant(two).startsWith(u'2'), qPrintable(two + u' ' + numberMeant(two)));
        QCOMPARE(numberMeant(u"2 bis"_s), numberMeant(u"٢ مكررا"_s));
        QVERIFY(numberMeant(u"2"_s) != numberMeant(u"2 bis"_s));
        for (const QString &first : {u"I"_s, u"Première"_s, u"Primera"_s, u"الأول"_s, u"Первая"_s, u"一"_s})
            QVERIFY2(numberMeant(first) == u"1"_s, qPrintable(first + u' ' + numberMeant(first)));
        QCOMPARE(numberMeant(u"الثاني عشر"_s), u"12"_s);
        QVERIFY(mayMeanTheSame(u"(i)"_s, u"（九）"_s) && mayMeanTheSame(u"(i)"_s, u"（一）"_s));
        QVERIFY(!mayMeanTheSame(u"(b)"_s, u"（三）"_s) && !mayMeanTheSame(u"2"_s, {}));
        QCOMPARE(numberMeant({}), QString());
    }

    void textsAreLinkedByNumberKindAndPlace()
    {
        const QList<ParallelRow> rows = parallelRows(both(), Language::French);
        QCOMPARE(pairsOf(rows), QStringList({u"a1 f1"_s, u"a2 f2"_s, u"a2a f2a"_s, u"a2b f2b"_s, u"b1 g1"_s}));
        QCOMPARE(findingsIn(rows), ParallelFindings(ParallelFinding::Unchecked));
    }

    void whatOnlyOneLanguageHasStandsAloneAtItsPlace()
    {
        Draft draft = both();
        draft.parallels[0].provision.paragraphs.removeAt(2);
        draft.parallels[1].provision.paragraphs.append(paragraph(u"g2"_s, u"2"_s, u"Le secrétariat les calcule."_s));
        const QList<ParallelRow> rows = parallelRows(draft, Language::French);
        QCOMPARE(pairsOf(rows), QStringList({u"a1 f1"_s, u"a2 f2"_s, u"a2a –"_s, u"a2b f2b"_s, u"b1 g1"_s, u"– g2"_s}));
        QVERIFY(rowOf(rows, u"a2a"_s).findings.testFlag(ParallelFinding::Missing));
        QVERIFY(rowOf(rows, u"g2"_s).findings.testFlag(ParallelFinding::Missing));
        QVERIFY(!rowOf(rows, u"a2b"_s).findings.testFlag(ParallelFinding::Missing));
    }

    void aWholeArticleThatMovedIsStillItsCounterpart()
    {
        Draft draft = both();
        draft.parallels.swapItemsAt(0, 1);
        const QList<ParallelRow> rows = parallelRows(draft, Language::French);
        QCOMPARE(rowOf(rows, u"A"_s).there.id, u"fA"_s);
        QCOMPARE(rowOf(rows, u"B"_s).there.id, u"fB"_s);
        QCOMPARE(pairsOf(rows).size(), 5);
    }

    void withoutNumbersLengthsTellWhatAnswersWhat()
    {
        const auto item = [](qsizetype length) { return ParallelItem{0, {}, length}; };
        const QList<ParallelPair> pairs
            = linkedByNumberAndPlace({item(200), item(20), item(300)}, {item(220), item(330)});
        QCOMPARE(pairs, QList<ParallelPair>({{0, 0}, {1, -1}, {2, 1}}));
    }

    void aBracketANumberAndAFigureThatTheOtherLacksAreFound()
    {
        Draft draft = both();
        QList<Paragraph> &there = draft.parallels[0].provision.paragraphs;
        there[0] = paragraph(u"f1"_s, u"1"_s, u"Chaque Partie protège les sources dans un délai de 60 jours."_s);
        there[1] = paragraph(u"f2"_s, u"2"_s, u"Elle rend compte chaque année."_s);
        there[3].label.written = u"c)"_s;
        draft.parallels[1].provision.paragraphs[0].status.level = Status::Level::AgreedAdReferendum;
        const QList<ParallelRow> rows = parallelRows(draft, Language::French);
        QVERIFY(rowOf(rows, u"a1"_s).findings.testFlag(ParallelFinding::Figures));
        QVERIFY(rowOf(rows, u"a1"_s).sentences.join(u' ').contains(u"60"_s));
        QVERIFY(rowOf(rows, u"a2"_s).findings.testFlag(ParallelFinding::Brackets));
        QVERIFY(rowOf(rows, u"a2b"_s).findings.testFlag(ParallelFinding::Number));
        QVERIFY(rowOf(rows, u"b1"_s).findings.testFlag(ParallelFinding::Standing));
        QVERIFY(!rowOf(rows, u"a2a"_s).findings.testFlags(inconsistencies));
    }

    void bracketsOfEquallyManyButOtherAlternativesDiffer()
    {
        Draft draft = both();
        draft.parallels[0].provision.paragraphs[1] = paragraph(u"f2"_s, u"2"_s, u"Elle [rend compte] chaque année."_s);
        QVERIFY(rowOf(parallelRows(draft, Language::French), u"a2"_s).findings.testFlag(ParallelFinding::Brackets));
    }

    void figuresAreComparedWhateverTheirDigits()
    {
        QCOMPARE(figuresIn(u"1,000 tonnes in 30 days"_s), QList<qint64>({1000, 30}));
        QCOMPARE(figuresIn(u"١٬٠٠٠ طن في ٣٠ يوما"_s), QList<qint64>({1000, 30}));
        QCOMPARE(figuresIn(u"1\u00a0000 tonnes, 30 jours"_s), QList<qint64>({1000, 30}));
        QCOMPARE(figuresIn(u"根据第五条第2款"_s), QList<qint64>({5, 2}));
        QCOMPARE(figuresLackingIn(u"应在三十天内"_s, u"within 30 days"_s), QList<qint64>());
        QCOMPARE(figuresLackingIn(u"应在六十天内"_s, u"within 30 days"_s), QList<qint64>({30}));
    }

    void whatChangedSinceItWasCheckedIsKnownOnEachSide()
    {
        Draft draft = allChecked(both());
        QCOMPARE(findingsIn(parallelRows(draft, Language::French)), ParallelFindings());
        draft = after(draft, edits::SetPassage{ParagraphId{u"a1"_s}, passageOf(u"Each Party protects them."_s)});
        QList<Provision> now = french();
        now[0].paragraphs[2].passage = passageOf(u"à toutes les autres Parties et"_s);
        draft = after(draft, edits::TakeParallel{Language::French, now});
        const QList<ParallelRow> rows = parallelRows(draft, Language::French);
        QVERIFY(rowOf(rows, u"a1"_s).findings.testFlag(ParallelFinding::ChangedHere));
        QVERIFY(!rowOf(rows, u"a1"_s).findings.testFlag(ParallelFinding::ChangedThere));
        QCOMPARE(rowOf(rows, u"a2a"_s).findings, ParallelFindings(ParallelFinding::ChangedThere));
        QCOMPARE(rowOf(rows, u"a2a"_s).check->thereText, u"a) aux autres Parties et"_s);
        QCOMPARE(rowOf(rows, u"a2"_s).findings, ParallelFindings());
        QCOMPARE(findingsIn(parallelRows(allChecked(draft), Language::French)) & ParallelFinding::ChangedHere,
            ParallelFindings());
    }

    void whatAPersonPutTogetherStandsAgainstNumbersAndPlaces()
    {
        Draft draft = after(both(),
            edits::CheckParallel{
                {{Language::French, u"a1"_s, {}, {}, {}, {}, {}}, {Language::French, {}, u"f1"_s, {}, {}, {}, {}}}});
        QCOMPARE(pairsOf(parallelRows(draft, Language::French)).first(2), QStringList({u"– f1"_s, u"a1 –"_s}));
        draft = after(draft, edits::CheckParallel{{{Language::French, u"a1"_s, u"g1"_s, {}, {}, {}, {}}}});
        const QStringList pairs = pairsOf(parallelRows(draft, Language::French));
        QVERIFY2(pairs.contains(u"a1 g1"_s) && pairs.contains(u"b1 –"_s) && pairs.size() == 6,
            qPrintable(pairs.join(u"; "_s)));
        QVERIFY(rowOf(parallelRows(draft, Language::French), u"a1"_s).findings.testFlag(ParallelFinding::Unchecked));
    }

    void whatStandsBehindATextThatAnswersElsewhereIsNotLost()
    {
        Draft draft = both();
        draft.parallels[0].provision.paragraphs.insert(3,
            paragraph(u"f9"_s, u"9"_s,
                u"Les Parties se réunissent tous les ans au siège de la Commission afin d’examiner ensemble les "
                u"mesures "
                "prises et les difficultés qui ont été constatées dans chacune d’elles."_s));
        draft
            = after(draft, edits::CheckParallel{{ParallelCheck{Language::French, u"b1"_s, u"f2a"_s, {}, {}, {}, {}}}});
        const QList<ParallelRow> rows = parallelRows(draft, Language::French);
        QCOMPARE(rowOf(rows, u"b1"_s).there.id, u"f2a"_s);
        QVERIFY(rowOf(rows, u"f9"_s).findings.testFlag(ParallelFinding::Missing));
        QVERIFY(rowOf(rows, u"f9"_s).here.isNull());
    }

    void aLackThatWasCheckedIsNoneUntilTheTextChanges()
    {
        Draft draft = both();
        draft.parallels[0].provision.paragraphs.removeAt(2);
        draft = allChecked(draft);
        QCOMPARE(rowOf(parallelRows(draft, Language::French), u"a2a"_s).findings, ParallelFindings());
        draft = after(draft, edits::SetPassage{ParagraphId{u"a2a"_s}, passageOf(u"to everybody, and"_s)});
        QCOMPARE(rowOf(parallelRows(draft, Language::French), u"a2a"_s).findings,
            ParallelFinding::Missing | ParallelFinding::ChangedHere);
    }

    void aTextThatIsGoneCannotBeChecked()
    {
        QVERIFY(
            !applied(both(), edits::CheckParallel{{{Language::French, u"zz"_s, u"f1"_s, {}, {}, {}, {}}}}, context));
        QVERIFY(!applied(both(), edits::CheckParallel{{ParallelCheck{}}}, context));
        QVERIFY(!applied(both(), edits::TakeParallel{Language::Undetermined, french()}, context));
    }

    void aDocumentThatIsReadAgainKeepsWhatWasChecked()
    {
        const Draft draft = allChecked(both());
        QList<Provision> again = french();
        again[0].paragraphs[2].passage = passageOf(u"à toutes les autres Parties et"_s);
        for (Provision &provision : again) {
            provision.id = fresh<ProvisionId>();
            for (Paragraph &one : provision.paragraphs)
                one.id = fresh<ParagraphId>();
        }
        const Draft now = after(draft, takingIn(draft, Language::French, again));
        const QList<ParallelRow> rows = parallelRows(now, Language::French);
        QCOMPARE(rowOf(rows, u"a2a"_s).findings, ParallelFindings(ParallelFinding::ChangedThere));
        QCOMPARE(findingsIn(rows), ParallelFindings(ParallelFinding::ChangedThere));
    }

    void takingALanguageAwayLeavesNothingOfIt()
    {
        const Draft draft = after(allChecked(both()), edits::TakeParallel{Language::French, {}});
        QCOMPARE(draft, english());
    }

    void copiesMergeTheTextsAndTheChecks()
    {
        const Draft base = both();
        QList<Provision> mine = french();
        mine[0].paragraphs[0].passage = passageOf(u"Chaque Partie protège les sources sous 30 jours."_s);
        QList<Provision> yours = french();
        yours[1].paragraphs[0].passage = passageOf(u"Les coûts sont répartis selon l’article 1."_s);
        const Draft ours = after(after(base, edits::TakeParallel{Language::French, mine}),
            edits::CheckParallel{{checkedNow(rowOf(parallelRows(base, Language::French), u"a2"_s), Language::French)}});
        const Draft theirs = after(base, edits::TakeParallel{Language::French, yours});
        const Merged merged = merge(base, ours, theirs, {u"EU"_s, u"Japan"_s});
        const QList<ParallelRow> rows = parallelRows(merged.draft, Language::French);
        QCOMPARE(printed(rowOf(rows, u"a1"_s).there), u"1 Chaque Partie protège les sources sous 30 jours."_s);
        QCOMPARE(printed(rowOf(rows, u"b1"_s).there), u"1 Les coûts sont répartis selon l’article 1."_s);
        QVERIFY(rowOf(rows, u"a2"_s).check);
        QCOMPARE(merge(base, theirs, ours, {u"Japan"_s, u"EU"_s}).draft, merged.draft);
        QCOMPARE(merge(base, ours, ours, {}).draft, ours);
        QCOMPARE(merge(base, base, theirs, {}).draft, theirs);
        QVERIFY(!merged.account.isEmpty());
    }

    void aDisagreementAboutATranslationIsABracket()
    {
        const Draft base = both();
        const auto saying = [&](const QString &words) {
            QList<Provision> text = french();
            text[1].paragraphs[0].passage = passageOf(words);
            return after(base, edits::TakeParallel{Language::French, text});
        };
        const Draft merged = merge(base, saying(u"Les coûts sont répartis comme il est dit à l’article 1."_s),
            saying(u"Les coûts sont assumés comme il est dit à l’article 1."_s), {u"EU"_s, u"Japan"_s})
                                 .draft;
        const ParallelRow row = rowOf(parallelRows(merged, Language::French), u"b1"_s);
        QVERIFY2(printed(row.there).contains(u"[EU: répartis]"_s) && printed(row.there).contains(u"[Japan: assumés]"_s),
            qPrintable(printed(row.there)));
        QVERIFY(row.findings.testFlag(ParallelFinding::Brackets));
    }

    void whatIsStoredReadsBack()
    {
        const Draft draft = allChecked(both());
        const auto back = draftFromJson(toJson(draft));
        QVERIFY(back);
        QCOMPARE(*back, draft);
        QVERIFY(!parallelProvisionFromJson({{u"language"_s, u"xx"_s}}));
        QVERIFY(!parallelCheckFromJson({}));
    }

    void theSamplesOfAllLanguagesAnswerEachOther_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"ar", "es", "fr", "ru", "zh"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void theSamplesOfAllLanguagesAnswerEachOther()
    {
        QFETCH(QString, language);
        const Draft here = sampleIn(u"en"_s);
        const Draft there = sampleIn(language);
        const auto code = languageFromCode(language);
        QVERIFY(here.provisions.size() > 3 && there.provisions.size() > 3 && code);
        QCOMPARE(ownLanguage(here), Language::English);
        QCOMPARE(ownLanguage(there), *code);
        const Draft draft = after(here, edits::TakeParallel{*code, there.provisions});
        for (const ParallelRow &row : parallelRows(draft, *code)) {
            const ParallelFindings odd
                = row.findings & (ParallelFinding::Missing | ParallelFinding::Number | ParallelFinding::Figures);
            QVERIFY2(!odd,
                qPrintable(printed(row.here) + u" | "_s + printed(row.there) + u": "_s + row.sentences.join(u' ')));
        }
    }
};

QTEST_GUILESS_MAIN(ParallelTest)
#include "tst_parallel.moc"
