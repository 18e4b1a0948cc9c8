// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/id.h"

#include <QWidget>

class QLineEdit;
class QTreeView;

namespace concordat {

class OutlineFilter;
class OutlineModel;
class Session;

/// The provisions of the draft, to go to, to find by name and to put in another order; headings fold.
class OutlinePane : public QWidget {
    Q_OBJECT

public:
    explicit OutlinePane(Session &session, QWidget *parent = nullptr);

    /// Folds all headings, or unfolds them where one is folded.
    void toggleFolding();

Q_SIGNALS:
    /// To behind `after`; null: to the head.
    void moveWanted(const concordat::ProvisionId &provision, const concordat::ProvisionId &after);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setFolded(const QModelIndex &heading, bool folded);
    void showCurrent();
    void fitColumns();
    void showStatuses();

    Session &m_session;
    OutlineModel *m_model;
    OutlineFilter *m_filtered;
    QLineEdit *m_filter;
    QTreeView *m_list;
};

}
