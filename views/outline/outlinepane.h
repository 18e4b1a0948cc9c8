// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace concordat {

class OutlineModel;
class Session;

/// The provisions of the draft, to go to and to find by name.
class OutlinePane : public QWidget {
    Q_OBJECT

public:
    explicit OutlinePane(Session &session, QWidget *parent = nullptr);

private:
    void showCurrent();
    void fitColumns();
    void showStatuses();

    Session &m_session;
    OutlineModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QTreeView *m_list;
};

}
