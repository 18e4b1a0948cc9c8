// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/exporting.h"

namespace concordat {

/// What of the draft is in the file, in sentences for a person.
[[nodiscard]] QStringList whatLeaves(const Draft &draft, const ExportChoices &choices);

/// What the draft has and the file has not, in sentences for a person.
[[nodiscard]] QStringList notCarriedOver(const Draft &draft, const ExportChoices &choices);

}
