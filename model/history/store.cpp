// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/store.h"

#include "collation/merge.h"
#include "history/sentences.h"
#include "history/shelf.h"
#include "history/touched.h"

#include <QFileInfo>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Two, for comparing; where they are neighbours they share nearly everything.
constexpr qsizetype draftsAtHand = 2;

}

Project::Store::Store(std::unique_ptr<Database> opened, Profile who)
    : database(std::move(opened))
    , objects(*database)
    , revisions(*database)
    , received(*database, objects)
    , profile(std::move(who))
    , clock(&QDateTime::currentDateTimeUtc)
    , identity(FileIdentity::of(database->path()))
{
}

Project::Store::~Store()
{
    // Nothing is lost where this fails: the shelf is a convenience.
    if (!head.isNull() && mayWrite())
        (void)Shelf::tidy(*database, current);
}

Result<void> Project::Store::load()
{
    const auto latest = revisions.head();
    if (!latest)
        return std::unexpected(latest.error());
    const auto root = revisions.get(*latest).and_then(&draftNamedBy);
    if (!root)
        return std::unexpected(root.error());
    // A damaged shelf costs time, not text.
    const auto shelf = head.isNull() ? Shelf::read(*database) : Result<Shelf>(Shelf());
    auto draft = recall(objects, *root, current, shelf ? &*shelf : nullptr);
    if (!draft)
        return std::unexpected(draft.error());
    head = *latest;
    current = std::move(*draft);
    return {};
}

const Project::Store::Standing &Project::Store::standing() const
{
    if (m_standingIn == current.tree.root)
        return m_standing;
    m_standing.clear();
    for (qsizetype i = 0; i < current.tree.provisions.size(); ++i) {
        const QList<ObjectHash> &names = current.tree.provisions[i].paragraphs;
        for (qsizetype k = 0; k < names.size(); ++k)
            m_standing.insert(names[k], {i, k});
    }
    m_standingIn = current.tree.root;
    return m_standing;
}

/// Of the drafts at hand, the one that shares most with a draft of these chunks.
const StoredDraft &Project::Store::nearest(const QList<ObjectHash> &chunks) const
{
    const QSet<ObjectHash> wanted(chunks.cbegin(), chunks.cend());
    const auto shared = [&wanted](const StoredDraft &draft) {
        return std::ranges::count_if(
            draft.tree.provisionChunks, [&](const ListChunk &chunk) { return wanted.contains(chunk.hash); });
    };
    const StoredDraft *best = &current;
    for (const StoredDraft &draft : std::as_const(m_lately)) {
        if (shared(draft) > shared(*best))
            best = &draft;
    }
    return *best;
}

Result<StoredDraft> Project::Store::stored(const RevisionId &id) const
{
    if (id == head && !head.isNull())
        return current;
    const auto root = revisions.get(id).and_then(&draftNamedBy);
    if (!root)
        return std::unexpected(root.error());
    const auto known = std::ranges::find(m_lately, *root, [](const StoredDraft &draft) { return draft.tree.root; });
    if (known != m_lately.cend())
        return *known;
    const auto chunks = provisionChunksOf(objects, *root);
    if (!chunks)
        return std::unexpected(chunks.error());
    auto draft = recall(objects, *root, nearest(*chunks));
    if (!draft)
        return draft;
    m_lately.prepend(*draft);
    m_lately.resize(std::min(m_lately.size(), draftsAtHand));
    return draft;
}

Result<StoredDraft> Project::Store::stored(const RevisionId &id, const StoredDraft &near) const
{
    if (id == head && !head.isNull())
        return current;
    const auto root = revisions.get(id).and_then(&draftNamedBy);
    if (!root)
        return std::unexpected(root.error());
    return recall(objects, *root, near);
}

