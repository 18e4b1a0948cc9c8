// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/database.h"

namespace concordat {

/// A salvaged file knows what it could not save, so that its absence is no new damage. `object` is the hash of what
/// was lost.
[[nodiscard]] Result<void> noteLoss(Database &database, const QString &object);
[[nodiscard]] bool isNotedLoss(Database &database, const QString &object);

}
