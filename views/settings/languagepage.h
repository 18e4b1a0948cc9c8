// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;

namespace concordat {

class Preferences;

/// Which of the six languages the window speaks. It holds at once: whoever opened the window makes it anew.
class LanguagePage : public QWidget {
    Q_OBJECT

public:
    explicit LanguagePage(Preferences &preferences, QWidget *parent = nullptr);

private:
    QComboBox *m_language;
};

}
