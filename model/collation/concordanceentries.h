// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/draftplan.h"

namespace concordat {

/// Where every unit has its place in the draft, linked or suggested. Units with treaty text are linked to the paragraph
/// they are a version of, articles and headings to their provision. Commentary and entries by reference go where their
/// counterparts are, as suggestions; else where their article is.
[[nodiscard]] QList<ConcordanceEntry> concordanceEntries(
    const PlacedUnits &placed, const DraftPlan &plan, const Correspondence &correspondence);

}
