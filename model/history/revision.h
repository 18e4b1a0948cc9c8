// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/edit.h"

#include <QDateTime>
#include <QList>

#include <algorithm>

namespace concordat {

/// Who works here.
struct Profile {
    QString name;
    Attribution delegation;
    QString role; ///< "delegate", "secretariat", "chair", "reviewer"

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// An immutable state of the whole draft.
struct Revision {
    RevisionId id; ///< SHA-256 of all below
    QList<RevisionId> parents; ///< none for the first, two for a merge
    QString draft; ///< hash of the draft object
    EditId edit;
    Author author;
    QDateTime when; ///< UTC, by the author's clock; what came before what is said by the parents
    /// kindOf(edit), or "create", "import", "consolidate", "merge", "undo", "redo", "bring back", "review", "returned"
    QString kind;
    QString summary;
    RevisionId about; ///< the revision that an undo, a redo or a bringing back is about
    QString received; ///< hash of the compilation that came in with it

    friend bool operator==(const Revision &, const Revision &) = default;
};

/// The id that a revision of these values has.
[[nodiscard]] RevisionId identityOf(const Revision &revision);

/// A revision that somebody named.
struct Version {
    QString name;
    RevisionId revision;
    QString namedBy;
    QDateTime when;

    friend bool operator==(const Version &, const Version &) = default;
};

/// Whether a version is known already. Where two people gave one name to two states, the known one may carry an
/// addition that tells it apart.
[[nodiscard]] inline bool isAmong(const QList<Version> &known, const Version &version)
{
    return std::ranges::any_of(known,
        [&](const Version &one) { return one.revision == version.revision && one.name.startsWith(version.name); });
}

}
