// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/delegationsmodel.h"

#include "text/languagelocale.h"
#include "views/settings/preferences.h"

#include <QFont>
#include <QHash>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// In the language of the window, where the register has it.
QString shownName(const Delegation &delegation)
{
    return delegation.names.value(languageOf(QLocale()), delegation.name);
}

}

DelegationsModel::DelegationsModel(Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent)
    , m_preferences(preferences)
{
    connect(&preferences, &Preferences::delegationsChanged, this, &DelegationsModel::read);
    read();
}

void DelegationsModel::read()
{
    beginResetModel();
    m_delegations = m_preferences.ownDelegations();
    m_own = m_delegations.size();
    QHash<QString, Delegation> others;
    for (const Delegation &delegation : Register::unitedNations().all()) {
        const bool replaced = std::any_of(m_delegations.cbegin(), m_delegations.cbegin() + m_own,
            [&](const Delegation &own) { return own.name == delegation.name; });
        if (!replaced)
            others.insert(shownName(delegation), delegation);
    }
    for (const QString &name : sortedFor(others.keys(), languageOf(QLocale())))
        m_delegations.append(others.value(name));
    endResetModel();
}

void DelegationsModel::keep(QList<Delegation> own)
{
    m_preferences.setOwnDelegations(own);
}

int DelegationsModel::add(const QString &name)
{
    QList<Delegation> own = m_delegations.first(m_own);
    Delegation delegation;
    delegation.name = name;
    delegation.attribution = name;
    own.append(delegation);
    keep(own);
    return int(m_own) - 1;
}

void DelegationsModel::remove(int row)
{
    QList<Delegation> own = m_delegations.first(m_own);
    own.removeAt(row);
    keep(own);
}

int DelegationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_delegations.size());
}

int DelegationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DelegationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Delegation &delegation = m_delegations[index.row()];
    if (role == Qt::FontRole && isOwn(index.row())) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ToolTipRole)
        return isOwn(index.row()) ? tr("Your own entry") : tr("From the list of the United Nations");
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case ShortForm:
        return delegation.attribution;
    case Name:
        return isOwn(index.row()) ? delegation.name : shownName(delegation);
    default:
        return delegation.aliases.join(u"; "_s);
    }
}

bool DelegationsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().simplified();
    if (role != Qt::EditRole || data(index, Qt::EditRole).toString() == text)
        return false;
    Delegation changed = m_delegations[index.row()];
    if (index.column() == Aliases) {
        changed.aliases = text.split(u';', Qt::SkipEmptyParts);
        for (QString &alias : changed.aliases)
            alias = alias.trimmed();
    } else if (text.isEmpty()) {
        return false;
    } else {
        (index.column() == ShortForm ? changed.attribution : changed.name) = text;
    }
    QList<Delegation> own = m_delegations.first(m_own);
    if (isOwn(index.row()))
        own[index.row()] = changed;
    else
        own.append(changed);
    // What is reset below is still being used by the editor that calls this.
    QMetaObject::invokeMethod(this, [this, own] { keep(own); }, Qt::QueuedConnection);
    return true;
}

Qt::ItemFlags DelegationsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    // The name ties an entry of one's own to that of the United Nations.
    return index.column() == Name && !isOwn(index.row()) ? flags : flags | Qt::ItemIsEditable;
}

QVariant DelegationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ShortForm:
        return tr("In brackets");
    case Name:
        return tr("Name");
    default:
        return tr("Other names");
    }
}

}
