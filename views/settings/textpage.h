// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QTextEdit;

namespace concordat {

class Preferences;

/// How text looks: its font, and where the names of delegations stand in brackets.
class TextPage : public QWidget {
    Q_OBJECT

public:
    explicit TextPage(Preferences &preferences, QWidget *parent = nullptr);

private:
    void showExample();

    Preferences &m_preferences;
    QFontComboBox *m_family;
    QDoubleSpinBox *m_size;
    QComboBox *m_attribution;
    QTextEdit *m_example;
};

}
