// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QSet>

namespace concordat {

/// Many brackets at once, for one side: its words are taken, or it gives its words up.
struct LiftingForAll {
    enum class Way {
        Keep, ///< where one of them proposes or supports an alternative, that is the text
        GiveUp, ///< what nobody but them proposes or supports is dropped
    };

    QSet<Attribution> delegations; ///< one delegation, or a group with its members
    Way way = Way::Keep;
    ProvisionId provision; ///< null: the whole draft
};

/// The draft after it, and what it took.
struct LiftedForAll {
    Draft draft;
    int places = 0; ///< brackets lifted, or alternatives dropped
    int agreed = 0; ///< paragraphs left alone because they are recorded as agreed, though they have such a place
};

/// Words, origins and what is anchored on them follow as they do when one bracket is lifted by hand. Text recorded as
/// agreed is not touched: changing it is a deliberate act.
[[nodiscard]] LiftedForAll lifted(const Draft &draft, const LiftingForAll &lifting);

}
