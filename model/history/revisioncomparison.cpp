// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/revisioncomparison.h"

#include "history/store.h"

namespace concordat {

RevisionComparison comparisonOf(const Draft &before, const Draft &after)
{
    return {{before, {}}, {after, {}}, compareDrafts(before, after)};
}

/// The draft of a revision as far as it need not be read, with its annotations; nothing where too little was noted.
Result<std::optional<PastDraft>> Project::Store::past(const RevisionId &id) const
{
    if (id == head)
        return PastDraft{current.draft, {}};
    auto past = pastDraft(*database, revisions, current.draft, head, id);
    if (!past || !*past)
        return past;
    auto annotations = revisions.get(id).and_then(&draftNamedBy).and_then([&](const ObjectHash &root) {
        return annotationsIn(objects, root, current);
    });
    if (!annotations)
        return std::unexpected(annotations.error());
    (*past)->draft.annotations = std::move(*annotations);
    return past;
}

Result<RevisionComparison> Project::Store::compare(const RevisionId &before, const RevisionId &after) const
{
    const Snapshot snapshot(*database);
    const auto was = past(before);
    const auto is = was && *was ? past(after) : was;
    // Notes that contradict each other are no reason to say nothing: the drafts are there.
    if (was && is && *was && *is) {
        const auto same = [&](const Paragraph &a, const Paragraph &b) {
            return (*was)->unread.value(a.id) == (*is)->unread.value(b.id);
        };
        DraftComparison differences = compareDrafts((*was)->draft, (*is)->draft, same);
        return RevisionComparison{**was, **is, std::move(differences)};
    }
    const auto whole = stored(before);
    const auto other = stored(after);
    if (!whole || !other)
        return std::unexpected(!whole ? whole.error() : other.error());
    return comparisonOf(whole->draft, other->draft);
}

Result<RevisionComparison> Project::compareRevisions(const RevisionId &before, const RevisionId &after) const
{
    return m_store->compare(before, after);
}

Result<Paragraph> Project::read(const PastDraft &past, const Paragraph &paragraph) const
{
    return withWords(m_store->objects, past, paragraph);
}

}
