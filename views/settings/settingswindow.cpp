// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/settingswindow.h"

#include "views/actions/icon.h"
#include "views/settings/delegationspage.h"
#include "views/settings/languagepage.h"
#include "views/settings/profilepage.h"
#include "views/settings/shortcutspage.h"
#include "views/settings/textpage.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace concordat {

SettingsWindow::SettingsWindow(Preferences &preferences, Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_titles(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    m_titles->setAccessibleName(tr("Pages of the settings"));
    addPage(tr("Profile"), u"position"_s, new concordat::ProfilePage(preferences, this));
    addPage(tr("Delegations"), u"concordance"_s, new concordat::DelegationsPage(preferences, this));
    addPage(tr("Text"), u"draft"_s, new concordat::TextPage(preferences, this));
    addPage(tr("Language"), u"language"_s, new concordat::LanguagePage(preferences, this));
    addPage(tr("Shortcuts"), u"command"_s, new concordat::ShortcutsPage(shortcuts, this));
    m_titles->setMaximumWidth(m_titles->sizeHintForColumn(0) + 3 * fontMetrics().height());
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_titles);
    row->addWidget(m_pages, 1);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_titles->setCurrentRow(0);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32);
}

void SettingsWindow::addPage(const QString &title, const QString &icon, QWidget *page)
{
    m_titles->addItem(new QListWidgetItem(lineIcon(icon), title));
    m_pages->addWidget(page);
}

void SettingsWindow::open(Page page)
{
    m_titles->setCurrentRow(page);
    show();
    raise();
    activateWindow();
    m_pages->currentWidget()->setFocus();
}

}
