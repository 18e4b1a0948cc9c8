// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/delegation.h"

#include <QLineEdit>

namespace concordat {

/// A field for a delegation, completed from a register as a person types any part of its name. A name that the
/// register does not know is taken as it is.
class DelegationField : public QLineEdit {
    Q_OBJECT

public:
    explicit DelegationField(QWidget *parent = nullptr);

    void setRegister(const Register &delegations);
    /// The short form that brackets use.
    [[nodiscard]] Attribution attribution() const;

private:
    Register m_register;
};

}
