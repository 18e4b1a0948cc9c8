// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/remotebranch.h"

#include "sharing/conversation.h"
#include "sharing/packs.h"
#include "sharing/sentences.h"
#include "sharing/wholeloose.h"
#include "text/id.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

constexpr auto seenRef = "refs/concordat/seen/";
constexpr auto takenRef = "refs/concordat/taken/";
constexpr auto tagsRef = "refs/concordat/tags/";

git::Oid target(git_repository *repository, const QByteArray &reference)
{
    git::Oid oid;
    return git_reference_name_to_id(&oid.id, repository, reference.constData()) == 0 ? oid : git::Oid();
}

bool point(git_repository *repository, const QByteArray &reference, const git::Oid &object)
{
    return git::owned<git::Reference>([&](git_reference **made) {
        return git_reference_create(made, repository, reference.constData(), &object.id, 1, nullptr);
    }) != nullptr;
}

/// Strings as the library takes them.
class Strings {
public:
    explicit Strings(const QList<QByteArray> &strings)
        : m_strings(strings)
    {
        for (QByteArray &string : m_strings)
            m_pointers.append(string.data());
    }
    [[nodiscard]] git_strarray array() { return {m_pointers.data(), size_t(m_pointers.size())}; }

private:
    QList<QByteArray> m_strings;
    QList<char *> m_pointers;
};

/// The repository that a folder is; null where it is none.
git::Repository repositoryIn(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    return git::owned<git::Repository>([&](git_repository **opened) {
        return git_repository_open_ext(opened, path.constData(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    });
}

/// What lies in a folder is read where it lies, as git does with what it calls an alternate; only what a server has is
/// transferred.
void readFrom(const QString &folder, const QString &cache)
{
    const auto there = repositoryIn(folder);
    QFile file(cache + u"/objects/info/alternates"_s);
    if (there && file.open(QIODevice::WriteOnly))
        file.write(QByteArray(git_repository_commondir(there.get())) + "objects\n");
}

/// What the branches and tags of a folder point at is read by the library as soon as it is reached, with none of our
/// eyes on it; so we look first whether any of it is cut short.
bool isCutShort(const QString &folder)
{
    const auto there = repositoryIn(folder);
    git_strarray names{};
    if (!there || git_reference_list(&names, there.get()) != 0)
        return false;
    const auto objects = git::objectsIn(there.get());
    git::refuseCutObjects(objects.get(), there.get());
    bool isCut = false;
    for (size_t i = 0; i < names.count && !isCut; ++i) {
        const git::Oid oid = target(there.get(), names.strings[i]);
        // A tag is read, and what it stands on.
        const auto object = git::owned<git::Anything>(
            [&](git_object **made) { return git_object_lookup(made, there.get(), &oid.id, GIT_OBJECT_ANY); });
        const auto peeled = git::owned<git::Anything>(
            [&](git_object **made) { return object ? git_object_peel(made, object.get(), GIT_OBJECT_COMMIT) : -1; });
        isCut = !peeled && git::said().contains(QLatin1StringView(git::cutShort));
    }
    git_strarray_dispose(&names);
    return isCut;
}

/// On the disk, and not only on its way, when it returns: a stick is pulled out soon after.
class ToTheDisk {
public:
    ToTheDisk() { git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1); }
    ~ToTheDisk() { git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 0); }
    Q_DISABLE_COPY_MOVE(ToTheDisk)
};

/// Takes away a reference when it goes.
class Passing {
public:
    Passing(git_repository *repository, QByteArray reference)
        : m_repository(repository)
        , m_reference(std::move(reference))
    {
    }
    ~Passing() { git_reference_remove(m_repository, m_reference.constData()); }
    Q_DISABLE_COPY_MOVE(Passing)

private:
    git_repository *m_repository;
    QByteArray m_reference;
};

}

RemoteBranch::RemoteBranch(git::Repository repository, Share share, Doorkeeping door, ShareTell tell)
    : m_repository(std::move(repository))
    , m_share(std::move(share))
    , m_door(std::move(door))
    , m_tell(std::move(tell))
{
}

