// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/passage.h"

#include <functional>

namespace concordat {

/// How much of a paragraph's text came from one delegation's submission.
struct Contribution {
    Attribution delegation; ///< empty for what was written in the draft, or is of unknown origin
    qsizetype characters = 0; ///< UTF-16 code units, every alternative counted

    friend bool operator==(const Contribution &, const Contribution &) = default;
};

/// Who wrote how much of a passage, in the order in which they first appear. `delegationOf` names the delegation behind
/// a unit of a submission; empty where the unit is not known.
[[nodiscard]] QList<Contribution> contributions(
    const Passage &passage, const std::function<Attribution(const UnitId &)> &delegationOf);

}
