// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

namespace concordat {

/// "Article 4": how a person names it, in the language of the program. What stands above articles is called what the
/// text calls it.
[[nodiscard]] QString citation(const Provision &provision);

}
