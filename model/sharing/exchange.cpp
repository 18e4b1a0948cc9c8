// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/exchange.h"

#include "history/beside.h"
#include "sharing/committext.h"
#include "sharing/incoming.h"
#include "sharing/outgoing.h"
#include "sharing/remotebranch.h"
#include "sharing/sentences.h"
#include "sharing/tags.h"
#include "text/hash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// So often others may be quicker before we say so.
constexpr int mostRounds = 50;
/// Stands for the name of a project that is not made yet.
const QString firstTime = u"first"_s;

}

QString usualSharingCache()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/concordat/sharing"_s;
}

QStringList usualKeyFiles()
{
    QStringList files;
    for (const QString &name : {u"id_ed25519"_s, u"id_ecdsa"_s, u"id_rsa"_s})
        files.append(QDir::homePath() + u"/.ssh/"_s + name);
    return files;
}

/// One exchange under way.
class Exchange::Work {
public:
    Work(QString project, const Profile &profile, const Share &share, const ExchangeOptions &options)
        : m_path(std::move(project))
        , m_profile(profile)
        , m_share(share)
        , m_options(options)
    {
    }

    /// Opens what is kept of the remote for the project that is called `id`.
    Result<void> connect(const QString &id)
    {
        auto branch = RemoteBranch::open(kept(id), m_share, m_options.door, teller());
        if (!branch)
            return std::unexpected(branch.error());
        m_branch = std::move(*branch);
        return {};
    }

    /// `sends` where sending follows.
    Result<void> open(bool sends = false)
    {
        m_sends = sends;
        auto project = Project::open(m_path, m_profile);
        if (!project)
            return std::unexpected(project.error());
        m_project = std::move(*project);
        m_account.before = m_project->head();
        const auto file = HistoryFile::open(m_path);
        const auto id = file ? (*file)->id() : Result<QString>(std::unexpected(file.error()));
        return id ? connect(*id) : std::unexpected(id.error());
    }

    Result<void> get()
    {
        // Sending makes the folder.
        if (m_sends && folderIsNew() && m_branch->seen().isNull())
            return {};
        const git::Oid before = m_branch->seen();
        const auto tip = m_branch->fetch();
        if (!tip)
            return std::unexpected(tip.error());
        if (tip->isNull())
            return {};
        noticeRewriting(before, *tip);
        for (bool complete = false; !complete;) {
            const auto round = bringIn(*tip);
            if (!round)
                return std::unexpected(round.error());
            complete = *round;
        }
        m_branch->noteTakenIn(*tip);
        return {};
    }

    /// What is to be sent: the head with its history, or what was made of it for the others.
    Result<std::optional<RevisionId>> toSend()
    {
        if (m_share.wholeHistory)
            return std::optional(m_project->head());
        const git::Oid seen = m_branch->seen();
        const auto database = git::owned<git::Database>(
            [&](git_odb **made) { return git_repository_odb(made, m_branch->repository()); });
        const RevisionId theirs = seen.isNull() ? RevisionId() : revisionIn(database.get(), seen);
        // A commit made by hand carries no revision; what it came in as is sent first.
        if (!seen.isNull() && theirs.isNull())
            return m_project->revisionOf(editOf(seen)).transform([](const Revision &made) { return made.id; });
        const auto file = HistoryFile::openToWrite(m_path);
        if (!file)
            return std::unexpected(file.error());
        return (*file)->distil(theirs, {m_profile.name, m_profile.delegation}, QDateTime::currentDateTimeUtc(),
            Sharing::tr("Sent to “%1”").arg(m_share.name));
    }

