// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace concordat {

/// How well typed letters fit a name: nothing where the name does not hold them all in this order; the higher the
/// better. Letters at the beginnings of words and side by side count most, so that "svc" finds "Show variants
/// compared" and "ren" finds "Renumber" before "Current". Case and spaces typed do not count.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView typed, QStringView name);

}
