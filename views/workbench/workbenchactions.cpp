// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's actions, menus and toolbar.

#include "views/actions/actions.h"
#include "views/draft/draftpane.h"
#include "views/draft/notationeditor.h"
#include "views/draft/notationedits.h"
#include "views/outline/outlinepane.h"
#include "views/session/session.h"
#include "views/theme/appearance.h"
#include "views/variants/variantspane.h"
#include "views/workbench/workbench.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QInputDialog>
#include <QMenuBar>
#include <QSettings>
#include <QTabWidget>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace concordat {

void Workbench::setUpActions()
{
    setUpFileActions();
    setUpEditActions();
    setUpBracketActions();
    setUpParagraphActions();
    setUpVariantActions();
    setUpViewActions();
}

void Workbench::setUpFileActions()
{
    m_actions->add(
        {u"open"_s, tr("&Open…"), u"open"_s, QKeySequence::Open, tr("Open a compilation or a project"), Needs::Nothing},
        [this] { openDialog(); });
    m_actions->add({u"sample"_s, tr("Try the &sample"), u"draft"_s, QKeySequence(tr("Ctrl+Shift+O")),
                       tr("Open six delegations' proposals for an invented convention"), Needs::Nothing},
        [this] { openSample(); });
    m_actions->add({u"version"_s, tr("Save &version…"), u"version"_s, QKeySequence::Save,
                       tr("Name the state of the draft; every change is kept anyway")},
        [this] { nameVersion(); });
    m_actions->add({u"save-copy"_s, tr("Save a &copy…"), u"save-copy"_s, QKeySequence(tr("Ctrl+Shift+S")),
                       tr("Write a copy of the project, to take away or to keep"), Needs::Project},
        [this] { saveCopy(); });
    m_actions->add({u"export"_s, tr("&Export…"), u"export"_s, QKeySequence(tr("Ctrl+E")),
                       tr("Write the consolidated draft or the comparative table to a file"), Needs::Project},
        [this] { exportDraft(); });
    m_actions->add({u"quit"_s, tr("&Quit"), u"quit"_s, QKeySequence(tr("Ctrl+Q")),
                       tr("Close the window; everything is kept"), Needs::Nothing},
        [this] { close(); });
}

void Workbench::setUpEditActions()
{
    m_actions->add({u"undo"_s, tr("&Undo"), u"undo"_s, QKeySequence::Undo, tr("Take back what you did last")}, [this] {
        m_draft->editor()->keepTyping();
        m_session->undo();
    });
    m_actions->add(
        {u"redo"_s, tr("&Redo"), u"redo"_s, QKeySequence(tr("Ctrl+Shift+Z")), tr("Do again what you took back")},
        [this] { m_session->redo(); });
    QAction *spelling
        = m_actions->add({u"spelling"_s, tr("Check sp&elling"), u"spelling"_s, QKeySequence(Qt::Key_F8),
                             tr("Underline words that no dictionary has, or stop doing so"), Needs::Nothing},
            [this] {
                const bool checks = m_actions->find(u"spelling"_s)->isChecked();
                m_settings.setValue("spelling", checks);
                m_draft->editor()->setChecksSpelling(checks);
            });
    spelling->setCheckable(true);
    spelling->setChecked(m_settings.value("spelling", true).toBool());
    m_draft->editor()->setChecksSpelling(spelling->isChecked());
    m_actions->add({u"next-change"_s, tr("&Next difference"), u"next"_s, QKeySequence(tr("Alt+Down")),
                       tr("Go to the next bracket, or the next row in which variants differ"), Needs::Project},
        [this] { goToDifference(1); });
    m_actions->add({u"previous-change"_s, tr("&Previous difference"), u"previous"_s, QKeySequence(tr("Alt+Up")),
                       tr("Go to the bracket before, or the row before in which variants differ"), Needs::Project},
        [this] { goToDifference(-1); });
    m_actions->find(u"next-change"_s)->setShortcuts({QKeySequence(tr("Alt+Down")), QKeySequence(tr("F7"))});
    m_actions->find(u"previous-change"_s)->setShortcuts({QKeySequence(tr("Alt+Up")), QKeySequence(tr("Shift+F7"))});
}

