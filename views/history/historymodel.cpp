// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/historymodel.h"

#include "views/session/session.h"

#include <QFont>
#include <QLocale>

namespace concordat {

namespace {

/// How many revisions are read at a time.
constexpr qint64 page = 500;

}

HistoryModel::HistoryModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::projectChanged, this, [this] {
        if (m_session.hasProject())
            connect(&m_session.project(), &Project::versionsChanged, this, &HistoryModel::nameVersions);
        startAgain();
    });
    connect(&session, &Session::draftChanged, this, &HistoryModel::takeNewest);
    startAgain();
}

void HistoryModel::startAgain()
{
    beginResetModel();
    m_revisions = m_session.hasProject() ? m_session.project().log(page) : QList<Revision>();
    m_graph = laidOut(m_revisions);
    m_complete = m_revisions.size() < page;
    m_versions.clear();
    if (m_session.hasProject()) {
        for (const Version &version : m_session.project().versions())
            m_versions.insert(version.revision, version.name);
    }
    endResetModel();
}

/// One edit adds one revision in front; whoever looks at an older one goes on looking at it.
void HistoryModel::takeNewest()
{
    if (!m_session.hasProject() || m_revisions.isEmpty())
        return startAgain();
    const QList<Revision> newest = m_session.project().log(2);
    if (newest.size() == 2 && newest.first().id == m_revisions.first().id)
        return;
    if (newest.size() < 2 || newest.last().id != m_revisions.first().id)
        return startAgain();
    beginInsertRows({}, 0, 0);
    m_revisions.prepend(newest.first());
    m_graph = laidOut(m_revisions);
    endInsertRows();
    Q_EMIT dataChanged(index(0, Graph), index(rowCount() - 1, Graph), {GraphRole});
}

void HistoryModel::nameVersions()
{
    m_versions.clear();
    for (const Version &version : m_session.project().versions())
        m_versions.insert(version.revision, version.name);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && m_session.hasProject();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readUpTo(m_revisions.size() + page);
}

void HistoryModel::fetchAll()
{
    if (canFetchMore({}))
        readUpTo(-1);
}

void HistoryModel::readUpTo(qint64 most)
{
    const QList<Revision> read = m_session.project().log(most);
    m_complete = most < 0 || read.size() < most;
    if (read.size() <= m_revisions.size())
        return;
    beginInsertRows({}, int(m_revisions.size()), int(read.size()) - 1);
    m_revisions = read;
    m_graph = laidOut(m_revisions);
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_revisions.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::textOf(const Revision &revision, int column) const
{
    const QString version = m_versions.value(revision.id);
    switch (column) {
    case When:
        return QLocale().toString(revision.when.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return revision.author.delegation.isEmpty()
            ? revision.author.name
            : tr("%1 (%2)").arg(revision.author.name, revision.author.delegation);
    case What:
        return version.isEmpty() ? revision.summary : tr("%1 — version “%2”").arg(revision.summary, version);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Revision &shown = m_revisions[index.row()];
    switch (role) {
    case Qt::FontRole:
        if (m_versions.contains(shown.id)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::DisplayRole:
        return textOf(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == Graph && shown.parents.size() > 1
            ? tr("A merge of %n histories", nullptr, int(shown.parents.size()))
            : textOf(shown, index.column());
    case Qt::AccessibleTextRole:
        return index.column() != Graph ? textOf(shown, index.column())
            : shown.parents.size() > 1 ? tr("merge")
                                       : tr("revision");
    case GraphRole:
        return QVariant::fromValue(m_graph[index.row()]);
    case IsMergeRole:
        return shown.parents.size() > 1;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What was done");
    default:
        return QString();
    }
}

}
