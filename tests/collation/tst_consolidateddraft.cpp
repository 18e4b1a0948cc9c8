// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/consolidateddraft.h"
#include "draft/edit.h"
#include "support/alignmentcases.h"

#include <QTest>

using namespace concordat;
using namespace concordat::alignment;

namespace {

const QList<PlainArticle> springs{
    {u"Protection of springs"_s,
        {u"Each Party shall protect the mountain springs in its territory from pollution and overuse."_s,
            u"The Parties shall keep a register of springs. The register shall be open to the public free of charge."_s,
            u"No spring shall be diverted without the consent of the communities that drink from it."_s}},
    {u"Monitoring"_s,
        {u"Each Party shall measure the discharge and the temperature of every registered spring twice a year."_s,
            u"Measurements shall be published within thirty days in a form that machines can read."_s}},
    {u"Settlement of disputes"_s,
        {u"Disputes about the interpretation of this Convention shall be settled by negotiation."_s,
            u"A dispute that is not settled within a year may be submitted to arbitration by either Party."_s}},
};

/// Three delegations that edited the same text, and the order in which they come in.
QList<Submission> threeSubmissions(quint32 seed)
{
    QList<Submission> all;
    for (const QString &name : {u"Alba"_s, u"Borduria"_s, u"Cagliostro"_s}) {
        Editor editor(springs, Language::English,
            {.reworded = 0.1,
                .moved = 0.15,
                .split = 0.3,
                .merged = 0.2,
                .lookAlikes = 0.1,
                .seed = seed * 3 + quint32(all.size()),
                .name = name});
        all.append(editor.edited().b);
    }
    return all;
}

Draft draftOf(const QList<Submission> &submissions)
{
    return consolidatedDraft(submissions, correspond(submissions));
}

ParagraphId placeOfUnit(const Draft &draft, const UnitId &unit)
{
    for (const ConcordanceEntry &entry : draft.concordance) {
        if (entry.unit == unit && entry.outcome == ConcordanceEntry::Outcome::Linked && !entry.paragraph.isNull())
            return entry.paragraph;
    }
    return {};
}

/// The texts that a submission has in a paragraph, in reading order.
QStringList textsIn(const Draft &draft, const ParagraphId &paragraph, const Submission &submission)
{
    QStringList texts;
    eachUnit(submission.units, [&](const Unit &unit, int) {
        if (!unit.text.isEmpty() && placeOfUnit(draft, unit.id) == paragraph)
            texts.append(unit.text);
    });
    return texts;
}

/// A unit tree of any shape, with texts that recur among delegations.
QList<Unit> anyUnits(QRandomGenerator &random, int depth)
{
    static const QStringList texts{u"Each Party shall protect the springs in its territory."_s,
        u"The Parties shall keep a register of springs. The register shall be open to the public."_s,
        u"The register of springs shall state:"_s, u"The name of the spring;"_s,
        u"The height of the spring above the sea."_s,
        u"Disputes shall be settled by negotiation or, within a year, by arbitration."_s, u"…"_s, u" "_s, QString()};
    QList<Unit> units;
    for (int i = random.bounded(4); i >= 0; --i) {
        Unit unit = textUnit(UnitKind(random.bounded(int(UnitKind::Bullet) + 1)),
            random.bounded(2) ? QString::number(i + 1) : QString(), random.bounded(3) ? QString() : u"Springs"_s,
            texts[random.bounded(int(texts.size()))]);
        unit.commentary = random.bounded(8) == 0;
        unit.byReference = random.bounded(10) == 0;
        if (random.bounded(6) == 0)
            unit.closing = texts[random.bounded(int(texts.size()))];
        if (depth > 0 && random.bounded(2))
            unit.children = anyUnits(random, depth - 1);
        units.append(unit);
    }
    return units;
}

Submission withChapter(Submission submission, const QString &chapter)
{
    Unit unit = textUnit(UnitKind::Chapter, u"I"_s, chapter, {});
    unit.children = submission.units;
    submission.units = {unit};
    giveIds(submission.units, submission.attribution);
    return submission;
}

Unit article(const QString &title, const QList<Unit> &children)
{
    Unit unit = textUnit(UnitKind::Article, {}, title, {});
    unit.children = children;
    return unit;
}

Submission submitted(const QString &by, QList<Unit> units)
{
    Submission submission = submissionOf(by, {}, Language::English);
    submission.units = std::move(units);
    giveIds(submission.units, by);
    return submission;
}

}

class ConsolidatedDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDelegationReadsItsOwnTextWholeAndNothingIsLost()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const QList<Submission> submissions = threeSubmissions(seed);
            const Draft draft = draftOf(submissions);
            for (const Submission &submission : submissions) {
                QSet<ParagraphId> seen;
                eachUnit(submission.units, [&](const Unit &unit, int) {
                    if (unit.text.isEmpty())
                        return;
                    const ParagraphId paragraph = placeOfUnit(draft, unit.id);
                    QVERIFY2(find(draft, paragraph), qPrintable(unit.text));
                    seen.insert(paragraph);
                    QCOMPARE(flatText(chosenBy(find(draft, paragraph)->passage, submission.attribution)),
                        textsIn(draft, paragraph, submission).join(u' '));
                });
                for (const Provision &provision : draft.provisions) {
                    const bool takesPart = std::ranges::any_of(
                        provision.paragraphs, [&](const Paragraph &paragraph) { return seen.contains(paragraph.id); });
                    for (const Paragraph &paragraph : provision.paragraphs) {
                        if (takesPart && !seen.contains(paragraph.id))
                            QVERIFY(chosenBy(paragraph.passage, submission.attribution).isEmpty());
                    }
                }
            }
        }
    }

    void theOrderOfSubmissionsDoesNotMatter()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QList<Submission> submissions = threeSubmissions(seed);
            const Draft draft = draftOf(submissions);
            std::ranges::reverse(submissions);
            QCOMPARE(draftOf(submissions), draft);
            std::ranges::rotate(submissions, submissions.begin() + 1);
            QCOMPARE(draftOf(submissions), draft);
        }
    }

    void aDelegationSwitchedOffAndOnAgainLeavesTheProvisionAsItWas()
    {
        const QList<Submission> submissions = threeSubmissions(7);
        const Draft draft = draftOf(submissions);
        for (const Provision &provision : draft.provisions) {
            Draft without = draft;
            const auto place = *placeOf(draft, provision.id);
            without.provisions[place] = reconsolidated(draft, provision.id, submissions, {u"Borduria"_s});
            for (const Paragraph &paragraph : without.provisions[place].paragraphs)
                QVERIFY(!attributions(paragraph.passage).contains(u"Borduria"_s));
            QCOMPARE(reconsolidated(without, provision.id, submissions), provision);
        }
    }

    void consolidatingASplitParagraphAnewDoublesNoWord()
    {
        const QList<Submission> submissions = threeSubmissions(7);
        const Draft draft = draftOf(submissions);
        for (const Provision &provision : draft.provisions) {
            for (const Paragraph &paragraph : provision.paragraphs) {
                const QString text = flatText(paragraph.passage);
                const auto split = applied(draft, edits::SplitParagraph{paragraph.id, text.lastIndexOf(u' ')}, {});
                if (split)
                    QCOMPARE(reconsolidated(*split, provision.id, submissions), provision);
            }
        }
    }

    void theBaseLeads()
    {
        const QList<Submission> submissions = threeSubmissions(7);
        const Draft draft = draftOf(submissions);
        int brackets = 0;
        for (const Provision &provision : draft.provisions) {
            const Provision led = reconsolidated(draft, provision.id, submissions, {}, u"Cagliostro"_s);
            for (const Paragraph &paragraph : led.paragraphs) {
                for (const PlacedBracket &placed : concordat::brackets(paragraph.passage)) {
                    const auto &alternatives = bracketAt(paragraph.passage, placed.path)->alternatives;
                    const auto isBase = [](const Alternative &alternative) {
                        return std::ranges::contains(alternative.positions, u"Cagliostro"_s, &Position::by);
                    };
                    if (std::ranges::any_of(alternatives, isBase)) {
                        QVERIFY(isBase(alternatives.first()));
                        ++brackets;
                    }
                }
            }
        }
        QVERIFY(brackets > 0);
    }

    void sameTextsMakeOneAgreedProvisionEach()
    {
        const QList<Submission> submissions{submissionOf(u"Alba"_s, springs, Language::English),
            submissionOf(u"Borduria"_s, springs, Language::English)};
        const Draft draft = draftOf(submissions);
        QCOMPARE(draft.provisions.size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            const Provision &provision = draft.provisions[i];
            QCOMPARE(provision.number, QString::number(i + 1));
            QCOMPARE(provision.designation, u"Article"_s);
            QCOMPARE(flatText(provision.title), springs[i].title);
            QCOMPARE(provision.paragraphs.size(), springs[i].paragraphs.size());
            for (qsizetype k = 0; k < provision.paragraphs.size(); ++k) {
                QCOMPARE(flatText(provision.paragraphs[k].passage), springs[i].paragraphs[k]);
                QVERIFY(isAgreed(provision.paragraphs[k].passage));
                QCOMPARE(provision.paragraphs[k].label.written, QString::number(k + 1));
            }
        }
    }

    void whatOneDelegationAloneProposedStandsInItsBrackets()
    {
        const QList<Submission> submissions{submissionOf(u"Alba"_s, springs, Language::English),
            submissionOf(u"Borduria"_s, {springs[0]}, Language::English)};
        const Draft draft = draftOf(submissions);
        QCOMPARE(attributions(draft.provisions[1].paragraphs[0].passage), QList<Attribution>{u"Alba"_s});
        QVERIFY(isAgreed(draft.provisions[0].paragraphs[0].passage));
    }

    void thePreambleComesFirstAndEndsWithTheWordsThatLeadOver()
    {
        Unit preamble = textUnit(UnitKind::Preamble, {}, {}, {});
        preamble.children = {textUnit(UnitKind::Paragraph, {}, {}, u"Recalling the value of clean water for all,"_s),
            textUnit(UnitKind::Paragraph, {}, {}, u"Have agreed as follows:"_s)};
        Unit other = textUnit(UnitKind::Preamble, {}, {}, {});
        other.children = {textUnit(UnitKind::Paragraph, {}, {}, u"Mindful of the snow that feeds the springs,"_s)};
        QList<Unit> articles = submissionOf(u"Alba"_s, springs, Language::English).units;
        const Submission a = submitted(u"Alba"_s, articles + QList<Unit>{preamble});
        const Submission b = submitted(u"Borduria"_s, QList<Unit>{other} + articles);
        const Draft draft = draftOf({a, b});
        QCOMPARE(draft.provisions.first().kind, Provision::Kind::Preamble);
        QCOMPARE(draft.provisions.first().paragraphs.size(), 3);
        QCOMPARE(flatText(draft.provisions.first().paragraphs.last().passage), u"Have agreed as follows:"_s);
        QVERIFY(draft.provisions.first().paragraphs.first().label.written.isEmpty());
    }

    void subparagraphsStandUnderTheirChapeauAndClosingTextBehindThem()
    {
        Unit list
            = textUnit(UnitKind::Paragraph, u"1"_s, {}, u"The register of springs shall state for each spring:"_s);
        list.children = {textUnit(UnitKind::Subparagraph, u"(a)"_s, {}, u"Its name and its height above the sea;"_s),
            textUnit(UnitKind::Subparagraph, u"(b)"_s, {}, u"The communities that drink from it."_s)};
        list.closing = u"The register shall be kept by the depositary."_s;
        Unit longer = list;
        longer.children.insert(
            1, textUnit(UnitKind::Subparagraph, u"(b)"_s, {}, u"The discharge in litres a second;"_s));
        longer.children[2].number = u"(c)"_s;
        const Unit last = textUnit(UnitKind::Paragraph, u"2"_s, {}, u"Springs without a name shall be given one."_s);
        const Submission a = submitted(u"Alba"_s, {article(u"Register"_s, {list, last})});
        const Submission b = submitted(u"Borduria"_s, {article(u"Register"_s, {longer, last})});
        const Draft draft = draftOf({a, b});
        QCOMPARE(draft.provisions.size(), 1);
        QStringList read;
        for (const Paragraph &paragraph : draft.provisions[0].paragraphs) {
            read.append(QString::number(paragraph.level) + paragraph.label.written + u' '
                + flatText(paragraph.passage).first(12));
        }
        QCOMPARE(read,
            (QStringList{u"01 The register"_s, u"1(a) Its name and"_s, u"1(b) The discharg"_s, u"1(c) The communit"_s,
                u"0 The register"_s, u"02 Springs with"_s}));
    }

    void chaptersBecomeHeadingsWithTheArticlesOfAllUnderThem()
    {
        const Submission a = withChapter(submissionOf(u"Alba"_s, springs, Language::English), u"Springs"_s);
        const Submission b = submissionOf(u"Borduria"_s, {springs[1], springs[2]}, Language::English);
        const Draft draft = draftOf({a, b});
        QCOMPARE(draft.provisions.size(), 4);
        QCOMPARE(draft.provisions[0].kind, Provision::Kind::Heading);
        QCOMPARE(draft.provisions[0].designation, u"Chapter"_s);
        QCOMPARE(flatText(draft.provisions[0].title), u"Springs"_s);
        QCOMPARE(draft.provisions[1].number, u"1"_s);
    }

    void commentaryIsInTheConcordanceAndNotInTheText()
    {
        const Submission a = submissionOf(u"Alba"_s, springs, Language::English);
        Submission b = submissionOf(u"Borduria"_s,
            {{u"Monitoring"_s,
                {u"Borduria would like the discharge and temperature of springs to be measured often."_s}}},
            Language::English);
        b.units[0].children[0].commentary = true;
        const Draft draft = draftOf({a, b});
        for (const Provision &provision : draft.provisions) {
            for (const Paragraph &paragraph : provision.paragraphs)
                QVERIFY(!flatText(paragraph.passage).contains(u"would like"));
        }
        const auto entry = std::ranges::find(draft.concordance, b.units[0].children[0].id, &ConcordanceEntry::unit);
        QVERIFY(entry != draft.concordance.end());
        QCOMPARE(entry->outcome, ConcordanceEntry::Outcome::Suggested);
        QCOMPARE(entry->provision, draft.provisions[1].id);
    }

    void everyUnitWithTreatyTextIsLinkedToAParagraph()
    {
        const QList<Submission> submissions = threeSubmissions(3);
        const Draft draft = draftOf(submissions);
        for (const Submission &submission : submissions) {
            eachUnit(submission.units, [&](const Unit &unit, int) {
                if (unit.text.isEmpty())
                    return;
                const bool placed = std::ranges::any_of(draft.concordance, [&](const ConcordanceEntry &entry) {
                    return entry.unit == unit.id && entry.outcome == ConcordanceEntry::Outcome::Linked
                        && find(draft, entry.paragraph);
                });
                QVERIFY2(placed, qPrintable(unit.text));
            });
        }
    }

    void treesOfAnyShapeKeepTheLaws()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 150; ++round) {
            QList<Submission> submissions;
            for (const QString &name : {u"Alba"_s, u"Borduria"_s, u"Cagliostro"_s})
                submissions.append(submitted(name, anyUnits(random, 4)));
            const Draft draft = draftOf(submissions);
            for (const Submission &submission : submissions) {
                eachUnit(submission.units, [&](const Unit &unit, int) {
                    if (unit.text.trimmed().isEmpty() || unit.commentary || unit.byReference)
                        return;
                    const Paragraph *paragraph = find(draft, placeOfUnit(draft, unit.id));
                    QVERIFY2(paragraph, qPrintable(unit.text));
                    QVERIFY(flatText(chosenBy(paragraph->passage, submission.attribution)).contains(unit.text));
                });
            }
            std::ranges::reverse(submissions);
            QCOMPARE(draftOf(submissions), draft);
            for (const Provision &provision : draft.provisions)
                QCOMPARE(reconsolidated(draft, provision.id, submissions), provision);
        }
    }

    void nothingGivesAnEmptyDraft() { QVERIFY(draftOf({}).provisions.isEmpty()); }
};

QTEST_GUILESS_MAIN(ConsolidatedDraftTest)
#include "tst_consolidateddraft.moc"