    /// False where somebody else was quicker.
    Result<bool> sendOnce()
    {
        if (auto caughtUp = m_project->refresh(); !caughtUp)
            return std::unexpected(caughtUp.error());
        const auto chosen = mayDistil() ? toSend() : Result<std::optional<RevisionId>>(std::optional<RevisionId>());
        if (!chosen)
            return std::unexpected(chosen.error());
        const auto file = HistoryFile::open(m_path);
        if (!file)
            return std::unexpected(file.error());
        const git::Oid seen = m_branch->seen();
        const auto known = seen.isNull() ? Result<bool>(true) : isTakenIn(**file, seen);
        if (!known || !*known)
            return known;
        if (!*chosen)
            return true;
        const auto made = Outgoing(**file, m_branch->repository(), seen, teller()).commits(**chosen);
        if (!made)
            return std::unexpected(made.error());
        const bool behind = made->commits == 0 && made->tip != seen;
        const git::Oid tip = behind ? seen : made->tip;
        const auto tags = tags::make(**file, m_branch->repository(), tip);
        if (!tags)
            return std::unexpected(tags.error());
        if (tip == seen && tags->isEmpty())
            return true;
        const auto pushed = m_branch->push(tip, *tags);
        if (!pushed)
            return std::unexpected(pushed.error());
        if (*pushed == RemoteBranch::Pushed::Overtaken)
            return false;
        m_account.sent += made->commits;
        return true;
    }

    Result<void> send()
    {
        // What is made for others stands on what they have now, so that is got first.
        if (!m_share.wholeHistory && m_branch->seen().isNull()) {
            const auto tip = folderIsNew() ? Result<git::Oid>(git::Oid()) : m_branch->fetch();
            if (!tip)
                return std::unexpected(tip.error());
        }
        for (int round = 0; round < mostRounds; ++round) {
            const auto sent = sendOnce();
            if (!sent)
                return std::unexpected(sent.error());
            if (*sent)
                return {};
            ++m_account.overtaken;
            if (auto got = get(); !got)
                return got;
        }
        return failure(Fault::Locked,
            Sharing::tr(
                "Others send to %1 faster than their work can be merged. Nothing is lost; try again in a while.")
                .arg(m_share.url));
    }

    /// Makes the project's file of what the remote has, and then gets what could not be read without a project.
    Result<void> begin()
    {
        if (QFileInfo::exists(m_path))
            return failure(Fault::Refused,
                Sharing::tr("“%1” exists already. Choose another name, or open it.").arg(QFileInfo(m_path).fileName()));
        QList<RevisionId> heads;
        auto done = connect(firstTime).and_then([&] { return m_branch->fetch(); }).and_then([&](const git::Oid &tip) {
            return beside(m_path, [&](const QString &making) {
                return makeFile(making, tip).transform([&](const Incoming::Came &came) { heads = came.heads; });
            });
        });
        if (!done)
            return done;
        done = open().and_then([&] { return bringInHeads(heads.sliced(1)); }).and_then([&] { return get(); });
        if (!done) {
            m_project.reset();
            QFile::remove(m_path);
        }
        return done;
    }

    ExchangeAccount account()
    {
        m_account.after = m_project->head();
        return m_account;
    }

private:
    /// Nothing is made for others before what they have is here.
    bool mayDistil()
    {
        const git::Oid seen = m_branch->seen();
        const auto file = HistoryFile::open(m_path);
        return m_share.wholeHistory || seen.isNull() || (file && isTakenIn(**file, seen).value_or(false));
    }

    bool folderIsNew() const
    {
        const auto folder = folderOf(m_share.url);
        return folder && !QFileInfo::exists(*folder);
    }

    ShareTell teller()
    {
        return [this](double share) {
            if (m_options.progress)
                m_options.progress(share);
            return !m_options.stop.stop_requested();
        };
    }

    BringInOptions bringInOptions() const { return {m_options.stop, m_options.progress}; }

    /// True where the project has what the commit carries.
    static Result<bool> isTakenIn(const HistoryFile &file, const git::Oid &commit, git_repository *repository)
    {
        const auto database
            = git::owned<git::Database>([&](git_odb **made) { return git_repository_odb(made, repository); });
        const RevisionId carried = revisionIn(database.get(), commit);
        if (!carried.isNull())
            return file.revisions.has(carried);
        return file.revisions.ofEdit(editOf(commit)).transform([](const std::optional<Revision> &made) {
            return made.has_value();
        });
    }
    Result<bool> isTakenIn(const HistoryFile &file, const git::Oid &commit)
    {
        return isTakenIn(file, commit, m_branch->repository());
    }