void Workbench::setUpBracketActions()
{
    m_actions->add({u"bracket"_s, tr("&Bracket the selection"), u"bracket"_s, QKeySequence(tr("Ctrl+B")),
                       tr("Put the selected words in brackets: they are not agreed")},
        [this] { bracketSelection(); });
    m_actions->add({u"alternative"_s, tr("&Add an alternative…"), u"alternative"_s, QKeySequence(tr("Ctrl+Shift+B")),
                       tr("Add an alternative to the bracket at the cursor")},
        [this] { addAlternative(); });
    m_actions->add({u"position"_s, tr("Take a &position…"), u"position"_s, QKeySequence(tr("Ctrl+Shift+T")),
                       tr("Record that a delegation supports, opposes or reserves on the alternative at the cursor")},
        [this] { takePosition(); });
    m_actions->add({u"lift"_s, tr("&Lift: keep this alternative"), u"lift"_s, QKeySequence(tr("Ctrl+L")),
                       tr("Keep the alternative at the cursor and drop the brackets around it")},
        [this] {
            const Paragraph *paragraph = concordat::find(m_session->draft(), m_session->currentParagraph());
            const auto at = paragraph ? alternativeAt(paragraph->passage, m_session->currentPosition()) : std::nullopt;
            liftBracket(at ? std::optional(at->alternative) : std::nullopt);
        });
    m_actions->add({u"drop"_s, tr("&Drop the bracket with its text"), u"drop"_s, QKeySequence(tr("Ctrl+Shift+L")),
                       tr("Keep none of the alternatives of the bracket at the cursor")},
        [this] { liftBracket(std::nullopt); });
    m_actions->add({u"lift-for"_s, tr("Lift by dele&gation…"), u"lift"_s, QKeySequence(tr("Ctrl+Alt+G")),
                       tr("Lift many brackets at once: keep the text of a delegation or group, or give it up")},
        [this] { liftForDelegations(); });
    m_actions->add({u"agree"_s, tr("Agree ad &referendum"), u"agree"_s, QKeySequence(tr("Ctrl+G")),
                       tr("Record that the paragraph is agreed ad referendum")},
        [this] {
            const Status agreed{Status::Level::AgreedAdReferendum, {}, {}, {}};
            if (m_session->commit(edits::SetParagraphStatus{m_session->currentParagraph(), agreed}))
                say(tr("The paragraph is agreed ad referendum."), true);
        });
    m_actions->add({u"annotate"_s, tr("A&nnotate…"), u"annotate"_s, QKeySequence(tr("Ctrl+Shift+N")),
                       tr("Write a note on the selected words or the paragraph")},
        [this] { annotate(); });
    m_actions->add({u"mend"_s, tr("&Mend what is underlined"), u"mend"_s, QKeySequence(tr("Ctrl+.")),
                       tr("Put right what the notation finds odd at the cursor, as its tooltip says")},
        [this] {
            if (!m_draft->editor()->mendAtCursor())
                say(tr("There is nothing at the cursor that the program knows how to mend."));
        });
}

void Workbench::setUpParagraphActions()
{
    m_actions->add({u"insert"_s, tr("&Insert a paragraph (bis)"), u"insert"_s, QKeySequence(tr("Ctrl+Return")),
                       tr("Insert an empty paragraph after this one; its number is bis, ter …")},
        [this] {
            m_draft->editor()->keepTyping();
            (void)m_session->commit(
                edits::InsertParagraph{m_session->currentProvision(), m_session->currentParagraph(), {}});
        });
    m_actions->add({u"split"_s, tr("&Split the paragraph here"), u"split"_s, QKeySequence(tr("Ctrl+Shift+Return")),
                       tr("Make two paragraphs of this one, at the cursor")},
        [this] { splitParagraph(); });
    m_actions->add({u"join"_s, tr("&Join with the next paragraph"), u"join"_s, QKeySequence(tr("Ctrl+J")),
                       tr("Make one paragraph of this and the next")},
        [this] {
            m_draft->editor()->keepTyping();
            (void)m_session->commit(edits::JoinWithNext{m_session->currentParagraph()});
        });
    m_actions->add({u"move-up"_s, tr("Move paragraph &up"), u"move-up"_s, QKeySequence(tr("Ctrl+Shift+Up")),
                       tr("Move the paragraph before the one above it")},
        [this] { moveParagraph(-1); });
    m_actions->add({u"move-down"_s, tr("Move paragraph &down"), u"move-down"_s, QKeySequence(tr("Ctrl+Shift+Down")),
                       tr("Move the paragraph behind the one below it")},
        [this] { moveParagraph(1); });
    m_actions->add({u"provision-up"_s, tr("Move pro&vision up"), u"move-up"_s, QKeySequence(tr("Alt+Shift+Up")),
                       tr("Move the whole provision before the one above it in the outline")},
        [this] { moveProvision(-1); });
    m_actions->add({u"provision-down"_s, tr("Move provision d&own"), u"move-down"_s, QKeySequence(tr("Alt+Shift+Down")),
                       tr("Move the whole provision behind the one below it in the outline")},
        [this] { moveProvision(1); });
    m_actions->add({u"delete"_s, tr("D&elete the paragraph"), u"delete"_s, QKeySequence(tr("Ctrl+Shift+Del")),
                       tr("Take the paragraph out of the draft; its variants stay on the table")},
        [this] {
            m_draft->editor()->keepTyping();
            if (m_session->commit(edits::DeleteParagraph{m_session->currentParagraph()}))
                say(tr("The paragraph was taken out of the draft."), true);
        });
    m_actions->add({u"renumber"_s, tr("Re&number the draft"), u"renumber"_s, QKeySequence(tr("Ctrl+Alt+R")),
                       tr("Number articles and paragraphs afresh, with every cross-reference following")},
        [this] {
            m_draft->editor()->keepTyping();
            if (m_session->commit(edits::Renumber{}))
                say(tr("The draft was renumbered, and its references follow."), true);
        });
}

