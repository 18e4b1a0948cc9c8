// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawnunits.h"

#include "interchange/compilationreader.h"
#include "interchange/coverage.h"

#include <QtTest>

using namespace concordat;
using namespace Qt::StringLiterals;

class ReadingHabitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void articlesAreHeadedInManyWays_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("drawn");
        QTest::newRow("dot") << u"Article 5. Scope"_s << u"article 5 [Scope]"_s;
        QTest::newRow("dash") << u"Article 7 bis \u2013 Scope of application"_s
                              << u"article 7 bis [Scope of application]"_s;
        QTest::newRow("capitals") << u"ARTICLE 5: SCOPE"_s << u"article 5 [SCOPE]"_s;
        QTest::newRow("roman") << u"ARTICLE IV \u2014 Scope"_s << u"article IV [Scope]"_s;
        QTest::newRow("placeholder") << u"Article X [Scope]"_s << u"article X [[Scope]]"_s;
        QTest::newRow("bracketed number") << u"Article [5] Scope"_s << u"article [5] [Scope]"_s;
        QTest::newRow("no number") << u"Article: Scope"_s << u"article [Scope]"_s;
        QTest::newRow("short") << u"Art. 3. Scope"_s << u"article 3 [Scope]"_s;
        QTest::newRow("bold") << u"**Article 5** *(scope)*"_s << u"article 5 [scope]"_s;
        QTest::newRow("markdown") << u"### Article 5 Scope"_s << u"article 5 [Scope]"_s;
        QTest::newRow("draft") << u"Draft article 5. Scope"_s << u"article 5 [Scope]"_s;
        QTest::newRow("letter") << u"Article 5A Scope"_s << u"article 5A [Scope]"_s;
        QTest::newRow("next line") << u"Article 5\nScope"_s << u"article 5 [Scope]"_s;
        QTest::newRow("next line but one") << u"Article 5\n\nScope"_s << u"article 5 [Scope]"_s;
        QTest::newRow("French") << u"Article premier \u2013 Objet"_s << u"article premier [Objet]"_s;
        QTest::newRow("French short") << u"Article 1er. Objet"_s << u"article 1er [Objet]"_s;
        QTest::newRow("Spanish") << u"Art\u00edculo 5. Objeto"_s << u"article 5 [Objeto]"_s;
        QTest::newRow("Spanish bis") << u"ART\u00cdCULO 5 BIS. OBJETO"_s << u"article 5 BIS [OBJETO]"_s;
        QTest::newRow("Russian") << u"\u0421\u0442\u0430\u0442\u044c\u044f 4. \u0412\u044b\u0434\u0430\u0447\u0430"_s
                                 << u"article 4 [\u0412\u044b\u0434\u0430\u0447\u0430]"_s;
        QTest::newRow("Chinese") << u"\u7b2c\u56db\u6761 \u56fd\u9645\u5408\u4f5c"_s
                                 << u"article \u56db [\u56fd\u9645\u5408\u4f5c]"_s;
        QTest::newRow("Chinese bis") << u"\u7b2c\u4e03\u6761\u4e4b\u4e8c \u5f15\u6e21"_s
                                     << u"article \u4e03\u4e4b\u4e8c [\u5f15\u6e21]"_s;
        QTest::newRow("Arabic")
            << u"\u0627\u0644\u0645\u0627\u062f\u0629 4 \u0627\u0644\u062a\u0639\u0627\u0648\u0646"_s
            << u"article 4 [\u0627\u0644\u062a\u0639\u0627\u0648\u0646]"_s;
        QTest::newRow("chapter") << u"CHAPTER II \u2013 Cooperation"_s << u"chapter II [Cooperation]"_s;
        QTest::newRow("part") << u"PART I\nGENERAL PROVISIONS"_s << u"part I [GENERAL PROVISIONS]"_s;
        QTest::newRow("section") << u"Section 3. Cooperation"_s << u"section 3 [Cooperation]"_s;
    }
    void articlesAreHeadedInManyWays()
    {
        QFETCH(QString, heading);
        QFETCH(QString, drawn);
        const Compilation read = readText(heading + u"\n\n1. States shall act.\n\n2. States shall rest.\n"_s);
        QCOMPARE(read.submissions.size(), 1);
        QCOMPARE(drawing(read.submissions.first().units),
            QStringList({drawn, u"  paragraph 1 States shall act."_s, u"  paragraph 2 States shall rest."_s}));
        QCOMPARE(coverageViolations(read), QStringList());
    }

    void aReferenceToAnArticleIsNoHeading()
    {
        const Compilation read = readText(
            u"Article 5. Assets\n\nArticle 53 of the Convention against Corruption may be applied.\n\n9. Article 27, paragraph 9 (a)\u2013(e), of the Budapest Convention\n"_s);
        QCOMPARE(drawing(read.submissions.first().units),
            QStringList({u"article 5 [Assets]"_s,
                u"  paragraph Article 53 of the Convention against Corruption may be applied."_s,
                u"  paragraph 9 Article 27, paragraph 9 (a)\u2013(e), of the Budapest Convention"_s}));
        const Unit &article = read.submissions.first().units.first();
        QVERIFY(!article.children.first().byReference);
        QVERIFY(article.children.last().byReference);
    }

    void aHeadingThatStandsInsideALineIsFoundByItsNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("numbers");
        const auto series = [](const QString &keyword, const QString &title, const QString &words, int lacking,
                                const QString &buried) {
            QString text;
            for (int i = 1; i <= 9; ++i) {
                if (i != lacking)
                    text += u"%1 %2 %3\n\n"_s.arg(keyword).arg(i).arg(title) + words + u"\n\n"_s;
                if (i == lacking - 1)
                    text += buried + u"\n\n"_s;
            }
            return text;
        };
        const QStringList all{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s};
        QStringList without = all;
        without.removeAt(4);
        const QString english = u"Each Party shall clean the wells of its villages every spring."_s;
        QTest::newRow("behind the colon of its own first words") << series(u"Article"_s, u"Wells"_s, english, 5,
            u"The aims of this part are: Article 5 Aims (a) to keep the wells clean; (b) to share them."_s)
                                                                 << all;
        QTest::newRow("Arabic, behind a paragraph's mark")
            << series(u"المادة"_s, u"الآبار"_s, u"تنظف كل دولة طرف آبار قراها في كل ربيع."_s, 5,
                   u"وتقدم تقريرها إلى الأمانة. - 1 المادة 5 الإخطار تخطر كل دولة طرف جيرانها بما تفعله."_s)
            << all;
        QTest::newRow("Arabic, before a paragraph's mark")
            << series(u"المادة"_s, u"الآبار"_s, u"تنظف كل دولة طرف آبار قراها في كل ربيع."_s, 5,
                   u"وتقدم تقريرها إلى تلك المادة 5 -1 الإخطار تخطر كل دولة طرف جيرانها بما تفعله."_s)
            << all;
        QTest::newRow("a citation") << series(u"Article"_s, u"Wells"_s, english, 5,
            u"The Parties shall report. They shall do so as Article 5 of the Charter of Wells provides."_s)
                                    << without;
        QTest::newRow("a citation that begins a sentence") << series(u"Article"_s, u"Wells"_s, english, 5,
            u"The Parties shall report. Article 5 shall apply to the reports as well."_s)
                                                           << without;
        QTest::newRow("two that could be it") << series(u"Article"_s, u"Wells"_s, english, 5,
            u"The aims are: Article 5 Aims (a) to clean; the means are: Article 5 Means (a) to pay."_s)
                                              << without;
        QTest::newRow("a number that is not lacking")
            << series(u"Article"_s, u"Wells"_s, english, 0, u"The aims are: Article 5 Aims (a) to clean."_s) << all;
    }
    void aHeadingThatStandsInsideALineIsFoundByItsNumber()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, numbers);
        const Compilation read = readText(text);
        QStringList found;
        eachUnit(read.submissions.first().units, [&](const Unit &unit, int) {
            if (unit.kind == UnitKind::Article)
                found.append(unit.number);
        });
        QCOMPARE(found, numbers);
        QCOMPARE(coverageViolations(read), QStringList());
    }

    void submissionsAreFoundInSixLanguages_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("original");
        QTest::newRow("French") << u"Norv\u00e8ge\n\n[Original : fran\u00e7ais]\n[13 juillet 2022]"_s
                                << u"fran\u00e7ais"_s;
        QTest::newRow("Spanish") << u"Noruega\n\n[Original: espa\u00f1ol]\n[13 de julio de 2022]"_s
                                 << u"espa\u00f1ol"_s;
        QTest::newRow("Russian")
            << u"\u041d\u043e\u0440\u0432\u0435\u0433\u0438\u044f\n\n[\u041f\u043e\u0434\u043b\u0438\u043d\u043d\u044b\u0439 \u0442\u0435\u043a\u0441\u0442 \u043d\u0430 \u0430\u043d\u0433\u043b\u0438\u0439\u0441\u043a\u043e\u043c \u044f\u0437\u044b\u043a\u0435]\n[13 \u0438\u044e\u043b\u044f 2022 \u0433\u043e\u0434\u0430]"_s
            << u"\u0430\u043d\u0433\u043b\u0438\u0439\u0441\u043a\u043e\u043c"_s;
        QTest::newRow("Chinese") << u"\u632a\u5a01\n\n[\u539f\u6587\uff1a\u82f1\u6587]\n[2022\u5e747\u670813\u65e5]"_s
                                 << u"\u82f1\u6587"_s;
        QTest::newRow("Arabic")
            << u"\u0627\u0644\u0646\u0631\u0648\u064a\u062c\n\n[\u0627\u0644\u0623\u0635\u0644: \u0628\u0627\u0644\u0625\u0646\u0643\u0644\u064a\u0632\u064a\u0629]\n[13 \u062a\u0645\u0648\u0632/\u064a\u0648\u0644\u064a\u0647 2022]"_s
            << u"\u0628\u0627\u0644\u0625\u0646\u0643\u0644\u064a\u0632\u064a\u0629"_s;
    }
    void submissionsAreFoundInSixLanguages()
    {
        QFETCH(QString, head);
        QFETCH(QString, original);
        const Compilation read = readText(head + u"\n\nArticle 1\n\n1. A shall B.\n"_s);
        QCOMPARE(read.submissions.size(), 1);
        QVERIFY(!read.submissions.first().delegation.isEmpty());
        QCOMPARE(read.submissions.first().originalLanguage, original);
        QCOMPARE(read.submissions.first().date, u"2022-07-13"_s);
        QCOMPARE(read.submissions.first().units.size(), 1);
        QCOMPARE(coverageViolations(read), QStringList());
    }

    void anUnknownNameOverItsLanguageIsADelegation()
    {
        const Compilation read = readText(
            u"Coalition of Mountain Springs\n\n[Original: English]\n[1 May 2024]\n\nArticle 1\n\nOne shall.\n"_s);
        QCOMPARE(read.submissions.size(), 1);
        QCOMPARE(read.submissions.first().delegation, u"Coalition of Mountain Springs"_s);
        QVERIFY(!read.doubts.isEmpty());
    }

    void wrappedLinesAreJoinedIntoParagraphs()
    {
        const Compilation read = readText(u"Article 6\nInternational cooperation\n"
                                          "1. States Parties shall cooperate with each other in accordance with\n"
                                          "the provisions of this Convention and through the application of the\n"
                                          "relevant international instruments, in particular paragraph\n"
                                          "2. The requesting State Party shall keep the requested State Party\n"
                                          "informed of the measures taken under article\n"
                                          "(a) and of their results.\n"
                                          "3. Measures under this article shall include:\n"
                                          "(a) The provision of technical advice to the competent authorities of\n"
                                          "the requesting State Party;\n"
                                          "(b) The collection of evidence.\n"_s);
        const QStringList drawn = drawing(read.submissions.first().units);
        QCOMPARE(drawn.size(), 6);
        QCOMPARE(drawn.first(), u"article 6 [International cooperation]"_s);
        QVERIFY(drawn[1].endsWith(u"in particular paragraph"_s));
        QVERIFY(drawn[2].startsWith(u"  paragraph 2 The requesting"));
        QVERIFY(drawn[4].endsWith(u"competent authorities of the requesting State Party;"));
        QCOMPARE(coverageViolations(read), QStringList());
    }

    void pageNumbersAndRunningHeadsCutNoParagraph()
    {
        const Compilation read = readText(
            u"Article 1\nScope\n\n1. States shall act in good\n\nV.22-11365 5/30\nA/AC.291/12/Add.1\n\nfaith.\n\n2. States shall meet the\n\nV.22-11365 6/30\nA/AC.291/12/Add.1\n\nSecretary-General.\n\nV.22-11365 7/30\n"_s);
        QCOMPARE(drawing(read.submissions.first().units),
            QStringList({u"article 1 [Scope]"_s, u"  paragraph 1 States shall act in good faith."_s,
                u"  paragraph 2 States shall meet the Secretary-General."_s}));
        QCOMPARE(coverageViolations(read), QStringList());
    }

    void textBehindAListClosesItsParagraph()
    {
        const Compilation read = readText(
            u"Article 1\n\n1. Each Party shall:\n\n(a) Inform,\n\n(b) Consult,\n\nwithout undue delay.\n\n2. More shall follow.\n"_s);
        const Unit &first = read.submissions.first().units.first().children.first();
        QCOMPARE(first.children.size(), 2);
        QCOMPARE(first.closing, u"without undue delay."_s);
        QCOMPARE(coverageViolations(read), QStringList());
    }

    void aSourceAtTheEndIsDataAndNotText()
    {
        const Compilation read = readText(
            u"Article 1\n\n1. States shall act. (art. 24, para. 1 (a), of the Budapest Convention)\n\n2. Central authority (art. 27, para. 2, of the Budapest Convention)\n\n3. States shall act (art. 18 of the Organized Crime Convention).\n"_s);
        const QList<Unit> &paragraphs = read.submissions.first().units.first().children;
        QCOMPARE(paragraphs[0].text, u"States shall act."_s);
        QCOMPARE(paragraphs[0].citation, u"(art. 24, para. 1 (a), of the Budapest Convention)"_s);
        QVERIFY(!paragraphs[0].byReference);
        QCOMPARE(paragraphs[1].text, u"Central authority"_s);
        QVERIFY(paragraphs[1].byReference);
        QCOMPARE(paragraphs[2].text, u"States shall act."_s);
    }

    void commentaryIsToldFromTreatyText()
    {
        const Compilation read = readText(
            u"New Zealand\n\n[Original: English]\n\n1. New Zealand is pleased to respond. We recommend that the "
            u"convention should be short.\n\nExtradition\n\n2. We could support a provision on extradition.\n\n3. Our "
            u"view is that it should be brief.\n\n"
            u"Norway\n\n[Original: English]\n\nExtradition\n\n1. States Parties shall extradite.\n\n2. Each State Party shall report.\n"_s);
        QCOMPARE(read.submissions.size(), 2);
        eachUnit(read.submissions.first().units, [](const Unit &unit, int) { QVERIFY(unit.commentary); });
        eachUnit(read.submissions.last().units, [](const Unit &unit, int) { QVERIFY(!unit.commentary); });
        QCOMPARE(read.submissions.last().units.first().kind, UnitKind::Article);
    }

    void numberedHeadingsHoldNumberedParagraphs()
    {
        const Compilation read = readText(
            u"Viet Nam\n\n[Original: English]\n\nA. Preventive measures\n\n1. Policies and practices\n\n1. States shall plan.\n\n2. States shall practise.\n\n2. Private sector\n\n1. States shall promote.\n\nB. Cooperation\n\n3. Assistance\n\nStates shall assist.\n"_s);
        QCOMPARE(drawing(read.submissions.first().units),
            QStringList({u"heading A [Preventive measures]"_s, u"  article 1 [Policies and practices]"_s,
                u"    paragraph 1 States shall plan."_s, u"    paragraph 2 States shall practise."_s,
                u"  article 2 [Private sector]"_s, u"    paragraph 1 States shall promote."_s,
                u"heading B [Cooperation]"_s, u"  article 3 [Assistance]"_s, u"    paragraph States shall assist."_s}));
    }

    void aPreambleHoldsItsRecitals()
    {
        const Compilation read = readText(
            u"The States Parties to this Convention,\n\nBearing in mind the Charter,\n\nConvinced of the need,\n\nHave agreed as follows:\n\nArticle 1\n\nOne shall.\n"_s);
        QCOMPARE(drawing(read.submissions.first().units),
            QStringList({u"preamble The States Parties to this Convention,"_s,
                u"  paragraph Bearing in mind the Charter,"_s, u"  paragraph Convinced of the need,"_s,
                u"  paragraph Have agreed as follows:"_s, u"article 1"_s, u"  paragraph One shall."_s}));
    }

    void delegationsMaySpeakInOneLineUnderEachArticle()
    {
        const Compilation read = readText(
            u"Article 4\nScope\n\nNorway: Parties shall act.\n\nBrazil: Parties may act.\n\nArticle 5\nAims\n\nNorway: The aim shall stand.\n"_s);
        QCOMPARE(read.submissions.size(), 2);
        QCOMPARE(drawing(read.submissions.first().units),
            QStringList({u"article 4 [Scope]"_s, u"  paragraph Parties shall act."_s, u"article 5 [Aims]"_s,
                u"  paragraph The aim shall stand."_s}));
        QCOMPARE(coverageViolations(read), QStringList());
    }

    void baseTextUnderAnArticleBelongsToNobody()
    {
        const Compilation read = readText(
            u"Article 4\nScope\n\n1. The base shall stand.\n\nProposal by Norway:\n\n1. It shall fall.\n\nArticle 5\nAims\n\nProposal by Norway:\n\n1. Aims shall be added.\n\nArticle 6\nEnds\n\nProposal by Brazil:\n\nDelete.\n"_s);
        QCOMPARE(read.submissions.size(), 3);
        QVERIFY(read.submissions.first().delegation.isEmpty());
        QCOMPARE(drawing(read.submissions.first().units),
            QStringList({u"article 4 [Scope]"_s, u"  paragraph 1 The base shall stand."_s}));
        QCOMPARE(coverageViolations(read), QStringList());
    }

    void marksAndLinksAreKeptBesideTheText()
    {
        const Compilation read = readText(
            u"Article 1\n\n1. States shall keep *ordre public* and resolution [2322 \\(2016\\)](#) and [is][shall be] m\u00b2.\n"_s);
        const Unit &paragraph = read.submissions.first().units.first().children.first();
        QCOMPARE(
            paragraph.text, u"States shall keep ordre public and resolution 2322 (2016) and [is][shall be] m\u00b2."_s);
        QCOMPARE(paragraph.marks.size(), 2);
        QCOMPARE(
            paragraph.text.sliced(paragraph.marks[0].span.begin, paragraph.marks[0].span.length()), u"ordre public"_s);
        QCOMPARE(paragraph.marks[0].marks, Marks(Mark::Italic));
        QCOMPARE(paragraph.marks[1].link, u"#"_s);
    }

    void aHyphenAtALinesEndIsUndoneWhereTheTextShowsTheWord()
    {
        const Compilation read = readText(
            u"Article 1\n\n1. The international order shall stand and capacity-building too, as inter-\nnational law and capacity-\nbuilding need.\n"_s);
        QVERIFY(read.submissions.first().units.first().children.first().text.endsWith(
            u"as international law and capacity-building need."));
    }
};

QTEST_GUILESS_MAIN(ReadingHabitsTest)
#include "tst_readinghabits.moc"
