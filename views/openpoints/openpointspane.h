// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace concordat {

class OpenPointsModel;
class Session;

/// The list a chair starts from: what is still to be decided.
class OpenPointsPane : public QWidget {
    Q_OBJECT

public:
    explicit OpenPointsPane(Session &session, QWidget *parent = nullptr);

private:
    void count();

    OpenPointsModel *m_model;
    QLabel *m_count;
};

}
