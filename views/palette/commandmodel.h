// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/id.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QKeySequence>

class QAction;

namespace concordat {

struct Draft;

/// Something the palette can do: an action of the window, or to go to a provision.
struct Command {
    QString name; ///< "Lift: keep this alternative", "Article 4. Cooperation"
    QString sentence; ///< what it does
    QKeySequence shortcut;
    QIcon icon;
    bool enabled = true;
    QAction *action = nullptr; ///< null: goes to the provision
    ProvisionId provision;
};

/// "&Save && close" as it is read: "Save & close".
[[nodiscard]] QString withoutMnemonic(const QString &text);
[[nodiscard]] QList<Command> commandsOf(const QList<QAction *> &actions, const Draft &draft);

/// The commands that fit what was typed, best first; all in their own order while nothing was.
class CommandModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ShortcutRole = Qt::UserRole };

    explicit CommandModel(QObject *parent = nullptr);

    void setCommands(const QList<Command> &commands);
    void setTyped(const QString &typed);
    [[nodiscard]] const Command &commandAt(int row) const { return m_commands[m_shown[row]]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void choose();

    QList<Command> m_commands;
    QList<qsizetype> m_shown; ///< places in m_commands
    QString m_typed;
};

}
