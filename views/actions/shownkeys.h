// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>

namespace concordat {

/// Keys as the keyboard and the language name them, in the order in which they are pressed: from left to right among
/// words that run the other way, too.
[[nodiscard]] QString shownKeys(const QList<QKeySequence> &keys);

}
