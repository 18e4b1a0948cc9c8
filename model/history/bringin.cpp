// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/bringin.h"

#include "history/arrivals.h"
#include "history/fetch.h"
#include "history/sentences.h"
#include "history/store.h"
#include "history/tipmerge.h"
#include "history/touched.h"

#include <QFileInfo>

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

QString fileNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    return names.join(u"”, “"_s);
}

}

/// Keeps what the copies hold and works out what the draft becomes, inside the caller's transaction.
Result<TipMerge::Outcome> Project::Store::gather(
    const QStringList &paths, const BringInOptions &options, BringInAccount &account)
{
    // Merging what was read takes about as long as reading one copy more.
    const auto tell = [&](double share) {
        if (options.progress)
            options.progress((double(account.copies.size()) + share) / double(paths.size() + 1));
        return !options.stop.stop_requested();
    };
    Fetch fetch(*database, objects, revisions, received, current.tree, tell);
    QList<RevisionId> heads{head};
    for (const QString &path : paths) {
        auto brought = fetch.from(path);
        if (!brought)
            return std::unexpected(brought.error());
        heads.append(brought->head);
        account.copies.append(std::move(*brought));
    }
    // A merge asks who wrote what.
    return noteHistories(account)
        .and_then([&] { return TipMerge(*database, objects, revisions, current).merged(heads); })
        .and_then([&](TipMerge::Outcome &&outcome) -> Result<TipMerge::Outcome> {
            if (hasNamesakes(outcome.draft))
                return failure(Fault::Damaged,
                    History::tr(
                        "Nothing was brought in from “%1”: its text has two parts of one name, so it was altered.")
                        .arg(fileNames(paths)));
            return std::move(outcome);
        });
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
        .and_then([&] { return noteTouched(differenceOf(current, *kept), revision.id); })
        .transform([&] {
            head = revision.id;
            current = std::move(*kept);
            return head;
        });
}

Result<BringInAccount> Project::Store::bringIn(const QStringList &paths, const BringInOptions &options)
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
    const Draft before = current.draft;
    QList<MergeEvent> told;
    const auto after = gather(paths, options, account).and_then([&](const TipMerge::Outcome &outcome) {
        told = outcome.events;
        return settleOn(outcome, account);
    });
    const auto done = after ? (*transaction)->commit() : Result<void>(std::unexpected(after.error()));
    if (!done) {
        objects.forget();
        head = seenHead;
        current = seen;
        return std::unexpected(done.error());
    }
    account.after = *after;
    forgetReceived();
    if (*after != head) {
        if (auto loaded = load(); !loaded)
            return std::unexpected(loaded.error());
    }
    if (head != account.before)
        account.events = arrivalsOf(before, current.draft, told);
    return account;
}

/// Which paragraphs each new revision touched, for those who ask later.
Result<void> Project::Store::noteHistories(const BringInAccount &account)
{
    for (const BroughtCopy &copy : account.copies) {
        for (const Revision &revision : copy.revisions) {
            if (auto noted = concordat::noteTouched(*database, objects, revisions, revision); !noted)
                return noted;
        }
    }
    return {};
}

Result<QList<MergeEvent>> Project::Store::cameIn(const RevisionId &before, const RevisionId &after) const
{
    const auto was = stored(before);
    if (!was)
        return std::unexpected(was.error());
    const auto is = stored(after, *was);
    if (!is)
        return std::unexpected(is.error());
    const auto revision = revisions.get(after);
    if (!revision)
        return std::unexpected(revision.error());
    QList<MergeEvent> told;
    if (revision->kind == "merge"_L1 && revision->parents.startsWith(before)) {
        auto again = TipMerge(*database, objects, revisions, *was).merged(revision->parents);
        if (!again)
            return std::unexpected(again.error());
        told = std::move(again->events);
    }
    return arrivalsOf(was->draft, is->draft, told);
}

Result<QList<Arrival>> Project::arrivals(const RevisionId &before, const RevisionId &after) const
{
    const auto events = m_store->cameIn(before, after);
    const auto known = m_store->revisions.ancestry(before);
    const auto all = m_store->revisions.ancestry(after);
    if (!events || !known || !all)
        return std::unexpected(!events ? events.error() : !known ? known.error() : all.error());
    QList<Arrival> arrivals;
    for (const MergeEvent &event : *events) {
        Arrival arrival{event, {}};
        const QList<Revision> touching = event.paragraph.isNull()
            ? QList<Revision>()
            : m_store->revisionsTouching(event.paragraph).value_or(QList<Revision>());
        for (const Revision &revision : touching) {
            const Author &by = revision.author;
            const QString name = by.delegation.isEmpty() ? by.name : u"%1 (%2)"_s.arg(by.name, by.delegation);
            const bool cameIn = all->contains(revision.id) && !known->contains(revision.id);
            if (cameIn && revision.kind != "merge"_L1 && !arrival.by.contains(name))
                arrival.by.append(name);
        }
        arrivals.append(arrival);
    }
    return arrivals;
}

Result<BringInAccount> Project::bringIn(const QStringList &paths, const BringInOptions &options)
{
    const Draft before = draft();
    auto account = m_store->bringIn(paths, options);
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
