// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/review.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTextBrowser;

namespace concordat {

class Project;

/// Asks what shall leave in a file for review, and says exactly what that is before it leaves.
class SendDialog : public QDialog {
    Q_OBJECT

public:
    /// `path` is proposed as the file's name.
    SendDialog(const Project &project, const QString &path, QWidget *parent = nullptr);

    [[nodiscard]] ReviewOptions options() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isSigned() const;
    /// What the file is to be sealed with; empty where it is not.
    [[nodiscard]] QString passphrase() const;

private:
    void browse();
    void sayWhatLeaves();
    void setUpSealing();
    void checkPassphrase();

    const Project &m_project;
    QRadioButton *m_present;
    QRadioButton *m_history;
    QCheckBox *m_private;
    QCheckBox *m_attributions;
    QCheckBox *m_submissions;
    QCheckBox *m_sign;
    QCheckBox *m_seal;
    QWidget *m_sealing;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLabel *m_passphraseSays;
    QLineEdit *m_path;
    QTextBrowser *m_leaves;
    QDialogButtonBox *m_buttons;
    QPushButton *m_write;
};

}
