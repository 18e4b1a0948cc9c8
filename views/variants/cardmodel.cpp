// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/variants/cardmodel.h"

#include "views/session/session.h"

namespace concordat {

CardModel::CardModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &Session::projectChanged, this, &CardModel::layCard);
    connect(&session, &Session::draftChanged, this, &CardModel::layCard);
    connect(&session, &Session::currentParagraphChanged, this, [this](const ParagraphId &paragraph) {
        if (paragraph != m_card.paragraph())
            layCard();
    });
    layCard();
}

void CardModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        layCard();
}

void CardModel::layCard()
{
    m_stale = !m_watched;
    if (m_stale && m_card.paragraph().isNull())
        return;
    beginResetModel();
    m_card = m_watched && m_session.hasProject()
        ? ConsolidationCard(m_session.draft(), m_session.currentParagraph(), m_session.project().submissions())
        : ConsolidationCard();
    endResetModel();
    Q_EMIT textChanged();
}

void CardModel::tellChange()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT textChanged();
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_card.readings().size());
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CardReading &reading = m_card.readings()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (!reading.sameAs.isEmpty())
            return tr("%1 (same as %2)").arg(reading.by, reading.sameAs);
        return reading.by == m_card.base() ? tr("%1 (base)").arg(reading.by) : reading.by;
    case Qt::ToolTipRole:
        return flatText(reading.passage);
    case Qt::CheckStateRole:
        return reading.on ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool CardModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_card.setOn(delegationAt(index.row()), value.value<Qt::CheckState>() == Qt::Checked);
    tellChange();
    return true;
}

Qt::ItemFlags CardModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

Attribution CardModel::delegationAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_card.readings()[row].by : Attribution();
}

void CardModel::toggleBase(int row)
{
    const Attribution by = delegationAt(row);
    m_card.setBase(by == m_card.base() ? Attribution() : by);
    tellChange();
}

void CardModel::setWhole(bool whole)
{
    m_card.setWhole(whole);
    tellChange();
}

void CardModel::declareSame(const QList<int> &rows)
{
    for (const int row : rows.sliced(std::min<qsizetype>(1, rows.size())))
        m_card.declareSame(delegationAt(row), delegationAt(rows.first()));
    tellChange();
}

void CardModel::reset()
{
    layCard();
}

}
