// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/footnotelines.h"
#include "interchange/furniturelines.h"
#include "interchange/inlinetext.h"
#include "interchange/linelabel.h"
#include "interchange/textlines.h"

#include <vector>

namespace concordat {

/// A paragraph, heading, list entry or footnote as its author typed it: the lines that a page or a line's end
/// cut apart, put together again.
struct Block {
    QList<TextSpan> lines; ///< the contents of its lines, in the source's text
    QList<TextSpan> body; ///< the same without labels, heading and quote signs
    size_t firstLine = 0;
    int gap = 0; ///< lines that are blank or furniture above it
    int indent = 0;
    int headingSigns = 0; ///< how many # of Markdown stand before it
    bool pageStart = false;
    std::vector<LineLabel> labels; ///< outermost first
    InlineText inlined; ///< of `body`
    QString note; ///< the mark, where it is a footnote's body
    QString joinDoubt; ///< why it is not certain where it begins and ends; empty where it is

    [[nodiscard]] const QString &text() const { return inlined.text; }
    [[nodiscard]] TextSpan span() const { return {lines.front().begin, lines.back().end}; }
    /// All of it is set in italics or bold.
    [[nodiscard]] bool isEmphasised() const;
};

/// The blocks of a source in reading order. Furniture and blank lines belong to none.
[[nodiscard]] std::vector<Block> blocksOf(
    QStringView text, const std::vector<TextLine> &lines, const FurnitureLines &furniture, const FootnoteLines &notes);

}
