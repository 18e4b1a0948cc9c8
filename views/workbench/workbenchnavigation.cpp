// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding one's way: back and forward, zoom, paper, and where the last session ended.

#include "views/actions/actions.h"
#include "views/draft/draftpane.h"
#include "views/draft/notationeditor.h"
#include "views/draft/pageview.h"
#include "views/session/session.h"
#include "views/settings/preferences.h"
#include "views/theme/appearance.h"
#include "views/workbench/workbench.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QSettings>
#include <QTabWidget>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr int zoomStep = 10;
constexpr int wholeSize = 100;
constexpr double paperPoints = 11; // what documents of this kind are printed in

}

void Workbench::setUpNavigation()
{
    m_actions->add({u"back"_s, tr("&Back"), u"back"_s, QKeySequence(tr("Alt+Left")),
                       tr("Go to the place visited before"), Needs::Project},
        [this] { goTo(m_trail.back()); });
    m_actions->add({u"forward"_s, tr("&Forward"), u"forward"_s, QKeySequence(tr("Alt+Right")),
                       tr("Go to the place from which one went back"), Needs::Project},
        [this] { goTo(m_trail.forward()); });
    connect(m_session, &Session::currentProvisionChanged, this, &Workbench::visit, Qt::QueuedConnection);
    connect(m_session, &Session::currentParagraphChanged, this, &Workbench::visit, Qt::QueuedConnection);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Workbench::visit, Qt::QueuedConnection);
    connect(m_session, &Session::projectChanged, this, [this] { m_trail.clear(); });
    setUpZoom();
    setUpPrinting();
}

void Workbench::visit()
{
    if (m_session->currentProvision().isNull())
        return;
    if (!m_onTrail)
        m_trail.visit({m_session->currentProvision(), m_session->currentParagraph(), m_tabs->currentIndex()});
    enableActions();
}

void Workbench::goTo(const VisitedPlace &place)
{
    m_onTrail = true;
    m_tabs->setCurrentIndex(place.pane);
    m_session->selectProvision(place.provision);
    m_session->selectParagraph(place.paragraph);
    // What these changes say arrives behind them.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_onTrail = false;
            enableActions();
        },
        Qt::QueuedConnection);
}

void Workbench::setUpZoom()
{
    m_actions->add({u"zoom-in"_s, tr("Zoom &in"), u"zoom-in"_s, QKeySequence(tr("Ctrl++")),
                       tr("Make the text of all panes larger"), Needs::Nothing},
        [this] { m_preferences->setZoom(m_preferences->zoom() + zoomStep); });
    m_actions->find(u"zoom-in"_s)->setShortcuts({QKeySequence(tr("Ctrl++")), QKeySequence(tr("Ctrl+="))});
    m_actions->add({u"zoom-out"_s, tr("Zoom &out"), u"zoom-out"_s, QKeySequence(tr("Ctrl+-")),
                       tr("Make the text of all panes smaller"), Needs::Nothing},
        [this] { m_preferences->setZoom(m_preferences->zoom() - zoomStep); });
    m_actions->add({u"zoom-reset"_s, tr("&Usual size"), u"reading"_s, QKeySequence(tr("Ctrl+0")),
                       tr("Give the text of all panes its usual size"), Needs::Nothing},
        [this] { m_preferences->setZoom(wholeSize); });
    connect(m_preferences, &Preferences::textFontChanged, this, &Workbench::wearTextFont);
}

void Workbench::wearTextFont()
{
    const QFont font = m_preferences->textFont();
    m_tabs->setFont(font);
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        dock->widget()->setFont(font);
}

void Workbench::setUpPrinting()
{
    m_actions->add({u"print"_s, tr("&Print…"), u"print"_s, QKeySequence::Print,
                       tr("Print the draft as the page shows it"), Needs::Project},
        [this] { print(); });
    m_actions->add({u"print-preview"_s, tr("Print prev&iew"), u"print"_s, QKeySequence(tr("Ctrl+Alt+P")),
                       tr("Show the draft as it would be printed"), Needs::Project},
        [this] { printPreview(); });
}

namespace {

/// The whole draft on paper, in dark on light whatever the screen shows.
void printDraft(QPrinter &printer, const Draft &draft, Reading reading, const Preferences &preferences)
{
    QTextDocument document;
    QFont font = preferences.textFont();
    font.setPointSizeF(paperPoints);
    document.setDefaultFont(font);
    QTextCursor cursor(&document);
    const PassageLook look{theme::paletteOf(theme::Appearance::Light), reading, preferences.attribution()};
    for (const Provision &provision : draft.provisions) {
        if (!document.isEmpty())
            cursor.insertBlock();
        writeProvision(cursor, provision, look);
    }
    document.print(&printer);
}

}

void Workbench::print()
{
    m_draft->editor()->keepTyping();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QFileInfo(m_session->project().path()).completeBaseName());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printDraft(printer, m_session->draft(), m_draft->page()->reading(), *m_preferences);
}

void Workbench::printPreview()
{
    m_draft->editor()->keepTyping();
    auto *preview = new QPrintPreviewDialog(this);
    preview->setObjectName(u"printPreview"_s);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowModality(Qt::NonModal);
    connect(preview, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *printer) {
        printDraft(*printer, m_session->draft(), m_draft->page()->reading(), *m_preferences);
    });
    preview->resize(size() * 4 / 5);
    preview->show();
}

void Workbench::setUpRecent(QMenu *menu)
{
    menu->setTitle(tr("Open &recent"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const QString &path : m_settings.value("recent").toStringList()) {
            QAction *action = menu->addAction(QFileInfo(path).completeBaseName());
            action->setToolTip(path);
            action->setStatusTip(path);
            connect(action, &QAction::triggered, this, [this, path] { openPath(path); });
        }
        if (menu->isEmpty())
            menu->addAction(tr("No project was opened yet"))->setEnabled(false);
    });
}

void Workbench::keepSession()
{
    m_settings.setValue("window/geometry", saveGeometry());
    if (!m_session->hasProject()) {
        m_settings.remove("session/project");
        return;
    }
    m_settings.setValue(panesKey(), saveState());
    m_settings.setValue("session/project", m_session->project().path());
    m_settings.setValue("session/provision", m_session->currentProvision().value);
    m_settings.setValue("session/paragraph", m_session->currentParagraph().value);
    m_settings.setValue("session/tab", m_tabs->currentIndex());
    m_settings.setValue("session/sides", int(m_draft->sides()));
}

void Workbench::restoreSession()
{
    if (m_preferences->restoresSession())
        resumeSession();
}

void Workbench::resumeSession()
{
    const QString path = m_settings.value("session/project").toString();
    if (path.isEmpty() || !QFileInfo::exists(path))
        return;
    openPath(path);
    if (!m_session->hasProject())
        return;
    m_tabs->setCurrentIndex(m_settings.value("session/tab").toInt());
    m_draft->setSides(DraftPane::Sides(std::clamp(m_settings.value("session/sides").toInt(), 0, 2)));
    m_session->selectProvision({m_settings.value("session/provision").toString()});
    m_session->selectParagraph({m_settings.value("session/paragraph").toString()});
}

}
