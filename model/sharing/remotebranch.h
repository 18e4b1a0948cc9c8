// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sharing/outgoing.h"
#include "sharing/share.h"

namespace concordat {

/// A branch of a remote, and what this computer keeps of it: a bare repository in the cache, which can be thrown away
/// at any time, for revisions have the same commits again.
class RemoteBranch {
public:
    /// `cache` is the folder of the repository; it is made where it is missing or damaged. `tell` hears of what is
    /// transferred and can stop it.
    [[nodiscard]] static Result<std::unique_ptr<RemoteBranch>> open(
        const QString &cache, const Share &share, const Doorkeeping &door, ShareTell tell);

    [[nodiscard]] const Share &share() const { return m_share; }
    [[nodiscard]] git_repository *repository() const { return m_repository.get(); }
    /// The latest commit of the branch that was seen; null before the first fetch, and where the branch is empty.
    [[nodiscard]] git::Oid seen() const;
    /// The latest commit that was taken into the project.
    [[nodiscard]] git::Oid takenIn() const;
    void noteTakenIn(const git::Oid &commit);

    /// Asks the remote for what is new, and gives the latest commit of the branch; null where it has none yet.
    [[nodiscard]] Result<git::Oid> fetch();

    enum class Pushed {
        Done,
        Overtaken, ///< somebody else has sent since: get, merge, send again
    };
    /// Sends the commit with all behind it and `tags`, and moves the branch to it: only forward, so that nobody's work
    /// is overwritten. What the remote does not allow is Refused, in its own words.
    [[nodiscard]] Result<Pushed> push(const git::Oid &commit, const QStringList &tags = {});

private:
    RemoteBranch(git::Repository repository, Share share, Doorkeeping door, ShareTell tell);
    [[nodiscard]] QByteArray remembered(const char *what) const;
    [[nodiscard]] QByteArray branch() const;
    [[nodiscard]] Result<git::Remote> remote() const;
    Result<git::Oid> lookAt(const git_remote_head *const *heads, size_t count, const git::Oid &tip);
    [[nodiscard]] Result<Pushed> pushTo(const QList<QByteArray> &specifications);
    [[nodiscard]] Result<Pushed> pushIntoFolder(const QString &folder, const git::Oid &commit, const QStringList &tags);
    [[nodiscard]] Result<void> makeFolder(const QString &folder) const;

    git::Repository m_repository;
    Share m_share;
    Doorkeeping m_door;
    ShareTell m_tell;
};

}
