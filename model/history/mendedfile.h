// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

namespace concordat {

/// A private copy of a damaged project file at `target` in which SQLite finds its way again: the file's
/// header says what this program always writes there, the number of pages is that of the file, and, where the
/// first page cannot be read, it is that of a new project, for the tables of every project begin on the same
/// pages. Nothing else is touched. Returns `target`.
[[nodiscard]] Result<QString> mendedCopy(const QString &damaged, const QString &target);

}
