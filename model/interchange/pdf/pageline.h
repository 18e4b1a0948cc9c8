// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace concordat::pdf {

/// A word as it stands on a page; lengths are points (1/72 inch), y grows downwards.
struct PageWord {
    QString text; ///< in the order in which it is drawn, from the left
    QRectF box;
    bool spaceAfter = true;
    double ideograph = 0; ///< how wide one of its ideographs is: as wide as its type is high; 0 where it has none
};

/// A line of a page, in reading order.
struct PageLine {
    QString text{};
    QRectF box{};
    double height = 0; ///< of most of its letters
    double foot = 0; ///< where most of its letters end
    /// How wide that is; where words have no spaces between them, its first letter with the signs that stay with it.
    double firstWord = 0;
    bool rightToLeft = false;
};

/// One page's words, in the order the renderer reads them, as lines. A word raised above its line and
/// smaller is written with superscript digits; the label of a paragraph stands in its line.
[[nodiscard]] QList<PageLine> linesOf(const QList<PageWord> &words);

/// Turns the brackets of the lines that run right to left where this file has them as they are seen, not as they are
/// meant: the whole of it tells.
void turnBrackets(QList<QList<PageLine>> &pages);

}
