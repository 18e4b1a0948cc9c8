// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/extractedtext.h"
#include "interchange/pdf/pageline.h"

namespace concordat::pdf {

/// The pages as text, a paragraph a line: lines are joined where the upper one is full and the lower one
/// begins nothing new, and words divided at a line's end are put together again; whether the hyphen belongs
/// to the word is learnt from the document itself. Footnotes (smaller type at a page's foot) are paragraphs
/// of their own.
[[nodiscard]] ExtractedText paragraphsOf(const QList<QList<PageLine>> &pages);

}