Result<std::unique_ptr<RemoteBranch>> RemoteBranch::open(
    const QString &cache, const Share &share, const Doorkeeping &door, ShareTell tell)
{
    git::begin();
    const QByteArray path = QFile::encodeName(cache);
    const auto opened = [&] {
        return git::owned<git::Repository>(
            [&](git_repository **made) { return git_repository_open_bare(made, path.constData()); });
    };
    git::Repository repository = opened();
    if (!repository) {
        // What was kept is only a convenience; a damaged one is made anew.
        QDir(cache).removeRecursively();
        QDir().mkpath(cache);
        QFile::setPermissions(cache, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        repository = git::owned<git::Repository>(
            [&](git_repository **made) { return git_repository_init(made, path.constData(), 1); });
    }
    if (!repository)
        return git::failed(Fault::NoSpace, Sharing::tr("“%1” cannot be written.").arg(cache));
    if (const auto folder = folderOf(share.url))
        readFrom(*folder, cache);
    const auto objects = git::objectsIn(repository.get());
    if (objects)
        git::refuseCutObjects(objects.get(), repository.get());
    return std::unique_ptr<RemoteBranch>(new RemoteBranch(std::move(repository), share, door, std::move(tell)));
}

QByteArray RemoteBranch::branch() const
{
    return "refs/heads/" + m_share.branch.toUtf8();
}

QByteArray RemoteBranch::remembered(const char *what) const
{
    return what + m_share.branch.toUtf8();
}

git::Oid RemoteBranch::seen() const
{
    return target(m_repository.get(), remembered(seenRef));
}

git::Oid RemoteBranch::takenIn() const
{
    return target(m_repository.get(), remembered(takenRef));
}

void RemoteBranch::noteTakenIn(const git::Oid &commit)
{
    point(m_repository.get(), remembered(takenRef), commit);
}

Result<git::Remote> RemoteBranch::remote() const
{
    if (const auto folder = folderOf(m_share.url); folder && isCutShort(*folder))
        return std::unexpected(Conversation(m_share, m_door, m_tell).errorOf(GIT_ERROR));
    const QByteArray url = m_share.url.toUtf8();
    auto remote = git::owned<git::Remote>(
        [&](git_remote **made) { return git_remote_create_anonymous(made, m_repository.get(), url.constData()); });
    if (!remote)
        return git::failed(Fault::Refused, Sharing::tr("“%1” is no address to share at.").arg(m_share.url));
    return remote;
}

Result<git::Oid> RemoteBranch::fetch()
{
    if (const auto folder = folderOf(m_share.url); folder && !QFileInfo::exists(*folder))
        return failure(Fault::NotFound,
            Sharing::tr("There is nothing at %1. Is the stick in, and the network drive connected?").arg(*folder));
    auto remote = this->remote();
    if (!remote)
        return std::unexpected(remote.error());
    Conversation conversation(m_share, m_door, m_tell);
    git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
    options.callbacks = conversation.callbacks();
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
    options.prune = GIT_FETCH_NO_PRUNE;
    if (const int code
        = git_remote_connect(remote->get(), GIT_DIRECTION_FETCH, &options.callbacks, &options.proxy_opts, nullptr);
        code != 0)
        return std::unexpected(conversation.errorOf(code));
    const git_remote_head **heads = nullptr;
    size_t count = 0;
    git::Oid tip;
    if (git_remote_ls(&heads, &count, remote->get()) == 0) {
        for (size_t i = 0; i < count; ++i) {
            if (heads[i]->name == branch())
                tip.id = heads[i]->oid;
        }
    }
    if (tip.isNull())
        return tip;
    if (folderOf(m_share.url))
        return lookAt(heads, count, tip);
    Strings wanted({"+" + branch() + ':' + remembered(seenRef), QByteArrayLiteral("+refs/tags/*:") + tagsRef + '*'});
    const git_strarray array = wanted.array();
    if (const int code = git_remote_fetch(remote->get(), &array, &options, nullptr); code != 0)
        return std::unexpected(conversation.errorOf(code));
    git::gatherPacks(m_repository.get());
    return tip;
}

/// Remembers what the branch and the tags of a folder point at.
Result<git::Oid> RemoteBranch::lookAt(const git_remote_head *const *heads, size_t count, const git::Oid &tip)
{
    const auto database = git::objectsIn(m_repository.get());
    git_odb_refresh(database.get());
    if (!point(m_repository.get(), remembered(seenRef), tip))
        return git::failed(Fault::Damaged,
            Sharing::tr("What lies at %1 is damaged: its branch “%2” names a commit that cannot be read. Nothing was "
                        "brought in. Tell whoever keeps the remote.")
                .arg(m_share.url, m_share.branch));
    for (size_t i = 0; i < count; ++i) {
        const QByteArray name(heads[i]->name);
        if (name.startsWith("refs/tags/") && !name.endsWith("^{}"))
            point(m_repository.get(), tagsRef + name.sliced(10), {heads[i]->oid});
    }
    return tip;
}

/// Sends to a server, which moves its branches one after another and only from where we saw them.
Result<RemoteBranch::Pushed> RemoteBranch::pushTo(const QList<QByteArray> &specifications)
{
    auto remote = this->remote();
    if (!remote)
        return std::unexpected(remote.error());
    Conversation conversation(m_share, m_door, m_tell);
    git_push_options options = GIT_PUSH_OPTIONS_INIT;
    options.callbacks = conversation.callbacks();
    options.pb_parallelism = 0;
    Strings strings(specifications);
    const git_strarray array = strings.array();
    const int code = git_remote_push(remote->get(), &array, &options);
    if (code == GIT_ENONFASTFORWARD)
        return Pushed::Overtaken;
    if (code != 0)
        return std::unexpected(conversation.errorOf(code));
    if (conversation.refusal().isEmpty())
        return Pushed::Done;
    // Somebody may have been quicker by a moment; else it is a rule of the remote.
    const git::Oid before = seen();
    const auto now = fetch();
    if (!now)
        return std::unexpected(now.error());
    if (*now != before)
        return Pushed::Overtaken;
    return failure(Fault::Refused,
        Sharing::tr(
            "%1 refuses what was sent to its branch “%2”: %3. What you have here is safe. Ask whoever keeps the "
            "remote, or share at a branch of your own.")
            .arg(m_share.url, m_share.branch, conversation.refusal()));
}

Result<void> RemoteBranch::makeFolder(const QString &folder) const
{
    const auto there = repositoryIn(folder);
    if (there && !git_repository_is_bare(there.get()))
        return failure(Fault::Refused,
            Sharing::tr("%1 is somebody's working copy. Share in a folder of its own, or in a bare repository.")
                .arg(folder));
    if (there)
        return {};
    if (QFileInfo::exists(folder)
        && (!QFileInfo(folder).isDir() || !QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot)))
        return failure(Fault::Refused,
            Sharing::tr("%1 holds other things. Choose an empty folder, or a name that is not taken yet.").arg(folder));
    if (!QFileInfo(QFileInfo(folder).absolutePath()).isDir())
        return failure(Fault::NotFound,
            Sharing::tr("There is no folder for %1. Is the stick in, and the network drive connected?").arg(folder));
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_MKDIR | GIT_REPOSITORY_INIT_MKPATH;
    const QByteArray head = m_share.branch.toUtf8();
    options.initial_head = head.constData();
    const QByteArray path = QFile::encodeName(folder);
    const auto made = git::owned<git::Repository>(
        [&](git_repository **repository) { return git_repository_init_ext(repository, path.constData(), &options); });
    if (!made)
        return git::failed(Fault::ReadOnly, Sharing::tr("%1 cannot be written.").arg(folder));
    return {};
}

