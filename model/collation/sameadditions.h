// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

namespace concordat {

/// What both sides added in the same words, an article with its title or a paragraph of one article, is one addition:
/// it gets one name in both, the lesser of the two, so that a merge by names does not have it twice.
void nameSameAdditionsAlike(const Draft &base, Draft &ours, Draft &theirs);

}
