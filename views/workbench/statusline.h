// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStatusBar>

class QLabel;

namespace concordat {

class Preferences;
class Session;

/// The foot of the window: where one is, how far the draft is, who works here, how large the text is shown.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(const Session &session, const Preferences &preferences, QWidget *parent = nullptr);

private:
    QLabel *addPart(const QString &name, const QString &sentence);
    void showPlace();
    void showFigures();
    void showPerson();

    const Session &m_session;
    const Preferences &m_preferences;
    QLabel *m_place;
    QLabel *m_figures;
    QLabel *m_person;
    QLabel *m_zoom;
};

}
