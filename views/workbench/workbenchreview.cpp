// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Correcting what was recognised in a received document, and where it belongs.

#include "views/actions/actions.h"
#include "views/concordance/concordancepane.h"
#include "views/importing/reviewmodel.h"
#include "views/importing/reviewpane.h"
#include "views/workbench/workbench.h"

#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace concordat {

void Workbench::setUpReview()
{
    m_review = new ReviewPane(*m_session, this);
    m_tabs->addTab(m_review, tr("Import"));
    connect(m_review, &ReviewPane::said, this, [this](const QString &sentence) { say(sentence); });
    m_actions->add({u"show-import"_s, tr("&Import review"), u"import"_s, QKeySequence(Qt::ALT | Qt::Key_4),
                       tr("Show what was recognised in the received document, and correct it"), Needs::Project},
        [this] { m_tabs->setCurrentWidget(m_review); });
    setUpKinds();
    const struct {
        QString name;
        QString text;
        QString icon;
        QKeySequence shortcut;
        QString sentence;
        void (ReviewPane::*does)();
    } corrections[]{
        {u"review-number"_s, tr("Set the &number…"), u"renumber"_s, QKeySequence(tr("Ctrl+Alt+N")),
            tr("Say which number the chosen part has"), &ReviewPane::setNumber},
        {u"review-delegation"_s, tr("Set the &delegation…"), u"position"_s, QKeySequence(tr("Ctrl+Alt+D")),
            tr("Say who submitted the chosen text"), &ReviewPane::setSubmitter},
        {u"review-commentary"_s, tr("&Commentary, or treaty text"), u"annotate"_s, QKeySequence(tr("Ctrl+Alt+C")),
            tr("Say that the chosen part explains and is not treaty text, or take that back"),
            &ReviewPane::toggleCommentary},
        {u"review-nest"_s, tr("Into the part &before it"), u"insert"_s, QKeySequence(tr("Ctrl+Alt+Right")),
            tr("Make the chosen part belong to the one before it"), &ReviewPane::nest},
        {u"review-lift"_s, tr("&Out of the part around it"), u"drop"_s, QKeySequence(tr("Ctrl+Alt+Left")),
            tr("Let the chosen part stand behind the one it belongs to"), &ReviewPane::lift},
        {u"review-join"_s, tr("&Join with the part before it"), u"join"_s, QKeySequence(tr("Ctrl+Alt+J")),
            tr("Make one part of the chosen one and the one before it"), &ReviewPane::joinWithPrevious},
        {u"review-split"_s, tr("&Split at the cursor"), u"split"_s, QKeySequence(tr("Ctrl+Alt+S")),
            tr("Make two parts of the chosen one, at the cursor in the document"), &ReviewPane::split},
        {u"review-place"_s, tr("&Place the stray piece here"), u"move-down"_s, QKeySequence(tr("Ctrl+Alt+L")),
            tr("Put the chosen piece that belongs to nobody behind the chosen part"), &ReviewPane::placeStray},
        {u"review-accept"_s, tr("&Accept the corrections"), u"settle"_s, QKeySequence(tr("Ctrl+Alt+K")),
            tr("Make the draft anew from the corrections; what was done in it since is kept"), &ReviewPane::accept},
        {u"review-discard"_s, tr("&Forget the corrections"), u"undo"_s, QKeySequence(tr("Ctrl+Alt+F")),
            tr("Go back to what the reader recognised"), &ReviewPane::discard},
    };
    QMenu *menu = menuBar()->addMenu(tr("&Import"));
    menu->addAction(m_actions->find(u"show-import"_s));
    menu->addMenu(m_kinds);
    for (const auto &correction : corrections) {
        QAction *action = m_actions->add(
            {correction.name, correction.text, correction.icon, correction.shortcut, correction.sentence},
            [this, does = correction.does] { (m_review->*does)(); });
        menu->addAction(action);
        m_review->addTool(action);
    }
}

void Workbench::setUpKinds()
{
    m_kinds = new QMenu(tr("&Kind"), this);
    const std::pair<UnitKind, QString> kinds[]{{UnitKind::Part, u"1"_s}, {UnitKind::Chapter, u"2"_s},
        {UnitKind::Section, u"3"_s}, {UnitKind::Heading, u"4"_s}, {UnitKind::Article, u"5"_s},
        {UnitKind::Preamble, u"6"_s}, {UnitKind::Paragraph, u"7"_s}, {UnitKind::Subparagraph, u"8"_s},
        {UnitKind::Item, u"9"_s}, {UnitKind::Bullet, u"0"_s}};
    for (const auto &[kind, digit] : kinds) {
        QAction *action = m_actions->add(
            {u"review-kind-"_s + digit, nameOf(kind), u"outline"_s, QKeySequence(u"Ctrl+Shift+Alt+"_s + digit),
                tr("Say that the chosen part is of the kind: %1").arg(nameOf(kind))},
            [this, kind] { m_review->setKind(kind); });
        m_kinds->addAction(action);
    }
}

/// Where units belong, as a person says.
void Workbench::setUpConcordance()
{
    QMenu *menu = menuBar()->addMenu(tr("&Concordance"));
    const Tools tools{
        {{u"concordance-confirm"_s, tr("&Confirm the units of the cell"), u"pin"_s, QKeySequence(tr("Ctrl+Alt+Space")),
             tr("Say that they belong to this provision; no later proposal overrules it")},
            [this] { m_concordance->confirm(); }},
        {{u"concordance-up"_s, tr("To the provision &above"), u"move-up"_s, QKeySequence(tr("Ctrl+Alt+Up")),
             tr("Let the units of the cell belong to the provision above")},
            [this] { m_concordance->moveUnits(-1); }},
        {{u"concordance-down"_s, tr("To the provision &below"), u"move-down"_s, QKeySequence(tr("Ctrl+Alt+Down")),
             tr("Let the units of the cell belong to the provision below")},
            [this] { m_concordance->moveUnits(1); }},
        {{u"concordance-aside"_s, tr("To &no provision"), u"delete"_s, QKeySequence(tr("Ctrl+Alt+Del")),
             tr("Take the units of the cell out of the draft; they stay in what was received")},
            [this] { m_concordance->setAside(); }},
    };
    addTools(menu, tools, [this](QAction *action) { m_concordance->addTool(action); });
}

}
