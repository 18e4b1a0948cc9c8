// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

namespace concordat {

/// Where both sides keep the paragraphs of a provision numbered without a gap (1, 2, 3 …), so does their merge, in the
/// order in which they stand. Numbers that are frozen, with a gap or a bis on any side, are left alone. Returns
/// the paragraphs that got another number than either side gave them.
[[nodiscard]] QList<ParagraphId> numberLike(const Provision &ours, const Provision &theirs, Provision &merged);

}
