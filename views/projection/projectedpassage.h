// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/passage/passagetext.h"

namespace concordat {

/// A stretch of a passage as a room sees it while it changes.
struct ProjectedSpan {
    enum class Change { Same, Added, Removed };

    QString text;
    QTextCharFormat format;
    Change change = Change::Same;
};

/// The passage as it is now, with what has just come and what has just gone, so that a room can follow.
[[nodiscard]] QList<ProjectedSpan> projectedChange(
    const Passage &before, const Passage &after, const PassageLook &look);

}
