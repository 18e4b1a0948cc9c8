// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/furniturelines.h"
#include "interchange/textlines.h"

#include <QHash>
#include <QString>

#include <vector>

namespace concordat {

/// The first line of a footnote's body.
struct FootnoteLine {
    QString mark; ///< "2", "*"
    qsizetype bodyFrom = 0; ///< in the source's text: behind the mark
};

/// The footnotes of a source, told by their look: "² For example, …", "[^2]: …", "<sup>2</sup> …", and, under a
/// rule, "2 For example, …" where a word above carries the mark.
struct FootnoteLines {
    QHash<size_t, FootnoteLine> bodies; ///< by line
    std::vector<TextSpan> plainMarks; ///< in the source's text, in order: marks that are plain digits or stars
};

[[nodiscard]] FootnoteLines footnoteLines(
    QStringView text, const std::vector<TextLine> &lines, const FurnitureLines &furniture);

}
