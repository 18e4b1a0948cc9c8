// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/liftingforall.h"
#include "proposals/delegation.h"

#include <QDialog>

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QLabel;
class QListWidget;

namespace concordat {

/// Asks for whom brackets are to be lifted, how and where, and says before anything happens how many that are.
class LiftDialog : public QDialog {
    Q_OBJECT

public:
    /// `provision` is the one that the person is in.
    LiftDialog(const Draft &draft, const ProvisionId &provision, const Register &delegations, QWidget *parent);

    [[nodiscard]] LiftingForAll lifting() const;
    /// Whom it is for, for the history: "EU, Norway".
    [[nodiscard]] QString names() const;
    [[nodiscard]] LiftedForAll result() const { return lifted(m_draft, lifting()); }

private:
    void listDelegations();
    QLayout *choices();
    QAbstractButton *addChoice(QButtonGroup *group, const QString &text, const QString &sentence);
    void tell();

    Draft m_draft;
    ProvisionId m_provision;
    Register m_register;
    QListWidget *m_list;
    QCheckBox *m_members;
    QButtonGroup *m_way;
    QButtonGroup *m_scope;
    QLabel *m_account;
    QAbstractButton *m_lift = nullptr;
};

}
