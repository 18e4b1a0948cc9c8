// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/merging/arrivalsmodel.h"

#include "draft/citation.h"
#include "text/languagelocale.h"
#include "views/merging/accounttext.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

QString placeIn(const Draft &draft, const MergeEvent &event)
{
    if (!event.paragraph.isNull())
        return citation(draft, event.paragraph);
    const Provision *provision = find(draft, event.provision);
    return provision ? citation(*provision) : QString();
}

}

ArrivalsModel::ArrivalsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ArrivalsModel::show(
    const QList<Arrival> &arrivals, const Draft &before, const Draft &after, const QSet<QString> &settled)
{
    beginResetModel();
    m_arrivals = arrivals;
    m_settled = settled;
    m_places.clear();
    for (const Arrival &arrival : arrivals) {
        const QString now = placeIn(after, arrival.event);
        m_places.append(now.isEmpty() ? placeIn(before, arrival.event) : now);
    }
    endResetModel();
}

int ArrivalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_arrivals.size());
}

int ArrivalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ArrivalsModel::wordOf(MergeEvent::Kind kind)
{
    switch (kind) {
    case MergeEvent::Kind::TakenFromOurs:
        return tr("ours");
    case MergeEvent::Kind::TakenFromTheirs:
        return tr("taken over");
    case MergeEvent::Kind::MergedWords:
        return tr("merged");
    case MergeEvent::Kind::NeighbouringWords:
        return tr("merged, look");
    case MergeEvent::Kind::Bracketed:
        return tr("bracket");
    case MergeEvent::Kind::Moved:
        return tr("moved");
    case MergeEvent::Kind::KeptAgainstDeletion:
        return tr("kept");
    case MergeEvent::Kind::Reanchored:
        return tr("note follows");
    case MergeEvent::Kind::Orphaned:
        return tr("note orphaned");
    case MergeEvent::Kind::StatusDisagrees:
        return tr("status");
    }
    return {};
}

QVariant ArrivalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Arrival &shown = m_arrivals[index.row()];
    const bool settled = isSettled(index.row());
    switch (role) {
    case NeedsALook:
        return needsALook(shown.event.kind);
    case Settled:
        return settled;
    case Qt::CheckStateRole:
        return index.column() == What ? QVariant(settled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::FontRole:
        if (needsALook(shown.event.kind) && !settled) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == What ? wordOf(shown.event.kind)
            : index.column() == Place ? m_places[index.row()]
            : index.column() == From  ? enumeration(shown.by)
                                      : shown.event.sentence;
    case Qt::AccessibleTextRole:
        if (index.column() == What)
            return settled ? tr("%1, settled").arg(wordOf(shown.event.kind)) : wordOf(shown.event.kind);
        return {};
    default:
        return {};
    }
}

QVariant ArrivalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Place:
        return tr("Place");
    case From:
        return tr("From");
    default:
        return tr("What happened");
    }
}

QString ArrivalsModel::keyOf(int row) const
{
    const MergeEvent &event = m_arrivals[row].event;
    return u"%1 %2 %3 %4"_s.arg(
        QString::number(int(event.kind)), event.provision.value, event.paragraph.value, event.annotation.value);
}

void ArrivalsModel::setSettled(int row, bool settled)
{
    if (settled)
        m_settled.insert(keyOf(row));
    else
        m_settled.remove(keyOf(row));
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ArrivalsModel::settledCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isSettled(row) ? 1 : 0;
    return count;
}

}
