// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace concordat::pdf {

/// A word as it stands on a page; lengths are points (1/72 inch), y grows downwards.
struct PageWord {
    QString text;
    QRectF box;
    bool spaceAfter = true;
};

/// A line of a page, in reading order.
struct PageLine {
    QString text;
    QRectF box;
    double height = 0; ///< of most of its letters
};

/// One page's words, in the order the renderer reads them, as lines. A word raised above its line and
/// smaller is written with superscript digits.
[[nodiscard]] QList<PageLine> linesOf(const QList<PageWord> &words);

}
