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

}
