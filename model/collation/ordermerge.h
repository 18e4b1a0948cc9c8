// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/passage.h"

namespace concordat {

/// Items under the containers they stand in, in order: paragraphs under provisions.
struct Arrangement {
    struct Place {
        QString item;
        QString container;
        /// Of the item, in a draft that outlives the arrangement: words tell two arrangements apart in the same way in
        /// every run, names do not.
        const Passage *text = nullptr;

        friend bool operator==(const Place &a, const Place &b)
        {
            return a.item == b.item && a.container == b.container;
        }
    };
    QList<Place> places;

    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

/// Where everything stands after both sides moved, added and removed items. `removed` are gone whatever the
/// sides say; everything else of either side has a place. What only one side moved stands where that side put
/// it; where both moved one item differently, the choice depends on the arrangements alone, not on which side is
/// which.
[[nodiscard]] Arrangement mergedArrangement(
    const Arrangement &base, const Arrangement &ours, const Arrangement &theirs, const QList<QString> &removed);

/// The items that a side moved: those outside a longest common subsequence with the base (Schensted 1961), and
/// those in another container.
[[nodiscard]] QList<QString> movedItems(const Arrangement &base, const Arrangement &side);

/// The same, but for those that only went along with their container.
[[nodiscard]] QList<QString> movedAmongProvisions(const Arrangement &base, const Arrangement &side);

}
