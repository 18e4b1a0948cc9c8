// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTreeView;

namespace concordat {

class HistoryModel;
class Session;

/// What was done to the draft, by whom and when; an earlier state of the current paragraph or of everything can be
/// brought back.
class HistoryPane : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPane(Session &session, QWidget *parent = nullptr);

private:
    void bringBackParagraph();
    void bringBackDraft();

    Session &m_session;
    HistoryModel *m_model;
    QTreeView *m_list;
};

}
