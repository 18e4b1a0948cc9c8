// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/outgoing.h"

#include "sharing/committext.h"
#include "sharing/sentences.h"

#include <map>

namespace concordat {

namespace {

/// So many commits at once are written as a pack, and packed so many at a time.
constexpr qsizetype many = 500;

}

RevisionId revisionIn(git_odb *database, const git::Oid &oid)
{
    const auto commit = readCommit(database, oid);
    return commit && commit->carriesRevision() ? commit->revision : RevisionId();
}

Outgoing::Outgoing(const HistoryFile &file, git_repository *repository, const git::Oid &tip, ShareTell tell)
    : m_file(file)
    , m_repository(repository)
    , m_database(git::objectsIn(repository))
    , m_tip(tip)
    , m_tell(std::move(tell))
    , m_written(m_database.get())
{
}

/// What the tip of the remote carries, or, where somebody committed there by hand, the last commit before it.
RevisionId Outgoing::latestSent()
{
    git::Oid at = m_tip;
    while (!at.isNull()) {
        const auto commit = readCommit(m_database.get(), at);
        if (!commit)
            break;
        if (commit->carriesRevision()) {
            m_commits.insert(commit->revision, at);
            return commit->revision;
        }
        at = commit->parents.isEmpty() ? git::Oid() : commit->parents.first();
    }
    return {};
}

/// The revisions behind `head` that are not behind `sent`, parents before their children. Both sides are followed
/// back from the latest to the earlier, until all that is left to follow lies behind both: rows of a file are numbered
/// as they came, and a parent always came before.
Result<QList<Revision>> Outgoing::unsent(const RevisionId &head, const RevisionId &sent)
{
    std::map<qint64, bool, std::greater<>> open; // number → whether the remote has it
    qsizetype missing = 0;
    const auto meet = [&](const RevisionId &id, bool has) -> Result<void> {
        const auto no = m_file.revisions.numberOf(id);
        if (!no)
            return std::unexpected(no.error());
        if (!*no)
            return failure(Fault::Damaged, Sharing::tr("The project lacks the revision %1.").arg(id.value));
        const auto [at, fresh] = open.try_emplace(**no, has);
        if (fresh)
            missing += has ? 0 : 1;
        else if (has && !at->second) {
            at->second = true;
            --missing;
        }
        return {};
    };
    auto met = meet(head, false);
    if (met && !sent.isNull())
        met = meet(sent, true);
    QList<Revision> found;
    while (met && missing > 0) {
        const auto [no, has] = *open.begin();
        open.erase(open.begin());
        missing -= has ? 0 : 1;
        auto revision = m_file.revisions.byNumber(no);
        if (!revision)
            return std::unexpected(revision.error());
        // A review file names the revision it was made from, and no more of it.
        if (revision->draft.isEmpty() && !has)
            return failure(Fault::Refused,
                Sharing::tr("This file was sent for review and has no history to share. Send it back to whoever sent "
                            "it, or share the project it comes from."));
        for (const RevisionId &parent : std::as_const(revision->parents)) {
            if (met)
                met = meet(parent, has);
        }
        if (!has)
            found.prepend(std::move(*revision));
    }
    return met ? Result<QList<Revision>>(found) : std::unexpected(met.error());
}

/// Goes back through the commits of the remote, the latest first, as far as needed. Asked to sort, libgit2 would read
/// all there are before it named the first; so it is left with its own order.
Result<git::Oid> Outgoing::find(const RevisionId &revision)
{
    if (const auto known = m_commits.constFind(revision); known != m_commits.constEnd())
        return *known;
    if (!m_walk && !m_tip.isNull()) {
        m_walk = git::owned<git::Walk>([&](git_revwalk **made) { return git_revwalk_new(made, m_repository); });
        git_revwalk_push(m_walk.get(), &m_tip.id);
    }
    git::Oid oid;
    while (m_walk && git_revwalk_next(&oid.id, m_walk.get()) == 0) {
        const RevisionId carried = revisionIn(m_database.get(), oid);
        if (!carried.isNull())
            m_commits.insert(carried, oid);
        if (carried == revision)
            return oid;
    }
    return failure(Fault::Damaged,
        Sharing::tr("The remote lacks the commit of the revision %1. Get from it first.").arg(revision.value));
}

Result<git::Oid> Outgoing::commit(const Revision &revision)
{
    QList<git::Oid> parents;
    QList<git::Oid> trees;
    for (const RevisionId &parent : revision.parents) {
        const auto made = find(parent);
        if (!made)
            return made;
        parents.append(*made);
        if (const auto tree = m_trees.constFind(parent); tree != m_trees.constEnd()) {
            trees.append(*tree);
            continue;
        }
        const auto before = readCommit(m_database.get(), *made);
        if (!before)
            return std::unexpected(before.error());
        trees.append(before->tree);
        if (!m_learnt) {
            const auto known = m_file.revisions.get(parent);
            const auto learnt = known.and_then([&](const Revision &was) { return m_tree->learn(was, before->tree); });
            if (!learnt)
                return std::unexpected(learnt.error());
            m_learnt = true;
        }
    }
    // What came in from a commit that somebody made by hand stands on that commit.
    if (const git::Oid byHand = byHandIn(revision.edit); !byHand.isNull())
        parents = {byHand};
    const auto tree = m_tree->write(revision, trees);
    if (!tree)
        return tree;
    m_trees.insert(revision.id, *tree);
    return git::write(m_written, commitOf(revision, *tree, parents), GIT_OBJECT_COMMIT);
}

Result<Outgoing::Made> Outgoing::commits(const RevisionId &head)
{
    const RevisionId sent = latestSent();
    const auto revisions = unsent(head, sent);
    if (!revisions)
        return std::unexpected(revisions.error());
    if (revisions->size() > many) {
        m_bulk = std::make_unique<git::Bulk>(m_repository);
        m_written = m_bulk->database();
    }
    m_tree.emplace(m_file, m_written);
    Made made;
    for (const Revision &revision : *revisions) {
        if (!m_tell(double(made.commits) / double(revisions->size())))
            return failure(Fault::Cancelled, Sharing::tr("Sending was stopped; the remote is as it was."));
        const auto written = commit(revision);
        if (!written)
            return std::unexpected(written.error());
        m_commits.insert(revision.id, *written);
        ++made.commits;
        if (m_bulk && (made.commits % many == 0 || made.commits == revisions->size())) {
            if (auto flushed = m_bulk->flush(); !flushed)
                return std::unexpected(flushed.error());
        }
    }
    return find(head).transform([&](const git::Oid &tip) {
        made.tip = tip;
        return made;
    });
}

}
