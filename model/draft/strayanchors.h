// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

namespace concordat {

/// Orphans what is anchored beyond the words of its paragraph, or on what is not there. No edit leaves such an anchor,
/// but a file can say so that was made to harm; after this, the words of every anchor that is not orphaned are there.
void orphanStrays(Draft &draft);

}
