// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openwindow.h"

#include "app/language.h"
#include "views/actions/actions.h"
#include "views/settings/preferences.h"
#include "views/workbench/workbench.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace concordat {

OpenWindow::OpenWindow(QSettings &settings)
    : m_settings(settings)
{
    open();
}

OpenWindow::~OpenWindow() = default;

void OpenWindow::open()
{
    speak(Preferences(m_settings).language());
    m_workbench = std::make_unique<Workbench>(m_settings);
    // Later, for the page of the settings that says so goes with the window.
    connect(&m_workbench->preferences(), &Preferences::languageChanged, this, &OpenWindow::renew, Qt::QueuedConnection);
    m_workbench->show();
}

void OpenWindow::renew()
{
    // Closing keeps what is being typed, and the place. It is not the end of the program.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_workbench->close();
    m_workbench.reset();
    open();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    m_workbench->resumeSession();
    m_workbench->actions().find(u"language"_s)->trigger();
}

}
