// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

namespace concordat {

/// What must be there before an action can be done.
enum class Needs {
    Nothing,
    Project, ///< an open project, read-only or not
    Change, ///< a project that can be changed
};

/// What an action is, said once: every action of the window has a name for programs, a text, an icon, a shortcut
/// and a sentence.
struct ActionSpec {
    QString name; ///< "lift"; the object name, and what a shortcut is stored under
    QString text; ///< with its mnemonic: "&Lift brackets"
    QString icon; ///< name of a line icon
    QKeySequence shortcut;
    QString sentence; ///< what it does, for the tooltip, the status bar and a screen reader
    Needs needs = Needs::Change;
};

/// All actions of the window, in the order in which they were made; menus, toolbars and the command palette are
/// drawn from it.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *add(const ActionSpec &spec, std::function<void()> triggered);
    /// Makes the tooltip say what the action does and which keys it has now.
    static void describe(QAction *action);
    [[nodiscard]] QAction *find(const QString &name) const;
    [[nodiscard]] const QList<QAction *> &all() const { return m_actions; }

    /// Lets people do what can be done with a project that is open and can be changed, or not.
    void enable(bool open, bool changeable);

private:
    QWidget *m_window;
    QList<QAction *> m_actions;
    QHash<const QAction *, Needs> m_needs;
};

}
