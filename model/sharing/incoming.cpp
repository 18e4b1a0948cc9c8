// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/incoming.h"

#include "history/drafttree.h"
#include "history/revisionbytes.h"
#include "sharing/handwork.h"
#include "sharing/layout.h"
#include "sharing/readahead.h"
#include "sharing/sentences.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

QString shown(const git::Oid &commit)
{
    return QString::fromLatin1(commit.hex().first(10));
}

std::unexpected<Error> foreign(const git::Oid &commit, const CommitText &text)
{
    return failure(Fault::Unrelated,
        Sharing::tr("The branch holds something that did not come from Concordat (%1, “%2”). Choose another branch, "
                    "or an empty remote.")
            .arg(shown(commit), text.message.section(u'\n', 0, 0)));
}

}

Incoming::Incoming(
    git_repository *repository, const HistoryFile *project, HistoryFile &copy, const git::Oid &known, ShareTell tell)
    : m_repository(repository)
    , m_database(git::objectsIn(repository))
    , m_folders(m_database.get())
    , m_project(project)
    , m_copy(copy)
    , m_known(known)
    , m_tell(std::move(tell))
    , m_objects(m_folders, project, copy)
{
}

/// What is behind the tip and not behind what is known, parents before their children.
Result<QList<Incoming::Read>> Incoming::commits(const git::Oid &tip)
{
    const auto walk = git::owned<git::Walk>([&](git_revwalk **made) { return git_revwalk_new(made, m_repository); });
    git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_REVERSE);
    if (!m_known.isNull())
        git_revwalk_hide(walk.get(), &m_known.id);
    QList<Read> all;
    QSet<git::Oid> strange;
    git::Oid oid;
    int next = git_revwalk_push(walk.get(), &tip.id);
    if (next == 0)
        next = git_revwalk_next(&oid.id, walk.get());
    for (; next == 0; next = git_revwalk_next(&oid.id, walk.get())) {
        auto text = readCommit(m_database.get(), oid);
        if (!text)
            return std::unexpected(text.error());
        if (!text->carriesRevision()) {
            strange.insert(oid);
        } else if (text->parents.size() == 1 && strange.contains(text->parents.first())) {
            const auto revision = carried({oid, *text});
            if (!revision)
                return std::unexpected(revision.error());
            if (byHandIn(revision->edit) == text->parents.first())
                m_takenInBy.insert(text->parents.first(), oid);
        }
        m_trees.insert(oid, text->tree);
        if (text->carriesRevision())
            m_revisions.insert(oid, text->revision);
        all.append({oid, std::move(*text)});
    }
    if (next != GIT_ITEROVER && !m_known.isNull()) {
        // What lay behind it may be gone from the remote, where an older copy of that was put back: then everything
        // behind the tip is read.
        m_known = {};
        m_takenInBy.clear();
        return commits(tip);
    }
    if (next != GIT_ITEROVER)
        return git::failed(Fault::Damaged,
            Sharing::tr("The history in the remote cannot be read to its end; a commit is missing or damaged. Tell "
                        "whoever keeps the remote."));
    return all;
}

/// The revision that a commit carries, as told in its files.
Result<Revision> Incoming::carried(const Read &commit)
{
    const auto told
        = m_folders.read(commit.text.tree)
              .and_then([&](const git::Listing &top) { return m_folders.read(top.folder(layout::objects)); })
              .and_then([&](const git::Listing &objects) {
                  return m_folders.bytes(objects.file(layout::revision), GIT_OBJECT_BLOB);
              });
    auto revision = told.and_then([](const QByteArray &bytes) { return revisionFrom(bytes); });
    if (revision && revision->id != commit.text.revision)
        return failure(Fault::Damaged,
            Sharing::tr("The commit %1 was altered: it does not carry the revision that it names. Nothing was brought "
                        "in. Tell whoever keeps the remote.")
                .arg(shown(commit.oid)));
    return revision;
}

