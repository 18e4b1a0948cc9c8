// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/searchmodel.h"

namespace concordat {

namespace {

/// A group's own rows carry this; a place carries the row of its group.
constexpr quintptr isGroup = std::numeric_limits<quintptr>::max();

QString nameOf(Finding kind, int places)
{
    switch (kind) {
    case Finding::Draft:
        return SearchModel::tr("In the draft: %n", nullptr, places);
    case Finding::Variants:
        return SearchModel::tr("In what was received: %n", nullptr, places);
    case Finding::Documents:
        return SearchModel::tr("Elsewhere in the documents: %n", nullptr, places);
    case Finding::Annotations:
        return SearchModel::tr("In annotations: %n", nullptr, places);
    case Finding::History:
        return SearchModel::tr("In earlier states: %n", nullptr, places);
    }
    return {};
}

}

SearchModel::SearchModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void SearchModel::setPlaces(const QList<FoundPlace> &places)
{
    beginResetModel();
    m_groups.clear();
    for (const FoundPlace &place : places) {
        if (m_groups.isEmpty() || m_groups.last().kind != place.kind)
            m_groups.append({place.kind, {}});
        m_groups.last().places.append(place);
    }
    endResetModel();
}

const FoundPlace *SearchModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isGroup)
        return nullptr;
    return &m_groups[qsizetype(index.internalId())].places[index.row()];
}

int SearchModel::placeCount() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups)
        count += group.places.size();
    return int(count);
}

QModelIndex SearchModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : isGroup);
}

QModelIndex SearchModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isGroup)
        return {};
    return createIndex(int(index.internalId()), 0, isGroup);
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == isGroup && parent.column() == 0 ? int(m_groups[parent.row()].places.size()) : 0;
}

int SearchModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundPlace *place = placeAt(index);
    if (!place) {
        const Group &group = m_groups[index.row()];
        return role == Qt::DisplayRole ? nameOf(group.kind, int(group.places.size())) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(place->where, place->excerpt.text);
    case Qt::ToolTipRole:
        return place->where;
    case WhereRole:
        return place->where;
    case ExcerptRole:
        return place->excerpt.text;
    case HitBeginRole:
        return place->excerpt.hit.begin;
    case HitEndRole:
        return place->excerpt.hit.end;
    default:
        return {};
    }
}

}
