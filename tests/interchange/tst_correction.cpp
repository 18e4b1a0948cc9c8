// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/compilationreader.h"
#include "interchange/coverage.h"
#include "proposals/correction.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const QByteArray compilation = R"(# Peru

## Article 1. Duty

1. States Parties shall *protect* springs. They shall map them.

2. They shall report.

(a) Every year;

Explanation: this follows an earlier text.

# Nepal

## Article 1. Duty

States Parties should protect springs.
)";

QStringList outline(const Compilation &read)
{
    QStringList lines;
    for (const Submission &submission : read.submissions) {
        lines.append(submission.attribution);
        eachUnit(submission.units, [&](const Unit &unit, int depth) {
            lines.append(QString(depth + 1, u'-') + u' ' + unit.number + u'|' + unit.title + u'|' + unit.text);
        });
    }
    return lines;
}

}

class CorrectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const auto read = readCompilationText(compilation, u"springs.md"_s);
        QVERIFY(read);
        m_read = *read;
        QVERIFY(outline(m_read).size() > 6);
    }

    void aUnitIsSplitWithItsPlaceInTheDocument()
    {
        const Unit &first = unit(u"States Parties shall protect springs. They"_s);
        const UnitId id = first.id;
        const qsizetype at = first.text.indexOf(u"They"_s);
        apply(corrections::Split{id, at});
        QCOMPARE(unit(id).text, u"States Parties shall protect springs."_s);
        const Unit &second = unit(u"They shall map"_s);
        QCOMPARE(second.text, u"They shall map them."_s);
        QCOMPARE(m_read.source.text.sliced(second.locators.first().begin, 10), u"They shall"_s);
        QCOMPARE(unit(id).marks.size(), 1);
        QVERIFY(second.marks.isEmpty());
        apply(corrections::JoinWithPrevious{second.id});
        QCOMPARE(unit(id).text, u"States Parties shall protect springs. They shall map them."_s);
    }

    void aUnitIsNestedAndLifted()
    {
        const QStringList before = outline(m_read);
        const UnitId id = unit(u"They shall report."_s).id;
        apply(corrections::Nest{id});
        QVERIFY(outline(m_read) != before);
        apply(corrections::Lift{id});
        QCOMPARE(outline(m_read), before);
    }

    void kindNumberAndCommentaryAreSet()
    {
        const UnitId id = unit(u"They shall report."_s).id;
        apply(corrections::SetNumber{id, u" 3 bis "_s});
        QCOMPARE(unit(id).number, u"3 bis"_s);
        apply(corrections::MarkCommentary{id, true});
        QVERIFY(unit(id).commentary);
        apply(corrections::SetKind{id, UnitKind::Article});
        QCOMPARE(unit(id).title, u"They shall report."_s);
        QVERIFY(unit(id).text.isEmpty());
        apply(corrections::SetKind{id, UnitKind::Paragraph});
        QCOMPARE(unit(id).text, u"They shall report."_s);
    }

    void aSubmissionIsSomebodyElses()
    {
        apply(corrections::SetSubmitter{
            m_read.submissions.last().id, u"Jamaica (on behalf of the Caribbean Community)"_s});
        QCOMPARE(m_read.submissions.last().attribution, u"CARICOM"_s);
        apply(corrections::SetSubmitter{m_read.submissions.last().id, u"Utopia"_s});
        QCOMPARE(m_read.submissions.last().attribution, u"Utopia"_s);
    }

    void aStrayParagraphIsPutInItsPlace()
    {
        // What nobody claims: taken out of its submission here, as a reader that was unsure would.
        Unit &stray = m_read.submissions.first().units.last();
        const UnitId article = stray.id;
        const Unit lost = stray.children.takeLast();
        QVERIFY(lost.children.isEmpty());
        m_read.unplaced = lost.locators;
        apply(corrections::PlaceStray{m_read.unplaced.first(), article});
        QVERIFY(m_read.unplaced.isEmpty());
        QVERIFY(!unit(article).children.last().text.isEmpty());
    }

    void whatMakesNoSenseIsRefusedWithASentence_data()
    {
        QTest::addColumn<Correction>("correction");
        QTest::newRow("gone") << Correction(corrections::Lift{UnitId(u"gone"_s)});
        QTest::newRow("no stray") << Correction(corrections::PlaceStray{{1, 2}, UnitId(u"gone"_s)});
        QTest::newRow("no submission") << Correction(corrections::SetSubmitter{{}, u"Peru"_s});
    }
    void whatMakesNoSenseIsRefusedWithASentence()
    {
        QFETCH(Correction, correction);
        const auto result = corrected(m_read, correction, Register::unitedNations());
        QVERIFY(!result);
        QCOMPARE(result.error().fault, Fault::Refused);
    }

    void theFirstOfAllCannotBeJoinedOrLifted()
    {
        const UnitId first = m_read.submissions.first().units.first().id;
        for (const Correction &correction : {Correction(corrections::Lift{first}), Correction(corrections::Nest{first}),
                 Correction(corrections::JoinWithPrevious{first})})
            QVERIFY(!corrected(m_read, correction, Register::unitedNations()));
    }

    /// Any number of corrections leaves every character of the document in exactly one place.
    void nothingIsLostOrDoubledByCorrecting()
    {
        QRandomGenerator chance(11);
        int done = 0;
        for (int i = 0; i < 400; ++i) {
            QList<UnitId> ids;
            for (const Submission &submission : m_read.submissions)
                eachUnit(submission.units, [&](const Unit &one, int) { ids.append(one.id); });
            const UnitId id = ids[chance.bounded(ids.size())];
            const QList<Correction> all{corrections::Nest{id}, corrections::Lift{id}, corrections::JoinWithPrevious{id},
                corrections::Split{id, chance.bounded(40)}, corrections::SetKind{id, UnitKind(chance.bounded(10))}};
            const auto result = corrected(m_read, all[chance.bounded(all.size())], Register::unitedNations());
            if (!result)
                continue;
            ++done;
            m_read = *result;
            QVERIFY(uncovered(m_read.source.text, allLocators(m_read)).isEmpty());
            QList<TextSpan> spans = allLocators(m_read);
            std::ranges::sort(spans, {}, &TextSpan::begin);
            for (qsizetype k = 1; k < spans.size(); ++k)
                QVERIFY(spans[k].begin >= spans[k - 1].end);
        }
        QVERIFY(done > 100);
    }

private:
    void apply(const Correction &correction)
    {
        auto result = corrected(m_read, correction, Register::unitedNations());
        QVERIFY2(result, result ? "" : qPrintable(result.error().sentence));
        m_read = *result;
    }

    [[nodiscard]] const Unit &unit(const UnitId &id) const
    {
        const Unit *found = findUnit(m_read.submissions, id);
        Q_ASSERT(found);
        return *found;
    }
    [[nodiscard]] const Unit &unit(const QString &beginning) const
    {
        const Unit *found = nullptr;
        for (const Submission &submission : m_read.submissions) {
            eachUnit(submission.units, [&](const Unit &one, int) {
                if (one.text.startsWith(beginning))
                    found = &one;
            });
        }
        Q_ASSERT(found);
        return *found;
    }

    Compilation m_read;
};

QTEST_GUILESS_MAIN(CorrectionTest)
#include "tst_correction.moc"
