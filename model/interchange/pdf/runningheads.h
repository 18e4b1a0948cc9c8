// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/pdf/pageline.h"
#include "proposals/submission.h"

#include <optional>

namespace concordat::pdf {

/// What each line of each page is besides text: a page number, a running head (or foot) that stands at the
/// same height of several pages, or nothing. Digits do not count when lines are compared.
[[nodiscard]] QList<QList<std::optional<Furniture::Kind>>> pageFurniture(const QList<QList<PageLine>> &pages);

}
