// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace concordat {

/// Where a project is shared: a branch of a git remote. It is kept in the project; who may come in is not.
struct Share {
    QString name = QStringLiteral("room"); ///< by which people call it: "room", "ours"
    QString url; ///< a folder, or file://, ssh://, https://, or person@host:path
    QString branch = QStringLiteral("main");
    /// False for a remote that is to see only what is sent to it on purpose: the text as it stands, without private
    /// annotations and without the revisions that led to it.
    bool wholeHistory = true;

    friend bool operator==(const Share &, const Share &) = default;
};

/// The share, tidied, or why it cannot be one: no such protocol, a password in the address, a branch that git would
/// not take. A folder's name becomes an absolute path.
[[nodiscard]] Result<Share> checked(const Share &share);
/// The places that the project in the file is shared at, the one used last first. Refused where a project is to be
/// shared at two places under one name.
[[nodiscard]] QList<Share> sharesOf(const QString &project);
[[nodiscard]] Result<void> keepShares(const QString &project, const QList<Share> &shares);

/// The folder on this computer that the address means, where it means one.
[[nodiscard]] std::optional<QString> folderOf(const QString &url);

/// With what one comes in.
struct Login {
    QString user;
    QString secret; ///< the password, or what unlocks the key
};

/// What a remote wants to know before it lets anybody in. Answers come from the system's agent and keyring, or from
/// the person; a nothing gives up.
struct Doorkeeping {
    /// `attempt` counts from 0; a second call means that the first answer was refused.
    std::function<std::optional<Login>(const QString &url, const QString &user, int attempt)> login;
    QStringList keyFiles; ///< private keys for ssh, tried behind the agent; usually those of ~/.ssh
    /// Fingerprints ("SHA256:…") of servers that nobody vouches for and that the person trusts.
    QStringList trustedServers;
    /// Asks about a server that is in neither; no where empty.
    std::function<bool(const QString &host, const QString &fingerprint)> trust;
};

}
