// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace concordat {

/// Words that keep to themselves where their script runs against that around them: their brackets, and where they are
/// cut off, stay at their own ends (Unicode Standard Annex 9, isolates).
[[nodiscard]] QString isolated(const QString &text);

/// Whether the first letters of a text run from left to right; not if it says by itself that they stand alone.
[[nodiscard]] bool beginsFromTheLeft(const QString &text);

}
