// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sharing/share.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace concordat {

/// Says where a project is shared: a folder, or an address of a git server, and a branch of it; and how often the
/// window gets and sends by itself.
class ShareDialog : public QDialog {
    Q_OBJECT

public:
    /// What the dialog is for: to share the open project, or to make one of what a remote has.
    enum class Purpose { Share, Begin };

    ShareDialog(Purpose purpose, const QList<Share> &shares, int minutes, QWidget *parent = nullptr);

    /// The share as entered, tidied; only once the dialog was accepted.
    [[nodiscard]] Share share() const { return m_share; }
    /// Every how many minutes to get and send; 0 for by hand.
    [[nodiscard]] int minutes() const;

private:
    void setUpRows(Purpose purpose);
    void browse();
    void show(const Share &share);
    void check();

    QList<Share> m_shares;
    Share m_share;
    QComboBox *m_place;
    QLineEdit *m_url;
    QPushButton *m_browse;
    QLineEdit *m_branch;
    QCheckBox *m_wholeHistory;
    QComboBox *m_minutes;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

}
