// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/passage.h"

#include <QWidget>

class QLabel;

namespace concordat {

class ProjectionText;
class Session;

/// The window for the meeting room: the current paragraph in large type, in one of three readings. It follows what is
/// done in the main window and can be driven by keys of its own.
class ProjectionWindow : public QWidget {
    Q_OBJECT

public:
    /// `shared`: actions of the main window that this one hears too, such as undo.
    ProjectionWindow(Session &session, const QList<QAction *> &shared, QWidget *parent = nullptr);

    /// On another screen than `beside`, filling it, where there is one.
    void open(const QWidget *beside);
    [[nodiscard]] double textSize() const { return m_size; }
    void setTextSize(double points);
    [[nodiscard]] ProjectionText &text() const { return *m_text; }

Q_SIGNALS:
    void textSizeChanged(double points);

private:
    void addKeys();
    void showPlace();
    void nextReading();
    void step(int by);

    Session &m_session;
    ProjectionText *m_text;
    QLabel *m_place;
    QLabel *m_reading;
    double m_size;
};

}
