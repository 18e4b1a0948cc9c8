// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <functional>

namespace concordat {

/// Lets `make` write a new file beside `path`, forces it to the disk and renames it when it is whole: under
/// that name stands the old file or the new one, never half of one, and nothing is left over on failure.
[[nodiscard]] Result<void> beside(const QString &path, const std::function<Result<void>(const QString &making)> &make);

}
