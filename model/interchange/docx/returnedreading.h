// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/returnedpassage.h"

/// What everybody makes of a stretch of changes that touch.
namespace concordat::docx {

struct Stretch {
    QList<TextRun> runs;
    TextSpan carried; ///< in the carried text of the paragraph
};

/// The changes of a paragraph, those that touch together.
[[nodiscard]] QList<Stretch> stretchesOf(const ReturnedParagraph &paragraph);

/// The change by which each author has a part in the stretch, in the order in which they appear.
[[nodiscard]] QList<Change> authorsOf(const Stretch &stretch);

/// What an author took out and wrote there.
[[nodiscard]] ReturnedWords wordsOf(const Stretch &stretch, const Change &author, ReturnedWords::Outcome outcome);

/// The text in which a stretch is read.
struct Reading {
    const Passage &passage; ///< of the alternative in which the stretch stands
    qsizetype begin = 0; ///< where that begins in the flat text of the paragraph
    const QList<TextPlace> &places; ///< in the flat text of the paragraph
    TextSpan span; ///< of `passage`, that is read
    qsizetype from = 0; ///< where in it the stretch begins
};

/// The span as that author would have it: without what they took out, with what they wrote.
[[nodiscard]] Alternative readingOf(const Stretch &stretch, const QString &author, const Reading &in);

}
