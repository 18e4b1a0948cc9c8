// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/shortcutsmodel.h"

#include "views/actions/shortcuts.h"
#include "views/actions/shownkeys.h"
#include "views/palette/commandmodel.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace concordat {

ShortcutsModel::ShortcutsModel(Shortcuts &shortcuts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shortcuts(shortcuts)
{
    connect(&shortcuts, &Shortcuts::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

QAction *ShortcutsModel::actionAt(int row) const
{
    return m_shortcuts.actions()[row];
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shortcuts.actions().size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShortcutsModel::remark(const QAction *action) const
{
    QStringList others;
    for (const QAction *other : m_shortcuts.conflicts(action))
        others.append(withoutMnemonic(other->text()));
    if (!others.isEmpty())
        return tr("Also the keys of: %1").arg(others.join(tr(", ")));
    if (m_shortcuts.isUsual(action))
        return {};
    const QString usual = shownKeys(m_shortcuts.usual(action));
    return usual.isEmpty() ? tr("Usually none") : tr("Usually %1").arg(usual);
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QAction *action = actionAt(index.row());
    if (role == Qt::FontRole && !m_shortcuts.isUsual(action)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::DecorationRole && index.column() == Name)
        return action->icon();
    if (role == Qt::ToolTipRole)
        return action->whatsThis();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return withoutMnemonic(action->text());
    case Keys:
        return shownKeys(action->shortcuts());
    default:
        return remark(action);
    }
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Action");
    case Keys:
        return tr("Keys");
    default:
        return tr("Remark");
    }
}

}