    void noticeRewriting(const git::Oid &before, const git::Oid &tip)
    {
        if (before.isNull() || before == tip
            || git_graph_descendant_of(m_branch->repository(), &tip.id, &before.id) == 1)
            return;
        m_account.noticed.append(
            Sharing::tr("Somebody rewrote the branch “%1” at %2: what was there last is not in it any more. What you "
                        "have of it is safe here, and goes back with the next sending. Ask who did it, and have the "
                        "branch protected.")
                .arg(m_share.branch, m_share.url));
    }

    /// What the tags say that the project does not know.
    Result<bool> takeTags(const HistoryFile &file, HistoryFile &copy)
    {
        const tags::Told told = tags::read(m_branch->repository());
        const auto versions = file.revisions.versions();
        const auto signatures = file.signatures();
        if (!versions || !signatures)
            return std::unexpected(!versions ? versions.error() : signatures.error());
        const auto isHere = [&](const RevisionId &revision) {
            return file.revisions.has(revision).value_or(false) || copy.revisions.has(revision).value_or(false);
        };
        bool fresh = false;
        QSet<QString> names;
        for (const Version &version : told.versions) {
            const auto same = [&](const Version &known) {
                return known.revision == version.revision && known.name.startsWith(version.name);
            };
            if (std::ranges::any_of(*versions, same) || !isHere(version.revision) || names.contains(version.name))
                continue;
            names.insert(version.name);
            if (auto put = copy.revisions.putVersion(version); !put)
                return std::unexpected(put.error());
            fresh = true;
        }
        for (const KeptSignature &signature : told.signatures) {
            if (signatures->contains(signature) || !isHere(signature.revision))
                continue;
            if (auto put = copy.put(signature); !put)
                return std::unexpected(put.error());
            fresh = true;
        }
        return fresh;
    }

    /// A copy that holds one revision which the project has by now, as its head.
    static Result<void> nameHead(const HistoryFile &file, HistoryFile &copy, const RevisionId &head)
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

    Result<std::unique_ptr<HistoryFile>> newCopy(const QTemporaryDir &folder, const QString &name)
    {
        return HistoryFile::create(folder.filePath(name), u"copy"_s);
    }

    /// Takes in what stands between what is known and the tip, as far as it can be read; true where that was all.
    Result<bool> bringIn(const git::Oid &tip)
    {
        const QTemporaryDir folder;
        Incoming::Came came;
        {
            const auto file = HistoryFile::open(m_path);
            auto copy = newCopy(folder, u"remote.concordat"_s);
            if (!file || !copy)
                return std::unexpected(!file ? file.error() : copy.error());
            auto transaction = Transaction::begin(*(*copy)->database);
            if (!transaction)
                return std::unexpected(transaction.error());
            git::Oid known = m_branch->takenIn();
            const auto taken = known.isNull() ? Result<bool>(false) : isTakenIn(**file, known);
            if (!taken || !*taken)
                known = {};
            auto read = Incoming(m_branch->repository(), file->get(), **copy, known, teller()).read(tip);
            const auto tagged = read ? takeTags(**file, **copy) : Result<bool>(std::unexpected(read.error()));
            if (!tagged)
                return std::unexpected(tagged.error());
            came = std::move(*read);
            if (came.revisions == 0 && !*tagged)
                return true;
            if (came.revisions == 0) {
                if (auto named = nameHead(**file, **copy, m_project->head()); !named)
                    return std::unexpected(named.error());
            }
            if (auto done = (*transaction)->commit(); !done)
                return std::unexpected(done.error());
        }
        if (auto brought = bringInCopies(folder, came); !brought)
            return std::unexpected(brought.error());
        return came.complete;
    }

    Result<void> bringInCopies(const QTemporaryDir &folder, const Incoming::Came &came)
    {
        auto brought = bringInCopy(folder.filePath(u"remote.concordat"_s));
        if (brought && came.heads.size() > 1)
            brought = bringInHeads(came.heads.sliced(1));
        m_account.received += came.revisions;
        m_account.noticed.append(came.byHand);
        return brought;
    }

