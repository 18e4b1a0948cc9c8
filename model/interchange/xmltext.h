// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace concordat {

/// `text` without the characters that XML 1.0 cannot hold: most controls, halves of surrogate pairs, noncharacters.
[[nodiscard]] QString xmlText(QStringView text);

}
