// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/database.h"

namespace concordat {

/// "Cncd": what makes an SQLite file a Concordat project.
constexpr qint64 applicationId = 0x436e6364;

/// The schema that this program writes. Files of every earlier one are in tests/data/projects.
constexpr qint64 schemaVersion = 2;

/// Lays out an empty file. Inside the caller's transaction.
[[nodiscard]] Result<void> layOut(Database &database);

/// Brings the file to schemaVersion, or refuses: what is not a project, what a newer program wrote, what
/// holds tables, triggers or views that no version of this program makes. An older file that cannot be written
/// is read as it is: whatever later schemas have more can be worked out. Inside the caller's transaction where the file
/// can be written; nothing has changed where it fails.
[[nodiscard]] Result<void> bringUpToDate(Database &database);

}
