// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/redline.h"

#include <QString>

namespace concordat::cli {

/// A segment of a comparison by its texts, exact in every character.
struct ExactSegment {
    enum class Kind { Same, Change, Move };

    Kind kind = Kind::Same;
    QString a; ///< of Same and Move: the text of both sides
    QString b;
    qsizetype from = 0; ///< Move: where it begins in A, in Unicode characters
    qsizetype to = 0; ///< Move: where it begins in B

    friend bool operator==(const ExactSegment &, const ExactSegment &) = default;
};

/// The segments with what was overlooked brought to light: where two texts are the same but for a quote or a
/// line break, that is a change of its own. One move stands for the pair, at its place in A; signs that
/// stand beside its words at one of its places only are changes, and where its words are not alike to the letter it is
/// a deletion and an insertion.
[[nodiscard]] QList<ExactSegment> exactSegments(const QString &a, const QString &b, const QList<Segment> &segments);

}
