// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/historymodel.h"

#include "views/session/session.h"

#include <QFont>
#include <QLocale>

namespace concordat {

namespace {

/// What a person looks back over; older revisions are found by search and by version.
constexpr qint64 mostShown = 500;

}

HistoryModel::HistoryModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::projectChanged, this, [this] {
        if (m_session.hasProject())
            connect(&m_session.project(), &Project::versionsChanged, this, &HistoryModel::refresh);
        refresh();
    });
    connect(&session, &Session::draftChanged, this, &HistoryModel::refresh);
    refresh();
}

void HistoryModel::refresh()
{
    beginResetModel();
    m_revisions.clear();
    m_versions.clear();
    if (m_session.hasProject()) {
        m_revisions = m_session.project().log(mostShown);
        for (const Version &version : m_session.project().versions())
            m_versions.insert(version.revision, version.name);
    }
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_revisions.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Revision &shown = m_revisions[index.row()];
    const QString version = m_versions.value(shown.id);
    if (role == Qt::FontRole && !version.isEmpty()) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case When:
        return QLocale().toString(shown.when.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return shown.author.delegation.isEmpty() ? shown.author.name
                                                 : tr("%1 (%2)").arg(shown.author.name, shown.author.delegation);
    case What:
        return version.isEmpty() ? shown.summary : tr("%1 — version “%2”").arg(shown.summary, version);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == When ? tr("When") : section == Who ? tr("Who") : tr("What was done");
}

}
