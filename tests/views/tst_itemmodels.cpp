// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampleproject.h"
#include "views/annotations/annotationsmodel.h"
#include "views/concordance/concordancemodel.h"
#include "views/concordance/concordancepane.h"
#include "views/history/historymodel.h"
#include "views/openpoints/openpointsmodel.h"
#include "views/outline/outlinefilter.h"
#include "views/outline/outlinemodel.h"
#include "views/outline/outlinepane.h"
#include "views/passage/passageclipboard.h"
#include "views/session/session.h"
#include "views/variants/cardmodel.h"
#include "views/variants/variantsmodel.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// The first paragraph that has a bracket.
const Paragraph *disputed(const Draft &draft)
{
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs) {
            if (!isAgreed(paragraph.passage))
                return &paragraph;
        }
    }
    return nullptr;
}

/// Everything that makes models change: another project, edits of every size, undo, another selection.
void exercise(Session &session, const SampleProject &sample)
{
    session.setProject(sample.make());
    QVERIFY(session.hasProject());
    const Paragraph *paragraph = disputed(session.draft());
    QVERIFY(paragraph);
    const ParagraphId id = paragraph->id;
    session.selectParagraph(id);
    Annotation note;
    note.anchor.paragraph = id;
    note.text = u"Is this agreed?"_s;
    QVERIFY(session.commit(edits::Annotate{note}));
    QVERIFY(session.commit(edits::Lift{id, brackets(paragraph->passage).first().path, 0}));
    QVERIFY(session.commit(edits::SetSettled{session.draft().annotations.first().id, true}));
    const auto place = placeOf(session.draft(), id);
    QVERIFY(place);
    const ProvisionId provision = session.draft().provisions[place->provision].id;
    QVERIFY(session.commit(edits::InsertParagraph{provision, id, {}}));
    QVERIFY(session.commit(edits::DeleteParagraph{id}));
    QVERIFY(session.commit(edits::MoveProvision{provision, {}}));
    QVERIFY(session.project().nameVersion(u"Rev.1"_s, session.project().head()));
    QVERIFY(session.commit(edits::DeleteProvision{provision}));
    for (int i = 0; i < 4; ++i)
        session.undo();
    session.redo();
    for (const Provision &other : session.draft().provisions)
        session.selectProvision(other.id);
    session.setProject(nullptr);
}

}

class ItemModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyModelKeepsTheRulesOfItemModels()
    {
        Session session;
        OutlineModel outline(session);
        VariantsModel variants(session);
        CardModel card(session);
        ConcordanceModel concordance(session);
        OpenPointsModel points(session);
        AnnotationsModel annotations(session);
        HistoryModel history(session);
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        QAbstractItemModelTester outlineTester(&outline, mode);
        QAbstractItemModelTester cardTester(&card, mode);
        QAbstractItemModelTester variantsTester(&variants, mode);
        QAbstractItemModelTester concordanceTester(&concordance, mode);
        QAbstractItemModelTester pointsTester(&points, mode);
        QAbstractItemModelTester annotationsTester(&annotations, mode);
        QAbstractItemModelTester historyTester(&history, mode);
        const SampleProject sample;
        exercise(session, sample);
    }

    void anEmptySessionMakesEmptyModels()
    {
        Session session;
        QCOMPARE(OutlineModel(session).rowCount(), 0);
        QCOMPARE(VariantsModel(session).rowCount(), 0);
        QCOMPARE(CardModel(session).rowCount(), 0);
        QCOMPARE(ConcordanceModel(session).rowCount(), 0);
        QCOMPARE(OpenPointsModel(session).rowCount(), 0);
        QCOMPARE(AnnotationsModel(session).rowCount(), 0);
        QCOMPARE(HistoryModel(session).rowCount(), 0);
    }

    void theOutlineCountsBracketsAsTheDraftHasThem()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        OutlineModel outline(session);
        QCOMPARE(outline.rowCount(), int(session.draft().provisions.size()));
        for (int row = 0; row < outline.rowCount(); ++row) {
            const Provision *provision = find(session.draft(), outline.provisionAt(row));
            int expected = bracketCount(provision->title);
            for (const Paragraph &paragraph : provision->paragraphs)
                expected += bracketCount(paragraph.passage);
            if (provision->kind == Provision::Kind::Heading)
                continue;
            QCOMPARE(outline.index(row, OutlineModel::Brackets).data().toInt(), expected);
        }
    }

    void aProvisionDraggedBetweenTwoOthersAsksToStandThere()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        OutlineModel outline(session);
        QSignalSpy wanted(&outline, &OutlineModel::moveWanted);
        const std::unique_ptr<QMimeData> third(outline.mimeData({outline.index(2, 0)}));
        QCOMPARE(third->text(), outline.index(2, 0).data().toString());
        QVERIFY(!outline.dropMimeData(third.get(), Qt::MoveAction, 2, 0, {}));
        QVERIFY(!outline.dropMimeData(third.get(), Qt::MoveAction, 3, 0, {}));
        QVERIFY2(wanted.isEmpty(), "Where it stands already is no other place.");
        (void)outline.dropMimeData(third.get(), Qt::MoveAction, 0, 0, {});
        (void)outline.dropMimeData(third.get(), Qt::MoveAction, 5, 0, {});
        (void)outline.dropMimeData(third.get(), Qt::MoveAction, -1, -1, {});
        QCOMPARE(wanted.size(), 3);
        const auto after = [&](int i) { return wanted[i][1].value<ProvisionId>(); };
        QCOMPARE(wanted[0][0].value<ProvisionId>(), outline.provisionAt(2));
        QCOMPARE(after(0), ProvisionId());
        QCOMPARE(after(1), outline.provisionAt(4));
        QCOMPARE(after(2), outline.provisionAt(outline.rowCount() - 1));
    }

    void aFoldedHeadingHidesWhatItHolds()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        OutlineModel outline(session);
        OutlineFilter filter;
        filter.setSourceModel(&outline);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<int> headings;
        for (int row = 0; row < outline.rowCount(); ++row) {
            if (outline.index(row, 0).data(OutlineModel::IsHeadingRole).toBool())
                headings.append(row);
        }
        QVERIFY(headings.size() > 1);
        const ProvisionId heading = outline.provisionAt(headings[0]);
        filter.setFolded(heading, true);
        QCOMPARE(filter.rowCount(), outline.rowCount() - (headings[1] - headings[0] - 1));
        filter.setWords(outline.index(headings[0] + 1, 0).data().toString());
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords({});
        filter.setAllFolded(true);
        QVERIFY(filter.rowCount() < outline.rowCount() / 2);
        QVERIFY(session.commit(edits::MoveProvision{outline.provisionAt(headings[0] + 1), {}}));
        QCOMPARE(filter.mapToSource(filter.index(0, 0)).row(), 0);
        filter.setAllFolded(false);
        QCOMPARE(filter.rowCount(), outline.rowCount());
    }

    void aVariantTakesItsOriginAlong()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        VariantsModel variants(session);
        const Paragraph *paragraph = disputed(session.draft());
        session.selectParagraph(paragraph->id);
        const int row = variants.rowOf(paragraph->id);
        int carried = 0;
        for (int column = 0; column < variants.columnCount(); ++column) {
            const VariantCell &cell = variants.cell(row, column);
            const QModelIndex index = variants.index(row, column);
            QCOMPARE(index.flags().testFlag(Qt::ItemIsDragEnabled), !cell.text.isEmpty());
            if (cell.text.isEmpty())
                continue;
            const std::unique_ptr<QMimeData> data(variants.mimeData({index}));
            QCOMPARE(data->text(), cell.text);
            const auto passage = passageIn(*data);
            if (!passage)
                continue;
            QCOMPARE(placedRuns(*passage).first().run.origin.unit, cell.unit);
            ++carried;
        }
        QVERIFY(carried > 0);
    }

    void theOutlineHasAStatusColumnOnceThereIsAStatusToTell()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        const OutlinePane pane(session);
        const auto *list = pane.findChild<QTreeView *>(u"outline"_s);
        QVERIFY(list);
        QVERIFY(list->isColumnHidden(OutlineModel::StatusColumn));
        const auto article = std::ranges::find(session.draft().provisions, Provision::Kind::Article, &Provision::kind);
        QVERIFY(article != session.draft().provisions.end());
        Status reserved;
        reserved.level = Status::Level::Reserved;
        QVERIFY(session.commit(edits::SetProvisionStatus{article->id, reserved}));
        QVERIFY(!list->isColumnHidden(OutlineModel::StatusColumn));
        session.undo();
        QVERIFY(list->isColumnHidden(OutlineModel::StatusColumn));
    }

    void liftingABracketTakesOnePointFromTheList()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        OpenPointsModel points(session);
        const int before = points.rowCount();
        const OpenPointsModel::Point first = points.points().first();
        const Paragraph *paragraph = find(session.draft(), first.paragraph);
        QVERIFY(session.commit(edits::Lift{first.paragraph, brackets(paragraph->passage).first().path, std::nullopt}));
        QCOMPARE(points.rowCount(), before - 1);
    }

    void thirtyDelegationsAreSeenAtAGlance()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        Draft draft = session.draft();
        ConcordanceEntry entry = draft.concordance.first();
        for (int i = 0; i < 30; ++i) {
            entry.delegation = u"A delegation of a long name %1"_s.arg(i);
            draft.concordance.append(entry);
        }
        QVERIFY(session.project().commitDraft(draft, u"Thirty"_s, u"test"_s));
        const ConcordancePane many(session);
        const auto *narrow = many.findChild<QTableView *>(u"concordanceTable"_s);
        QVERIFY(narrow);
        QVERIFY(narrow->model()->columnCount() > 30);
        const QString name = narrow->model()->headerData(0, Qt::Horizontal).toString();
        QVERIFY(narrow->columnWidth(0) < narrow->fontMetrics().horizontalAdvance(name));
        QVERIFY(narrow->columnWidth(0) >= narrow->fontMetrics().horizontalAdvance(u"? 88 ✓"_s));
        QVERIFY(narrow->horizontalHeader()->sizeHint().height() > 2 * narrow->fontMetrics().height());
    }

    void aBracketInATitleIsAPointToDecide()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        OpenPointsModel points(session);
        const int before = points.rowCount();
        const auto titled = std::ranges::find_if(
            points.points(), [](const OpenPointsModel::Point &point) { return point.paragraph.isNull(); });
        QVERIFY(titled != points.points().end());
        QVERIFY(bracketAt(points.passageOf(*titled), titled->bracket));
        QVERIFY(points.bracketsInAll() > before);
        QVERIFY(session.commit(edits::SetTitle{titled->provision, passageOf(u"Springs"_s)}));
        QVERIFY(points.rowCount() < before);
    }

    void whatWasReceivedMayBeKnownLater()
    {
        const SampleProject sample;
        Session session;
        VariantsModel variants(session);
        session.setProject(sample.make(), Session::Received::Later);
        QVERIFY(session.hasProject() && !session.knowsReceived());
        QCOMPARE(variants.rowCount(), 0);
        session.knowReceived(session.project().units());
        QVERIFY(session.knowsReceived());
        QVERIFY(variants.rowCount() > 0);
        const UnitId unit = session.draft().concordance.first().unit;
        QCOMPARE(session.delegationOf(unit), session.draft().concordance.first().delegation);
    }

    void theVariantsOfAProvisionAreTheUnitsThatWereSubmitted()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        VariantsModel variants(session);
        const QList<Submission> submissions = session.project().submissions();
        int shown = 0;
        for (const Provision &provision : session.draft().provisions) {
            session.selectProvision(provision.id);
            for (int row = 0; row < variants.rowCount(); ++row) {
                for (int column = 0; column < variants.columnCount(); ++column) {
                    const VariantCell &cell = variants.cell(row, column);
                    if (cell.text.isEmpty())
                        continue;
                    const Unit *unit = findUnit(submissions, cell.unit);
                    QVERIFY(unit);
                    QVERIFY(cell.text.contains(unit->text));
                    ++shown;
                }
            }
        }
        QVERIFY(shown > 100);
    }

    void theColumnsThatDifferSayWhere()
    {
        const SampleProject sample;
        Session session;
        session.setProject(sample.make());
        VariantsModel variants(session);
        for (const Provision &provision : session.draft().provisions) {
            session.selectProvision(provision.id);
            for (int row = 0; row < variants.rowCount(); ++row) {
                QStringList texts;
                bool marked = false;
                for (int column = 0; column < variants.columnCount(); ++column) {
                    const VariantCell &cell = variants.cell(row, column);
                    if (cell.text.isEmpty())
                        continue;
                    texts.append(comparisonKey(cell.text, {}));
                    marked = marked || !cell.differences.isEmpty() || !cell.moved.isEmpty();
                    for (const TextSpan &span : cell.differences)
                        QVERIFY(0 <= span.begin && span.end <= cell.text.size());
                }
                texts.removeDuplicates();
                QCOMPARE(marked, texts.size() > 1);
            }
        }
    }
};

QTEST_MAIN(ItemModelsTest)
#include "tst_itemmodels.moc"
