// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/reception.h"

#include <QSet>

namespace concordat {

PreparedReception preparedReception(const Draft &draft, const QList<Submission> &submissions,
    const Compilation &compilation, Handing handing, std::stop_token stop)
{
    const QList<Submission> before = submissionsBehind(draft, submissions);
    PreparedReception prepared{compilation, receivedWith(before, compilation.submissions, handing), {}, true};
    prepared.isNew = !std::ranges::all_of(
        compilation.submissions, [&](const Submission &submission) { return submissions.contains(submission); });
    prepared.renewal
        = prepared.isNew ? renewed(draft, before, prepared.reception.submissions, stop) : Merged{draft, {}};
    return prepared;
}

Result<bool> isCopyOf(const Project &project, const QString &path)
{
    const auto other = Project::openToRead(path);
    if (!other)
        return std::unexpected(other.error());
    QSet<RevisionId> known;
    for (const Revision &revision : project.log())
        known.insert(revision.id);
    // A review file has no revision of ours, but begins with one that stands on ours.
    return std::ranges::any_of((*other)->log(), [&](const Revision &revision) {
        return known.contains(revision.id)
            || std::ranges::any_of(revision.parents, [&](const RevisionId &parent) { return known.contains(parent); });
    });
}

Result<ReceptionAccount> receive(Project &project, const PreparedReception &prepared)
{
    ReceptionAccount account{project.head(), project.head(), prepared.reception.revised, prepared.reception.added, {}};
    if (!prepared.isNew)
        return account;
    const auto kept = project.importCompilation(prepared.compilation, prepared.renewal.draft);
    if (!kept)
        return std::unexpected(kept.error());
    account.after = *kept;
    account.events = prepared.renewal.account;
    return account;
}

}
