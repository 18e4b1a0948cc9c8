// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

class QSettings;

namespace concordat {

class Actions;

/// The keys of the window's actions, as a person wants them. What differs from the usual is stored under the
/// action's name, so that a program with other actions reads it without harm.
class Shortcuts : public QObject {
    Q_OBJECT

public:
    /// Takes the keys that the actions have now for the usual ones, and gives them those of `settings`, which the
    /// caller owns.
    Shortcuts(Actions &actions, QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const QList<QAction *> &actions() const;
    [[nodiscard]] QList<QKeySequence> usual(const QAction *action) const { return m_usual.value(action); }
    [[nodiscard]] bool isUsual(const QAction *action) const { return action->shortcuts() == usual(action); }
    /// Other actions that have one of its keys: none of them hears it until that is put right.
    [[nodiscard]] QList<QAction *> conflicts(const QAction *action) const;

    /// An empty sequence takes the action's keys away.
    void set(QAction *action, const QKeySequence &keys);
    void reset(QAction *action);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void give(QAction *action, const QList<QKeySequence> &keys);

    Actions &m_actions;
    QSettings &m_settings;
    QHash<const QAction *, QList<QKeySequence>> m_usual;
};

}
