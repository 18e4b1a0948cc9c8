// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/provenance/contributions.h"

#include <algorithm>

namespace concordat {

QList<Contribution> contributions(
    const Passage &passage, const std::function<Attribution(const UnitId &)> &delegationOf)
{
    QList<Contribution> shares;
    for (const PlacedRun &placed : placedRuns(passage)) {
        const Origin &origin = placed.run.origin;
        const Attribution by = origin.kind == Origin::Kind::Received ? delegationOf(origin.unit) : Attribution();
        const auto share = std::ranges::find(shares, by, &Contribution::delegation);
        if (share == shares.end())
            shares.append({by, placed.run.text.size()});
        else
            share->characters += placed.run.text.size();
    }
    return shares;
}

}
