// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampleproject.h"
#include "views/history/comparisonmodel.h"
#include "views/history/historyfilter.h"
#include "views/history/historymodel.h"
#include "views/history/redlinetext.h"
#include "views/merging/arrivalsmodel.h"
#include "views/session/session.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

Revision revision(const QString &id, const QStringList &parents)
{
    Revision revision;
    revision.id = RevisionId{id};
    for (const QString &parent : parents)
        revision.parents.append(RevisionId{parent});
    return revision;
}

const auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

}

/// The history as it is listed, drawn and compared.
class HistoryViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStraightHistoryIsOneLane()
    {
        const auto rows = laidOut({revision(u"c"_s, {u"b"_s}), revision(u"b"_s, {u"a"_s}), revision(u"a"_s, {})});
        QCOMPARE(rows.size(), 3);
        for (const GraphRow &row : rows)
            QCOMPARE(row.lane, 0);
        QVERIFY(rows.first().above.isEmpty());
        QCOMPARE(rows.first().below, (QList<GraphRow::Line>{{0, 0}}));
        QCOMPARE(rows.last().above, (QList<GraphRow::Line>{{0, 0}}));
        QVERIFY(rows.last().below.isEmpty());
    }

    void aMergeOpensALaneThatClosesAtTheCommonAncestor()
    {
        const auto rows = laidOut({revision(u"m"_s, {u"x"_s, u"y"_s}), revision(u"x"_s, {u"a"_s}),
            revision(u"y"_s, {u"a"_s}), revision(u"a"_s, {})});
        QCOMPARE(rows[0].below, (QList<GraphRow::Line>{{0, 0}, {0, 1}}));
        QCOMPARE(rows[1].lane, 0);
        QCOMPARE(rows[2].lane, 1);
        QCOMPARE(rows[2].below, (QList<GraphRow::Line>{{0, 0}, {1, 0}}));
        QCOMPARE(rows[3].lane, 0);
        QCOMPARE(rows[3].above, (QList<GraphRow::Line>{{0, 0}}));
    }

    void everyLineGoesOnInTheNextRow()
    {
        // Five people who work side by side, and a merge now and then.
        QList<Revision> revisions;
        QStringList tips{u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s};
        for (int i = 1; i <= 200; ++i) {
            const int who = (i * 7) % 5;
            QStringList parents{tips[who]};
            if (i % 9 == 0 && tips[(who + 1) % 5] != tips[who])
                parents.append(tips[(who + 1) % 5]);
            tips[who] = QString::number(i);
            revisions.prepend(revision(tips[who], parents));
        }
        revisions.append(revision(u"0"_s, {}));
        const QList<GraphRow> rows = laidOut(revisions);
        for (qsizetype i = 1; i < rows.size(); ++i) {
            QSet<int> leaving;
            for (const GraphRow::Line &line : rows[i - 1].below)
                leaving.insert(line.to);
            QSet<int> arriving;
            for (const GraphRow::Line &line : rows[i].above)
                arriving.insert(line.from);
            QCOMPARE(arriving, leaving);
        }
    }

    void theHistoryGrowsByOneRowAnEdit()
    {
        const SampleProject sample;
        Session session;
        HistoryModel history(session);
        QAbstractItemModelTester tester(&history, strict);
        HistoryFilter filter;
        filter.setSourceModel(&history);
        QAbstractItemModelTester filterTester(&filter, strict);
        session.setProject(sample.make());
        QVERIFY(session.hasProject());
        const int before = history.rowCount();
        const QPersistentModelIndex old = history.index(0, HistoryModel::What);
        QVERIFY(session.commit(edits::SetDraftTitle{u"Another title"_s}));
        QCOMPARE(history.rowCount(), before + 1);
        QVERIFY(old.isValid());
        QCOMPARE(old.row(), 1);
        QVERIFY(session.project().nameVersion(u"Rev.1"_s, session.project().head()));
        QVERIFY(history.index(0, HistoryModel::What).data().toString().contains(u"Rev.1"_s));
        filter.setWords(u"rev.1 ada"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setOnly(QSet<RevisionId>());
        QCOMPARE(filter.rowCount(), 0);
        session.undo();
        QCOMPARE(history.rowCount(), before + 2);
        session.setProject(nullptr);
        QCOMPARE(history.rowCount(), 0);
    }

    void aComparisonListsWhatDiffersInTheOrderOfTheText()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        const Draft before = session.draft();
        QList<ParagraphId> ids;
        for (const Provision &provision : before.provisions) {
            for (const Paragraph &paragraph : provision.paragraphs)
                ids.append(paragraph.id);
        }
        QVERIFY(session.commit(edits::SetPassage{ids[5], passageOf(u"Later in the text."_s)}));
        QVERIFY(session.commit(edits::SetPassage{ids[1], passageOf(u"Earlier in the text."_s)}));
        QVERIFY(session.commit(edits::DeleteParagraph{ids[3]}));
        ComparisonModel comparison(session);
        QAbstractItemModelTester tester(&comparison, strict);
        comparison.show(ComparisonModel::listed(comparisonOf(before, session.draft())));
        QCOMPARE(comparison.rowCount(), 3);
        QCOMPARE(comparison.item(0).paragraph, ids[1]);
        QSet<ParagraphId> listed;
        for (int row = 0; row < comparison.rowCount(); ++row)
            listed.insert(comparison.item(row).paragraph);
        QCOMPARE(listed, (QSet<ParagraphId>{ids[1], ids[3], ids[5]}));
        comparison.show(ComparisonModel::listed(comparisonOf(before, before)));
        QCOMPARE(comparison.rowCount(), 0);
    }

    void aComparisonSaysInWordsWhatChanged()
    {
        QCOMPARE(redlineSentence(u"States may report."_s, u"States shall report."_s), u"“may” became “shall”"_s);
        QCOMPARE(redlineSentence(u"States report."_s, u"States report annually."_s), u"added “annually”"_s);
        QCOMPARE(redlineSentence(u"States report annually."_s, u"States report."_s), u"removed “annually”"_s);
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        const Draft before = session.draft();
        const ParagraphId id = before.provisions.last().paragraphs.last().id;
        QVERIFY(session.commit(edits::DeleteParagraph{id}));
        ComparisonModel comparison(session);
        comparison.show(ComparisonModel::listed(comparisonOf(before, session.draft())));
        QCOMPARE(comparison.index(0, ComparisonModel::Words).data().toString(),
            readingText(find(before, id)->passage, Reading::MarkedUp));
    }

    void whatIsSettledStaysSettledInALaterWalk()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        const Provision &provision = session.draft().provisions.last();
        const QList<Arrival> arrivals{
            {{MergeEvent::Kind::TakenFromTheirs, provision.id, {}, {}, u"A new provision."_s}, {u"Kenji"_s}},
            {{MergeEvent::Kind::Orphaned, {}, {}, AnnotationId{u"n"_s}, u"Its words are gone."_s}, {}}};
        ArrivalsModel model;
        QAbstractItemModelTester tester(&model, strict);
        model.show(arrivals, {}, session.draft(), {});
        QVERIFY(!model.index(0, 0).data(ArrivalsModel::NeedsALook).toBool());
        QVERIFY(model.index(1, 0).data(ArrivalsModel::NeedsALook).toBool());
        model.setSettled(1, true);
        QCOMPARE(model.settledCount(), 1);
        ArrivalsModel later;
        later.show(arrivals, {}, session.draft(), model.settled());
        QVERIFY(later.isSettled(1) && !later.isSettled(0));
        model.setSettled(1, false);
        QCOMPARE(model.settledCount(), 0);
    }
};

QTEST_MAIN(HistoryViewsTest)
#include "tst_history.moc"
