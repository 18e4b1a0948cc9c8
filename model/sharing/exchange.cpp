// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/exchange.h"

#include "history/beside.h"
#include "sharing/committext.h"
#include "sharing/outgoing.h"
#include "sharing/remotebranch.h"
#include "sharing/sentences.h"
#include "sharing/tags.h"
#include "sharing/takingin.h"
#include "text/hash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

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

    /// What is kept of the remote is thrown away first.
    void keepNothing() { m_keepsNothing = true; }

    /// Opens what is kept of the remote for the project that is called `id`.
    Result<void> connect(const QString &id)
    {
        if (m_keepsNothing)
            QDir(kept(id)).removeRecursively();
        auto branch = RemoteBranch::open(kept(id), m_share, m_options.door, teller());
        if (!branch)
            return std::unexpected(branch.error());
        m_branch = std::move(*branch);
        return {};
    }

    /// `sends` where sending follows. The draft is not read yet: sending what is there needs none of it.
    Result<void> open(bool sends = false)
    {
        m_sends = sends;
        const auto file = HistoryFile::open(m_path);
        if (!file)
            return std::unexpected(file.error());
        const auto head = (*file)->revisions.head();
        const auto id = (*file)->id();
        if (!head || !id)
            return std::unexpected(!head ? head.error() : id.error());
        m_account.before = *head;
        m_account.after = *head;
        return connect(*id);
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
        return openProject().and_then([&] { return takingIn().upTo(*tip); });
    }

    /// What is to be sent: the head with its history, or what was made of it for the others.
    Result<std::optional<RevisionId>> toSend()
    {
        if (m_share.wholeHistory)
            return HistoryFile::open(m_path)
                .and_then([](const std::unique_ptr<HistoryFile> &file) { return file->revisions.head(); })
                .transform([](const RevisionId &head) { return std::optional(head); });
        const git::Oid seen = m_branch->seen();
        const auto database = git::objectsIn(m_branch->repository());
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
        if (auto ready = m_share.wholeHistory ? Result<void>() : openProject(); !ready)
            return std::unexpected(ready.error());
        const auto chosen = mayDistil() ? toSend() : Result<std::optional<RevisionId>>(std::optional<RevisionId>());
        if (!chosen)
            return std::unexpected(chosen.error());
        const auto file = HistoryFile::open(m_path);
        if (!file)
            return std::unexpected(file.error());
        const git::Oid seen = m_branch->seen();
        const auto known = seen.isNull() ? Result<bool>(true) : isTakenIn(**file, m_branch->repository(), seen);
        if (!known || !*known)
            return known;
        const std::optional<RevisionId> &head = *chosen;
        if (!head)
            return true;
        const auto made = Outgoing(**file, m_branch->repository(), seen, teller()).commits(*head);
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
        git::Oid tip;
        FirstGet first;
        auto done = connect(firstTime).and_then([&] { return m_branch->fetch(); }).and_then([&](const git::Oid &there) {
            tip = there;
            return beside(m_path, [&](const QString &making) {
                return makeProject(making, m_share, m_branch->repository(), tip, teller())
                    .transform([&](FirstGet &&made) { first = std::move(made); });
            });
        });
        if (!done)
            return done;
        keepFor(first, tip);
        m_account.received += first.came.revisions;
        m_account.after = first.came.heads.first();
        if (first.came.complete && first.came.heads.size() == 1)
            return done;
        done = open()
                   .and_then([&] { return openProject(); })
                   .and_then([&] { return takingIn().heads(first.came.heads.sliced(1)); })
                   .and_then([&] { return get(); });
        if (!done) {
            m_project.reset();
            QFile::remove(m_path);
        }
        return done;
    }

    ExchangeAccount account()
    {
        if (m_project)
            m_account.after = m_project->head();
        return m_account;
    }

private:
    /// Reads the draft, or what was changed in it since.
    Result<void> openProject()
    {
        if (m_project)
            return m_project->refresh();
        return Project::open(m_path, m_profile).transform([&](std::unique_ptr<Project> &&opened) {
            m_project = std::move(opened);
        });
    }

    /// Nothing is made for others before what they have is here.
    bool mayDistil()
    {
        const git::Oid seen = m_branch->seen();
        const auto file = HistoryFile::open(m_path);
        return m_share.wholeHistory || seen.isNull()
            || (file && isTakenIn(**file, m_branch->repository(), seen).value_or(false));
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

    TakingIn takingIn()
    {
        return {m_path, *m_project, *m_branch, {m_options.stop, m_options.progress}, teller(), m_account};
    }

    /// What was transferred for a project that had no name yet is kept for it from now on.
    void keepFor(const FirstGet &first, const git::Oid &tip)
    {
        if (first.came.complete)
            m_branch->noteTakenIn(tip);
        m_branch.reset();
        QDir(kept(first.id)).removeRecursively();
        QDir().rename(kept(firstTime), kept(first.id));
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
    bool m_keepsNothing = false;
};

Exchange::Exchange(QString project, Profile profile, Share share, ExchangeOptions options)
    : m_project(std::move(project))
    , m_profile(std::move(profile))
    , m_share(std::move(share))
    , m_options(std::move(options))
{
}

/// What is kept of a remote is only a convenience. Where something is damaged it is made anew, once: then the damage
/// was in it, or it is told of again and is elsewhere.
template <typename Do>
Result<ExchangeAccount> Exchange::attempt(Do done)
{
    const auto once = [&](bool anew) {
        Work work(m_project, m_profile, m_share, m_options);
        if (anew)
            work.keepNothing();
        return done(work).transform([&] { return work.account(); });
    };
    auto account = once(false);
    return account || account.error().fault != Fault::Damaged ? account : once(true);
}

Result<ExchangeAccount> Exchange::get()
{
    return attempt([](Work &work) { return work.open().and_then([&] { return work.get(); }); });
}

Result<ExchangeAccount> Exchange::send()
{
    return attempt([](Work &work) { return work.open(true).and_then([&] { return work.send(); }); });
}

Result<ExchangeAccount> Exchange::getAndSend()
{
    return attempt([](Work &work) {
        return work.open(true).and_then([&] { return work.get(); }).and_then([&] { return work.send(); });
    });
}

Result<ExchangeAccount> Exchange::begin()
{
    return attempt([](Work &work) { return work.begin(); });
}

}
