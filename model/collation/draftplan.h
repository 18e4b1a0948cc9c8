// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/provisiontext.h"

namespace concordat {

/// The provisions of a first draft, in order, as the units that make them.
struct DraftPlan {
    std::vector<ProvisionUnits> provisions; ///< headings among them
    QHash<int, int> provisionOf; ///< an article's or container's unit index to an index into `provisions`
    QHash<int, int> wentTo; ///< the same for articles all of whose text went elsewhere
};

/// Decides which units make which paragraph of which provision.
///
/// Linked units make a paragraph. A paragraph whose versions stand in articles that do not correspond goes where most
/// of its delegations have it; of equals, where it hangs under a chapeau or among more text. An article all of whose
/// text went elsewhere makes no provision of its own. Chapters and sections become headings where several delegations
/// or several articles stand under them.
[[nodiscard]] DraftPlan draftPlan(const PlacedUnits &placed, const Correspondence &correspondence);

}
