// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sharing/git.h"

namespace concordat::git {

/// Every sending into a folder, and every getting from a server, leaves one more pack, and what is read is looked for
/// in one after another. Where many small ones have come together, puts what they hold into one, as git's own
/// housekeeping does, which nobody runs on a stick. A pack is taken away only once all it holds can be read from
/// another; where that cannot be done, all stays as it is: slower, and whole.
void gatherPacks(git_repository *repository);

}
