// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/statistics/chart.h"

#include "views/theme/colours.h"
#include "views/theme/isolated.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr double rowHeight = 1.8; // in lines of text
constexpr double lineHeight = 14;
constexpr double labelLines = 10; // how wide a label below a point may be
constexpr double labelShare = 0.4;

double largest(const Chart &chart)
{
    double most = chart.most;
    for (const ChartValue &value : chart.values)
        most = std::max(most, value.value);
    return most > 0 ? most : 1;
}

/// A plot being drawn: the painter and its measures.
class Drawing {
public:
    Drawing(QPainter &painter, QRectF room, const Chart &chart, const QFont &font, const QPalette &palette,
        Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_room(room)
        , m_chart(chart)
        , m_metrics(font)
        , m_palette(palette)
        , m_rightToLeft(direction == Qt::RightToLeft)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(room, palette.base());
        QFont head = font;
        head.setBold(true);
        painter.setFont(head);
        painter.setPen(palette.color(QPalette::Text));
        write(QRectF(room.left(), room.top(), room.width(), line() * rowHeight), chart.title, Qt::AlignLeft);
        painter.setFont(font);
        m_room.setTop(room.top() + line() * rowHeight * 1.2);
    }

    void bars()
    {
        const double row = line() * rowHeight;
        const double gap = m_metrics.averageCharWidth();
        double labels = 0;
        double texts = 0;
        for (const ChartValue &value : m_chart.values) {
            labels = std::max(labels, m_metrics.horizontalAdvance(value.label));
            texts = std::max(texts, m_metrics.horizontalAdvance(value.text));
        }
        labels = std::min(labels, m_room.width() * labelShare);
        const double room = m_room.width() - labels - texts - 3 * gap;
        double top = m_room.top();
        for (const ChartValue &value : m_chart.values) {
            m_painter.setPen(m_palette.color(QPalette::Text));
            write(QRectF(m_room.left(), top, labels, row),
                isolated(m_metrics.elidedText(value.label, Qt::ElideRight, labels)), Qt::AlignRight);
            const double length = room * value.value / largest(m_chart);
            const QRectF bar(m_room.left() + labels + gap, top + row * 0.15, std::max(length, 1.0), row * 0.7);
            m_painter.fillRect(mirrored(bar), m_palette.color(QPalette::Highlight));
            write(QRectF(bar.right() + gap, top, texts + gap, row), value.text, Qt::AlignLeft);
            top += row;
        }
    }

    void curve()
    {
        const double foot = line() * 2;
        const QRectF plot = m_room.adjusted(line() * 2, line() * 1.5, -line() * 2, -foot);
        m_painter.setPen(theme::quiet(m_palette));
        m_painter.drawLine(plot.bottomLeft(), plot.bottomRight());
        QPainterPath path;
        QList<QPointF> points;
        const qsizetype count = m_chart.values.size();
        for (qsizetype i = 0; i < count; ++i) {
            const double share = count > 1 ? double(i) / double(count - 1) : 0.5;
            const double x = m_rightToLeft ? plot.right() - share * plot.width() : plot.left() + share * plot.width();
            const double y = plot.bottom() - plot.height() * m_chart.values[i].value / largest(m_chart);
            points.append({x, y});
            i == 0 ? path.moveTo(x, y) : path.lineTo(x, y);
        }
        m_painter.setPen(QPen(m_palette.color(QPalette::Highlight), 2));
        m_painter.drawPath(path);
        const double room = std::min(plot.width() / double(std::max<qsizetype>(1, count - 1)), line() * labelLines);
        for (qsizetype i = 0; i < count; ++i)
            point(points[i], m_chart.values[i], plot.bottom(), room);
    }

private:
    [[nodiscard]] double line() const { return m_metrics.height(); }

    void point(QPointF at, const ChartValue &value, double bottom, double room)
    {
        const double radius = line() / 4;
        m_painter.setBrush(m_palette.color(QPalette::Base));
        m_painter.setPen(QPen(m_palette.color(QPalette::Highlight), 2));
        m_painter.drawEllipse(at, radius, radius);
        m_painter.setPen(m_palette.color(QPalette::Text));
        // Words that would run into their neighbours are left to the text of the plot.
        if (m_metrics.horizontalAdvance(value.text) < room)
            m_painter.drawText(
                QRectF(at.x() - room / 2, at.y() - line() * 1.5, room, line()), Qt::AlignCenter, value.text);
        m_painter.setPen(theme::quiet(m_palette));
        const QRectF below(at.x() - room / 2, bottom + line() / 2, room, line() * 1.2);
        if (room > line() * 2)
            m_painter.drawText(held(below), Qt::AlignCenter,
                isolated(m_metrics.elidedText(value.label, Qt::ElideRight, room - m_metrics.averageCharWidth())));
    }

    /// Moved sideways into the room.
    [[nodiscard]] QRectF held(QRectF text) const
    {
        if (text.left() < m_room.left())
            text.moveLeft(m_room.left());
        if (text.right() > m_room.right())
            text.moveRight(m_room.right());
        return text;
    }

    [[nodiscard]] QRectF mirrored(const QRectF &rect) const
    {
        if (!m_rightToLeft)
            return rect;
        return {m_room.left() + m_room.right() - rect.right(), rect.top(), rect.width(), rect.height()};
    }

    void write(const QRectF &rect, const QString &text, Qt::Alignment alignment)
    {
        if (m_rightToLeft)
            alignment = alignment == Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(mirrored(rect), int(alignment | Qt::AlignVCenter | Qt::AlignAbsolute), text);
    }

    QPainter &m_painter;
    QRectF m_room;
    const Chart &m_chart;
    QFontMetricsF m_metrics;
    const QPalette &m_palette;
    bool m_rightToLeft;
};

}

QString textOf(const Chart &chart)
{
    QString text = chart.title;
    for (const ChartValue &value : chart.values)
        text += u'\n' + value.label + u'\t' + value.text;
    return text;
}

double heightOf(const Chart &chart, double width, const QFont &font)
{
    const double line = QFontMetricsF(font).height();
    if (chart.kind == Chart::Kind::Line)
        return std::min(width * 0.6, line * lineHeight + line * rowHeight);
    return line * rowHeight * (double(chart.values.size()) + 1.5);
}

void draw(QPainter &painter, const QRectF &room, const Chart &chart, const QFont &font, const QPalette &palette,
    Qt::LayoutDirection direction)
{
    Drawing drawing(painter, room, chart, font, palette, direction);
    if (chart.kind == Chart::Kind::Line)
        drawing.curve();
    else
        drawing.bars();
}

}
