// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace concordat {

/// A path in the folder for a project called `base`, or `base 2` …, that no file has yet.
[[nodiscard]] QString freeName(const QString &folder, const QString &base);

}
