// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/linelabel.h"
#include "proposals/unit.h"

#include <optional>
#include <vector>

namespace concordat {

/// One open level of numbering: the last entry that stands on it.
struct ListLevel {
    size_t node = 0; ///< the entry's place in the tree under construction
    size_t parent = 0;
    LabelShape shape = LabelShape::Dot;
    LabelReading last; ///< value 0 on the level of an unnumbered paragraph
    int parts = 1;
    int ordinal = 0;
    int indent = 0;
    bool chapeau = false; ///< the entry's text ends with a colon
};

/// Where a label belongs among the open levels.
struct LabelPlace {
    enum class Kind {
        Sibling, ///< goes on the series of `level`
        Child, ///< opens a series under the innermost level
        Same, ///< names the entry of `level` again: "2. (c)" while paragraph 2 is open
    };

    Kind kind = Kind::Child;
    size_t level = 0;
    LabelReading reading;
    bool gap = false; ///< the number does not follow the one before
    bool restart = false; ///< the series starts again without a heading
};

/// What an entry is under a paragraph, a subparagraph, an article …
[[nodiscard]] UnitKind kindUnder(UnitKind outer);

/// What an entry with such a label is under `outer`.
[[nodiscard]] UnitKind labelledKind(LabelShape shape, LabelStyle style, UnitKind outer);

/// The deepest numbering that is told apart; what nests deeper stays on that level.
constexpr size_t deepestList = 24;

/// Finds the place of `label` among the levels from `from` on. `next` is the label that follows it in the same shape,
/// for telling whether (i) behind (h) is a letter or the first of a roman series; `outer` says that another label
/// follows on the line.
[[nodiscard]] LabelPlace placeOf(const std::vector<ListLevel> &levels, size_t from, const LineLabel &label, int indent,
    const std::optional<LineLabel> &next, bool outer);

}
