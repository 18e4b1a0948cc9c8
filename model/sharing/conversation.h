// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sharing/remotebranch.h"

namespace concordat {

/// What is said between this computer and a remote while it works: who comes in, whether the server is the right one,
/// how far it is, and what the remote refuses.
class Conversation {
public:
    Conversation(const Share &share, const Doorkeeping &door, const ShareTell &tell)
        : m_share(share)
        , m_door(door)
        , m_tell(tell)
    {
    }

    [[nodiscard]] git_remote_callbacks callbacks();
    /// What the remote said against moving a branch, with what its hooks said; empty where it agreed.
    [[nodiscard]] QString refusal() const;
    /// Why what failed with `code` failed, as a sentence.
    [[nodiscard]] Error errorOf(int code) const;

private:
    [[nodiscard]] int login(git_credential **made, const QString &url, const QString &user, unsigned allowed);
    [[nodiscard]] int sshKey(git_credential **made, const QString &user);
    [[nodiscard]] int server(git_cert *certificate, bool valid, const QString &host);
    [[nodiscard]] int told(double share);
    void heard(const char *words, int length);
    [[nodiscard]] QString complaints() const;
    [[nodiscard]] std::optional<Error> troubleThere(const QString &words) const;

    const Share &m_share;
    const Doorkeeping &m_door;
    const ShareTell &m_tell;
    bool m_triedAgent = false;
    qsizetype m_nextKey = 0;
    int m_attempt = 0;
    bool m_keptOut = false;
    bool m_stopped = false;
    QString m_stranger; ///< the fingerprint of a server that nobody vouches for
    QString m_strangerHost;
    QString m_refusal;
    QString m_heard; ///< what the remote said for people to read
};

}
