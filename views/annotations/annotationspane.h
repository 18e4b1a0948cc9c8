// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTreeView;

namespace concordat {

class AnnotationsModel;
class Session;

/// The annotations: jump to one, reply, settle it (Space) or open it again (Backspace).
class AnnotationsPane : public QWidget {
    Q_OBJECT

public:
    explicit AnnotationsPane(Session &session, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle(bool settled);
    void reply();

    Session &m_session;
    AnnotationsModel *m_model;
    QTreeView *m_list;
};

}
