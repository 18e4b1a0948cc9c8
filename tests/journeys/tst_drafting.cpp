// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/journey.h"

#include "draft/draftnotation.h"
#include "views/draft/notationeditor.h"
#include "views/lifting/liftdialog.h"
#include "views/messages/messagebar.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// The first paragraph whose bracket has two alternatives or more, for somebody to decide.
const Paragraph *choice(const Draft &draft, BracketPath &path)
{
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs) {
            for (const PlacedBracket &bracket : brackets(paragraph.passage)) {
                if (bracket.path.size() == 1 && bracketAt(paragraph.passage, bracket.path)->alternatives.size() > 1) {
                    path = bracket.path;
                    return &paragraph;
                }
            }
        }
    }
    return nullptr;
}

}

/// The main job, as an editor of a secretariat does it.
class DraftingJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompilationGoesInAndADraftComesOut()
    {
        Journey journey(u"compilation"_s);
        journey.picture(u"welcome"_s);
        QVERIFY(journey.openSample());
        journey.picture(u"draft"_s);
        QVERIFY(!journey.draft().provisions.isEmpty());
        auto *outline = journey.the<QAbstractItemView>(u"outline"_s);
        QCOMPARE(outline->model()->rowCount(), int(journey.draft().provisions.size()));
        QVERIFY(journey.act(u"show-variants"_s));
        journey.picture(u"variants"_s);
        QVERIFY(journey.act(u"show-concordance"_s));
        journey.picture(u"concordance"_s);
        const Draft shown = journey.draft();
        const auto project = journey.saved();
        QVERIFY(project);
        QCOMPARE(project->draft(), shown);
        QVERIFY(project->verify().isEmpty());
    }

    void anEditorChangesAWordAndItIsKept()
    {
        Journey journey(u"typing"_s);
        QVERIFY(journey.openSample());
        auto *editor = journey.the<NotationEditor>(u"notation"_s);
        editor->setFocus();
        const Paragraph first = find(journey.draft(), journey.session().currentProvision())->paragraphs.first();
        QTextCursor cursor = editor->document()->find(flatText(first.passage).left(12));
        QVERIFY(!cursor.isNull());
        cursor.setPosition(cursor.selectionEnd());
        editor->setTextCursor(cursor);
        QTest::keyClicks(editor, u" (carefully)"_s);
        editor->keepTyping();
        journey.picture(u"typed"_s);
        const auto project = journey.saved();
        QVERIFY(project);
        const Paragraph *now = find(project->draft(), first.id);
        QVERIFY(now);
        QVERIFY(flatText(now->passage).contains(u"(carefully)"_s));
        QCOMPARE(project->log(1).first().author.name, u"Ada"_s);
    }

    void aBracketThatNamesNobodySaysHowToNameSomebody()
    {
        Journey journey(u"nobody"_s);
        QVERIFY(journey.openSample());
        journey.session().project().setProfile({u"Ada"_s, {}, {}});
        auto *editor = journey.the<NotationEditor>(u"notation"_s);
        editor->setTextCursor(editor->document()->find(u"Parties"_s));
        QVERIFY(editor->textCursor().hasSelection());
        QVERIFY(journey.act(u"bracket"_s));
        const ParagraphId paragraph = journey.session().currentParagraph();
        QVERIFY(printPassage(find(journey.draft(), paragraph)->passage).contains(u"[Parties]"_s));
        QVERIFY(journey.window().findChild<MessageBar *>()->sentence().contains(Journey::told("concordat::Workbench",
            "The words are in brackets that name nobody yet. Say who proposes them; once your profile names your "
            "delegation, it is named by itself.")));
        journey.picture(u"bracketed"_s);
        journey.willAnswer(u"Peru"_s);
        journey.the<QToolButton>(u"offer"_s)->click();
        QVERIFY(printPassage(find(journey.draft(), paragraph)->passage).contains(u"[Peru: Parties]"_s));
    }

    void aBracketIsLiftedByKeysAndTakenBack()
    {
        Journey journey(u"lifting"_s);
        QVERIFY(journey.openSample());
        BracketPath path;
        const Paragraph *paragraph = choice(journey.draft(), path);
        QVERIFY(paragraph);
        const ParagraphId id = paragraph->id;
        const Passage before = paragraph->passage;
        const Passage second = bracketAt(before, path)->alternatives[1].passage;
        qsizetype inSecond = 0;
        for (const PlacedBracket &bracket : brackets(before)) {
            if (bracket.path == path)
                inSecond = bracket.span.begin + flatLength(bracketAt(before, path)->alternatives[0].passage) + 1;
        }
        journey.session().selectParagraph(id, inSecond);
        journey.picture(u"bracket"_s);
        QVERIFY(journey.act(u"lift"_s));
        journey.picture(u"lifted"_s);
        QCOMPARE(find(journey.draft(), id)->passage, withBracketReplaced(before, path, second));
        QVERIFY(journey.act(u"undo"_s));
        QCOMPARE(find(journey.draft(), id)->passage, before);
        QVERIFY(journey.act(u"redo"_s));
        QVERIFY(journey.act(u"agree"_s));
        const auto project = journey.saved();
        QVERIFY(project);
        QCOMPARE(find(project->draft(), id)->passage, withBracketReplaced(before, path, second));
        QCOMPARE(find(project->draft(), id)->status.level, Status::Level::AgreedAdReferendum);
    }

    void aPositionIsTakenWithANameAndOneEnter()
    {
        Journey journey(u"position"_s);
        QVERIFY(journey.openSample());
        BracketPath path;
        const Paragraph *paragraph = choice(journey.draft(), path);
        QVERIFY(paragraph);
        const ParagraphId id = paragraph->id;
        const QList<PlacedBracket> places = brackets(paragraph->passage);
        const auto place = std::ranges::find(places, path, &PlacedBracket::path);
        journey.session().selectParagraph(id, place->span.begin + 1);
        // A name that nobody has is asked for again.
        QStringList answers{u"Nowhere"_s, u"+Switzerland"_s};
        QTimer typing;
        typing.callOnTimeout(&journey.window(), [&] {
            const auto *asking = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            if (!asking || answers.isEmpty())
                return;
            auto *line = asking->findChild<QLineEdit *>();
            line->selectAll();
            QTest::keyClicks(line, answers.takeFirst());
            QTest::keyClick(line, Qt::Key_Return);
        });
        typing.start();
        QVERIFY(journey.act(u"position"_s));
        typing.stop();
        QVERIFY(answers.isEmpty());
        const auto supports = [&](const Draft &draft) {
            return std::ranges::any_of(
                bracketAt(find(draft, id)->passage, path)->alternatives, [](const Alternative &alternative) {
                    return std::ranges::any_of(alternative.positions, [](const Position &position) {
                        return position.by == u"Switzerland"_s && position.stance == Stance::Supports;
                    });
                });
        };
        QVERIFY(supports(journey.draft()));
        const auto project = journey.saved();
        QVERIFY(project && supports(project->draft()));
    }

    void theWordsOfADelegationAreTakenEverywhereAtOnce()
    {
        Journey journey(u"lifting-by-delegation"_s);
        QVERIFY(journey.openSample());
        const Draft before = journey.draft();
        QVERIFY(journey.act(u"lift-for"_s));
        auto *dialog = journey.the<LiftDialog>(u"liftDialog"_s);
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"liftDelegations"_s);
        const auto *account = dialog->findChild<QLabel *>(u"liftAccount"_s);
        QVERIFY(list->count() > 3);
        list->setCurrentRow(1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        const QList<QRadioButton *> choices = dialog->findChildren<QRadioButton *>();
        choices.last()->click(); // in the whole draft
        const LiftedForAll expected = dialog->result();
        QVERIFY(expected.places > 0);
        QVERIFY(account->text().contains(QString::number(expected.places)));
        journey.picture(u"dialog"_s);
        dialog->accept();
        journey.picture(u"lifted"_s);
        QCOMPARE(journey.draft(), expected.draft);
        QVERIFY(journey.act(u"undo"_s));
        QCOMPARE(journey.draft(), before);
        QVERIFY(journey.act(u"redo"_s));
        const auto project = journey.saved();
        QVERIFY(project);
        QCOMPARE(project->draft(), expected.draft);
    }

    void openPointsAreDecidedWithOneKeyEach()
    {
        Journey journey(u"open-points"_s);
        QVERIFY(journey.openSample());
        journey.window().findChild<QDockWidget *>(u"openPointsPane"_s)->raise();
        auto *list = journey.the<QAbstractItemView>(u"openPoints"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        journey.picture(u"list"_s);
        const ParagraphId first = journey.session().currentParagraph();
        const Passage before = find(journey.draft(), first)->passage;
        const BracketPath bracket = brackets(before).first().path;
        const Passage kept = bracketAt(before, bracket)->alternatives.first().passage;
        QTest::keyClick(list, Qt::Key_1);
        QCOMPARE(find(journey.draft(), first)->passage, withBracketReplaced(before, bracket, kept));
        QVERIFY(list->currentIndex().isValid());
        const int open = list->model()->rowCount();
        QTest::keyClick(list, Qt::Key_0);
        journey.picture(u"two-decided"_s);
        const int left = list->model()->rowCount();
        QCOMPARE(left, open - 1);
        QTest::keyClick(list, Qt::Key_9);
        QCOMPARE(list->model()->rowCount(), left);
        const Draft shown = journey.draft();
        const auto project = journey.saved();
        QVERIFY(project);
        QCOMPARE(project->draft(), shown);
    }

    void aProvisionIsMovedByKeys()
    {
        Journey journey(u"order"_s);
        QVERIFY(journey.openSample());
        const ProvisionId moved = journey.draft().provisions[3].id;
        journey.session().selectProvision(moved);
        QVERIFY(journey.act(u"provision-up"_s));
        QCOMPARE(journey.draft().provisions[2].id, moved);
        QCOMPARE(journey.session().currentProvision(), moved);
        QVERIFY(journey.act(u"provision-down"_s));
        QVERIFY(journey.act(u"provision-down"_s));
        journey.picture(u"moved"_s);
        const auto project = journey.saved();
        QVERIFY(project);
        QCOMPARE(project->draft().provisions[4].id, moved);
    }

    void aWordLeadsToThePlaceItCameFrom()
    {
        Journey journey(u"origin"_s);
        QVERIFY(journey.openSample());
        const auto *sentence = journey.the<QLabel>(u"origin"_s);
        const auto *source = journey.the<QPlainTextEdit>(u"source"_s);
        const QList<Submission> submissions = journey.session().project().submissions();
        int looked = 0;
        for (const Provision &provision : journey.draft().provisions) {
            for (const Paragraph &paragraph : provision.paragraphs) {
                const QList<PlacedRun> runs = placedRuns(paragraph.passage);
                if (runs.isEmpty() || ++looked > 40)
                    continue;
                journey.session().selectParagraph(paragraph.id, runs.last().span.begin);
                const Unit *unit = findUnit(submissions, runs.last().run.origin.unit);
                QVERIFY(unit);
                QVERIFY(!sentence->text().isEmpty());
                QCOMPARE(source->extraSelections().size(), 1);
                const QString marked = source->extraSelections().first().cursor.selectedText();
                // The document breaks lines where the unit has none.
                QVERIFY2(marked.simplified().contains(
                             unit->text.simplified().first(std::min<qsizetype>(20, unit->text.simplified().size()))),
                    qPrintable(marked));
            }
        }
        journey.picture(u"origin"_s);
    }

    void aNoteIsWrittenAndSettled()
    {
        Journey journey(u"note"_s);
        QVERIFY(journey.openSample());
        QVERIFY(journey.act(u"annotate"_s));
        auto *dialog = journey.the<QDialog>(u"noteDialog"_s);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"noteText"_s), u"Norway wonders about this."_s);
        auto *kind = dialog->findChild<QComboBox *>(u"noteKind"_s);
        kind->setCurrentIndex(kind->findData(int(Annotation::Kind::Question)));
        journey.picture(u"writing"_s);
        dialog->accept();
        QCOMPARE(journey.draft().annotations.size(), 1);
        auto *list = journey.the<QAbstractItemView>(u"annotations"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        auto *kinds = journey.the<QComboBox>(u"annotationKind"_s);
        kinds->setCurrentIndex(kinds->findData(int(Annotation::Kind::Reservation)));
        QCOMPARE(list->model()->rowCount(), 0);
        kinds->setCurrentIndex(kinds->findData(int(Annotation::Kind::Question)));
        QCOMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        journey.window().findChild<QDockWidget *>(u"annotationsPane"_s)->raise();
        journey.picture(u"settled"_s);
        const auto project = journey.saved();
        QVERIFY(project);
        QVERIFY(project->draft().annotations.first().settled);
        QCOMPARE(project->draft().annotations.first().delegation, u"Norway"_s);
    }

    void aDelegationIsSwitchedOffAndTheTextTaken()
    {
        Journey journey(u"card"_s);
        QVERIFY(journey.openSample());
        QVERIFY(journey.act(u"show-variants"_s));
        BracketPath path;
        const Paragraph *open = choice(journey.draft(), path);
        QVERIFY(open);
        const ParagraphId paragraph = open->id;
        const QString before = printPassage(open->passage);
        journey.session().selectParagraph(paragraph);
        auto *delegations = journey.the<QAbstractItemView>(u"cardDelegations"_s);
        auto *text = journey.the<QTextEdit>(u"cardText"_s);
        QVERIFY(delegations->model()->rowCount() > 1);
        const QString shown = text->toPlainText();
        journey.picture(u"all"_s);

        delegations->setFocus();
        delegations->setCurrentIndex(delegations->model()->index(0, 0));
        QTest::keyClick(delegations, Qt::Key_Space);
        QVERIFY(text->toPlainText() != shown);
        journey.picture(u"one-off"_s);
        QTest::keyClick(delegations, Qt::Key_Space);
        QCOMPARE(text->toPlainText(), shown);

        QTest::keyClick(delegations, Qt::Key_Space);
        QVERIFY(journey.act(u"card-whole"_s));
        journey.picture(u"whole"_s);
        QVERIFY(journey.act(u"card-whole"_s));
        QVERIFY(journey.act(u"card-take"_s));
        const QString taken = printPassage(find(journey.draft(), paragraph)->passage);
        QVERIFY(taken != before);
        QVERIFY(journey.act(u"undo"_s));
        QCOMPARE(printPassage(find(journey.draft(), paragraph)->passage), before);
        QVERIFY(journey.act(u"redo"_s));
        const auto project = journey.saved();
        QVERIFY(project);
        QCOMPARE(printPassage(find(project->draft(), paragraph)->passage), taken);
    }
};

QTEST_MAIN(DraftingJourney)
#include "tst_drafting.moc"
