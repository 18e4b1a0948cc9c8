// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QString>

namespace concordat {

/// The word and the number of a heading as its language puts them together: "Article 4", "المادة 4", "第四条",
/// "第三条之二". One of them alone where the other is empty.
[[nodiscard]] QString headingLabel(const QString &designation, const QString &number);
[[nodiscard]] QString headingLabel(const Provision &provision);

/// The label with the title behind it, as it stands in that reading: "Article 4. Scope". One of them alone where the
/// other is empty.
[[nodiscard]] QString headingLine(const Provision &provision, Reading reading);

}
