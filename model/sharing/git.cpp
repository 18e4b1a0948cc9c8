// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/git.h"

#include "sharing/sentences.h"
#include "sharing/wholeloose.h"

#include <git2/sys/alloc.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace concordat::git {

using namespace Qt::StringLiterals;

namespace {

/// No object of a project is larger, nor anything else that the library has to hold at once; what says so in a remote
/// is hostile or damaged, and what asks for more is refused it. Asking an object for its size before it is read would
/// come too late where it arrives, and takes nearly as long as reading it.
constexpr size_t largestObject = (size_t(1) << 30) + 4096;

void *allocated(size_t size, const char * /*file*/, int /*line*/)
{
    return size > largestObject ? nullptr : std::malloc(size);
}

void *reallocated(void *memory, size_t size, const char * /*file*/, int /*line*/)
{
    return size > largestObject ? nullptr : std::realloc(memory, size);
}

}

QByteArray Oid::hex() const
{
    QByteArray hex(GIT_OID_SHA1_HEXSIZE, '0');
    git_oid_fmt(hex.data(), &id);
    return hex;
}

Oid Oid::fromHex(const QByteArray &hex)
{
    Oid oid;
    if (hex.size() != GIT_OID_SHA1_HEXSIZE || git_oid_fromstr(&oid.id, hex.constData()) != 0)
        return {};
    return oid;
}

void begin()
{
    struct Library {
        Library()
        {
            git_libgit2_init();
            static git_allocator bounded{&allocated, &reallocated, &std::free};
            git_libgit2_opts(GIT_OPT_SET_ALLOCATOR, &bounded);
            // A stick belongs to whoever formatted it. Git asks whose a repository is lest its settings run programs;
            // this library runs none.
            git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
            git_libgit2_opts(GIT_OPT_SET_SERVER_CONNECT_TIMEOUT, 15'000);
            git_libgit2_opts(GIT_OPT_SET_SERVER_TIMEOUT, 60'000);
        }
        ~Library() { git_libgit2_shutdown(); }
    };
    static const Library library;
}

QString said()
{
    const git_error *error = git_error_last();
    return error && error->message ? QString::fromUtf8(error->message) : QString();
}

bool saidOfObjects()
{
    static constexpr std::array classes{GIT_ERROR_ZLIB, GIT_ERROR_ODB, GIT_ERROR_OBJECT, GIT_ERROR_TREE, GIT_ERROR_TAG,
        GIT_ERROR_INDEXER, GIT_ERROR_SHA};
    const git_error *error = git_error_last();
    return error && std::ranges::contains(classes, git_error_t(error->klass));
}

bool saidOfWhatIsKept()
{
    const git_error *error = git_error_last();
    return error
        && (error->klass == GIT_ERROR_ODB || error->klass == GIT_ERROR_OBJECT
            || QByteArrayView(error->message).contains("missing delta bases")
            || QByteArrayView(error->message).contains(cutShort));
}

std::unexpected<Error> failed(Fault fault, const QString &sentence)
{
    const QString words = said();
    return failure(fault, words.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, words));
}

QByteArray folderOfObjects(git_repository *repository)
{
    return QByteArray(git_repository_path(repository)) + "objects";
}

Database objectsIn(git_repository *repository)
{
    return owned<Database>([&](git_odb **made) { return git_repository_odb(made, repository); });
}

Database objectsOf(git_repository *repository)
{
    Database objects
        = owned<Database>([&](git_odb **made) { return git_odb_open(made, folderOfObjects(repository).constData()); });
    if (objects)
        refuseCutObjects(objects.get(), repository);
    return objects;
}

Result<QByteArray> bytesOf(git_odb *database, const Oid &oid, git_object_t kind)
{
    const auto object = owned<Object>([&](git_odb_object **made) { return git_odb_read(made, database, &oid.id); });
    if (!object || git_odb_object_type(object.get()) != kind)
        return failed(Fault::Damaged,
            Sharing::tr("An object that the history in the remote names cannot be read: %1.")
                .arg(QString::fromLatin1(oid.hex())));
    return QByteArray(
        static_cast<const char *>(git_odb_object_data(object.get())), qsizetype(git_odb_object_size(object.get())));
}

Result<Oid> write(git_odb *database, const QByteArray &bytes, git_object_t kind)
{
    Oid oid;
    if (git_odb_write(&oid.id, database, bytes.constData(), size_t(bytes.size()), kind) != 0)
        return failed(Fault::NoSpace, Sharing::tr("What is to be sent could not be written down on this computer."));
    return oid;
}

}
