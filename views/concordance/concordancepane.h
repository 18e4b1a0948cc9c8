// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTableView;

namespace concordat {

class ConcordanceModel;
class Session;

/// The concordance as a table whose shading shows coverage; a cell leads to its provision, and a person can
/// confirm what the program proposed.
class ConcordancePane : public QWidget {
    Q_OBJECT

public:
    explicit ConcordancePane(Session &session, QWidget *parent = nullptr);

private:
    void confirm();

    Session &m_session;
    ConcordanceModel *m_model;
    QTableView *m_table;
};

}
