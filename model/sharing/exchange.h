// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/project.h"
#include "sharing/share.h"

namespace concordat {

/// How an exchange with a remote is watched and stopped, and how it is let in.
struct ExchangeOptions {
    std::stop_token stop;
    std::function<void(double share)> progress; ///< 0 … 1; may be empty
    Doorkeeping door;
    QString cache; ///< the folder for what is kept of remotes; the usual one where empty
};

/// What an exchange did.
struct ExchangeAccount {
    RevisionId before;
    RevisionId after;
    QList<BringInAccount> got; ///< usually one; more where commits made by hand came in between
    qsizetype received = 0; ///< revisions that were new here
    qsizetype sent = 0; ///< revisions that were new there
    qsizetype overtaken = 0; ///< how often somebody else sent first, so that getting and sending began again
    QStringList noticed; ///< a sentence for each thing a person should know: commits made by hand, a rewritten branch

    friend bool operator==(const ExchangeAccount &, const ExchangeAccount &) = default;
};

/// Gets from and sends to a remote, for the project of a file, through a connection of its own: the window that has
/// the same file open takes the result over with Project::refresh(). Getting is bringing in a copy that was made of
/// commits. What was stopped or failed changed nothing, or only did what the account of the next one finds done.
class Exchange {
public:
    Exchange(QString project, Profile profile, Share share, ExchangeOptions options);

    [[nodiscard]] Result<ExchangeAccount> get();
    /// Where somebody else has sent since, their work is got and merged first.
    [[nodiscard]] Result<ExchangeAccount> send();
    [[nodiscard]] Result<ExchangeAccount> getAndSend();
    /// Makes the project's file, which must not exist, of what the remote has.
    [[nodiscard]] Result<ExchangeAccount> begin();

private:
    class Work;
    template <typename Do>
    [[nodiscard]] Result<ExchangeAccount> attempt(Do done);
    QString m_project;
    Profile m_profile;
    Share m_share;
    ExchangeOptions m_options;
};

/// The folder in which this computer keeps what it has seen of remotes, for this user alone.
[[nodiscard]] QString usualSharingCache();
/// The private keys for ssh that the user has in the usual place.
[[nodiscard]] QStringList usualKeyFiles();

}
