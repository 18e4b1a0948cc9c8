// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/submission.h"

#include <QHash>

#include <vector>

namespace concordat {

/// A unit with its place among all that was submitted. All indices are into PlacedUnits::units.
struct PlacedUnit {
    enum class Role {
        Container, ///< a part, chapter, section or heading above articles
        Article, ///< an article-like unit; may have text of its own
        Text, ///< a paragraph or anything below
    };

    const Unit *unit = nullptr;
    Attribution by;
    Language language = Language::Undetermined;
    Role role = Role::Text;
    int container = -1; ///< the nearest container above
    int article = -1; ///< the nearest article above, or itself
    int parent = -1; ///< the nearest unit above with text, inside the article
    bool treatyText = false; ///< has text that is neither commentary nor by reference
    bool headsTreatyText = false; ///< an article in which such text stands
};

/// All units of all submissions in a canonical order: submissions by id, units in reading order.
struct PlacedUnits {
    std::vector<PlacedUnit> units;
    QHash<UnitId, int> byId;

    [[nodiscard]] const PlacedUnit &at(int index) const { return units[size_t(index)]; }
};

[[nodiscard]] PlacedUnits placedUnits(const QList<Submission> &submissions);

}
