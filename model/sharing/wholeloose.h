// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sharing/git.h"

namespace concordat::git {

/// What the library says of an object that is.
inline constexpr auto cutShort = "the object is cut short";

/// Has objects that are cut short refused. The library (1.9) waits without end for the rest of an object that lies in a
/// file of its own and was cut, as when a stick is pulled out; so such files of the repository, and of those it names
/// beside itself, are looked through before it reads them.
void refuseCutObjects(git_odb *database, git_repository *repository);

}
