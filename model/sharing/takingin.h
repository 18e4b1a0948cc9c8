// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sharing/exchange.h"
#include "sharing/incoming.h"
#include "sharing/remotebranch.h"

class QTemporaryDir;

namespace concordat {

/// True where the project has what the commit carries.
[[nodiscard]] Result<bool> isTakenIn(const HistoryFile &file, git_repository *repository, const git::Oid &commit);

/// Takes what lies on a branch that was fetched into a project: a copy of the project is made of it, and brought in as
/// any other copy.
class TakingIn {
public:
    /// `path` is the file of `project`; what comes in is told in `account`.
    TakingIn(QString path, Project &project, RemoteBranch &branch, BringInOptions options, ShareTell tell,
        ExchangeAccount &account);

    /// Everything behind the tip, and the tags.
    [[nodiscard]] Result<void> upTo(const git::Oid &tip);
    /// Merges heads that the project has by now as revisions.
    [[nodiscard]] Result<void> heads(const QList<RevisionId> &heads);

private:
    [[nodiscard]] Result<bool> round(const git::Oid &tip);
    [[nodiscard]] Result<bool> gather(const git::Oid &tip, const QString &path, Incoming::Came &came);
    [[nodiscard]] Result<git::Oid> known(const HistoryFile &file) const;
    [[nodiscard]] Result<void> copy(const QString &path);

    QString m_path;
    Project &m_project;
    RemoteBranch &m_branch;
    BringInOptions m_options;
    ShareTell m_tell;
    ExchangeAccount &m_account;
};

/// What a first get made.
struct FirstGet {
    QString id; ///< of the project
    Incoming::Came came; ///< with a head at least
};

/// Makes the file of a project, which must not exist, of everything behind the tip that can be read without a project.
[[nodiscard]] Result<FirstGet> makeProject(
    const QString &path, const Share &share, git_repository *repository, const git::Oid &tip, const ShareTell &tell);

}
