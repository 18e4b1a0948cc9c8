// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/submission.h"

#include <QHash>

namespace concordat {

/// Submissions whose units are found by their ids without a walk through all of them. What it gives out is as old as
/// the index.
class UnitIndex {
public:
    explicit UnitIndex(const QList<Submission> &submissions);

    [[nodiscard]] const QList<Submission> &submissions() const { return m_submissions; }
    /// Null where no submission has that unit.
    [[nodiscard]] const Unit *unit(const UnitId &id) const { return m_places.value(id).unit; }
    [[nodiscard]] const Submission *submissionOf(const UnitId &id) const { return m_places.value(id).submission; }

private:
    struct Place {
        const Submission *submission = nullptr;
        const Unit *unit = nullptr;
    };

    QList<Submission> m_submissions; ///< never changed, so that what is found stays where it is
    QHash<UnitId, Place> m_places;
};

}
