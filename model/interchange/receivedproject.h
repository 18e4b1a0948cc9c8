// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/project.h"

namespace concordat {

/// A project that is no copy of the one at hand, read as what somebody sent: its draft as one submission of the
/// delegation that worked on it last (of the person, where no delegation is known; else named after the file). Brackets
/// in it, with the names before the colon, are text of that submission. The source is the file, byte for byte, and
/// its text the draft as it reads.
///
/// Errors as Project::openToRead; NotFound where its draft holds no text.
[[nodiscard]] Result<Compilation> receivedProject(const QString &path);

}
