// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/actions/shortcuts.h"

#include "views/actions/actions.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

QString keyOf(const QAction *action)
{
    return u"shortcuts/"_s + action->objectName();
}

}

Shortcuts::Shortcuts(Actions &actions, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    for (QAction *action : actions.all()) {
        m_usual.insert(action, action->shortcuts());
        if (m_settings.contains(keyOf(action)))
            give(action, QKeySequence::listFromString(m_settings.value(keyOf(action)).toString()));
    }
}

const QList<QAction *> &Shortcuts::actions() const
{
    return m_actions.all();
}

QList<QAction *> Shortcuts::conflicts(const QAction *action) const
{
    QList<QAction *> others;
    for (QAction *other : m_actions.all()) {
        const bool shared = other != action && std::ranges::any_of(other->shortcuts(), [&](const QKeySequence &keys) {
            return action->shortcuts().contains(keys);
        });
        if (shared)
            others.append(other);
    }
    return others;
}

void Shortcuts::set(QAction *action, const QKeySequence &keys)
{
    const QList<QKeySequence> wanted = keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys};
    if (wanted == usual(action)) {
        reset(action);
        return;
    }
    m_settings.setValue(keyOf(action), QKeySequence::listToString(wanted));
    give(action, wanted);
    Q_EMIT changed();
}

void Shortcuts::reset(QAction *action)
{
    m_settings.remove(keyOf(action));
    give(action, usual(action));
    Q_EMIT changed();
}

void Shortcuts::resetAll()
{
    for (QAction *action : m_actions.all()) {
        m_settings.remove(keyOf(action));
        give(action, usual(action));
    }
    Q_EMIT changed();
}

void Shortcuts::give(QAction *action, const QList<QKeySequence> &keys)
{
    action->setShortcuts(keys);
    Actions::describe(action);
}

}
