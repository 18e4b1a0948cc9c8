// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/revisiongraph.h"

namespace concordat {

namespace {

/// What each lane waits for, going back in time; null where it is free.
class Lanes {
public:
    GraphRow place(const Revision &revision)
    {
        GraphRow row;
        row.lane = laneFor(revision.id);
        for (int lane = 0; lane < m_waiting.size(); ++lane) {
            if (m_waiting[lane] == revision.id) {
                row.above.append({lane, row.lane});
                m_waiting[lane] = {};
            } else if (!m_waiting[lane].isNull()) {
                row.above.append({lane, lane});
                row.below.append({lane, lane});
            }
        }
        for (qsizetype i = 0; i < revision.parents.size(); ++i)
            row.below.append({row.lane, laneOf(revision.parents[i], i == 0 ? row.lane : -1)});
        while (!m_waiting.isEmpty() && m_waiting.last().isNull())
            m_waiting.removeLast();
        return row;
    }

private:
    /// The lane that waits for a revision; a free one where none does.
    int laneFor(const RevisionId &id)
    {
        const qsizetype waiting = m_waiting.indexOf(id);
        return waiting >= 0 ? int(waiting) : freeLane();
    }

    /// The lane in which a parent is found further down; `preferred` if it is nowhere yet.
    int laneOf(const RevisionId &parent, int preferred)
    {
        if (const qsizetype waiting = m_waiting.indexOf(parent); waiting >= 0)
            return int(waiting);
        const int lane = preferred >= 0 ? preferred : freeLane();
        m_waiting[lane] = parent;
        return lane;
    }

    int freeLane()
    {
        const qsizetype free = m_waiting.indexOf(RevisionId());
        if (free >= 0)
            return int(free);
        m_waiting.append(RevisionId());
        return int(m_waiting.size()) - 1;
    }

    QList<RevisionId> m_waiting;
};

}

QList<GraphRow> laidOut(const QList<Revision> &revisions)
{
    Lanes lanes;
    QList<GraphRow> rows;
    rows.reserve(revisions.size());
    for (const Revision &revision : revisions)
        rows.append(lanes.place(revision));
    return rows;
}

}
