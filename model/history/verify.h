// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/database.h"

#include <QStringList>

namespace concordat {

/// Recomputes every object, link and revision of the file; a sentence for each thing wrong, in the order they
/// were met, at most two hundred.
[[nodiscard]] QStringList verified(Database &database);

}
