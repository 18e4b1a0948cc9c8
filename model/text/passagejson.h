// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"
#include "text/passage.h"

#include <QJsonArray>

namespace concordat {

/// The form in which a passage is stored: an array of runs and brackets; keys are one letter, and what is
/// empty is left out. Reading gives back the same passage; it refuses what it would not have written, and
/// nesting beyond 1,000 levels.
[[nodiscard]] QJsonArray toJson(const Passage &passage);
[[nodiscard]] Result<Passage> passageFromJson(const QJsonArray &json);

}