/// The revision as which a commit is known; null where it is not known at all.
Result<RevisionId> Incoming::revisionAt(const git::Oid &commit)
{
    if (const auto known = m_revisions.constFind(commit); known != m_revisions.constEnd())
        return *known;
    RevisionId id = revisionIn(m_database.get(), commit);
    if (id.isNull()) {
        const auto copied = m_copy.revisions.ofEdit(editOf(commit));
        const auto kept = m_project ? m_project->revisions.ofEdit(editOf(commit)) : copied;
        if (!copied || !kept)
            return std::unexpected(!copied ? copied.error() : kept.error());
        if (*copied || *kept)
            id = *copied ? (*copied)->id : (*kept)->id;
    }
    if (!id.isNull())
        m_revisions.insert(commit, id);
    return id;
}

Result<git::Oid> Incoming::treeOf(const git::Oid &commit)
{
    if (const auto known = m_trees.constFind(commit); known != m_trees.constEnd())
        return *known;
    return readCommit(m_database.get(), commit).transform([](const CommitText &text) { return text.tree; });
}

Result<QList<RevisionId>> Incoming::revisionsAt(const QList<git::Oid> &commits)
{
    QList<RevisionId> ids;
    for (const git::Oid &commit : commits) {
        const auto id = revisionAt(commit);
        if (!id)
            return std::unexpected(id.error());
        ids.append(*id);
    }
    return ids;
}

Result<bool> Incoming::isHere(const RevisionId &revision) const
{
    const auto copied = m_copy.revisions.has(revision);
    return !copied || *copied || !m_project ? copied : m_project->revisions.has(revision);
}

Result<void> Incoming::put(const Revision &revision)
{
    for (const RevisionId &parent : revision.parents) {
        m_came.heads.removeAll(parent);
        // What is in the project is in the copy by its name alone.
        const auto named = m_copy.revisions.has(parent).and_then(
            [&](bool has) { return has ? Result<void>() : m_copy.revisions.putName(parent); });
        if (!named)
            return named;
    }
    m_came.heads.append(revision.id);
    ++m_came.revisions;
    return m_copy.revisions.put(revision).and_then(
        [&] { return m_project ? Result<void>() : m_copy.noteTouched(revision); });
}

Result<void> Incoming::take(const Read &commit)
{
    const auto here = isHere(commit.text.revision);
    if (!here)
        return std::unexpected(here.error());
    m_revisions.insert(commit.oid, commit.text.revision);
    if (*here)
        return {};
    const auto revision = carried(commit);
    if (!revision)
        return std::unexpected(revision.error());
    QList<git::Oid> before = commit.text.parents;
    // One that was made to take in a commit made by hand stands on that commit; its revision, on what that stood on.
    if (const git::Oid byHand = byHandIn(revision->edit); !byHand.isNull()) {
        const auto made = readCommit(m_database.get(), byHand);
        if (!made)
            return std::unexpected(made.error());
        m_revisions.insert(byHand, revision->id);
        before = before == QList{byHand} ? made->parents.first(std::min<qsizetype>(1, made->parents.size()))
                                         : QList<git::Oid>();
    }
    const auto parents = revisionsAt(before);
    if (!parents)
        return std::unexpected(parents.error());
    if (*parents != revision->parents)
        return failure(Fault::Damaged,
            Sharing::tr("The commit %1 (“%2”) was altered: it does not stand on what its revision stands on. Nothing "
                        "was brought in. Tell whoever keeps the remote.")
                .arg(shown(commit.oid), revision->summary));
    git::Oid former;
    if (!before.isEmpty()) {
        const auto tree = treeOf(before.first());
        if (!tree)
            return std::unexpected(tree.error());
        former = *tree;
    }
    return m_objects.take(*revision, commit.text.tree, former).and_then([&] { return put(*revision); });
}