void Workbench::setUpViewActions()
{
    const struct {
        QString name;
        QString text;
        QString icon;
        QString sentence;
    } tabs[]{
        {u"draft"_s, tr("&Draft"), u"draft"_s, tr("Show the draft")},
        {u"variants"_s, tr("&Variants"), u"variants"_s, tr("Show the variants of the provision side by side")},
        {u"concordance"_s, tr("&Concordance"), u"concordance"_s,
            tr("Show which delegation has a text for which provision")},
    };
    for (int i = 0; i < int(std::size(tabs)); ++i) {
        m_actions->add({u"show-"_s + tabs[i].name, tabs[i].text, tabs[i].icon,
                           QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), tabs[i].sentence, Needs::Project},
            [this, i] { m_tabs->setCurrentIndex(i); });
    }
    m_actions->add(
        {u"draft-sides"_s, tr("&Text, page or both"), u"reading"_s, QKeySequence(Qt::Key_F6),
            tr("Show the draft as text and page side by side, as text alone, or as the page alone"), Needs::Project},
        [this] {
            m_tabs->setCurrentWidget(m_draft);
            m_draft->showNextSides();
        });
    m_actions->add({u"fold-outline"_s, tr("Fold the out&line"), u"outline"_s, QKeySequence(tr("Ctrl+Shift+F")),
                       tr("Let the outline show headings without their articles, or everything again"), Needs::Project},
        [this] { findChild<OutlinePane *>()->toggleFolding(); });
    m_actions->add({u"full-screen"_s, tr("&Full screen"), u"full-screen"_s, QKeySequence(Qt::Key_F11),
                       tr("Let the window fill the screen, or stop doing so"), Needs::Nothing},
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void Workbench::setUpAppearance(QMenu *menu)
{
    const struct {
        theme::Appearance appearance;
        QString text;
        QString sentence;
    } looks[]{
        {theme::Appearance::System, tr("As the &system"), tr("Colours as the system says")},
        {theme::Appearance::Light, tr("&Light"), tr("Dark text on a light ground")},
        {theme::Appearance::Dark, tr("&Dark"), tr("Light text on a dark ground")},
        {theme::Appearance::HighContrast, tr("&High contrast"), tr("White and yellow on black")},
    };
    auto *group = new QActionGroup(this);
    const theme::Appearance worn = theme::appearanceNamed(m_settings.value("appearance").toString());
    int key = Qt::Key_1;
    for (const auto &look : looks) {
        QAction *action
            = m_actions->add({u"appearance-"_s + theme::nameOf(look.appearance), look.text, u"reading"_s,
                                 QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(key++)), look.sentence, Needs::Nothing},
                [this, appearance = look.appearance] {
                    m_settings.setValue("appearance", theme::nameOf(appearance));
                    theme::wear(appearance);
                });
        action->setCheckable(true);
        action->setChecked(look.appearance == worn);
        group->addAction(action);
        menu->addAction(action);
    }
}

void Workbench::addTools(QMenu *menu, const Tools &tools, const std::function<void(QAction *)> &addTool)
{
    for (const auto &[spec, does] : tools) {
        QAction *action = m_actions->add(spec, does);
        menu->addAction(action);
        addTool(action);
    }
}