Result<void> Project::Store::mayWrite() const
{
    const QString name = QFileInfo(database->path()).fileName();
    if (database->isReadOnly())
        return failure(Fault::ReadOnly,
            History::tr("“%1” is open for reading only. Save a copy in a folder of yours to go on working.").arg(name));
    const auto now = FileIdentity::of(database->path());
    if (!now)
        return failure(Fault::NotFound,
            History::tr(
                "“%1” is no longer where it was: it was moved or deleted, or the stick was pulled out. Save a copy to "
                "keep what you have here.")
                .arg(name));
    if (now != identity)
        return failure(Fault::Locked,
            History::tr("Another file was put in the place of “%1”, as a synchronised folder does. Save a copy to keep "
                        "what you "
                        "have here, open the file again, and bring the copy in.")
                .arg(name));
    return {};
}

/// Who made the latest revision.
Attribution Project::Store::currentDelegation() const
{
    return revisions.get(head)
        .transform([](const Revision &latest) { return latest.author.delegation; })
        .value_or(Attribution());
}

/// Another window may have written since; its head is ours then.
Result<void> Project::Store::catchUp()
{
    const auto latest = revisions.head();
    if (!latest)
        return std::unexpected(latest.error());
    if (*latest == head)
        return {};
    const auto known = revisions.has(head);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return failure(Fault::Locked,
            History::tr(
                "“%1” was overwritten with another state, as a synchronised folder does. Save a copy to keep what you "
                "have here, open the file again, and bring the copy in.")
                .arg(QFileInfo(database->path()).fileName()));
    forgetReceived();
    objects.forget();
    return load();
}

void Project::Store::forgetReceived()
{
    units.reset();
    lastSource.reset();
    submissionNames.reset();
}

Result<void> Project::Store::noteTouched(const DraftDifference &difference, const RevisionId &id)
{
    return concordat::noteTouched(*database, objects, revisions, difference, id);
}

Result<bool> Project::Store::refresh()
{
    const RevisionId seen = head;
    return catchUp().transform([&] { return head != seen; });
}

Result<RevisionId> Project::Store::advance(Step step, const Next &next, const std::function<Result<void>(Step &)> &also)
{
    if (auto may = mayWrite(); !may)
        return std::unexpected(may.error());
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const StoredDraft seen = current;
    const RevisionId seenHead = head;
    const auto work = [&]() -> Result<std::pair<Revision, StoredDraft>> {
        if (!head.isNull()) {
            if (auto done = catchUp(); !done)
                return std::unexpected(done.error());
        }
        if (also) {
            if (auto done = also(step); !done)
                return std::unexpected(done.error());
        }
        auto draft = next(seen.draft);
        if (!draft)
            return std::unexpected(draft.error());
        if (head != seenHead)
            draft = merge(seen.draft, current.draft, *draft, {currentDelegation(), profile.delegation}).draft;
        auto kept = keep(objects, *draft, current);
        if (!kept)
            return std::unexpected(kept.error());
        Revision revision{{}, step.otherParents, kept->tree.root.hex(), step.edit, author(), clock(), step.kind,
            step.summary, step.about, step.received};
        if (!head.isNull())
            revision.parents.prepend(head);
        revision.id = identityOf(revision);
        auto done
            = revisions.put(revision)
                  .and_then([&] { return revisions.setHead(revision.id); })
                  .and_then([&] { return noteTouched(differenceOf(current, *kept), revision.id); })
                  .and_then([&] { return database->run(u"DELETE FROM typing WHERE person = ?"_s, {profile.name}); })
                  .and_then([&] { return (*transaction)->commit(); });
        if (!done)
            return std::unexpected(done.error());
        return std::pair(std::move(revision), std::move(*kept));
    };
    auto done = work();
    if (!done) {
        // What was remembered of objects written here is not in the file any more, and whoever looks at the
        // draft has not been told of another one.
        objects.forget();
        head = seenHead;
        current = seen;
        return std::unexpected(done.error());
    }
    head = done->first.id;
    current = std::move(done->second);
    return head;
}

}
