// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/submission.h"

namespace concordat {

namespace {

const Unit *findIn(const QList<Unit> &units, const UnitId &id)
{
    for (const Unit &unit : units) {
        if (unit.id == id)
            return &unit;
        if (const Unit *found = findIn(unit.children, id))
            return found;
    }
    return nullptr;
}

}

qsizetype lineAt(QStringView text, qsizetype offset)
{
    return text.first(std::clamp<qsizetype>(offset, 0, text.size())).count(u'\n') + 1;
}

const Unit *findUnit(const QList<Submission> &submissions, const UnitId &id)
{
    for (const Submission &submission : submissions) {
        if (const Unit *found = findIn(submission.units, id))
            return found;
    }
    return nullptr;
}

}
