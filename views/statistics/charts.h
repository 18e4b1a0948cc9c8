// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/statistics.h"
#include "views/statistics/chart.h"

namespace concordat {

class Project;

/// How far the draft was at a version.
struct Milestone {
    QString name; ///< of the version; a day where nobody named it
    int brackets = 0;
    double agreedShare = 0;

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

/// The first draft with text, the versions that were named, and the present state, oldest first.
[[nodiscard]] QList<Milestone> milestonesOf(const Project &project);

/// Figures of a draft as plots, with the names that the plots need.
[[nodiscard]] Chart bracketsByProvision(const Draft &draft, const Statistics &statistics);
[[nodiscard]] Chart agreedByProvision(const Draft &draft, const Statistics &statistics);
[[nodiscard]] Chart coverageByDelegation(const Statistics &statistics);
[[nodiscard]] Chart bracketsOverVersions(const QList<Milestone> &milestones);
[[nodiscard]] Chart agreedOverVersions(const QList<Milestone> &milestones);

}
