// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/consolidateddraft.h"
#include "collation/relinking.h"
#include "collation/renewal.h"
#include "collation/successors.h"
#include "draft/edit.h"
#include "interchange/compilationreader.h"
#include "text/notation.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const QByteArray first = R"(# Peru

## Article 1. Duty

1. States Parties shall protect mountain springs against pollution.

2. Each State Party shall keep a register of its mountain springs.

## Article 2. Costs

The costs of protection shall be shared equitably among the States Parties concerned.

# Nepal

## Article 1. Duty

1. States Parties should protect mountain springs against pollution.

## Article 2. Solidarity among neighbours

Every Party contributes according to its means to the fund for springs.
)";

/// Nepal hands in its text again, revised: other wording, another number, and an article more.
const QByteArray nepalAgain = R"(# Nepal

## Article 1. Definitions

For the purposes of this Convention, “spring” means any natural outflow of groundwater.

## Article 2. Duty

1. States Parties should always protect mountain springs against pollution and drought.

## Article 3. Solidarity among neighbours

Every Party contributes according to its means and needs to the fund for springs.
)";

const QByteArray kenya = R"(# Kenya

## Article 1. Duty

1. States Parties shall protect mountain springs and wetlands against pollution.

2. Herders shall have access to every spring in times of drought.

3. Each State Party shall keep a public register of its mountain springs.
)";

QList<Submission> submissionsIn(const QByteArray &text, const QString &name)
{
    const auto read = readCompilationText(text, name);
    return read ? read->submissions : QList<Submission>();
}

UnitId unitWith(const QList<Submission> &submissions, const Attribution &by, const QString &words)
{
    UnitId found;
    for (const Submission &submission : submissions) {
        eachUnit(submission.units, [&](const Unit &unit, int) {
            if (submission.attribution == by && (unit.text + unit.title).contains(words))
                found = unit.id;
        });
    }
    return found;
}

const Provision *titled(const Draft &draft, const QString &title)
{
    const auto found = std::ranges::find_if(
        draft.provisions, [&](const Provision &provision) { return flatText(provision.title).contains(title); });
    return found == draft.provisions.end() ? nullptr : &*found;
}

QStringList numbersOf(const Draft &draft)
{
    QStringList numbers;
    for (const Provision &provision : draft.provisions)
        numbers.append(provision.number);
    return numbers;
}

}

/// A draft whose received texts change under it: what people did and said since stays.
class RenewalTest : public QObject {
    Q_OBJECT

private:
    QList<Submission> m_before;
    Draft m_draft;

    Draft edited(const Draft &draft, const Edit &edit)
    {
        const auto next = applied(draft, edit, {});
        return next.value_or(draft);
    }

private Q_SLOTS:
    void init()
    {
        m_before = submissionsIn(first, u"springs.md"_s);
        m_draft = consolidatedDraft(m_before, correspond(m_before));
        QCOMPARE(m_draft.provisions.size(), 3);
    }

    void whatDidNotChangeMakesTheSameDraft()
    {
        const Draft touched = edited(m_draft,
            edits::SetPassage{m_draft.provisions[0].paragraphs[0].id, passageOf(u"All shall protect springs."_s)});
        QCOMPARE(renewed(touched, m_before, m_before).draft, touched);
    }

    void aRevisedTextTakesThePlaceOfTheEarlierOne()
    {
        const auto arrived = submissionsIn(nepalAgain, u"nepal-rev1.md"_s);
        const Reception reception = receivedWith(m_before, arrived);
        QCOMPARE(reception.revised, QList<Attribution>{u"Nepal"_s});
        QCOMPARE(reception.submissions.size(), 2);
        const Reception beside = receivedWith(m_before, arrived, Handing::Additional);
        QCOMPARE(beside.added, QList<Attribution>{u"Nepal"_s});
        QCOMPARE(beside.submissions.size(), 3);
    }

    void whatAnotherDelegationSendsComesBeside()
    {
        const Reception reception = receivedWith(m_before, submissionsIn(kenya, u"kenya.md"_s));
        QCOMPARE(reception.added, QList<Attribution>{u"Kenya"_s});
        QVERIFY(reception.revised.isEmpty());
        QCOMPARE(reception.submissions.size(), 3);
    }

    void unitsAreFollowedIntoTheRevisedText()
    {
        const auto arrived = submissionsIn(nepalAgain, u"nepal-rev1.md"_s);
        const auto became = successors(m_before, receivedWith(m_before, arrived).submissions);
        QCOMPARE(became.value(unitWith(m_before, u"Nepal"_s, u"against pollution"_s)),
            unitWith(arrived, u"Nepal"_s, u"against pollution"_s));
        QCOMPARE(became.value(unitWith(m_before, u"Nepal"_s, u"according to its means"_s)),
            unitWith(arrived, u"Nepal"_s, u"according to its means"_s));
        const UnitId peru = unitWith(m_before, u"Peru"_s, u"register"_s);
        QCOMPARE(became.value(peru), peru);
    }