/// In a folder nobody watches over the branch, so the objects are sent under a passing name first and the branch is
/// moved by comparing and setting it under git's own lock.
Result<RemoteBranch::Pushed> RemoteBranch::pushIntoFolder(
    const QString &folder, const git::Oid &commit, const QStringList &tags)
{
    if (auto made = makeFolder(folder); !made)
        return std::unexpected(made.error());
    const ToTheDisk toTheDisk;
    const auto there = repositoryIn(folder);
    if (!there)
        return git::failed(Fault::Unreadable, Sharing::tr("%1 cannot be read.").arg(folder));
    const git::Oid expected = seen();
    const git::Oid now = target(there.get(), branch());
    // Where it has moved, or we have moved apart, the next step is to get.
    const bool behind
        = now.isNull() || now == commit || git_graph_descendant_of(m_repository.get(), &commit.id, &now.id) == 1;
    if ((!now.isNull() && now != expected) || !behind)
        return Pushed::Overtaken;
    const QByteArray passing = "refs/concordat/arriving/" + freshName().toLatin1();
    const Passing passingBy(there.get(), passing);
    QList<QByteArray> specifications{commit.hex() + ':' + passing};
    for (const QString &tag : tags)
        specifications.append(tagsRef + tag.toUtf8() + ":refs/tags/" + tag.toUtf8());
    if (auto sent = pushTo(specifications); !sent)
        return sent;
    const auto moved = [&](git_reference **made) {
        return now.isNull()
            ? git_reference_create(made, there.get(), branch().constData(), &commit.id, 0, nullptr)
            : git_reference_create_matching(made, there.get(), branch().constData(), &commit.id, 1, &now.id, nullptr);
    };
    git_reference *reference = nullptr;
    const int code = moved(&reference);
    const git::Reference owner(reference);
    if (code == 0) {
        git::gatherPacks(there.get());
        return Pushed::Done;
    }
    if (code == GIT_EMODIFIED || code == GIT_EEXISTS || code == GIT_ENOTFOUND)
        return Pushed::Overtaken;
    if (code == GIT_ELOCKED)
        return failure(Fault::Locked,
            Sharing::tr(
                "Somebody is sending to %1 just now, or was cut off while sending. Try again; where it stays so, "
                "delete the file %2.lock in it.")
                .arg(folder, QString::fromUtf8(branch())));
    return git::failed(Fault::ReadOnly, Sharing::tr("The branch at %1 could not be moved.").arg(folder));
}

Result<RemoteBranch::Pushed> RemoteBranch::push(const git::Oid &commit, const QStringList &tags)
{
    const auto folder = folderOf(m_share.url);
    QList<QByteArray> specifications{commit.hex() + ':' + branch()};
    for (const QString &tag : tags)
        specifications.append(tagsRef + tag.toUtf8() + ":refs/tags/" + tag.toUtf8());
    const auto pushed = folder ? pushIntoFolder(*folder, commit, tags) : pushTo(specifications);
    if (pushed && *pushed == Pushed::Done) {
        point(m_repository.get(), remembered(seenRef), commit);
        noteTakenIn(commit);
    }
    return pushed;
}

}
