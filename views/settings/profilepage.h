// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;

namespace concordat {

class Preferences;

/// Who works here, and who else has on this computer.
class ProfilePage : public QWidget {
    Q_OBJECT

public:
    explicit ProfilePage(Preferences &preferences, QWidget *parent = nullptr);

private:
    void showOthers();

    Preferences &m_preferences;
    QComboBox *m_others;
    QWidget *m_othersRow; ///< only where there is somebody else
};

}
