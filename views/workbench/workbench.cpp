// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/workbench/workbench.h"

#include "views/actions/actions.h"
#include "views/actions/icon.h"
#include "views/actions/shortcuts.h"
#include "views/annotations/annotationspane.h"
#include "views/concordance/concordancepane.h"
#include "views/draft/draftpane.h"
#include "views/draft/notationeditor.h"
#include "views/history/comparisonpane.h"
#include "views/history/historypane.h"
#include "views/importing/reviewpane.h"
#include "views/messages/messagebar.h"
#include "views/openpoints/openpointspane.h"
#include "views/outline/outlinepane.h"
#include "views/parallel/parallelpane.h"
#include "views/provenance/provenancepane.h"
#include "views/session/projectreader.h"
#include "views/session/session.h"
#include "views/settings/preferences.h"
#include "views/settings/settingswindow.h"
#include "views/statistics/statisticspane.h"
#include "views/theme/appearance.h"
#include "views/variants/variantspane.h"
#include "views/welcome/welcomepage.h"
#include "views/workbench/statusline.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr int mostRecent = 10;
constexpr int narrowestOutline = 320;
constexpr int narrowestOrigin = 340;

}

Workbench::Workbench(QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_preferences(new Preferences(settings, this))
    , m_session(new Session(this))
    , m_reader(new ProjectReader(*m_session, this))
    , m_actions(new Actions(this))
    , m_import(new Import(this))
{
    setObjectName(u"workbench"_s);
    setWindowIcon(QIcon(u":/concordat.svg"_s));
    // Before there is a widget that would have to change its clothes.
    theme::wear(theme::appearanceNamed(settings.value("appearance").toString()));
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setUpPanes();
    setUpActions();
    setUpWindows();
    setUpNavigation();
    setUpCopies();
    setUpParallel();
    setUpMenus();
    setUpToolBar();
    m_shortcuts = new Shortcuts(*m_actions, m_settings, this);
    dressPanes();
    dressTabs();
    setStatusBar(new StatusLine(*m_session, *m_preferences, this));
    wearTextFont();
    resize(1366, 768);
    restoreGeometry(m_settings.value("window/geometry").toByteArray());

    connect(m_session, &Session::message, this, &Workbench::say);
    connect(m_session, &Session::projectChanged, this, &Workbench::showProject);
    connect(m_session, &Session::projectChanged, this, &Workbench::readReceived);
    connect(m_session, &Session::draftChanged, this, &Workbench::enableActions);
    connect(m_session, &Session::currentParagraphChanged, this, &Workbench::enableActions);
    connect(m_messages, &MessageBar::undoWanted, m_session, &Session::undo);
    connect(m_messages, &MessageBar::stopWanted, m_import, &Import::stop);
    connect(m_import, &Import::progressed, this,
        [this](double share) { m_messages->showProgress(tr("Reading the document…"), share); });
    connect(m_import, &Import::finished, this, &Workbench::keepImport);
    connect(m_import, &Import::failed, this, [this](const QString &sentence) { say(sentence); });
    showProject();
}

Workbench::~Workbench()
{
    // What looks at the others goes before them.
    delete m_settingsWindow;
    // Lets go of the file before the session does, so that closing leaves nothing beside it.
    m_reader->close();
}

void Workbench::setUpPanes()
{
    m_messages = new MessageBar(this);
    m_welcome = new WelcomePage(this);
    m_welcome->setRecent(m_settings.value("recent").toStringList());
    m_draft = new DraftPane(*m_session, this);
    m_variants = new VariantsPane(*m_session, this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    // All of them are seen in a narrow window and with large letters.
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->addTab(m_draft, tr("Draft"));
    m_tabs->addTab(m_variants, tr("Variants"));
    m_concordance = new ConcordancePane(*m_session, this);
    m_tabs->addTab(m_concordance, tr("Concordance"));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_tabs);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);

    auto *outline = new OutlinePane(*m_session, this);
    connect(outline, &OutlinePane::moveWanted, this,
        qOverload<const ProvisionId &, const ProvisionId &>(&Workbench::moveProvision));
    addPane(u"outlinePane"_s, tr("Outline"), outline, Qt::LeftDockWidgetArea);
    auto *provenance
        = addPane(u"provenancePane"_s, tr("Provenance"), new ProvenancePane(*m_session, this), Qt::RightDockWidgetArea);
    auto *points = addPane(
        u"openPointsPane"_s, tr("Open points"), new OpenPointsPane(*m_session, this), Qt::RightDockWidgetArea);
    auto *notes = addPane(
        u"annotationsPane"_s, tr("Annotations"), new AnnotationsPane(*m_session, this), Qt::RightDockWidgetArea);
    auto *history
        = addPane(u"historyPane"_s, tr("History"), new HistoryPane(*m_session, this), Qt::RightDockWidgetArea);
    tabifyDockWidget(provenance, points);
    tabifyDockWidget(points, notes);
    tabifyDockWidget(notes, history);
    provenance->raise();
    connect(m_welcome, &WelcomePage::openWanted, this, &Workbench::openDialog);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &Workbench::openSample);
    connect(m_welcome, &WelcomePage::pathWanted, this, [this](const QString &path) { openPath(path); });
}

