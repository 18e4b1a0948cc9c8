// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "history/revision.h"
#include "text/span.h"

namespace concordat {

/// Who wrote a word of a paragraph, when, and what stood there before.
struct Authorship {
    Run run; ///< the stretch of one origin that the place lies in
    TextSpan span; ///< of that stretch, in the paragraph's flat text
    std::optional<Revision> revision; ///< in which it was written; nothing where it was received as it stands
    QString insteadOf; ///< the words it replaced; empty where it replaced none

    friend bool operator==(const Authorship &, const Authorship &) = default;
};

}
