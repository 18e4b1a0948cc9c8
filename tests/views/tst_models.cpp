// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/editednotation.h"
#include "views/actions/actions.h"
#include "views/annotations/annotationsmodel.h"
#include "views/concordance/concordancemodel.h"
#include "views/draft/notationedits.h"
#include "views/history/historymodel.h"
#include "views/importing/import.h"
#include "views/openpoints/openpointsmodel.h"
#include "views/outline/outlinemodel.h"
#include "views/session/session.h"
#include "views/theme/colours.h"
#include "views/variants/variantsmodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const QSet<Attribution> known{u"EU"_s, u"Peru"_s};

Provision article()
{
    Provision provision = parseDraft(
        u"Article 4. Zones\n\n1. Parties shall [EU: mark][Peru: fence] zones.\n\n2. Zones are public."_s, known)
                              .draft.provisions.first();
    const UnitId unit{u"u"_s};
    provision.paragraphs[1].passage = passageOf(u"Zones are public."_s, Origin::received(unit));
    return provision;
}

}

class ModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto imported = importDocument(u":/samples/mountain-springs-compilation.txt"_s, {});
        QVERIFY(imported);
        auto project = Project::create(m_folder.filePath(u"springs.concordat"_s), {u"Ana"_s, u"Peru"_s, u"delegate"_s});
        QVERIFY(project);
        QVERIFY((*project)->importCompilation(imported->compilation, imported->draft));
        m_session.setProject(std::move(*project));
    }

    void everyModelKeepsTheRulesWhileTheDraftChanges()
    {
        OutlineModel outline(m_session);
        VariantsModel variants(m_session);
        ConcordanceModel concordance(m_session);
        OpenPointsModel points(m_session);
        AnnotationsModel annotations(m_session);
        HistoryModel history(m_session);
        QList<QAbstractItemModelTester *> testers;
        for (QAbstractItemModel *model :
            QList<QAbstractItemModel *>{&outline, &variants, &concordance, &points, &annotations, &history})
            testers.append(
                new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, this));
        QVERIFY(outline.rowCount() > 10);
        QVERIFY(concordance.columnCount() >= 5);
        const int open = points.rowCount();
        QVERIFY(open > 10);
        const int revisions = history.rowCount();
        m_session.selectParagraph(points.points().first().paragraph);
        QVERIFY(variants.rowCount() > 0);
        QVERIFY(m_session.commit(edits::Lift{points.points().first().paragraph,
            brackets(find(m_session.draft(), m_session.currentParagraph())->passage).first().path, 0}));
        QVERIFY(points.rowCount() <= open);
        QCOMPARE(history.rowCount(), revisions + 1);
        Annotation note;
        note.text = u"Why?"_s;
        note.anchor.paragraph = m_session.currentParagraph();
        QVERIFY(m_session.commit(edits::Annotate{note}));
        QCOMPARE(annotations.rowCount(), 1);
        m_session.undo();
        QCOMPARE(annotations.rowCount(), 0);
        qDeleteAll(testers);
    }

    void textThatWasTypedBecomesTheSmallestEdit()
    {
        const Provision before = article();
        const QString text = printProvision(before).text;
        const EditId id{u"e"_s};
        QVERIFY(!editFrom(before, text, known, id));
        const auto single = editFrom(before, QString(text).replace(u"public"_s, u"open to all"_s), known, id);
        QVERIFY(single);
        const auto *wording = std::get_if<edits::SetPassage>(&*single);
        QVERIFY(wording);
        QCOMPARE(wording->paragraph, before.paragraphs[1].id);
        QCOMPARE(placedRuns(wording->passage).first().run.origin.kind, Origin::Kind::Received);
        const auto more = editFrom(before, text + u"\n3. They are marked."_s, known, id);
        QVERIFY(more);
        const auto *rewritten = std::get_if<edits::ReplaceProvision>(&*more);
        QVERIFY(rewritten);
        QCOMPARE(rewritten->provision.paragraphs.first().id, before.paragraphs.first().id);
        QCOMPARE(rewritten->provision.paragraphs.size(), 3);
    }

    void aPlaceInTheNotationIsAPlaceInTheText()
    {
        const Provision provision = article();
        const PrintedDraft printed = printProvision(provision);
        const qsizetype fence = printed.text.indexOf(u"fence"_s);
        const auto place = placeAt(provision, printed, fence);
        QVERIFY(place);
        QCOMPARE(flatText(provision.paragraphs[0].passage).sliced(place->position, 5), u"fence"_s);
        QCOMPARE(offsetOf(provision, printed, *place), std::optional(fence));
        QCOMPARE(alternativeAt(provision.paragraphs[0].passage, place->position + 2),
            (std::optional(AlternativeAt{{1}, 1})));
        QVERIFY(!alternativeAt(provision.paragraphs[0].passage, 2));
        QVERIFY(!placeAt(provision, printed, 3));
    }

    void coloursCanBeReadInLightAndDark()
    {
        QPalette light;
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
        dark.setColor(QPalette::Text, Qt::white);
        for (const QPalette &palette : {light, dark}) {
            const QColor base = palette.color(QPalette::Base);
            for (const QString &name : {u"EU"_s, u"CARICOM"_s, u"Viet Nam"_s, u"Colombia"_s, u"African Group"_s})
                QVERIFY(theme::contrast(theme::delegation(name, palette), base) >= 4.5);
            for (int depth = 0; depth < 6; ++depth)
                QVERIFY(theme::contrast(theme::bracket(depth, palette), base) >= 4.5);
            QVERIFY(theme::contrast(theme::quiet(palette), base) >= 4.5);
            QVERIFY(theme::contrast(palette.color(QPalette::Text), theme::difference(palette)) >= 4.5);
        }
    }

private:
    QTemporaryDir m_folder;
    Session m_session;
};

QTEST_MAIN(ModelsTest)
#include "tst_models.moc"
