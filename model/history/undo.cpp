// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/merge.h"
#include "history/sentences.h"
#include "history/store.h"

#include <QSet>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Nobody takes back more than this in one go; beyond it the history's own page is the place.
constexpr int furthestBack = 5000;

/// Walks from the head along first parents. `visit` answers whether to go on.
template <typename Visit>
void walkBack(const Revisions &revisions, const RevisionId &head, Visit visit)
{
    RevisionId at = head;
    for (int steps = 0; steps < furthestBack; ++steps) {
        const auto revision = revisions.get(at);
        if (!revision || revision->parents.isEmpty() || !visit(*revision))
            return;
        at = revision->parents.first();
    }
}

}

std::optional<Revision> Project::Store::nextUndo() const
{
    QSet<RevisionId> decided;
    std::optional<Revision> found;
    walkBack(revisions, head, [&](const Revision &revision) {
        if (revision.author != author())
            return true;
        if (revision.kind == "undo"_L1 || revision.kind == "redo"_L1) {
            // The latest word on a revision counts: done again, it may be taken back again.
            if (!decided.contains(revision.about)) {
                decided.insert(revision.about);
                if (revision.kind == "redo"_L1) {
                    if (const auto again = revisions.get(revision.about))
                        found = *again;
                }
            }
        } else if (!decided.contains(revision.id)) {
            found = revision;
        }
        return !found;
    });
    return found;
}

std::optional<Revision> Project::Store::nextRedo() const
{
    QSet<RevisionId> decided;
    std::optional<Revision> found;
    walkBack(revisions, head, [&](const Revision &revision) {
        if (revision.author != author())
            return true;
        if (revision.kind != "undo"_L1 && revision.kind != "redo"_L1)
            return false;
        if (!decided.contains(revision.about)) {
            decided.insert(revision.about);
            if (revision.kind == "undo"_L1) {
                if (const auto undone = revisions.get(revision.about))
                    found = *undone;
            }
        }
        return !found;
    });
    return found;
}

/// The draft `now` with the step from `from` to `to` taken in it; what others did since stays.
Result<Draft> Project::Store::withStep(
    const StoredDraft &from, const StoredDraft &to, const Draft &now, const Author &by) const
{
    if (from.draft == now)
        return to.draft;
    Draft next = merge(from.draft, now, to.draft, {profile.delegation, by.delegation}).draft;
    if (next == now)
        return failure(Fault::Refused, History::tr("Nothing of that is left in the text to take back."));
    return next;
}

Result<RevisionId> Project::Store::retrace(const Revision &revision, Direction direction)
{
    auto before = stored(revision.parents.first());
    auto after = stored(revision.id);
    if (!before)
        return std::unexpected(before.error());
    if (!after)
        return std::unexpected(after.error());
    const bool back = direction == Direction::Back;
    Step step{back ? u"undo"_s : u"redo"_s,
        (back ? History::tr("Undid: %1") : History::tr("Redid: %1")).arg(revision.summary), fresh<EditId>(),
        revision.id, {}, {}};
    return advance(std::move(step), [&](const Draft &now) {
        return withStep(back ? *after : *before, back ? *before : *after, now, revision.author);
    });
}

bool Project::canUndo() const
{
    return !isReadOnly() && m_store->nextUndo();
}

bool Project::canRedo() const
{
    return !isReadOnly() && m_store->nextRedo();
}

Result<RevisionId> Project::undo()
{
    const auto revision = m_store->nextUndo();
    if (!revision)
        return failure(Fault::Refused, History::tr("There is nothing of yours to undo."));
    const Draft before = draft();
    auto done = m_store->retrace(*revision, Store::Direction::Back);
    if (done)
        Q_EMIT draftChanged(before);
    return done;
}

Result<RevisionId> Project::redo()
{
    const auto revision = m_store->nextRedo();
    if (!revision)
        return failure(Fault::Refused, History::tr("There is nothing of yours to redo."));
    const Draft before = draft();
    auto done = m_store->retrace(*revision, Store::Direction::Forth);
    if (done)
        Q_EMIT draftChanged(before);
    return done;
}

}
