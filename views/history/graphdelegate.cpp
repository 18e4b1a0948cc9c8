// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/graphdelegate.h"

#include "views/history/historymodel.h"
#include "views/theme/colours.h"

#include <QPainter>

namespace concordat {

namespace {

constexpr int laneWidth = 12;
/// More lanes than this are drawn on top of each other at the border.
constexpr int mostLanes = 10;
constexpr double dot = 3.5;

double centreOf(int lane)
{
    return laneWidth * (std::min(lane, mostLanes) + 0.75);
}

}

QSize GraphDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(HistoryModel::GraphRole).value<GraphRow>();
    int lanes = row.lane;
    for (const GraphRow::Line &line : row.below)
        lanes = std::max({lanes, line.from, line.to});
    return {int(centreOf(m_connected ? lanes : 0)) + laneWidth, QStyledItemDelegate::sizeHint(option, index).height()};
}

void GraphDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto row = index.data(HistoryModel::GraphRole).value<GraphRow>();
    const QRectF area = option.rect;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto x = [&](int lane) { return mirrored ? area.right() - centreOf(lane) : area.left() + centreOf(lane); };
    const auto colour = [&](int lane) { return theme::bracket(lane, option.palette); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const double middle = area.center().y();
    if (m_connected) {
        const auto draw = [&](const GraphRow::Line &line, double top, double bottom) {
            painter->setPen(QPen(colour(std::max(line.from, line.to)), 1.6));
            painter->drawLine(QPointF(x(line.from), top), QPointF(x(line.to), bottom));
        };
        for (const GraphRow::Line &line : row.above)
            draw(line, area.top(), middle);
        for (const GraphRow::Line &line : row.below)
            draw(line, middle, area.bottom() + 1);
    }
    const int lane = m_connected ? row.lane : 0;
    const bool merge = index.data(HistoryModel::IsMergeRole).toBool();
    painter->setPen(QPen(colour(lane), 1.6));
    painter->setBrush(merge ? option.palette.base().color() : colour(lane));
    painter->drawEllipse(QPointF(x(lane), middle), merge ? dot + 1 : dot, merge ? dot + 1 : dot);
    painter->restore();
}

}
