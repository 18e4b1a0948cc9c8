// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search, the command palette and the settings: what the window opens beside the text.

#include "views/actions/actions.h"
#include "views/actions/shortcuts.h"
#include "views/draft/draftpane.h"
#include "views/draft/notationeditor.h"
#include "views/draft/pageview.h"
#include "views/importing/import.h"
#include "views/messages/messagebar.h"
#include "views/palette/commandpalette.h"
#include "views/projection/projectionwindow.h"
#include "views/provenance/provenancepane.h"
#include "views/search/searchpane.h"
#include "views/session/projectreader.h"
#include "views/session/session.h"
#include "views/settings/preferences.h"
#include "views/settings/settingswindow.h"
#include "views/statistics/statisticspane.h"
#include "views/variants/variantspane.h"
#include "views/workbench/workbench.h"

#include <QDockWidget>
#include <QSettings>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace concordat {

void Workbench::setUpWindows()
{
    m_search = new SearchPane(*m_session, *m_reader, this);
    auto *dock = addPane(u"searchPane"_s, tr("Search"), m_search, Qt::RightDockWidgetArea);
    tabifyDockWidget(findChild<QDockWidget *>(u"historyPane"_s), dock);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::East);
    setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::West);
    connect(m_search, &SearchPane::placeWanted, this, qOverload<const FoundPlace &>(&Workbench::goTo));
    connect(m_reader, &ProjectReader::failed, this, [this](const QString &sentence) {
        say(sentence);
        if (m_session->hasProject())
            m_session->knowReceived(m_session->project().units());
    });

    m_palette = new CommandPalette(this);
    connect(m_palette, &CommandPalette::provisionWanted, m_session, &Session::selectProvision);

    m_actions->add(
        {u"search"_s, tr("&Search everywhere"), u"find"_s, QKeySequence::Find,
            tr("Find words in the draft, in what was received, in annotations and in earlier states"), Needs::Project},
        [this] {
            m_draft->editor()->keepTyping();
            showPane(u"searchPane"_s);
            m_search->begin(m_draft->editor()->textCursor().selectedText());
        });
    m_actions->add({u"palette"_s, tr("&Command palette"), u"command"_s, QKeySequence(tr("Ctrl+Shift+P")),
                       tr("Do anything, or go anywhere, by typing a few letters of its name"), Needs::Nothing},
        [this] { m_palette->open(commandsOf(m_actions->all(), m_session->draft())); });
    m_actions->add({u"settings"_s, tr("Se&ttings"), u"settings"_s, QKeySequence(tr("Ctrl+,")),
                       tr("Choose your profile, the register of delegations, fonts and keys"), Needs::Nothing},
        [this] { openSettings(SettingsWindow::ProfilePage); });
    m_actions->add({u"language"_s, tr("&Language…"), u"language"_s, QKeySequence(tr("Ctrl+Alt+,")),
                       tr("Choose the language of the window"), Needs::Nothing},
        [this] { openSettings(SettingsWindow::LanguagePage); });

    setUpProjection();
    setUpStatistics();
    setUpHelp();
    connect(m_preferences, &Preferences::profileChanged, this, &Workbench::wearProfile);
    const auto learn = [this] {
        m_session->setDelegations(m_preferences->delegations());
        m_import->setDelegations(m_preferences->delegations());
    };
    connect(m_preferences, &Preferences::delegationsChanged, this, learn);
    if (!m_preferences->ownDelegations().isEmpty())
        learn();
    const auto attribute = [this] { m_draft->page()->setAttribution(m_preferences->attribution()); };
    connect(m_preferences, &Preferences::attributionChanged, this, attribute);
    attribute();
}

void Workbench::openSettings(int page)
{
    // Made when it is wanted: it lists all the fonts of the computer.
    if (!m_settingsWindow) {
        m_settingsWindow = new SettingsWindow(*m_preferences, *m_shortcuts, this);
        m_settingsWindow->addAction(m_actions->find(u"help"_s));
    }
    m_settingsWindow->open(SettingsWindow::Page(page));
}

void Workbench::setUpProjection()
{
    QList<QAction *> shared;
    for (const QString &name : {u"undo"_s, u"redo"_s, u"next-change"_s, u"previous-change"_s})
        shared.append(m_actions->find(name));
    m_projection = new ProjectionWindow(*m_session, shared, this);
    if (const double size = m_settings.value("projection/size").toDouble(); size > 0)
        m_projection->setTextSize(size);
    connect(m_projection, &ProjectionWindow::textSizeChanged, this,
        [this](double points) { m_settings.setValue("projection/size", points); });
    m_actions->add(
        {u"projection"_s, tr("&Projection"), u"projection"_s, QKeySequence(Qt::Key_F5),
            tr("Show the current paragraph in large type, on the second screen where there is one"), Needs::Project},
        [this] {
            m_draft->editor()->keepTyping();
            m_projection->open(this);
        });
}

void Workbench::setUpStatistics()
{
    auto *pane = new StatisticsPane(*m_session, *m_reader, this);
    const int tab = m_tabs->addTab(pane, tr("Statistics"));
    connect(pane, &StatisticsPane::message, this, [this](const QString &sentence) { say(sentence); });
    connect(pane, &StatisticsPane::written, this, &Workbench::sayWritten);
    m_actions->add({u"show-statistics"_s, tr("&Statistics"), u"statistics"_s, QKeySequence(tr("Ctrl+Alt+T")),
                       tr("Show how far the negotiation is, as plots"), Needs::Project},
        [this, tab] { m_tabs->setCurrentIndex(tab); });
}

void Workbench::showPane(const QString &name)
{
    auto *dock = findChild<QDockWidget *>(name);
    dock->show();
    dock->raise();
}

void Workbench::askWhoWorks(const QString &before)
{
    const QString sentence = tr("What you do here is kept under the name “%1”: say who you are, so that others know.")
                                 .arg(m_preferences->profile().name);
    m_messages->offer(before.isEmpty() ? sentence : before + u' ' + sentence, {m_actions->find(u"settings"_s)});
}

void Workbench::wearProfile()
{
    if (!m_session->hasProject())
        return;
    m_session->project().setProfile(m_preferences->profile());
    enableActions();
}

void Workbench::goTo(const FoundPlace &place)
{
    const Draft &draft = m_session->draft();
    if (!place.found.source.isNull()) {
        const auto entry = std::ranges::find(draft.concordance, place.found.unit, &ConcordanceEntry::unit);
        if (entry != draft.concordance.end()) {
            m_session->selectProvision(entry->provision);
            if (!entry->paragraph.isNull())
                m_session->selectParagraph(entry->paragraph);
            m_tabs->setCurrentWidget(m_variants);
        }
        if (!place.words.isEmpty())
            findChild<ProvenancePane *>()->showPassage(place.where, place.found.source, place.words);
        showPane(u"provenancePane"_s);
        return;
    }
    m_tabs->setCurrentWidget(m_draft);
    if (concordat::find(draft, place.found.paragraph))
        m_session->selectParagraph(place.found.paragraph, place.kind == Finding::Draft ? place.found.hit.begin : 0);
    else if (concordat::find(draft, place.found.provision))
        m_session->selectProvision(place.found.provision);
    else
        say(tr("This paragraph is no longer in the draft. The history still has it."));
    if (place.kind == Finding::Annotations)
        showPane(u"annotationsPane"_s);
    else
        m_draft->editor()->setFocus();
}

}
