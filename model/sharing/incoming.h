// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyfile.h"
#include "sharing/commitobjects.h"
#include "sharing/committext.h"
#include "sharing/outgoing.h"

namespace concordat {

/// Makes a copy of the project, which Project::bringIn takes in, of the commits of a remote: every revision is rebuilt
/// bit for bit and held against its name. A commit that somebody made by hand becomes a revision with that author.
class Incoming {
public:
    /// `project` is null where the remote makes one: then `copy` is the file of the project itself. `known` is a commit
    /// that was taken in before, or null.
    Incoming(git_repository *repository, const HistoryFile *project, HistoryFile &copy, const git::Oid &known,
        ShareTell tell);

    struct Came {
        qsizetype revisions = 0; ///< that are in the copy and were not in the project
        QList<RevisionId> heads; ///< those of them on which no other stands; the first is the copy's head
        /// False where a commit made by hand stands on what is in this copy: that has to be brought in before it can
        /// be read.
        bool complete = true;
        QStringList byHand; ///< a sentence for each commit that was made by hand
    };
    [[nodiscard]] Result<Came> read(const git::Oid &tip);

private:
    struct Read {
        git::Oid oid;
        CommitText text;
    };
    [[nodiscard]] Result<QList<Read>> commits(const git::Oid &tip);
    [[nodiscard]] Result<git::Oid> treeOf(const git::Oid &commit);
    [[nodiscard]] Result<RevisionId> revisionAt(const git::Oid &commit);
    [[nodiscard]] Result<QList<RevisionId>> revisionsAt(const QList<git::Oid> &commits);
    [[nodiscard]] Result<Revision> carried(const Read &commit);
    [[nodiscard]] Result<void> take(const Read &commit);
    [[nodiscard]] Result<void> adopt(const Read &commit);
    [[nodiscard]] Result<void> put(const Revision &revision);
    [[nodiscard]] Result<bool> isHere(const RevisionId &revision) const;

    git_repository *m_repository;
    git::Database m_database;
    git::Folders m_folders;
    const HistoryFile *m_project;
    HistoryFile &m_copy;
    git::Oid m_known;
    ShareTell m_tell;
    CommitObjects m_objects;
    QHash<git::Oid, RevisionId> m_revisions;
    QHash<git::Oid, git::Oid> m_trees; ///< the folders of commits that were read
    QHash<git::Oid, git::Oid> m_takenInBy; ///< a commit made by hand → the one in which somebody took it in
    Came m_came;
};

/// The revision with which the history behind a commit begins; Unrelated where what it begins with carries none.
[[nodiscard]] Result<RevisionId> firstRevision(git_repository *repository, const git::Oid &tip);

}