void Workbench::setUpMenus()
{
    const auto fill = [this](const QString &title, const QStringList &names) {
        QMenu *menu = menuBar()->addMenu(title);
        for (const QString &name : names) {
            if (name.isEmpty())
                menu->addSeparator();
            else
                menu->addAction(m_actions->find(name));
        }
        return menu;
    };
    QMenu *file = fill(tr("&File"),
        {u"open"_s, u"sample"_s, QString(), u"version"_s, u"sign"_s, u"save-copy"_s, u"send"_s, u"bring-in"_s,
            u"receive"_s, u"take-parallel"_s, QString(), u"share"_s, u"get-and-send"_s, u"get"_s, u"hand-in"_s,
            u"get-project"_s, QString(), u"export"_s, u"print"_s, u"print-preview"_s, QString(), u"quit"_s});
    auto *recent = new QMenu(this);
    setUpRecent(recent);
    file->insertMenu(m_actions->find(u"sample"_s), recent);
    fill(tr("&Edit"),
        {u"undo"_s, u"redo"_s, QString(), u"search"_s, u"palette"_s, QString(), u"next-change"_s, u"previous-change"_s,
            u"walk"_s, u"compare"_s, QString(), u"back"_s, u"forward"_s, QString(), u"spelling"_s, u"settings"_s});
    fill(tr("&Brackets"),
        {u"bracket"_s, u"alternative"_s, u"position"_s, QString(), u"lift"_s, u"drop"_s, u"lift-for"_s, u"agree"_s,
            QString(), u"annotate"_s, u"mend"_s});
    fill(tr("&Paragraph"),
        {u"insert"_s, u"split"_s, u"join"_s, QString(), u"move-up"_s, u"move-down"_s, u"provision-up"_s,
            u"provision-down"_s, QString(), u"delete"_s, QString(), u"renumber"_s});
    setUpReview();
    setUpConcordance();
    QStringList variants;
    for (int column = 1; column <= 9; ++column)
        variants.append(u"take-%1"_s.arg(column));
    variants += QStringList{QString(), u"variant-join-above"_s, u"variant-join-below"_s, u"variant-split"_s};
    variants
        += QStringList{QString(), u"card-take"_s, u"card-base"_s, u"card-whole"_s, u"card-same"_s, u"card-reset"_s};
    fill(tr("&Variants"), variants);
    setUpParallelMenu();
    QMenu *view = fill(tr("Vie&w"),
        {u"show-draft"_s, u"show-variants"_s, u"show-concordance"_s, u"show-parallel"_s, u"show-statistics"_s,
            QString(), u"draft-sides"_s, u"fold-outline"_s, u"projection"_s, QString(), u"zoom-in"_s, u"zoom-out"_s,
            u"zoom-reset"_s, QString(), u"full-screen"_s});
    setUpAppearance(view->addMenu(tr("&Appearance")));
    view->addSeparator();
    view->addActions(createPopupMenu()->actions());
    for (const QString &name : {u"bracket"_s, u"alternative"_s, u"position"_s, u"lift"_s, u"drop"_s, u"agree"_s,
             u"annotate"_s, u"insert"_s, u"split"_s, u"join"_s})
        m_draft->editor()->addAction(m_actions->find(name));
    auto *outline = findChild<QAbstractItemView *>(u"outline"_s);
    outline->addActions({m_actions->find(u"provision-up"_s), m_actions->find(u"provision-down"_s)});
    outline->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *columns = findChild<QAbstractItemView *>(u"variants"_s);
    columns->addActions({m_actions->find(u"variant-join-above"_s), m_actions->find(u"variant-join-below"_s),
        m_actions->find(u"variant-split"_s)});
    columns->setContextMenuPolicy(Qt::ActionsContextMenu);
    fill(tr("&Help"), {u"help"_s, u"help-keys"_s, QString(), u"about"_s});
}

void Workbench::setUpToolBar()
{
    QToolBar *bar = addToolBar(tr("Main toolbar"));
    bar->setObjectName(u"toolBar"_s);
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->setIconSize({22, 22});
    const QStringList names{u"back"_s, u"forward"_s, QString(), u"open"_s, u"version"_s, u"export"_s, QString(),
        u"undo"_s, u"redo"_s, QString(), u"previous-change"_s, u"next-change"_s, QString(), u"bracket"_s,
        u"alternative"_s, u"position"_s, u"lift"_s, u"drop"_s, u"agree"_s, u"annotate"_s, QString(), u"insert"_s,
        u"split"_s, u"join"_s, QString(), u"search"_s, u"projection"_s};
    for (const QString &name : names) {
        if (name.isEmpty())
            bar->addSeparator();
        else
            bar->addAction(m_actions->find(name));
    }
}

void Workbench::enableActions()
{
    const bool open = m_session->hasProject();
    const bool writable = open && !m_session->project().isReadOnly();
    m_actions->enable(open, writable);
    m_actions->find(u"undo"_s)->setEnabled(writable && m_session->project().canUndo());
    m_actions->find(u"redo"_s)->setEnabled(writable && m_session->project().canRedo());
    m_actions->find(u"back"_s)->setEnabled(open && m_trail.canGoBack());
    m_actions->find(u"forward"_s)->setEnabled(open && m_trail.canGoForward());
}

}
