// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revision.h"

namespace concordat {

/// One row of the drawn graph: where the revision's dot stands, and the lines that cross the row. Lanes count from 0.
struct GraphRow {
    struct Line {
        int from = 0;
        int to = 0;

        friend bool operator==(const Line &, const Line &) = default;
    };

    int lane = 0;
    QList<Line> above; ///< from the row's upper border to its middle
    QList<Line> below; ///< from its middle to its lower border

    friend bool operator==(const GraphRow &, const GraphRow &) = default;
};

/// Lays out a history, newest first, children before their parents. A revision goes on in its first parent's lane;
/// other parents open lanes of their own, which close where they meet a lane again.
[[nodiscard]] QList<GraphRow> laidOut(const QList<Revision> &revisions);

}
