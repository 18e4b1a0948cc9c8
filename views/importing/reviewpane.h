// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "proposals/correction.h"

#include <QFutureWatcher>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QListView;
class QPlainTextEdit;
class QToolBar;
class QTreeView;

namespace concordat {

class ConcernsModel;
class ReviewModel;
class Session;

/// What was recognised in the received document beside the document itself, linked both ways. Corrections are kept here
/// until they are accepted; accepting makes the draft anew from them, and what people have done to the draft since is
/// merged into it.
class ReviewPane : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPane(Session &session, QWidget *parent = nullptr);
    ~ReviewPane() override;

    [[nodiscard]] const Compilation &compilation() const { return m_compilation; }
    [[nodiscard]] bool hasCorrections() const { return m_corrections > 0; }
    void addTool(QAction *action);

    void setKind(UnitKind kind);
    void setNumber();
    void setSubmitter();
    void toggleCommentary();
    void nest();
    void lift();
    void joinWithPrevious();
    /// At the cursor in the document.
    void split();
    /// Puts the chosen stray piece behind the chosen unit.
    void placeStray();
    void accept();
    void discard();

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void load();
    void loadWhenSeen();
    void apply(const Correction &correction);
    void refill(const UnitId &current);
    void showUnit();
    void showConcern();
    void followSource();
    void tellState();
    void keep();
    [[nodiscard]] UnitId currentUnit() const;
    [[nodiscard]] SubmissionId currentSubmission() const;

    Session &m_session;
    Compilation m_compilation;
    int m_corrections = 0;
    bool m_stale = false; ///< another document is to be shown when the pane is seen
    ReviewModel *m_units;
    ConcernsModel *m_concerns;
    QLabel *m_state;
    QToolBar *m_tools;
    QComboBox *m_documents;
    QListView *m_concernList;
    QTreeView *m_tree;
    QPlainTextEdit *m_source;
    QFutureWatcher<Draft> m_making;
    bool m_following = false; ///< one side is just showing what the other chose
};

}
