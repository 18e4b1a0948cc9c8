// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/unitindex.h"

namespace concordat {

UnitIndex::UnitIndex(const QList<Submission> &submissions)
    : m_submissions(submissions)
{
    for (const Submission &submission : std::as_const(m_submissions)) {
        eachUnit(submission.units, [&](const Unit &unit, int) {
            // The same unit may have been received twice; the first is the one that was found before, too.
            if (!m_places.contains(unit.id))
                m_places.insert(unit.id, {&submission, &unit});
        });
    }
}

}
