// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/submissionheads.h"

namespace concordat {

/// "Norway: Parties shall …" or "[Norway: 2. Parties shall …]", taken apart.
struct SpokenWords {
    Block words; ///< what is said, as a block of its own, with its labels
    TextSpan head; ///< the name, in the source's text
    QList<NoteMark> notes; ///< footnote marks of the name
};

/// The last block of `head`, which is spoken.
[[nodiscard]] SpokenWords spokenWords(QStringView source, const Block &block, const SubmissionHead &head);

}
