// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/openpoints/openpointsmodel.h"

#include "text/notation.h"
#include "views/session/session.h"

#include <QHash>

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
                m_points.append({paragraph.id, bracket.path, bracket.span.begin});
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
    // Place and words are looked for when the row is seen: there may be thousands.
    const Point &point = m_points[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == Place ? citation(m_session.draft(), point.paragraph) : wordsOf(point);
    return {};
}

/// The bracket in the notation.
QString OpenPointsModel::wordsOf(const Point &point) const
{
    const Paragraph *paragraph = find(m_session.draft(), point.paragraph);
    const Bracket *bracket = paragraph ? bracketAt(paragraph->passage, point.bracket) : nullptr;
    return bracket ? printPassage({{*bracket}}).simplified() : QString();
}

int OpenPointsModel::rowFrom(const ParagraphId &paragraph, qsizetype position) const
{
    QHash<ParagraphId, qsizetype> ranks;
    for (const Provision &provision : m_session.draft().provisions) {
        for (const Paragraph &one : provision.paragraphs)
            ranks.insert(one.id, ranks.size());
    }
    const std::pair place(ranks.value(paragraph), position);
    const auto found = std::ranges::find_if(
        m_points, [&](const Point &point) { return std::pair(ranks.value(point.paragraph), point.position) >= place; });
    return found == m_points.end() ? -1 : int(std::distance(m_points.begin(), found));
}

QVariant OpenPointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Place ? tr("Place") : tr("What is open");
}

}
