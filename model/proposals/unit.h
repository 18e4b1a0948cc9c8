// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/id.h"
#include "text/passage.h"
#include "text/span.h"

#include <QList>
#include <QString>

namespace concordat {

enum class UnitKind {
    Part,
    Chapter,
    Section,
    Heading, ///< a heading of no stated kind, or text that stands under none ("New language proposals:")
    Article,
    Preamble,
    Paragraph,
    Subparagraph, ///< (a)
    Item, ///< (i) and anything below
    Bullet,
};

/// A stretch of a unit's text that was set or linked.
struct MarkedSpan {
    TextSpan span; ///< in the unit's text
    Marks marks;
    QString link;

    friend bool operator==(const MarkedSpan &, const MarkedSpan &) = default;
};

/// A footnote, joined to the place of its mark.
struct Footnote {
    QString mark; ///< "2", "*"
    QString text;
    qsizetype at = 0; ///< in the unit's text: where the mark stood
    QList<TextSpan> locators; ///< of mark and body in the source's text

    friend bool operator==(const Footnote &, const Footnote &) = default;
};

/// A piece of what a delegation submitted. Immutable.
struct Unit {
    UnitId id;
    UnitKind kind = UnitKind::Paragraph;
    QString number; ///< as written, without the closing dot: "1", "(a)", "7 bis"; empty where it has none
    QString title; ///< of a heading, article, chapter …
    /// The unit's own text, joined across line and page breaks, without number, title, footnote marks, the
    /// source citation at its end and Markdown signs. A paragraph with subparagraphs has its chapeau here.
    QString text;
    QString closing; ///< text that follows its subparagraphs and belongs to it
    QString citation; ///< source in parentheses at its end: "(art. 24, para. 1 (a), of the Budapest Convention)"
    QList<MarkedSpan> marks;
    QList<Footnote> footnotes;
    bool commentary = false; ///< the delegation explains, and this is not treaty language
    bool byReference = false; ///< names another treaty's provision instead of giving text
    QList<TextSpan> locators; ///< where all of it (number, title, text, citation) stands in the source's text
    QList<Unit> children;

    friend bool operator==(const Unit &a, const Unit &b);
};

// Outside, where a list of units can be compared because a unit can.
inline bool operator==(const Unit &a, const Unit &b) = default;

/// The unit's text as a passage, each run with its origin in the unit and its marks.
[[nodiscard]] Passage passageOf(const Unit &unit);

/// Its closing text as a passage; origins count on from the end of the unit's text.
[[nodiscard]] Passage passageOfClosing(const Unit &unit);

/// A unit for reading on: title, text, all children, closing, on lines of their own with their numbers.
[[nodiscard]] QString fullText(const Unit &unit);

}
