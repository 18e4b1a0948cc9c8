// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/project.h"

namespace concordat {

/// A paragraph that was called by a number which it has no longer.
struct OnceCited {
    ParagraphId paragraph;
    RevisionId last; ///< the latest revision in which it was called so
    QString citation; ///< "Article 4, paragraph 2 bis", as it was called there

    friend bool operator==(const OnceCited &, const OnceCited &) = default;
};

/// What a number ("4.2", "Article 4, paragraph 2") meant in any earlier revision and means no longer, the latest use
/// first. What was since deleted is named as well. Reads every draft before a change of numbers.
[[nodiscard]] Result<QList<OnceCited>> onceCited(const Project &project, const QString &number);

/// False for a revision that changed words or notes alone; any other may have given a paragraph or its article another
/// number.
[[nodiscard]] bool mayRenumber(const Revision &revision);

}
