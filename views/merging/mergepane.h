// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/bringin.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSettings;
class QSortFilterProxyModel;
class QTextBrowser;
class QTreeView;

namespace concordat {

class ArrivalsModel;
class Keyring;
class Session;

/// After copies were brought in: the account of it, and one list of what came, to walk through and settle. How far
/// somebody is, is remembered for the project until the next copies come.
class MergePane : public QWidget {
    Q_OBJECT

public:
    MergePane(Session &session, QSettings &settings, QWidget *parent = nullptr);

    /// Shows what came in and begins the walk.
    void begin(const BringInAccount &account, const Keyring &keys);
    /// Begins the walk over what came in between two revisions.
    void walk(const RevisionId &before, const RevisionId &after);
    /// Goes on with the walk: the first thing that is not settled.
    void take();
    /// Goes to the next (1) or the previous (-1) one.
    void step(int step);
    /// Whether somebody is at the list just now, so that the keys for walking mean this walk.
    [[nodiscard]] bool isWalking() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void resume();
    void show(const RevisionId &before, const RevisionId &after, const QSet<QString> &settled);
    void settleCurrent(bool settled);
    void goToCurrent();
    void showBase(const ParagraphId &paragraph);
    void keepPlace();
    void count();
    [[nodiscard]] QString settingsGroup() const;

    Session &m_session;
    QSettings &m_settings;
    ArrivalsModel *m_arrivals;
    QSortFilterProxyModel *m_shown;
    QLabel *m_account;
    QCheckBox *m_onlyLook;
    QTreeView *m_list;
    QTextBrowser *m_base; ///< what the paragraph was before, and what came of it
    QLabel *m_count;
    Draft m_was; ///< the draft before anything came in
    RevisionId m_before;
    RevisionId m_after;
};

}
