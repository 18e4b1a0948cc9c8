// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sharing/git.h"

namespace concordat::git {

/// What the library says of an object that is.
inline constexpr auto cutShort = "the object is cut short";

/// Has objects that are cut short refused. The library (1.9) waits without end for the rest of an object that lies in a
/// file of its own and was cut, as when a stick is pulled out; so such files in `folders` are looked through before it
/// reads them.
void refuseCutObjects(git_odb *database, const QList<QByteArray> &folders);

/// The folders of objects that a repository reads: its own, and those it names beside it.
[[nodiscard]] QList<QByteArray> foldersOfObjects(git_repository *repository);

}
