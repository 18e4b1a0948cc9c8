// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QStringView>

namespace concordat {

/// True where the reference at `span` is to a provision of another text than the draft's own: "article 24 of the
/// Budapest Convention", "paragraph 3 of resolution 55/25", "《联合国宪章》第二条". "of this Convention" and "of the
/// Convention" mean the draft. Looks at the words right before and behind, in the six official languages.
[[nodiscard]] bool isOfAnotherTreaty(QStringView text, TextSpan span);

}
