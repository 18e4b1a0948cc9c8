// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/database.h"

namespace concordat {

/// Opens a project's file for writing where that is possible, else for reading. Opening is one transaction
/// that may refuse: the file is brought up to date, or nothing was touched.
[[nodiscard]] Result<std::unique_ptr<Database>> openFile(const QString &path);

/// Opens a project's file that is only looked into.
[[nodiscard]] Result<std::unique_ptr<Database>> openForReading(const QString &path);

}