    /// Merges heads that the project has by now as revisions.
    Result<void> bringInHeads(const QList<RevisionId> &heads)
    {
        for (const RevisionId &head : heads) {
            const QTemporaryDir folder;
            {
                const auto file = HistoryFile::open(m_path);
                const auto copy = newCopy(folder, u"branch.concordat"_s);
                if (!file || !copy)
                    return std::unexpected(!file ? file.error() : copy.error());
                if (auto named = nameHead(**file, **copy, head); !named)
                    return named;
            }
            if (auto brought = bringInCopy(folder.filePath(u"branch.concordat"_s)); !brought)
                return brought;
        }
        return {};
    }

    Result<void> bringInCopy(const QString &path)
    {
        auto account = m_project->bringIn({path}, bringInOptions());
        if (!account)
            return std::unexpected(account.error());
        for (BroughtCopy &copy : account->copies)
            copy.path = m_share.url;
        m_account.got.append(std::move(*account));
        return {};
    }

    /// The project's file, of everything behind the tip that can be read without a project.
    Result<Incoming::Came> makeFile(const QString &path, const git::Oid &tip)
    {
        if (tip.isNull())
            return failure(Fault::NotFound,
                Sharing::tr("There is no project at %1, branch “%2”, yet.").arg(m_share.url, m_share.branch));
        QString id;
        Incoming::Came came;
        {
            const auto first = firstRevision(m_branch->repository(), tip);
            if (!first)
                return std::unexpected(first.error());
            id = first->value.first(std::min<qsizetype>(26, first->value.size()));
            const auto file = HistoryFile::create(path, id);
            if (!file)
                return std::unexpected(file.error());
            auto transaction = Transaction::begin(*(*file)->database);
            if (!transaction)
                return std::unexpected(transaction.error());
            auto read = Incoming(m_branch->repository(), nullptr, **file, {}, teller()).read(tip);
            if (!read)
                return read;
            if (auto done = (*transaction)->commit(); !done)
                return std::unexpected(done.error());
            came = std::move(*read);
        }
        m_account.received += came.revisions;
        if (came.complete)
            m_branch->noteTakenIn(tip);
        // What was transferred is kept for the project from now on.
        m_branch.reset();
        QDir(kept(id)).removeRecursively();
        QDir().rename(kept(firstTime), kept(id));
        return came;
    }

    /// Where this computer keeps what it has seen of the remote; `id` tells projects apart that are shared at one
    /// place.
    QString kept(const QString &id) const
    {
        const QString cache = m_options.cache.isEmpty() ? usualSharingCache() : m_options.cache;
        return cache + u'/' + contentHash((id + u'\n' + m_share.url).toUtf8()).first(32);
    }

    QString m_path;
    const Profile &m_profile;
    const Share &m_share;
    const ExchangeOptions &m_options;
    std::unique_ptr<RemoteBranch> m_branch;
    std::unique_ptr<Project> m_project;
    ExchangeAccount m_account;
    bool m_sends = false;
};

Exchange::Exchange(QString project, Profile profile, Share share, ExchangeOptions options)
    : m_project(std::move(project))
    , m_profile(std::move(profile))
    , m_share(std::move(share))
    , m_options(std::move(options))
{
}

Result<ExchangeAccount> Exchange::get()
{
    Work work(m_project, m_profile, m_share, m_options);
    return work.open().and_then([&] { return work.get(); }).transform([&] { return work.account(); });
}

Result<ExchangeAccount> Exchange::send()
{
    Work work(m_project, m_profile, m_share, m_options);
    return work.open(true).and_then([&] { return work.send(); }).transform([&] { return work.account(); });
}

Result<ExchangeAccount> Exchange::getAndSend()
{
    Work work(m_project, m_profile, m_share, m_options);
    return work.open(true).and_then([&] { return work.get(); }).and_then([&] { return work.send(); }).transform([&] {
        return work.account();
    });
}

Result<ExchangeAccount> Exchange::begin()
{
    Work work(m_project, m_profile, m_share, m_options);
    return work.begin().transform([&] { return work.account(); });
}

}
