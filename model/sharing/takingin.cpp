// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/takingin.h"

#include "history/drafttree.h"
#include "sharing/committext.h"
#include "sharing/outgoing.h"
#include "sharing/sentences.h"
#include "sharing/tags.h"

#include <QTemporaryDir>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// The name of a project is the beginning of that of its first revision, so whoever gets it first has the same.
constexpr qsizetype projectNameLength = 26;

Result<std::unique_ptr<HistoryFile>> newCopy(const QString &path)
{
    return HistoryFile::create(path, u"copy"_s);
}

/// A copy that holds one revision which the project has by now, as its head.
Result<void> nameHead(const HistoryFile &file, HistoryFile &copy, const RevisionId &head)
{
    const auto revision = file.revisions.get(head);
    if (!revision)
        return std::unexpected(revision.error());
    for (const RevisionId &parent : revision->parents) {
        if (auto named = copy.revisions.putName(parent); !named)
            return named;
    }
    return copy.revisions.put(*revision).and_then([&] { return copy.revisions.setHead(head); });
}

}

Result<bool> isTakenIn(const HistoryFile &file, git_repository *repository, const git::Oid &commit)
{
    const auto database = git::objectsIn(repository);
    const RevisionId carried = revisionIn(database.get(), commit);
    if (!carried.isNull())
        return file.revisions.has(carried);
    return file.revisions.ofEdit(editOf(commit)).transform([](const std::optional<Revision> &made) {
        return made.has_value();
    });
}

TakingIn::TakingIn(QString path, Project &project, RemoteBranch &branch, BringInOptions options, ShareTell tell,
    ExchangeAccount &account)
    : m_path(std::move(path))
    , m_project(project)
    , m_branch(branch)
    , m_options(std::move(options))
    , m_tell(std::move(tell))
    , m_account(account)
{
}

Result<void> TakingIn::upTo(const git::Oid &tip)
{
    for (bool complete = false; !complete;) {
        const auto done = round(tip);
        if (!done)
            return std::unexpected(done.error());
        complete = *done;
    }
    m_branch.noteTakenIn(tip);
    return {};
}

/// Takes in what stands between what is known and the tip, as far as it can be read; true where that was all.
Result<bool> TakingIn::round(const git::Oid &tip)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"remote.concordat"_s);
    Incoming::Came came;
    const auto anything = gather(tip, path, came);
    if (!anything || !*anything)
        return anything.transform([](bool) { return true; });
    auto brought = copy(path);
    if (brought && came.heads.size() > 1)
        brought = heads(came.heads.sliced(1));
    if (!brought)
        return std::unexpected(brought.error());
    m_account.received += came.revisions;
    m_account.noticed.append(came.byHand);
    return came.complete;
}

/// Makes the copy; false where there is nothing new.
Result<bool> TakingIn::gather(const git::Oid &tip, const QString &path, Incoming::Came &came)
{
    const auto file = HistoryFile::open(m_path);
    auto copy = newCopy(path);
    if (!file || !copy)
        return std::unexpected(!file ? file.error() : copy.error());
    auto transaction = Transaction::begin(*(*copy)->database);
    const auto from = known(**file);
    if (!transaction || !from)
        return std::unexpected(!transaction ? transaction.error() : from.error());
    auto read = Incoming(m_branch.repository(), file->get(), **copy, *from, m_tell).read(tip);
    const auto tagged
        = read ? tags::take(m_branch.repository(), **file, **copy) : Result<bool>(std::unexpected(read.error()));
    if (!tagged)
        return tagged;
    came = std::move(*read);
    if (came.revisions == 0 && !*tagged)
        return false;
    if (came.revisions == 0) {
        if (auto named = nameHead(**file, **copy, m_project.head()); !named)
            return std::unexpected(named.error());
    }
    return (*transaction)->commit().transform([] { return true; });
}

/// The commit up to which everything is in the project; null where there is none.
Result<git::Oid> TakingIn::known(const HistoryFile &file) const
{
    const git::Oid last = m_branch.takenIn();
    if (last.isNull())
        return last;
    return isTakenIn(file, m_branch.repository(), last).transform([&](bool taken) {
        return taken ? last : git::Oid();
    });
}

Result<void> TakingIn::heads(const QList<RevisionId> &heads)
{
    for (const RevisionId &head : heads) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"branch.concordat"_s);
        {
            const auto file = HistoryFile::open(m_path);
            const auto made = newCopy(path);
            if (!file || !made)
                return std::unexpected(!file ? file.error() : made.error());
            if (auto named = nameHead(**file, **made, head); !named)
                return named;
        }
        if (auto brought = copy(path); !brought)
            return brought;
    }
    return {};
}

Result<void> TakingIn::copy(const QString &path)
{
    auto account = m_project.bringIn({path}, m_options);
    if (!account)
        return std::unexpected(account.error());
    for (BroughtCopy &copy : account->copies)
        copy.path = m_branch.share().url;
    m_account.got.append(std::move(*account));
    return {};
}

namespace {

/// Names are held against what they name as it comes; of the latest text, that it is one which can be worked on.
Result<void> heldToSense(const HistoryFile &file)
{
    const auto draft = file.revisions.head()
                           .and_then([&](const RevisionId &head) { return file.revisions.get(head); })
                           .and_then(&draftNamedBy)
                           .and_then([&](const ObjectHash &root) { return recall(file.objects, root); });
    if (!draft)
        return std::unexpected(draft.error());
    if (hasNamesakes(draft->draft))
        return failure(Fault::Damaged,
            Sharing::tr("The text in the remote has two parts of one name, so it was altered. Nothing was brought in. "
                        "Tell whoever keeps the remote."));
    return {};
}

}

Result<FirstGet> makeProject(
    const QString &path, const Share &share, git_repository *repository, const git::Oid &tip, const ShareTell &tell)
{
    if (tip.isNull())
        return failure(
            Fault::NotFound, Sharing::tr("There is no project at %1, branch “%2”, yet.").arg(share.url, share.branch));
    const auto first = firstRevision(repository, tip);
    if (!first)
        return std::unexpected(first.error());
    FirstGet made{first->value.first(std::min(projectNameLength, first->value.size())), {}};
    const auto file = HistoryFile::create(path, made.id);
    if (!file)
        return std::unexpected(file.error());
    auto transaction = Transaction::begin(*(*file)->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto read = Incoming(repository, nullptr, **file, {}, tell).read(tip);
    const auto done = read.and_then([&](const Incoming::Came &) { return tags::take(repository, **file, **file); })
                          .and_then([&](bool) { return heldToSense(**file); })
                          .and_then([&] { return (*transaction)->commit(); });
    if (!done)
        return std::unexpected(done.error());
    made.came = std::move(*read);
    return made;
}

}
