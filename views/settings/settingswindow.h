// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace concordat {

class Preferences;
class Shortcuts;

/// What a person can choose, by pages. It asks for no OK: every choice holds at once and can be chosen back.
class SettingsWindow : public QDialog {
    Q_OBJECT

public:
    enum Page { ProfilePage, DelegationsPage, TextPage, LanguagePage, ShortcutsPage };

    SettingsWindow(Preferences &preferences, Shortcuts &shortcuts, QWidget *parent = nullptr);

    void open(Page page);

private:
    void addPage(const QString &title, const QString &icon, QWidget *page);

    QListWidget *m_titles;
    QStackedWidget *m_pages;
};

}
