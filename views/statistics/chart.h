// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QList>
#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

namespace concordat {

/// One value of a plot: a bar, or a point of a line.
struct ChartValue {
    QString label; ///< "Article 4", "Rev.1"
    double value = 0;
    QString text; ///< the value as it is written beside it: "12", "43 %"

    friend bool operator==(const ChartValue &, const ChartValue &) = default;
};

/// A plot as data: what it says, not how it is drawn.
struct Chart {
    enum class Kind {
        Bars, ///< one below the other, beginning at a common line
        Line, ///< from the first to the last, evenly apart
    };

    QString title;
    Kind kind = Kind::Bars;
    QList<ChartValue> values;
    double most = 0; ///< the value that fills the room; 0: the largest there is

    friend bool operator==(const Chart &, const Chart &) = default;
};

/// All of it in words, a value a line, for the clipboard and for who does not see it.
[[nodiscard]] QString textOf(const Chart &chart);

/// The room it wants at that width.
[[nodiscard]] double heightOf(const Chart &chart, double width, const QFont &font);

/// Draws it, in the colours of the palette; every value stands beside its bar or point, so that no colour is needed to
/// read it. A window that runs from right to left is mirrored.
void draw(QPainter &painter, const QRectF &room, const Chart &chart, const QFont &font, const QPalette &palette,
    Qt::LayoutDirection direction = Qt::LeftToRight);

}
