// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/openpoints/openpointsmodel.h"

#include "text/notation.h"
#include "views/session/session.h"

namespace concordat {

OpenPointsModel::OpenPointsModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::projectChanged, this, &OpenPointsModel::refresh);
    connect(&session, &Session::draftChanged, this, &OpenPointsModel::refresh);
    refresh();
}

void OpenPointsModel::refresh()
{
    beginResetModel();
    m_points.clear();
    const Draft &draft = m_session.draft();
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs) {
            for (const PlacedBracket &bracket : brackets(paragraph.passage)) {
                if (bracket.path.size() > 1)
                    continue;
                const Passage alone{{*bracketAt(paragraph.passage, bracket.path)}};
                m_points.append({paragraph.id, bracket.span.begin, citation(draft, paragraph.id),
                    printPassage(alone).simplified()});
            }
        }
    }
    endResetModel();
}

int OpenPointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

int OpenPointsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OpenPointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Point &point = m_points[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == Place ? point.place : point.words;
    return {};
}

QVariant OpenPointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Place ? tr("Place") : tr("What is open");
}

}
