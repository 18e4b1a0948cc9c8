// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/openpoints/openpointsmodel.h"

#include "draft/citation.h"
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
    m_brackets = 0;
    for (const Provision &provision : m_session.draft().provisions) {
        gather({provision.id, {}, {}, 0}, provision.title);
        for (const Paragraph &paragraph : provision.paragraphs)
            gather({provision.id, paragraph.id, {}, 0}, paragraph.passage);
    }
    endResetModel();
}

void OpenPointsModel::gather(const Point &place, const Passage &passage)
{
    for (const PlacedBracket &bracket : brackets(passage)) {
        ++m_brackets;
        if (bracket.path.size() == 1)
            m_points.append({place.provision, place.paragraph, bracket.path, bracket.span.begin});
    }
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
        return index.column() == Place ? placeOf(point) : wordsOf(point);
    return {};
}

QString OpenPointsModel::placeOf(const Point &point) const
{
    if (!point.paragraph.isNull())
        return citation(m_session.draft(), point.paragraph);
    const Provision *provision = find(m_session.draft(), point.provision);
    return provision ? tr("%1, title").arg(citation(*provision)) : QString();
}

Passage OpenPointsModel::passageOf(const Point &point) const
{
    const Provision *provision = find(m_session.draft(), point.provision);
    const Paragraph *paragraph = find(m_session.draft(), point.paragraph);
    return paragraph ? paragraph->passage : provision && point.paragraph.isNull() ? provision->title : Passage();
}

/// The bracket in the notation.
QString OpenPointsModel::wordsOf(const Point &point) const
{
    const Passage passage = passageOf(point);
    const Bracket *bracket = bracketAt(passage, point.bracket);
    return bracket ? printPassage({{*bracket}}).simplified() : QString();
}

int OpenPointsModel::rowFrom(const ParagraphId &paragraph, qsizetype position) const
{
    // A title stands before the paragraphs of its provision.
    QHash<ProvisionId, qsizetype> titles;
    QHash<ParagraphId, qsizetype> ranks;
    for (const Provision &provision : m_session.draft().provisions) {
        titles.insert(provision.id, titles.size() + ranks.size());
        for (const Paragraph &one : provision.paragraphs)
            ranks.insert(one.id, titles.size() + ranks.size());
    }
    const std::pair place(ranks.value(paragraph), position);
    const auto found = std::ranges::find_if(m_points, [&](const Point &point) {
        const qsizetype rank = point.paragraph.isNull() ? titles.value(point.provision) : ranks.value(point.paragraph);
        return std::pair(rank, point.position) >= place;
    });
    return found == m_points.end() ? -1 : int(std::distance(m_points.begin(), found));
}

QVariant OpenPointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Place ? tr("Place") : tr("What is open");
}

}
