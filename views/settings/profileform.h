// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace concordat {

class DelegationField;
class Preferences;

/// Name, delegation and role of who works here, kept as soon as they are typed.
class ProfileForm : public QWidget {
    Q_OBJECT

public:
    explicit ProfileForm(Preferences &preferences, QWidget *parent = nullptr);

private:
    void show();
    void keep();

    Preferences &m_preferences;
    QLineEdit *m_name;
    DelegationField *m_delegation;
    QComboBox *m_role;
};

}
