// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"

/// Alternatives as tracked changes, and back. An alternative is an insertion whose author is who stands behind it
/// ("CARICOM, +EU"); "no text" is a deletion of the other alternatives by its author. A first alternative that
/// nobody is named for is the text that was there; another is inserted by the author "[ ]".
namespace concordat::docx {

/// The author of what nobody is named for.
inline const QString nobody = QStringLiteral("[ ]");

/// The positions that the author of a tracked change stands for.
[[nodiscard]] QList<Position> positionsOf(const QString &author);

/// A passage as runs with tracked changes. Its flat text is that of the runs, in order.
[[nodiscard]] QList<TextRun> trackedRuns(const Passage &passage);

/// The passage that runs with tracked changes say: insertions and deletions that touch are one bracket; who deletes and
/// inserts replaces. Runs of notes and comments are read as text. For every normal passage p, passageOf(trackedRuns(p))
/// equals p but for origins, where a tracked change can carry it: no two brackets touch, neighbouring alternatives have
/// different positions, an empty alternative is named for somebody and stands last, and no alternative is one bracket.
[[nodiscard]] Passage passageOf(const QList<TextRun> &runs);

}
