// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace concordat::pdf {

/// A word of a page as it is drawn.
struct DrawnWord {
    QString text; ///< from the left
    QList<double> widths; ///< of its characters, in heights of the word; asked for where it has a lam
};

/// Tells lam-alef, which is one shape, from lam beside alef, which are two: the article, read the other way round.
///
/// Most programs map the one shape to both letters in the order of reading, while everything around them comes in the
/// order of drawing. Poppler gives each letter of one shape half of its width; two shapes are rarely as wide as each
/// other, and where they are, their lam is as wide as it is elsewhere on the page. In a typewriter face nothing tells.
class LamAlef {
public:
    explicit LamAlef(const QList<DrawnWord> &page);

    /// The word with the letters of each lam-alef in the order of drawing.
    [[nodiscard]] QString asDrawn(const DrawnWord &word) const;

    [[nodiscard]] static bool concerns(QStringView text) { return text.contains(u'\u0644'); }

private:
    [[nodiscard]] bool isLam(double width) const;

    QList<double> m_lams; ///< widths of lams that are shapes of their own, in ascending order
};

}
