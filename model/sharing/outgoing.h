// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sharing/bulk.h"
#include "sharing/revisiontree.h"

#include <functional>

namespace concordat {

/// Hears how much was done, 0 … 1, and answers whether to go on.
using ShareTell = std::function<bool(double share)>;

/// Makes the commits of revisions that a remote does not have. The commits before them are found in what was got from
/// it; which revisions these are is read from the commits themselves, so nothing has to be remembered.
class Outgoing {
public:
    /// `tip` is the latest commit that the remote is known to have; null where it has none.
    Outgoing(const HistoryFile &file, git_repository *repository, const git::Oid &tip, ShareTell tell);

    struct Made {
        git::Oid tip; ///< the commit of the head
        qsizetype commits = 0; ///< that were made
    };
    [[nodiscard]] Result<Made> commits(const RevisionId &head);

private:
    [[nodiscard]] RevisionId latestSent();
    [[nodiscard]] Result<QList<Revision>> unsent(const RevisionId &head, const RevisionId &sent);
    [[nodiscard]] Result<git::Oid> find(const RevisionId &revision);
    [[nodiscard]] Result<git::Oid> commit(const Revision &revision);

    const HistoryFile &m_file;
    git_repository *m_repository;
    git::Database m_database;
    git::Oid m_tip;
    ShareTell m_tell;
    std::unique_ptr<git::Bulk> m_bulk; ///< where there are many to make
    git_odb *m_written; ///< where what is made goes
    std::optional<RevisionTree> m_tree;
    git::Walk m_walk;
    QHash<RevisionId, git::Oid> m_commits;
    QHash<RevisionId, git::Oid> m_trees; ///< of those in m_commits that were made here
    bool m_learnt = false;
};

/// The revision that a commit carries or was taken in as, where it says so.
[[nodiscard]] RevisionId revisionIn(git_odb *database, const git::Oid &commit);

}