/// Makes a revision of a commit that nobody has taken in yet.
Result<void> Incoming::adopt(const Read &commit)
{
    const auto parents = revisionsAt(commit.text.parents);
    if (!parents)
        return std::unexpected(parents.error());
    if (parents->isEmpty() || parents->first().isNull())
        return foreign(commit.oid, commit.text);
    const auto before = m_project->revisions.get(parents->first());
    const auto former = readCommit(m_database.get(), commit.text.parents.first());
    if (!before || !former)
        return std::unexpected(!before ? before.error() : former.error());
    const auto root = ObjectHash::fromHex(before->draft);
    const auto stored = root ? recall(m_project->objects, *root) : Result<StoredDraft>(StoredDraft());
    if (!stored)
        return std::unexpected(stored.error());
    const auto work = handWorkOf(m_database.get(), commit.oid, commit.text, former->tree, stored->draft);
    if (!work)
        return std::unexpected(work.error());
    const auto kept = keep(m_copy.objects, work->draft, *stored);
    if (!kept)
        return std::unexpected(kept.error());
    const QString summary = commit.text.message.section(u'\n', 0, 0).trimmed();
    Revision revision{{}, {parents->first()}, kept->tree.root.hex(), editOf(commit.oid), {commit.text.author, {}},
        commit.text.when, u"by hand"_s, summary, {}, {}};
    revision.id = identityOf(revision);
    m_revisions.insert(commit.oid, revision.id);
    QString told = work->taken.isEmpty()
        ? Sharing::tr("%1 changed files by hand (“%2”); nothing of it could be taken over.")
              .arg(commit.text.author, summary)
        : Sharing::tr("%1 changed %2 by hand (“%3”); that came in as a revision.")
              .arg(commit.text.author, work->taken.join(u", "_s), summary);
    if (!work->setAside.isEmpty())
        told += u' ' + work->setAside.join(u' ');
    m_came.byHand.append(told);
    return put(revision);
}

Result<Incoming::Came> Incoming::read(const git::Oid &tip)
{
    m_came = {};
    const auto all = commits(tip);
    if (!all)
        return std::unexpected(all.error());
    QList<git::ReadAhead::Step> steps;
    for (const Read &commit : *all)
        steps.append({commit.text.tree,
            commit.text.parents.isEmpty() ? git::Oid() : m_trees.value(commit.text.parents.first())});
    git::ReadAhead ahead(m_repository, layout::objects, steps);
    qsizetype done = 0;
    for (const Read &commit : *all) {
        m_folders.hold(ahead.next());
        if (!m_tell(double(done++) / double(all->size())))
            return failure(Fault::Cancelled, Sharing::tr("Getting was stopped; nothing was changed."));
        if (commit.text.carriesRevision()) {
            if (auto taken = take(commit); !taken)
                return std::unexpected(taken.error());
            continue;
        }
        const auto known = revisionAt(commit.oid);
        if (!known)
            return std::unexpected(known.error());
        if (!known->isNull() || m_takenInBy.contains(commit.oid))
            continue;
        if (m_came.revisions > 0) {
            m_came.complete = false;
            break;
        }
        if (auto adopted = adopt(commit); !adopted)
            return std::unexpected(adopted.error());
    }
    if (!m_came.heads.isEmpty()) {
        if (auto set = m_copy.revisions.setHead(m_came.heads.first()); !set)
            return std::unexpected(set.error());
    }
    return m_objects.inspected().transform([&] { return m_came; });
}

Result<RevisionId> firstRevision(git_repository *repository, const git::Oid &tip)
{
    const auto database = git::objectsIn(repository);
    const auto walk = git::owned<git::Walk>([&](git_revwalk **made) { return git_revwalk_new(made, repository); });
    git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_REVERSE);
    git::Oid oid = tip;
    git_revwalk_push(walk.get(), &tip.id);
    git_revwalk_next(&oid.id, walk.get());
    return readCommit(database.get(), oid).and_then([&](const CommitText &text) -> Result<RevisionId> {
        return text.carriesRevision() ? Result<RevisionId>(text.revision) : foreign(oid, text);
    });
}

}
