// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QTreeView;

namespace concordat {

class OpenPointsModel;
class Session;

/// The list a chair starts from: what is still to be decided, worked through with one key a point. A digit keeps that
/// alternative, 0 keeps none, and the next point is there.
class OpenPointsPane : public QWidget {
    Q_OBJECT

public:
    explicit OpenPointsPane(Session &session, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void count();
    void showNext();
    void decide(int digit);

    Session &m_session;
    OpenPointsModel *m_model;
    QTreeView *m_list;
    QLabel *m_count;
    QLabel *m_keys;
};

}
