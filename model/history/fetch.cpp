// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/fetch.h"

#include "history/losses.h"
#include "history/openfile.h"
#include "history/sentences.h"
#include "history/treecopy.h"

#include <QFileInfo>
#include <QMap>

namespace concordat {

using namespace Qt::StringLiterals;

struct Fetch::Other {
    explicit Other(std::unique_ptr<Database> opened)
        : database(std::move(opened))
        , objects(*database)
        , revisions(*database)
        , received(*database, objects)
    {
    }
    std::unique_ptr<Database> database;
    Objects objects;
    Revisions revisions;
    Received received;
};

Result<BroughtCopy> Fetch::from(const QString &path)
{
    auto database = openForReading(path);
    if (!database)
        return std::unexpected(database.error());
    Other other(std::move(*database));
    const auto head = other.revisions.head();
    if (!head)
        return std::unexpected(head.error());
    const Snapshot snapshot = other.objects.snapshot();
    BroughtCopy brought{path, *head, {}, {}, 0};
    const auto done = history(other, brought)
                          .and_then([&] { return versions(other, brought); })
                          .and_then([&] { return compilations(other, brought); })
                          .and_then([&] { return absences(brought); })
                          .and_then([&] { return signatures(other); });
    if (!done && done.error().fault == Fault::Damaged)
        return failure(Fault::Damaged,
            History::tr("Nothing was brought in from “%1”. %2").arg(QFileInfo(path).fileName(), done.error().sentence));
    if (!done)
        return std::unexpected(done.error());
    return brought;
}

/// What the copy has and we do not, parents before their children.
Result<QList<Revision>> Fetch::news(const Other &other) const
{
    auto open = other.revisions.tips();
    if (!open)
        return std::unexpected(open.error());
    QSet<RevisionId> seen;
    QMap<qint64, Revision> found;
    while (!open->isEmpty()) {
        const RevisionId id = open->takeLast();
        const auto known = m_revisions.has(id);
        const auto no = other.revisions.numberOf(id);
        if (!known || !no)
            return std::unexpected(!known ? known.error() : no.error());
        auto revision = other.revisions.get(id);
        // The history of a review file ends with names alone.
        if (!revision && revision.error().fault != Fault::NotFound)
            return std::unexpected(revision.error());
        if (*known || !revision)
            continue;
        for (const RevisionId &parent : std::as_const(revision->parents)) {
            if (!seen.contains(parent))
                open->append(parent);
            seen.insert(parent);
        }
        found.insert(no->value_or(0), *revision);
    }
    return found.values();
}

Result<void> Fetch::history(Other &other, BroughtCopy &brought)
{
    const QString name = QFileInfo(brought.path).fileName();
    const auto unrelated = [&] {
        return failure(Fault::Unrelated,
            History::tr("“%1” is not a copy of this project. Import it as a compilation instead.").arg(name));
    };
    const auto revisions = news(other);
    if (!revisions)
        return std::unexpected(revisions.error());
    TreeCopy copy(other.objects, m_objects);
    copy.know(m_present);
    for (const Revision &revision : *revisions) {
        if (!m_tell(double(brought.revisions.size()) / double(revisions->size())))
            return failure(Fault::Cancelled, History::tr("Bringing in was stopped; nothing was changed."));
        if (identityOf(revision) != revision.id)
            return failure(Fault::Damaged,
                History::tr("It was altered: the revision “%1” by %2 does not match its name.")
                    .arg(revision.summary, revision.author.name));
        bool parentsKnown = !revision.parents.isEmpty();
        for (const RevisionId &parent : revision.parents)
            parentsKnown = parentsKnown && m_revisions.numberOf(parent).value_or(std::nullopt);
        if (!parentsKnown)
            return unrelated();
        const auto root = ObjectHash::fromHex(revision.draft);
        const auto kept = root ? copy.draft(*root).and_then([&] { return m_revisions.put(revision); })
                               : failure(Fault::Damaged, History::tr("It has a revision without a draft."));
        if (!kept)
            return kept;
        brought.revisions.append(revision);
    }
    const auto related = m_revisions.has(brought.head);
    if (!related)
        return std::unexpected(related.error());
    return *related ? Result<void>() : unrelated();
}

Result<void> Fetch::versions(Other &other, BroughtCopy &brought)
{
    const auto theirs = other.revisions.versions();
    auto ours = m_revisions.versions();
    if (!theirs)
        return std::unexpected(theirs.error());
    if (!ours)
        return std::unexpected(ours.error());
    for (Version version : *theirs) {
        if (isAmong(*ours, version))
            continue;
        // Two people gave one name to two states: the one that comes second is told apart by its author.
        const QString wanted = version.name;
        for (int i = 1; std::ranges::find(*ours, version.name, &Version::name) != ours->end(); ++i)
            version.name = i == 1 ? u"%1 (%2)"_s.arg(wanted, version.namedBy)
                                  : u"%1 (%2, %3)"_s.arg(wanted, version.namedBy).arg(i);
        if (auto kept = m_revisions.putVersion(version); !kept)
            return kept;
        ours->append(version);
        brought.versions.append(version.name);
    }
    return {};
}

Result<void> Fetch::compilations(Other &other, BroughtCopy &brought)
{
    const auto theirs = other.received.compilations();
    const auto ours = m_received.compilations();
    if (!theirs)
        return std::unexpected(theirs.error());
    if (!ours)
        return std::unexpected(ours.error());
    TreeCopy copy(other.objects, m_objects);
    for (const ObjectHash &name : *theirs) {
        if (ours->contains(name))
            continue;
        const auto source = other.received.sourceOf(name);
        if (!source)
            return std::unexpected(source.error());
        // A review file has what was read without the received file; where we have the file, that is less.
        const auto known = m_received.sources();
        if (!known)
            return std::unexpected(known.error());
        const auto whole = other.received.isWhole(name);
        if (!whole)
            return std::unexpected(whole.error());
        if (known->contains(*source) && !*whole)
            continue;
        const auto kept = copy.compilation(name).and_then([&] { return m_received.note(name, *source); });
        if (!kept)
            return kept;
        ++brought.compilations;
    }
    return {};
}

/// What came in with a revision and is not in the copy either, as in one that was salvaged, is no damage here.
Result<void> Fetch::absences(const BroughtCopy &brought)
{
    for (const Revision &revision : brought.revisions) {
        const auto name = ObjectHash::fromHex(revision.received);
        const auto here = name ? m_objects.has(*name) : Result<bool>(true);
        if (!here)
            return std::unexpected(here.error());
        if (auto noted = *here ? Result<void>() : noteLoss(m_ours, revision.received); !noted)
            return noted;
    }
    return {};
}

Result<void> Fetch::signatures(Other &other)
{
    return other.database->each(
        u"SELECT revision, key, signature FROM signature"_s, {}, [&](const Row &row) -> Result<void> {
            return m_ours.run(u"INSERT OR IGNORE INTO signature (revision, key, signature) VALUES (?, ?, ?)"_s,
                {row.bytes(0), row.bytes(1), row.bytes(2)});
        });
}

}
