// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/redline.h"

#include <QStringList>

namespace concordat {

/// The indices of `texts`, put together where they have something in common (single-link clusters of
/// likeness): the families, each in the order of the texts, the first family that of the first text.
[[nodiscard]] QList<QList<qsizetype>> kindred(const QStringList &texts, const CompareOptions &options = {});

}
