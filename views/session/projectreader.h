// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QThread>

#include <functional>
#include <stop_token>

namespace concordat {

class Project;
class Session;

/// Reads the open project's file beside the window, in a thread of its own, so that no question of a pane holds up
/// a keystroke. It sees what was committed up to the moment when a question's turn comes.
class ProjectReader : public QObject {
    Q_OBJECT

public:
    /// What is done with an answer, in the window's thread.
    using Answer = std::function<void()>;
    /// What is asked, in the reading thread; it touches nothing but the project and what it was given by value.
    using Question = std::function<Answer(Project &)>;

    explicit ProjectReader(Session &session, QObject *parent = nullptr);
    ~ProjectReader() override;

    /// A newer question of the same asker outdates the older: its answer never arrives.
    void ask(const QObject *asker, const Question &question);
    /// Lets go of the file; the next question opens it anew.
    void close();

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    class Room;

    Session &m_session;
    QThread m_thread;
    Room *m_room;
    QHash<const QObject *, std::stop_source> m_askers;
};

}
