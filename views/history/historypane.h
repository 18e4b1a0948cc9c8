// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/project.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QTreeView;

namespace concordat {

class GraphDelegate;
class HistoryFilter;
class HistoryModel;
class Session;

/// What was done to the draft, by whom and when, as a graph; two states can be compared, and an earlier state of the
/// current paragraph, its provision or everything can be brought back.
class HistoryPane : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPane(Session &session, QWidget *parent = nullptr);

    /// Asks for a comparison of the two chosen revisions, or of the chosen one with the present draft.
    void compareChosen();

Q_SIGNALS:
    void compareWanted(const concordat::RevisionId &before, const concordat::RevisionId &after);
    /// Somebody wants to see what a merge brought in.
    void walkWanted(const concordat::RevisionId &before, const concordat::RevisionId &after);

private:
    void setUpList();
    [[nodiscard]] QLayout *search();
    [[nodiscard]] QLayout *buttons();
    void showWhatItDid(const QModelIndex &row);
    void filter();
    void bringBack(const BroughtBack &what, const QString &sentence);
    /// The chosen revisions, the newest first.
    [[nodiscard]] QList<Revision> chosen() const;

    Session &m_session;
    HistoryModel *m_model;
    HistoryFilter *m_filter;
    GraphDelegate *m_graph;
    QTreeView *m_list;
    QLineEdit *m_words;
    QCheckBox *m_onlyParagraph;
};

}