QDockWidget *Workbench::addPane(const QString &name, const QString &title, QWidget *pane, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(pane);
    // Qt leaves docks where they are when the window runs from right to left.
    if (isRightToLeft())
        area = area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    addDockWidget(area, dock);
    return dock;
}

/// On a large screen the panes at the sides are wider, too.
void Workbench::sharePanes()
{
    resizeDocks({findChild<QDockWidget *>(u"outlinePane"_s), findChild<QDockWidget *>(u"provenancePane"_s)},
        {std::max(narrowestOutline, width() / 8), std::max(narrowestOrigin, width() / 6)}, Qt::Horizontal);
}

QString Workbench::panesKey() const
{
    return isRightToLeft() ? u"window/panesRightToLeft"_s : u"window/panes"_s;
}

/// The buttons in the titles of panes, in colours that can be seen on any ground.
void Workbench::dressPanes()
{
    for (QDockWidget *dock : findChildren<QDockWidget *>()) {
        if (auto *close = dock->findChild<QAbstractButton *>(u"qt_dockwidget_closebutton"_s))
            close->setIcon(lineIcon(u"close"_s));
        if (auto *floating = dock->findChild<QAbstractButton *>(u"qt_dockwidget_floatbutton"_s))
            floating->setIcon(lineIcon(u"full-screen"_s));
    }
}

/// What a tab shows, and by which keys, is in its tooltip, as they are now.
void Workbench::dressTabs()
{
    const std::pair<QWidget *, QString> pages[]{{m_draft, u"show-draft"_s}, {m_variants, u"show-variants"_s},
        {m_concordance, u"show-concordance"_s}, {findChild<StatisticsPane *>(), u"show-statistics"_s},
        {m_comparison, u"compare"_s}, {m_parallel, u"show-parallel"_s}, {m_review, u"show-import"_s}};
    for (const auto &[page, name] : pages) {
        const QAction *action = m_actions->find(name);
        const auto tell = [this, page, action] { m_tabs->setTabToolTip(m_tabs->indexOf(page), action->toolTip()); };
        connect(action, &QAction::changed, m_tabs, tell);
        tell();
    }
}

void Workbench::say(const QString &sentence, bool canUndo)
{
    m_messages->showMessage(sentence, canUndo);
}

void Workbench::showProject()
{
    const bool open = m_session->hasProject();
    const bool first = open && m_pages->currentWidget() == m_welcome;
    m_pages->setCurrentWidget(open ? static_cast<QWidget *>(m_tabs) : m_welcome);
    if (first || !open) {
        for (QDockWidget *dock : findChildren<QDockWidget *>())
            dock->setVisible(open);
    }
    if (auto *provenance = findChild<QDockWidget *>(u"provenancePane"_s); first && provenance)
        provenance->raise();
    if (first && !restoreState(m_settings.value(panesKey()).toByteArray()))
        sharePanes();
    const QString name = open ? QFileInfo(m_session->project().path()).completeBaseName() : QString();
    setWindowTitle(open ? tr("%1 – Concordat").arg(name) : tr("Concordat"));
    setWindowFilePath(open ? m_session->project().path() : QString());
    if (open && m_session->project().isReadOnly())
        say(tr("This file can be read but not changed. Save a copy to work on it."));
    else if (open && !m_preferences->isProfileKnown())
        askWhoWorks();
    enableActions();
}

/// Beside the window, which can be read and written in meanwhile; here, should that fail.
void Workbench::readReceived()
{
    if (m_session->knowsReceived())
        return;
    m_reader->ask(m_session, [session = m_session](Project &project) -> ProjectReader::Answer {
        return [session, units = project.units()] { session->knowReceived(units); };
    });
}

void Workbench::remember(const QString &path)
{
    QStringList recent = m_settings.value("recent").toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    recent.resize(std::min<qsizetype>(recent.size(), mostRecent));
    m_settings.setValue("recent", recent);
    m_welcome->setRecent(recent);
}

void Workbench::closeEvent(QCloseEvent *event)
{
    m_draft->editor()->keepTyping();
    keepSession();
    event->accept();
}

void Workbench::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (m_merge && event->type() == QEvent::ActivationChange && isActiveWindow())
        takeOverFromOthers();
}

void Workbench::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void Workbench::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openPath(event->mimeData()->urls().first().toLocalFile());
}

}
