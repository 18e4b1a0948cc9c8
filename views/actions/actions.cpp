// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/actions/actions.h"

#include "views/actions/icon.h"
#include "views/actions/shownkeys.h"

#include <QWidget>

namespace concordat {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QAction *Actions::add(const ActionSpec &spec, std::function<void()> triggered)
{
    auto *action = new QAction(spec.text, m_window);
    action->setObjectName(spec.name);
    action->setShortcut(spec.shortcut);
    action->setIcon(lineIcon(spec.icon));
    action->setStatusTip(spec.sentence);
    action->setWhatsThis(spec.sentence);
    describe(action);
    connect(action, &QAction::triggered, this, [run = std::move(triggered)] { run(); });
    m_window->addAction(action);
    m_actions.append(action);
    m_needs.insert(action, spec.needs);
    return action;
}

void Actions::describe(QAction *action)
{
    const QString keys = shownKeys({action->shortcut()});
    const QString sentence = action->whatsThis();
    action->setToolTip(keys.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, keys));
}

QAction *Actions::find(const QString &name) const
{
    const auto found = std::ranges::find_if(m_actions, [&](QAction *action) { return action->objectName() == name; });
    return found == m_actions.end() ? nullptr : *found;
}

void Actions::enable(bool open, bool changeable)
{
    for (QAction *action : std::as_const(m_actions)) {
        const Needs needs = m_needs.value(action);
        action->setEnabled(needs == Needs::Nothing || (needs == Needs::Project ? open : changeable));
    }
}

}
