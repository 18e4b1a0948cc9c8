// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/commandmodel.h"

#include "draft/draft.h"
#include "views/actions/shownkeys.h"
#include "views/outline/outlinemodel.h"
#include "views/palette/fuzzy.h"

#include <QAction>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace concordat {

QString withoutMnemonic(const QString &text)
{
    // Where letters do not do for the keyboard, one stands behind the words: "打开(&O)…".
    static const QRegularExpression behind(u" ?\\(&[A-Za-z]\\)"_s);
    QString rest = text;
    rest.remove(behind);
    QString plain;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (rest[i] == u'&' && i + 1 < rest.size())
            ++i;
        plain += rest[i];
    }
    return plain;
}

QList<Command> commandsOf(const QList<QAction *> &actions, const Draft &draft)
{
    QList<Command> commands;
    for (QAction *action : actions) {
        if (!action->isVisible())
            continue;
        commands.append({withoutMnemonic(action->text()), action->whatsThis(), action->shortcut(), action->icon(),
            action->isEnabled(), action, {}});
    }
    for (const Provision &provision : draft.provisions)
        commands.append({nameOf(provision), CommandModel::tr("Go there"), {}, {}, true, nullptr, provision.id});
    return commands;
}

CommandModel::CommandModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CommandModel::setCommands(const QList<Command> &commands)
{
    beginResetModel();
    m_commands = commands;
    choose();
    endResetModel();
}

void CommandModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = typed;
    choose();
    endResetModel();
}

void CommandModel::choose()
{
    struct Fit {
        bool enabled;
        int score;
        qsizetype place;
    };
    QList<Fit> fits;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (const auto score = fuzzyScore(m_typed, m_commands[i].name))
            fits.append({m_commands[i].enabled, m_typed.isEmpty() ? 0 : *score, i});
    }
    std::ranges::stable_sort(fits,
        [](const Fit &a, const Fit &b) { return std::pair(!a.enabled, -a.score) < std::pair(!b.enabled, -b.score); });
    m_shown.clear();
    for (const Fit &fit : fits)
        m_shown.append(fit.place);
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &command = commandAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return command.name;
    case Qt::DecorationRole:
        return command.icon;
    case Qt::ToolTipRole:
        return command.sentence;
    case Qt::AccessibleTextRole:
        return command.shortcut.isEmpty() ? command.name
                                          : tr("%1, %2").arg(command.name, shownKeys({command.shortcut}));
    case ShortcutRole:
        return shownKeys({command.shortcut});
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && !commandAt(index.row()).enabled ? flags & ~Qt::ItemIsEnabled : flags;
}

}
