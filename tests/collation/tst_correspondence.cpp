// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/alignmentcases.h"
#include "support/alignmentscore.h"

#include <QTest>

#include <set>

using namespace concordat;
using namespace concordat::alignment;

namespace {

const PlainArticle extradition{u"Extradition"_s,
    {u"Each of the offences to which this article applies shall be deemed to be included as an extraditable offence in "
     u"any "
     "extradition treaty existing between States Parties."_s,
        u"Extradition shall be subject to the conditions provided for by the domestic law of the requested State "
        u"Party. "
        "Before refusing it, that State Party shall consult the requesting State Party and hear its opinions."_s}};
const PlainArticle network{u"Network of contact points"_s,
    {u"Each State Party shall designate a point of contact available twenty-four hours a day, seven days a week."_s,
        u"The points of contact shall have trained and equipped personnel at their disposal."_s}};
const PlainArticle awareness{u"Public awareness"_s,
    {u"States Parties shall, in accordance with the fundamental principles of their domestic law, endeavour to raise "
     u"the "
     "awareness of the public of the dangers of fraud on the Internet."_s,
        u"Schools and universities shall be encouraged to teach the safe use of networks."_s}};

Submission by(const QString &name, const QList<PlainArticle> &articles)
{
    return submissionOf(name, articles, Language::English);
}

UnitId paragraph(const Submission &submission, int article, int number)
{
    return submission.units[article].children[number].id;
}

bool isLinked(const QList<Counterpart> &all, const UnitId &a, const UnitId &b)
{
    return pairsOf(all, Counterpart::Outcome::Linked).contains(unordered(a, b));
}

/// What a correspondence says, whichever side is named first.
std::set<std::tuple<UnitId, UnitId, int, int, QString>> said(const QList<Counterpart> &all)
{
    std::set<std::tuple<UnitId, UnitId, int, int, QString>> everything;
    for (const Counterpart &one : all) {
        const Pair pair = unordered(one.a, one.b);
        everything.insert({pair.first, pair.second, int(one.outcome), int(one.confidence * 1'000'000), one.reason});
    }
    return everything;
}

}

class CorrespondenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paragraphsAreFoundAcrossArticleBorders()
    {
        const Submission a = by(u"Alba"_s, {extradition, network, awareness});
        PlainArticle other = network;
        other.paragraphs.insert(1, extradition.paragraphs[0]);
        const Submission b = by(u"Borduria"_s, {other, {u"Other"_s, {awareness.paragraphs[1]}}});
        const auto found = correspond({a, b}).paragraphs;
        QVERIFY(isLinked(found, paragraph(a, 0, 0), paragraph(b, 0, 1)));
        QVERIFY(isLinked(found, paragraph(a, 2, 1), paragraph(b, 1, 0)));
    }

    void unlikeTitlesOverLikeTextsAreLinkedAndLikeTitlesOverUnlikeTextsAreNot()
    {
        const Submission a = by(u"Alba"_s, {extradition, awareness});
        const Submission b = by(
            u"Borduria"_s, {{u"Public awareness"_s, extradition.paragraphs}, {u"Extradition"_s, network.paragraphs}});
        const auto articles = correspond({a, b}).articles;
        QVERIFY(isLinked(articles, a.units[0].id, b.units[0].id));
        QVERIFY(!isLinked(articles, a.units[0].id, b.units[1].id));
        QVERIFY(!isLinked(articles, a.units[1].id, b.units[0].id));
    }

    void aParagraphCutInTwoIsLinkedToBothHalves()
    {
        const Submission a = by(u"Alba"_s, {extradition, network, awareness});
        PlainArticle cut = extradition;
        const qsizetype stop = cut.paragraphs[1].indexOf(u". ") + 1;
        cut.paragraphs = {cut.paragraphs[1].first(stop), cut.paragraphs[1].sliced(stop + 1)};
        const Submission b = by(u"Borduria"_s, {cut, awareness});
        const auto found = correspond({a, b}).paragraphs;
        QVERIFY(isLinked(found, paragraph(a, 0, 1), paragraph(b, 0, 0)));
        QVERIFY(isLinked(found, paragraph(a, 0, 1), paragraph(b, 0, 1)));
        const auto reason
            = std::ranges::find_if(found, [&](const Counterpart &one) { return one.b == paragraph(b, 0, 1); })->reason;
        QVERIFY2(reason.contains(u"one of 2 parts"), qPrintable(reason));
    }

    void theRestOfASplitParagraphFollowsTheHalfThatIsPlainlyItsOwn()
    {
        const QString &whole = network.paragraphs[0];
        PlainArticle cut{u"Contact points"_s, {whole, u"Costs of the network are borne by those who call upon it."_s}};
        PlainArticle joined = network;
        joined.paragraphs[0] += u" Costs of this network must be borne by whoever calls upon it."_s;
        const Submission b = by(u"Borduria"_s, {joined, awareness});
        const Submission c = by(u"Cagliostro"_s, {cut, awareness});
        const auto found = correspond({b, c}).paragraphs;
        QVERIFY(isLinked(found, paragraph(b, 0, 0), paragraph(c, 0, 0)));
        QVERIFY(isLinked(found, paragraph(b, 0, 0), paragraph(c, 0, 1)));
    }

    void theTitleOfACitedArticleIsNoWording()
    {
        const Submission a = by(u"Alba"_s,
            {{u"Requests"_s,
                {u"Where no treaty is in force, article 27 (Procedures pertaining to emergency requests in the absence of applicable agreements) of the Budapest Convention applies."_s}}});
        const Submission b = by(u"Borduria"_s,
            {{u"Duties"_s,
                {u"Every coast guard trains its crews in procedures pertaining to emergency requests in the absence of applicable agreements."_s}}});
        QVERIFY(pairsOf(correspond({a, b}).paragraphs, Counterpart::Outcome::Linked).empty());
    }

    void aFormulaInCommonIsNoCorrespondence()
    {
        const Submission a = by(u"Alba"_s, {awareness});
        const Submission b = by(u"Borduria"_s,
            {{u"Prisons"_s,
                {u"States Parties shall, in accordance with the fundamental principles of their domestic law, "
                 u"endeavour "
                 "to reintegrate convicted persons into society."_s}}});
        QVERIFY(pairsOf(correspond({a, b}).paragraphs, Counterpart::Outcome::Linked).empty());
    }

    void ofTwoParagraphsThatSayTheSameTheOneInTheRightArticleIsLinked()
    {
        PlainArticle repeated = network;
        repeated.paragraphs.append(extradition.paragraphs[0]);
        const Submission a = by(u"Alba"_s, {repeated, extradition, awareness});
        const Submission b = by(u"Borduria"_s, {extradition, awareness});
        const auto found = correspond({a, b}).paragraphs;
        QVERIFY(isLinked(found, paragraph(a, 1, 0), paragraph(b, 0, 0)));
        QVERIFY(!isLinked(found, paragraph(a, 0, 2), paragraph(b, 0, 0)));
    }

    void whatPeopleSaidIsNotOverruled()
    {
        const Submission a = by(u"Alba"_s, {extradition, network});
        const Submission b = by(u"Borduria"_s, {extradition, awareness});
        KnownCounterparts known;
        known.different.append({paragraph(b, 0, 0), paragraph(a, 0, 0)});
        known.same.append({paragraph(a, 1, 0), paragraph(b, 1, 1)});
        const auto found = correspond({a, b}, known).paragraphs;
        QVERIFY(!isLinked(found, paragraph(a, 0, 0), paragraph(b, 0, 0)));
        QVERIFY(isLinked(found, paragraph(a, 1, 0), paragraph(b, 1, 1)));
        const auto fact
            = std::ranges::find_if(found, [&](const Counterpart &one) { return one.a == paragraph(a, 1, 0); });
        QCOMPARE(fact->confidence, 1.0);
    }

    void commentaryIsSuggestedAndNeverLinked()
    {
        const Submission a = by(u"Alba"_s, {extradition, network});
        Submission b = by(u"Borduria"_s,
            {{u"Our views"_s,
                {u"Borduria would welcome a network in which each State Party has a point of contact, available "
                 "twenty-four hours a day and seven days a week."_s}}});
        b.units[0].children[0].commentary = true;
        const auto found = correspond({a, b}).paragraphs;
        QVERIFY(pairsOf(found, Counterpart::Outcome::Linked).empty());
        QVERIFY(pairsOf(found, Counterpart::Outcome::Suggested)
                .contains(unordered(paragraph(a, 1, 0), paragraph(b, 0, 0))));
    }

    void anEntryByReferenceFindsTheArticleOfItsTitle()
    {
        const Submission a = by(u"Alba"_s, {extradition, network});
        Submission b = by(u"Borduria"_s, {{u"Network of contact points"_s, {}}});
        b.units[0].byReference = true;
        b.units[0].citation = u"(art. 35 of the Budapest Convention)"_s;
        QVERIFY(isLinked(correspond({a, b}).articles, a.units[1].id, b.units[0].id));
    }

    void theOrderOfSubmissionsDoesNotMatter()
    {
        const Submission a = by(u"Alba"_s, {extradition, network, awareness});
        const Submission b = by(u"Borduria"_s, {awareness, extradition});
        const Submission c = by(u"Cagliostro"_s, {network, {u"Network"_s, {extradition.paragraphs[1]}}});
        const Correspondence one = correspond({a, b, c});
        for (const QList<Submission> &order : {QList{c, b, a}, QList{b, c, a}, QList{a, c, b}}) {
            const Correspondence other = correspond(order);
            QCOMPARE(said(other.paragraphs), said(one.paragraphs));
            QCOMPARE(said(other.articles), said(one.articles));
        }
    }

    void theFirstNamedUnitIsOfTheSubmissionThatComesFirst()
    {
        const Submission a = by(u"Alba"_s, {extradition});
        const Submission b = by(u"Borduria"_s, {extradition});
        const auto found = correspond({b, a}).paragraphs;
        QVERIFY(!found.isEmpty());
        for (const Counterpart &one : found)
            QVERIFY(findUnit({b}, one.a) && findUnit({a}, one.b));
    }

    void submissionsOfOneDelegationAreNotCompared()
    {
        const Submission a = by(u"Alba"_s, {extradition});
        Submission again = by(u"Borduria"_s, {extradition});
        again.attribution = a.attribution;
        QVERIFY(correspond({a, again}).paragraphs.isEmpty());
    }

    void whatReadsTheSameHasTheSameCounterparts()
    {
        const Submission a = by(u"Alba"_s, {network, extradition, awareness});
        const Submission b = by(u"Borduria"_s, {awareness, {u"Surrender"_s, {extradition.paragraphs[1]}}, network});
        const Submission c = by(u"Cagliostro"_s, {network, extradition, awareness});
        const Correspondence found = correspond({a, b, c});
        const auto between = [&](const Submission &one, const Submission &other, const QList<Counterpart> &all) {
            std::multiset<std::tuple<UnitId, int, double, QString>> answers;
            for (const Counterpart &counterpart : all) {
                const bool forward = findUnit({one}, counterpart.a) && findUnit({other}, counterpart.b);
                const bool backward = findUnit({other}, counterpart.a) && findUnit({one}, counterpart.b);
                if (forward || backward)
                    answers.insert({forward ? counterpart.b : counterpart.a, int(counterpart.outcome),
                        counterpart.confidence, counterpart.reason});
            }
            return answers;
        };
        QVERIFY(!between(a, b, found.paragraphs).empty());
        QCOMPARE(between(c, b, found.paragraphs), between(a, b, found.paragraphs));
        QCOMPARE(between(c, b, found.articles), between(a, b, found.articles));

        // What a person says of one of them is said of that one only.
        const UnitId ours = paragraph(a, 0, 0);
        const UnitId theirs = paragraph(b, 2, 0);
        const Correspondence corrected = correspond({a, b, c}, {{}, {{ours, theirs}}});
        QVERIFY(!isLinked(corrected.paragraphs, ours, theirs));
        QVERIFY(isLinked(corrected.paragraphs, paragraph(c, 0, 0), theirs));
    }

    void aRequestToStopIsHonoured()
    {
        std::stop_source stop;
        stop.request_stop();
        const Submission a = by(u"Alba"_s, {extradition});
        const Submission b = by(u"Borduria"_s, {extradition});
        QVERIFY(correspond({a, b}, {}, stop.get_token()).paragraphs.isEmpty());
    }

    void nothingGivesNothing()
    {
        QVERIFY(correspond({}).paragraphs.isEmpty());
        QVERIFY(correspond({by(u"Alba"_s, {}), by(u"Borduria"_s, {{QString(), {u" "_s, u"…"_s}}})}).articles.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CorrespondenceTest)
#include "tst_correspondence.moc"
