// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/consolidateddraft.h"
#include "collation/relinking.h"
#include "draft/edit.h"
#include "interchange/compilationreader.h"
#include "text/notation.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const QByteArray compilation = R"(# Peru

## Article 1. Duty

States Parties shall protect mountain springs.

## Article 2. Costs

The costs of protection shall be shared equitably.

# Nepal

## Article 1. Duty

States Parties should protect mountain springs.

## Article 2. Solidarity among neighbours

Every Party contributes according to its means.
)";

QString textOf(const Draft &draft)
{
    QString text;
    for (const Provision &provision : draft.provisions) {
        text += u"# "_s + printPassage(provision.title) + u'\n';
        for (const Paragraph &paragraph : provision.paragraphs)
            text += printPassage(paragraph.passage) + u'\n';
    }
    return text;
}

}

class RelinkingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const auto read = readCompilationText(compilation, u"springs.md"_s);
        QVERIFY(read);
        m_submissions = read->submissions;
        m_draft = consolidatedDraft(m_submissions, correspond(m_submissions));
        QCOMPARE(m_draft.provisions.size(), 3);
    }

    void unitsJoinTheProvisionThatAPersonSaysTheyBelongTo()
    {
        const auto moved = relinked(m_draft, unitsIn(u"Solidarity"_s), titled(u"Costs"_s).id, m_submissions);
        QVERIFY(moved);
        const Provision *costs = find(*moved, titled(u"Costs"_s).id);
        QVERIFY(costs);
        const QString text = textOf(*moved);
        QVERIFY(text.contains(u"The costs of protection shall be shared equitably."_s));
        QVERIFY(text.contains(u"Every Party contributes according to its means."_s));
        QCOMPARE(chosenBy(costs->paragraphs.last().passage, u"Nepal"_s).isEmpty()
                && chosenBy(costs->paragraphs.first().passage, u"Nepal"_s).isEmpty(),
            false);
        for (const UnitId &unit : unitsIn(u"Solidarity"_s)) {
            const auto entry = std::ranges::find(moved->concordance, unit, &ConcordanceEntry::unit);
            QVERIFY(entry != moved->concordance.end());
            QCOMPARE(entry->provision, costs->id);
            QVERIFY(entry->corrected);
        }
    }

    void twoTextsOfADelegationStandForOneParagraphAndApartAgain()
    {
        const ProvisionId costs = titled(u"Costs"_s).id;
        const ParagraphId shared = titled(u"Costs"_s).paragraphs.first().id;
        const auto text = std::ranges::find_if(m_draft.concordance, [&](const ConcordanceEntry &entry) {
            return entry.provision == titled(u"Solidarity"_s).id && !entry.paragraph.isNull();
        });
        QVERIFY(text != m_draft.concordance.end());
        const auto joined = relinked(m_draft, {text->unit}, costs, shared, m_submissions);
        QVERIFY(joined);
        QCOMPARE(find(*joined, costs)->paragraphs.size(), 1);
        QCOMPARE(flatText(chosenBy(find(*joined, shared)->passage, u"Nepal"_s)),
            u"Every Party contributes according to its means."_s);
        const auto apart = relinked(*joined, {text->unit}, costs, {}, m_submissions);
        QVERIFY(apart);
        QCOMPARE(find(*apart, costs)->paragraphs.size(), 2);
        QVERIFY(!relinked(m_draft, {text->unit}, costs, ParagraphId(u"gone"_s), m_submissions));
    }

    void whatPeopleHaveDoneSinceStays()
    {
        const ParagraphId duty = titled(u"Duty"_s).paragraphs.first().id;
        const ParagraphId costs = titled(u"Costs"_s).paragraphs.first().id;
        Draft edited = m_draft;
        for (const Edit &edit : {Edit(edits::SetPassage{duty, passageOf(u"All shall protect springs."_s)}),
                 Edit(edits::SetParagraphStatus{costs, {Status::Level::AgreedAdReferendum, {}, {}, {}}})}) {
            auto next = applied(edited, edit, {});
            QVERIFY(next);
            edited = *next;
        }
        const auto moved = relinked(edited, unitsIn(u"Solidarity"_s), titled(u"Costs"_s).id, m_submissions);
        QVERIFY(moved);
        QVERIFY(textOf(*moved).contains(u"All shall protect springs."_s));
        QCOMPARE(find(*moved, costs)->status.level, Status::Level::AgreedAdReferendum);
    }

    void unitsThatBelongNowhereLeaveTheText()
    {
        const auto moved = relinked(m_draft, unitsIn(u"Solidarity"_s), {}, m_submissions);
        QVERIFY(moved);
        QVERIFY(!textOf(*moved).contains(u"according to its means"_s));
        QCOMPARE(moved->setAside.size(), unitsIn(u"Solidarity"_s).size());
    }

    void aProvisionThatIsGoneIsRefused() { QVERIFY(!relinked(m_draft, {}, ProvisionId(u"gone"_s), m_submissions)); }

private:
    [[nodiscard]] const Provision &titled(const QString &title) const
    {
        return *std::ranges::find_if(
            m_draft.provisions, [&](const Provision &provision) { return flatText(provision.title).contains(title); });
    }

    [[nodiscard]] QList<UnitId> unitsIn(const QString &title) const
    {
        QList<UnitId> units;
        for (const ConcordanceEntry &entry : m_draft.concordance) {
            if (entry.provision == titled(title).id && entry.outcome == ConcordanceEntry::Outcome::Linked)
                units.append(entry.unit);
        }
        return units;
    }

    QList<Submission> m_submissions;
    Draft m_draft;
};

QTEST_GUILESS_MAIN(RelinkingTest)
#include "tst_relinking.moc"
