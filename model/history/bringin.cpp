// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/bringin.h"

#include "history/fetch.h"
#include "history/sentences.h"
#include "history/store.h"
#include "history/tipmerge.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

QString namesOf(const QList<BroughtCopy> &copies)
{
    QStringList names;
    for (const BroughtCopy &copy : copies) {
        for (const Revision &revision : copy.revisions) {
            const QString name = revision.author.name.isEmpty() ? revision.author.delegation : revision.author.name;
            if (revision.kind != "review"_L1 && !names.contains(name))
                names.append(name);
        }
    }
    return names.join(u", "_s);
}

}

/// Keeps what the copies hold and works out what the draft becomes, inside the caller's transaction.
Result<TipMerge::Outcome> Project::Store::gather(const QStringList &paths, BringInAccount &account)
{
    Fetch fetch(*database, objects, revisions, received);
    QList<RevisionId> heads{head};
    for (const QString &path : paths) {
        auto brought = fetch.from(path);
        if (!brought)
            return std::unexpected(brought.error());
        heads.append(brought->head);
        account.copies.append(std::move(*brought));
    }
    auto ancestry = Ancestry::read(*database);
    if (!ancestry)
        return std::unexpected(ancestry.error());
    return TipMerge(objects, revisions, std::move(*ancestry), current).merged(heads);
}

Result<RevisionId> Project::Store::settleOn(const TipMerge::Outcome &outcome, const BringInAccount &account)
{
    if (outcome.only) {
        // One head is ahead of all others: it becomes ours, and no merge has to be recorded.
        return *outcome.only == head ? Result<RevisionId>(head)
                                     : revisions.setHead(*outcome.only).transform([&] { return *outcome.only; });
    }
    auto kept = keep(objects, outcome.draft, current);
    if (!kept)
        return std::unexpected(kept.error());
    Revision revision{{}, {head}, kept->tree.root.hex(), fresh<EditId>(), author(), clock(), u"merge"_s,
        History::tr("Brought in the work of %1").arg(namesOf(account.copies)), {}, {}};
    for (const BroughtCopy &copy : account.copies) {
        if (!revision.parents.contains(copy.head))
            revision.parents.append(copy.head);
    }
    revision.id = identityOf(revision);
    return revisions.put(revision)
        .and_then([&] { return revisions.setHead(revision.id); })
        .and_then([&] { return noteTouched(current, *kept, revision.id); })
        .transform([&] { return revision.id; });
}

Result<BringInAccount> Project::Store::bringIn(const QStringList &paths)
{
    if (auto may = mayWrite(); !may)
        return std::unexpected(may.error());
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const StoredDraft seen = current;
    const RevisionId seenHead = head;
    if (auto caughtUp = catchUp(); !caughtUp)
        return std::unexpected(caughtUp.error());
    BringInAccount account;
    account.before = head;
    const auto after = gather(paths, account).and_then([&](const TipMerge::Outcome &outcome) {
        account.events = outcome.events;
        return settleOn(outcome, account);
    });
    const auto done = after ? noteHistories(account).and_then([&] { return (*transaction)->commit(); })
                            : Result<void>(std::unexpected(after.error()));
    if (!done) {
        objects.forget();
        head = seenHead;
        current = seen;
        return std::unexpected(done.error());
    }
    account.after = *after;
    submissions.reset();
    if (*after != head) {
        if (auto loaded = load(); !loaded)
            return std::unexpected(loaded.error());
    }
    return account;
}

/// Which paragraphs each new revision touched, for those who ask later.
Result<void> Project::Store::noteHistories(const BringInAccount &account)
{
    for (const BroughtCopy &copy : account.copies) {
        StoredDraft before;
        RevisionId beforeId;
        for (const Revision &revision : copy.revisions) {
            const RevisionId parent = revision.parents.isEmpty() ? RevisionId() : revision.parents.first();
            if (parent != beforeId) {
                auto was = stored(parent);
                before = was ? std::move(*was) : StoredDraft();
            }
            const auto after = stored(revision.id, before);
            if (!after)
                return std::unexpected(after.error());
            if (auto noted = noteTouched(before, *after, revision.id); !noted)
                return noted;
            before = *after;
            beforeId = revision.id;
        }
    }
    return {};
}

Result<BringInAccount> Project::bringIn(const QStringList &paths)
{
    const Draft before = draft();
    auto account = m_store->bringIn(paths);
    if (!account)
        return account;
    const auto anyOf = [&](auto what) { return std::ranges::any_of(account->copies, what); };
    if (anyOf([](const BroughtCopy &copy) { return copy.compilations > 0; }))
        Q_EMIT submissionsChanged();
    if (anyOf([](const BroughtCopy &copy) { return !copy.versions.isEmpty(); }))
        Q_EMIT versionsChanged();
    if (draft() != before)
        Q_EMIT draftChanged(before);
    return account;
}

}
