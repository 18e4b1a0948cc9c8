// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/textlines.h"

#include <vector>

namespace concordat {

/// Cuts lines before headings of articles that stand inside them, as happens where the order in which a page's text
/// was extracted is not that in which it is read: "The objectives of this part are: Article 17 Objectives (a) …".
///
/// A number alone says nothing, for text cites articles. A mention is taken for a heading where all of this holds: the
/// lines that begin with articles number them in one series, of which its number alone is lacking between two
/// neighbours; between these it is the only mention of that number that can be a heading; and it stands where no
/// citation stands: behind the end of a sentence or a paragraph's mark, or before such a mark, and before a title.
/// A line that begins with such a heading says so (TextLine::buried).
[[nodiscard]] std::vector<TextLine> cutAtBuriedHeadings(QStringView text, const std::vector<TextLine> &lines);

}
