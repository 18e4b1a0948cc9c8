// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QStringList>

namespace concordat {

/// What a salvage saved, and what it could not.
struct Salvaged {
    qsizetype objects = 0;
    qsizetype revisions = 0;
    qsizetype compilations = 0;
    qsizetype versions = 0;
    bool latest = false; ///< the latest revision is among them, whole
    QStringList losses; ///< a sentence each, the gravest first; empty where nothing was lost

    friend bool operator==(const Salvaged &, const Salvaged &) = default;
};

/// Rescues everything readable from a damaged project file into a new one at `target`, which must not exist.
/// The damaged file is only read. What is kept is held against its name, so nothing false gets through; the
/// new file verifies. Fails where nothing of a draft could be read.
[[nodiscard]] Result<Salvaged> salvage(const QString &damaged, const QString &target);

}
