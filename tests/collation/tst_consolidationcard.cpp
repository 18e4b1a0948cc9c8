// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/consolidateddraft.h"
#include "collation/consolidationcard.h"
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

# Nepal

## Article 1. Duty

States Parties should protect mountain springs.

# Bhutan

## Article 1. Duty

States Parties shall protect mountain springs.
# Tuvalu

## Article 2. Costs

Costs shall be shared.
)";

}

class ConsolidationCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const auto read = readCompilationText(compilation, u"springs.md"_s);
        QVERIFY(read);
        m_submissions = read->submissions;
        m_draft = consolidatedDraft(m_submissions, correspond(m_submissions));
        m_paragraph = m_draft.provisions.first().paragraphs.first().id;
        m_card = ConsolidationCard(m_draft, m_paragraph, m_submissions);
    }

    void everyVariantIsOnTheCard()
    {
        QCOMPARE(m_card.readings().size(), 3);
        QCOMPARE(flatText(m_card.readings()[1].passage), u"States Parties should protect mountain springs."_s);
        QCOMPARE(text(), u"States Parties [Bhutan, Peru: shall][Nepal: should] protect mountain springs."_s);
    }

    void aDelegationSwitchedOffAndOnLeavesTheTextAsItWas()
    {
        const Passage before = m_card.passage();
        m_card.setOn(u"Nepal"_s, false);
        QCOMPARE(text(), u"States Parties shall protect mountain springs."_s);
        m_card.setOn(u"Nepal"_s, true);
        QVERIFY(!m_card.isChanged());
        QCOMPARE(m_card.passage(), before);
    }

    void whatPeopleHaveMadeOfTheTextComesBackWithTheSwitch()
    {
        const auto edited = applied(
            m_draft, edits::SetPassage{m_paragraph, passageOf(u"Every State shall protect its springs."_s)}, {});
        QVERIFY(edited);
        ConsolidationCard card(*edited, m_paragraph, m_submissions);
        card.setOn(u"Nepal"_s, false);
        QCOMPARE(flatText(card.passage()), u"States Parties shall protect mountain springs."_s);
        card.setOn(u"Nepal"_s, true);
        QCOMPARE(flatText(card.passage()), u"Every State shall protect its springs."_s);
    }

    void theBaseStandsFirst()
    {
        m_card.setBase(u"Nepal"_s);
        QCOMPARE(text(), u"States Parties [Nepal: should][Bhutan, Peru: shall] protect mountain springs."_s);
    }

    void paragraphsCanStandWhole()
    {
        m_card.setWhole(true);
        QCOMPARE(text(),
            u"[Bhutan, Peru: States Parties shall protect mountain springs.]"
            "[Nepal: States Parties should protect mountain springs.]"_s);
    }

    void whatIsTheSameIsWrittenOnce()
    {
        m_card.declareSame(u"Nepal"_s, u"Peru"_s);
        QCOMPARE(text(), u"States Parties shall protect mountain springs."_s);
        m_card.declareSame(u"Nepal"_s, {});
        QVERIFY(!m_card.isChanged());
    }

    void aParagraphThatNobodySubmittedHasNoVariants()
    {
        const auto edited
            = applied(m_draft, edits::InsertParagraph{m_draft.provisions.first().id, m_paragraph, {}}, {});
        QVERIFY(edited);
        const ConsolidationCard card(*edited, edited->provisions.first().paragraphs.last().id, m_submissions);
        QVERIFY(card.readings().isEmpty());
        QVERIFY(card.passage().isEmpty());
    }

private:
    [[nodiscard]] QString text() const { return printPassage(m_card.passage()); }

    QList<Submission> m_submissions;
    Draft m_draft;
    ParagraphId m_paragraph;
    ConsolidationCard m_card;
};

QTEST_GUILESS_MAIN(ConsolidationCardTest)
#include "tst_consolidationcard.moc"
