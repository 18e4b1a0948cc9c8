// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/passage.h"

#include <optional>

namespace concordat {

/// The two signs of a bracket in a text of the notation, as offsets.
struct BracketPair {
    qsizetype opening = 0;
    qsizetype closing = 0;

    friend bool operator==(const BracketPair &, const BracketPair &) = default;
};

/// The bracket whose sign stands before or behind `position`, the one behind first. A sign behind a backslash is text,
/// and a bracket never reaches over a blank line. Nothing where no sign is there or it has no partner.
[[nodiscard]] std::optional<BracketPair> bracketPairAt(QStringView text, qsizetype position);

}
