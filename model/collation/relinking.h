// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "proposals/submission.h"
#include "text/error.h"

namespace concordat {

/// The draft after a person said that units belong to another provision, or, with a null `target`, to none. The
/// provisions that they leave and join are consolidated afresh from the units that are theirs now, and what people have
/// done to their text since it was consolidated is merged into that. Refused where the target is not in the draft.
[[nodiscard]] Result<Draft> relinked(
    const Draft &draft, const QList<UnitId> &units, const ProvisionId &target, const QList<Submission> &submissions);

/// The same within a provision: the units answer to `paragraph` of it, joined with what their delegation has there
/// already, or, where it is null, each to a paragraph of its own, split from what it stood with. A paragraph that
/// nobody's unit answers to any more leaves the draft.
[[nodiscard]] Result<Draft> relinked(const Draft &draft, const QList<UnitId> &units, const ProvisionId &provision,
    const ParagraphId &paragraph, const QList<Submission> &submissions);

}
