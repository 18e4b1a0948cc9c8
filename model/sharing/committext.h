// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revision.h"
#include "sharing/git.h"

namespace concordat {

/// A commit as git keeps it, and what it says of the revision that it carries.
struct CommitText {
    git::Oid tree;
    QList<git::Oid> parents;
    QString author;
    QDateTime when; ///< UTC
    QString message;
    RevisionId revision; ///< that the last lines of the message name; null where they name none
    git::Oid statedTree; ///< that they say the commit has

    /// True where the commit says that it carries a revision and still has the files it was made with. One that
    /// somebody made or changed by hand has not.
    [[nodiscard]] bool carriesRevision() const { return !revision.isNull() && statedTree == tree; }
};

/// The commit of a revision, byte for byte: who and when from the revision, its summary as the message, and at the end
/// of it the revision's name. It depends on nothing else, so a revision has the same commit on every computer.
///
///     Lifted the brackets in article 4, paragraph 2
///
///     Delegation: Senegal
///     Revision: 6fd1…
///     Tree: 8c0a…
///
/// Git has no room for a person without an address; theirs is one that can never exist (RFC 2606).
[[nodiscard]] QByteArray commitOf(const Revision &revision, const git::Oid &tree, const QList<git::Oid> &parents);

/// Malformed where the bytes are no commit.
[[nodiscard]] Result<CommitText> readCommit(git_odb *database, const git::Oid &commit);

/// The edit in which a commit that was made by hand came in, and that commit again; null where `edit` is none.
[[nodiscard]] EditId editOf(const git::Oid &byHand);
[[nodiscard]] git::Oid byHandIn(const EditId &edit);

}