    void correctionsSurviveARevisedText()
    {
        // Somebody said that Nepal's solidarity is about costs, and reworded the duty.
        const ProvisionId costs = titled(m_draft, u"Costs"_s)->id;
        const auto linked = relinked(m_draft,
            {unitWith(m_before, u"Nepal"_s, u"Solidarity"_s), unitWith(m_before, u"Nepal"_s, u"its means"_s)}, costs,
            m_before);
        QVERIFY(linked);
        const ParagraphId second = titled(*linked, u"Duty"_s)->paragraphs[1].id;
        const Draft current
            = edited(edited(*linked, edits::SetPassage{second, passageOf(u"A register of springs shall be kept."_s)}),
                edits::SetParagraphStatus{second, {Status::Level::AgreedAdReferendum, {}, {}, {}}});

        const auto after = receivedWith(m_before, submissionsIn(nepalAgain, u"nepal-rev1.md"_s)).submissions;
        const Draft renewal = renewed(current, m_before, after).draft;

        const UnitId solidarity = unitWith(after, u"Nepal"_s, u"its means"_s);
        const auto entry = std::ranges::find(renewal.concordance, solidarity, &ConcordanceEntry::unit);
        QVERIFY(entry != renewal.concordance.end());
        QCOMPARE(entry->provision, costs);
        QVERIFY(entry->corrected);
        QVERIFY(find(renewal, second));
        QCOMPARE(flatText(find(renewal, second)->passage), u"A register of springs shall be kept."_s);
        QCOMPARE(find(renewal, second)->status.level, Status::Level::AgreedAdReferendum);
        // The revised wording is in the draft, the earlier one is not.
        QString text;
        for (const Provision &provision : renewal.provisions) {
            for (const Paragraph &paragraph : provision.paragraphs)
                text += printPassage(paragraph.passage) + u'\n';
        }
        QVERIFY2(text.contains(u"and drought"_s), qPrintable(text));
        QVERIFY2(text.contains(u"natural outflow"_s), qPrintable(text));
        QVERIFY2(text.contains(u"its means and needs"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"according to its means to the fund"_s), qPrintable(text));
        for (const ConcordanceEntry &one : renewal.concordance)
            QVERIFY(findUnit(after, one.unit));
    }

    void provisionsKeepTheirIdentityAndTheirNumbers()
    {
        const auto after = receivedWith(m_before, submissionsIn(nepalAgain, u"nepal-rev1.md"_s)).submissions;
        const Draft renewal = renewed(m_draft, m_before, after).draft;
        for (const Provision &provision : std::as_const(m_draft.provisions)) {
            const Provision *now = find(renewal, provision.id);
            QVERIFY2(now, qPrintable(flatText(provision.title)));
            QCOMPARE(now->number, provision.number);
        }
        QCOMPARE(renewal.provisions.size(), 4);
        QStringList numbers = numbersOf(renewal);
        QCOMPARE(numbers.removeDuplicates(), 0);
    }

    void theOrderOfTheRoomStands()
    {
        // Somebody moved the last provision to the head; no submission moves it back.
        Draft moved = m_draft;
        moved.provisions.move(2, 0);
        for (const QByteArray &arrived : {nepalAgain, kenya}) {
            const auto after = receivedWith(m_before, submissionsIn(arrived, u"arrived.md"_s)).submissions;
            const Draft renewal = renewed(moved, m_before, after).draft;
            QStringList order;
            for (const Provision &provision : renewal.provisions) {
                if (find(moved, provision.id))
                    order.append(provision.id.value);
            }
            QStringList wanted;
            for (const Provision &provision : std::as_const(moved.provisions))
                wanted.append(provision.id.value);
            QCOMPARE(order, wanted);
        }
    }

    void paragraphsThatComeBetweenAreBis()
    {
        const auto after = receivedWith(m_before, submissionsIn(kenya, u"kenya.md"_s)).submissions;
        const Draft renewal = renewed(m_draft, m_before, after).draft;
        const Provision *duty = titled(renewal, u"Duty"_s);
        QVERIFY(duty);
        QCOMPARE(duty->id, titled(m_draft, u"Duty"_s)->id);
        QStringList labels;
        for (const Paragraph &paragraph : duty->paragraphs)
            labels.append(paragraph.label.written);
        QCOMPARE(labels, (QStringList{u"1"_s, u"1 bis"_s, u"2"_s}));
        const QString joint = printPassage(duty->paragraphs.first().passage);
        QVERIFY2(joint.contains(u"Kenya"_s) && joint.contains(u"Nepal"_s), qPrintable(joint));
    }

    void whatPeopleWroteThemselvesKeepsItsNumber()
    {
        const Draft own = edited(Draft(),
            edits::InsertProvision{{},
                {ProvisionId{u"own"_s}, Provision::Kind::Article, u"1"_s, u"Article"_s, passageOf(u"Final clauses"_s),
                    {},
                    {{ParagraphId{u"own-1"_s}, {u"1"_s, {}, {}}, 0, passageOf(u"It enters into force."_s), {}, {}}}}});
        const Draft renewal = renewed(own, {}, submissionsIn(kenya, u"kenya.md"_s)).draft;
        QCOMPARE(renewal.provisions.size(), 2);
        QCOMPARE(find(renewal, ProvisionId{u"own"_s})->number, u"1"_s);
        QStringList numbers = numbersOf(renewal);
        QCOMPARE(numbers.removeDuplicates(), 0);
    }

    void anotherRenewalFindsTheSameParagraphsAgain()
    {
        const auto after = receivedWith(m_before, submissionsIn(kenya, u"kenya.md"_s)).submissions;
        const Draft once = renewed(m_draft, m_before, after).draft;
        const auto later = receivedWith(after, submissionsIn(nepalAgain, u"nepal-rev1.md"_s)).submissions;
        const Draft twice = renewed(once, after, later).draft;
        for (const Provision &provision : m_draft.provisions) {
            QVERIFY(find(twice, provision.id));
            for (const Paragraph &paragraph : provision.paragraphs)
                QVERIFY2(find(twice, paragraph.id), qPrintable(flatText(paragraph.passage)));
        }
        const auto all = m_before + submissionsIn(kenya, u"kenya.md"_s) + submissionsIn(nepalAgain, u"nepal-rev1.md"_s);
        QCOMPARE(all.size(), 4);
        QCOMPARE(submissionsBehind(twice, all).size(), 3);
    }
};

QTEST_GUILESS_MAIN(RenewalTest)
#include "tst_renewal.moc"
