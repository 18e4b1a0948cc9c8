// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/id.h"

namespace concordat {

/// Where a run of text came from.
struct Origin {
    enum class Kind {
        Unknown, ///< typed or pasted before there was a history to say
        Received, ///< a stretch of a unit of a submission
        Edited, ///< written in an edit; the revision that carries the edit says by whom and when
    };

    Kind kind = Kind::Unknown;
    UnitId unit; ///< Received: whose text this is
    qsizetype offset = 0; ///< Received: where in the unit's text the run begins, in UTF-16 code units
    EditId edit; ///< Edited

    [[nodiscard]] static Origin received(UnitId unit, qsizetype offset = 0)
    {
        return {Kind::Received, std::move(unit), offset, {}};
    }
    [[nodiscard]] static Origin edited(EditId edit) { return {Kind::Edited, {}, 0, std::move(edit)}; }

    /// The origin of what stands `distance` characters further on in the same run.
    [[nodiscard]] Origin advanced(qsizetype distance) const
    {
        Origin next = *this;
        if (kind == Kind::Received)
            next.offset += distance;
        return next;
    }

    friend bool operator==(const Origin &, const Origin &) = default;
};

}
