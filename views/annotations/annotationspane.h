// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTreeView;

namespace concordat {

class AnnotationsFilter;
class AnnotationsModel;
class Session;

/// The annotations, those of one delegation, kind or state if wanted: jump to one, reply, settle it (Space) or open it
/// again (Backspace).
class AnnotationsPane : public QWidget {
    Q_OBJECT

public:
    explicit AnnotationsPane(Session &session, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *filters();
    void listDelegations();
    void count();
    void settle(bool settled);
    void reply();
    void showWhole();

    Session &m_session;
    AnnotationsModel *m_model;
    AnnotationsFilter *m_shown;
    QTreeView *m_list;
    QPlainTextEdit *m_whole; ///< the chosen note with its replies
    QComboBox *m_delegation;
    QLabel *m_count;
};

}
