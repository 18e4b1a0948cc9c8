// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/bringin.h"
#include "history/drafttree.h"
#include "history/received.h"
#include "history/revisions.h"

namespace concordat {

/// Brings everything of another file of the same project into this one, without touching the head: revisions
/// with their drafts, named versions, received documents, signatures. Each is held against its name first;
/// an altered one is Damaged, a file that shares no revision with this one Unrelated. Inside the caller's
/// transaction.
class Fetch {
public:
    /// `tell` hears how much of a copy was read, 0 … 1, and answers whether to go on.
    using Tell = std::function<bool(double share)>;

    /// `present` is the draft of our head, with which most of what comes is shared.
    Fetch(
        Database &ours, Objects &objects, Revisions &revisions, Received &received, const DraftTree &present, Tell tell)
        : m_ours(ours)
        , m_objects(objects)
        , m_revisions(revisions)
        , m_received(received)
        , m_present(present)
        , m_tell(std::move(tell))
    {
    }

    [[nodiscard]] Result<BroughtCopy> from(const QString &path);

private:
    struct Other;
    [[nodiscard]] Result<QList<Revision>> news(const Other &other) const;
    [[nodiscard]] Result<void> history(Other &other, BroughtCopy &brought);
    [[nodiscard]] Result<void> versions(Other &other, BroughtCopy &brought);
    [[nodiscard]] Result<void> compilations(Other &other, BroughtCopy &brought);
    [[nodiscard]] Result<void> absences(const BroughtCopy &brought);
    [[nodiscard]] Result<void> signatures(Other &other);

    Database &m_ours;
    Objects &m_objects;
    Revisions &m_revisions;
    Received &m_received;
    const DraftTree &m_present;
    Tell m_tell;
};

}
