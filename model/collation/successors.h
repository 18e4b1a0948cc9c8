// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/submission.h"

#include <QHash>

#include <stop_token>

namespace concordat {

/// What became of each unit of `before` in `after`: the unit itself where it is still there; else, of the same
/// delegation, the unit that answers to it by its wording, and where none does, the one that has its number in the
/// same place. A unit that nothing took the place of is not in it.
///
/// A delegation hands in a revised text, or a document is read once more: the units are others then, and what people
/// said about the earlier ones is held to hold for their successors.
[[nodiscard]] QHash<UnitId, UnitId> successors(
    const QList<Submission> &before, const QList<Submission> &after, std::stop_token stop = {});

}
