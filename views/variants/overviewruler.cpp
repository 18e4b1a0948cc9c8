// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/variants/overviewruler.h"

#include "views/theme/colours.h"
#include "views/variants/variantsmodel.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace concordat {

namespace {

constexpr int rulerWidth = 14;
constexpr int tick = 3;

}

OverviewRuler::OverviewRuler(QTableView &table, const VariantsModel &model)
    : QWidget(&table)
    , m_table(table)
    , m_model(model)
{
    setAccessibleName(tr("Overview of the differences"));
    setToolTip(tr("Where the variants differ; a click goes there"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(table.verticalHeader(), &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelReset, this, qOverload<>(&QWidget::update));
}

QSize OverviewRuler::sizeHint() const
{
    return {rulerWidth, 0};
}

int OverviewRuler::contentHeight() const
{
    return std::max(1, m_table.verticalHeader()->length());
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    const double scale = double(height()) / std::max(contentHeight(), m_table.viewport()->height());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const double top = m_table.verticalHeader()->sectionPosition(row) * scale;
        bool differs = false;
        bool moved = false;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            differs = differs || !m_model.cell(row, column).differences.isEmpty();
            moved = moved || !m_model.cell(row, column).moved.isEmpty();
        }
        // Moves stand on the other side, so that colour is not the only sign.
        const double half = width() / 2.0;
        if (differs)
            painter.fillRect(QRectF(1, top, half - 1, tick), theme::bracket(4, palette()));
        if (moved)
            painter.fillRect(QRectF(half, top, half - 1, tick), theme::bracket(1, palette()));
    }
    const QScrollBar *bar = m_table.verticalScrollBar();
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(QRectF(0.5, bar->value() * scale + 0.5, width() - 1, m_table.viewport()->height() * scale - 1));
}

void OverviewRuler::goTo(double y)
{
    const double scale = double(std::max(contentHeight(), m_table.viewport()->height())) / std::max(1, height());
    m_table.verticalScrollBar()->setValue(int(y * scale - m_table.viewport()->height() / 2.0));
}

void OverviewRuler::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position().y());
}

void OverviewRuler::mouseMoveEvent(QMouseEvent *event)
{
    goTo(event->position().y());
}

}
