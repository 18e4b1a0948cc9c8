// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QKeySequenceEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace concordat {

class Shortcuts;
class ShortcutsModel;

/// Every action and its keys, to be changed and set back.
class ShortcutsPage : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutsPage(Shortcuts &shortcuts, QWidget *parent = nullptr);

private:
    [[nodiscard]] QAction *current() const;
    void showCurrent();

    Shortcuts &m_shortcuts;
    ShortcutsModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QTreeView *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_none;
    QPushButton *m_reset;
};

}
