// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QTableView;
class QToolBar;

namespace concordat {

class ConcordanceModel;
class Session;

/// The concordance as a table whose shading shows coverage; a cell leads to its provision, and a person can
/// confirm what the program proposed.
class ConcordancePane : public QWidget {
    Q_OBJECT

public:
    explicit ConcordancePane(Session &session, QWidget *parent = nullptr);

    void addTool(QAction *action);
    /// Says that the units of the chosen cell belong where they are.
    void confirm();
    /// Lets the units of the chosen cell belong to the provision above (or below).
    void moveUnits(int step);
    /// Lets the units of the chosen cell belong to no provision.
    void setAside();

private:
    void relink(const QList<UnitId> &units, const ProvisionId &target);
    void filter();
    void fitColumns();
    void showCell();

    Session &m_session;
    ConcordanceModel *m_model;
    QTableView *m_table;
    QToolBar *m_tools;
    QLineEdit *m_filter;
    QLabel *m_reason;
};

}
