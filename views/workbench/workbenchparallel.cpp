// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text in other languages: where it comes from, and what is done with it.

#include "text/languagelocale.h"
#include "views/actions/actions.h"
#include "views/draft/draftpane.h"
#include "views/draft/notationeditor.h"
#include "views/messages/messagebar.h"
#include "views/parallel/parallelpane.h"
#include "views/session/session.h"
#include "views/settings/preferences.h"
#include "views/workbench/workbench.h"

#include "collation/parallelrows.h"

#include <QFileDialog>
#include <QMenuBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace concordat {

void Workbench::setUpParallel()
{
    m_parallel = new ParallelPane(*m_session, this);
    m_tabs->addTab(m_parallel, tr("Parallel text"));
    m_parallelImport = new Import(this);
    connect(m_parallelImport, &Import::progressed, this,
        [this](double share) { m_messages->showProgress(tr("Reading the document…"), share); });
    connect(m_messages, &MessageBar::stopWanted, m_parallelImport, &Import::stop);
    connect(m_parallelImport, &Import::finished, this, [this](const Imported &imported) {
        m_messages->clear();
        keepParallel(imported.draft);
    });
    connect(m_parallelImport, &Import::failed, this, [this](const QString &sentence) { say(sentence); });
    m_actions->add({u"take-parallel"_s, tr("Text in a&nother language…"), u"language"_s, QKeySequence(tr("Ctrl+Alt+V")),
                       tr("Take in the same text in another language, as it stands now: a project or a document")},
        [this] { parallelDialog(); });
    m_actions->add({u"show-parallel"_s, tr("Parallel te&xt"), u"language"_s, QKeySequence(Qt::ALT | Qt::Key_5),
                       tr("Show the draft beside its text in another language, and where they differ"), Needs::Project},
        [this] { m_tabs->setCurrentWidget(m_parallel); });
}

void Workbench::setUpParallelMenu()
{
    const Tools tools{
        {{u"parallel-check"_s, tr("&Checked: they say the same"), u"settle"_s, QKeySequence(tr("Ctrl+Shift+K")),
             tr("Say that you have read the chosen texts in both languages; what changes later is shown")},
            [this] { m_parallel->check(); }},
        {{u"parallel-together"_s, tr("&Belong together"), u"join"_s, QKeySequence(tr("Ctrl+Shift+J")),
             tr("Let a text that only one language has answer one that only the other has")},
            [this] { m_parallel->putTogether(); }},
        {{u"parallel-apart"_s, tr("Stand &apart"), u"split"_s, QKeySequence(tr("Ctrl+Shift+X")),
             tr("Let the two texts of the row answer each other no longer")},
            [this] { m_parallel->takeApart(); }},
        {{u"parallel-away"_s, tr("&Take the language away"), u"delete"_s, QKeySequence(tr("Ctrl+Shift+Y")),
             tr("Take the text in the shown language, and what was checked of it, out of the project")},
            [this] { m_parallel->takeAway(); }},
    };
    QMenu *menu = menuBar()->addMenu(tr("Para&llel text"));
    menu->addAction(m_actions->find(u"take-parallel"_s));
    menu->addAction(m_actions->find(u"show-parallel"_s));
    menu->addSeparator();
    addTools(menu, tools, [this](QAction *action) { m_parallel->addTool(action); });
}

void Workbench::parallelDialog()
{
    const QString folder = QFileInfo(m_session->project().path()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(this, tr("Take in the text in another language"), folder,
        tr("Compilations and projects (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat);;All files (*)"));
    if (!path.isEmpty())
        takeParallel(path);
}

void Workbench::takeParallel(const QString &path)
{
    m_draft->editor()->keepTyping();
    if (!m_session->hasProject() || m_parallelImport->isRunning())
        return;
    if (!looksLikeProject(path)) {
        m_messages->showProgress(tr("Reading %1…").arg(QFileInfo(path).fileName()), 0);
        m_parallelImport->setDelegations(m_preferences->delegations());
        m_parallelImport->start(path);
        return;
    }
    const auto other = Project::openToRead(path);
    if (other)
        keepParallel((*other)->draft());
    else
        say(other.error().sentence);
}

void Workbench::keepParallel(const Draft &draft)
{
    m_draft->editor()->keepTyping();
    const Language language = ownLanguage(draft);
    if (draft.provisions.isEmpty() || language == ownLanguage(m_session->draft())) {
        say(draft.provisions.isEmpty()
                ? tr("No text was found there.")
                : tr("That text is in %1, as the draft is. A further document in its language is taken in with "
                     "File ▸ Take in a further document.")
                      .arg(ownName(language)));
        return;
    }
    if (!m_session->commit(takingIn(m_session->draft(), language, draft.provisions)))
        return;
    m_tabs->setCurrentWidget(m_parallel);
    m_parallel->showLanguage(language);
    say(tr("The text in %1 is in the project, as it stands there now.").arg(ownName(language)), true);
}

}
