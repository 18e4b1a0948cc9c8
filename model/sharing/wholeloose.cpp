// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/wholeloose.h"

#include <QDir>
#include <QFile>

#include <git2/sys/errors.h>
#include <git2/sys/odb_backend.h>

#include <zlib.h>

#include <bitset>

namespace concordat::git {

namespace {

/// What is longer is refused for its length by whoever reads it.
constexpr size_t mostLookedThrough = size_t(64) << 20;
constexpr int behindPacks = 2;

struct ObjectsFolder {
    QByteArray path;
    std::bitset<256> inUse; ///< by the first byte of a name; the others hold nothing
};

struct Looking : git_odb_backend {
    QList<ObjectsFolder> folders;
};

/// The folders of objects that a repository reads: its own, and those it names beside it.
QList<QByteArray> foldersOfObjects(git_repository *repository)
{
    QList<QByteArray> folders{folderOfObjects(repository)};
    QFile beside(QFile::decodeName(folders.first() + "/info/alternates"));
    const QList<QByteArray> lines
        = beside.open(QIODevice::ReadOnly) ? beside.readAll().split('\n') : QList<QByteArray>();
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            folders.append(line);
    }
    return folders;
}

/// The same as the library will read, but that it ends.
bool isWhole(QFile &file)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return true;
    QByteArray out(1 << 16, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && stream.total_out < mostLookedThrough) {
        QByteArray in = file.read(out.size());
        if (in.isEmpty())
            break;
        stream.next_in = reinterpret_cast<Bytef *>(in.data());
        stream.avail_in = uInt(in.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(out.data());
            stream.avail_out = uInt(out.size());
            state = inflate(&stream, Z_NO_FLUSH);
        } while (state == Z_OK && (stream.avail_in > 0 || stream.avail_out == 0));
        // All that was given is used up, and there may be more.
        if (state == Z_BUF_ERROR)
            state = Z_OK;
    }
    const bool isLong = stream.total_out >= mostLookedThrough;
    inflateEnd(&stream);
    return state == Z_STREAM_END || isLong;
}

/// Answers for no object: it only stops the library from going on where an object is cut.
int look(void **, size_t *, git_object_t *, git_odb_backend *backend, const git_oid *oid)
{
    for (const ObjectsFolder &folder : std::as_const(static_cast<Looking *>(backend)->folders)) {
        if (!folder.inUse[oid->id[0]])
            continue;
        const QByteArray name = Oid{*oid}.hex();
        QFile file(QFile::decodeName(folder.path + '/' + name.first(2) + '/' + name.sliced(2)));
        if (!file.open(QIODevice::ReadOnly) || isWhole(file))
            continue;
        git_error_set_str(GIT_ERROR_ZLIB, cutShort);
        return GIT_ERROR;
    }
    return GIT_ENOTFOUND;
}

void forget(git_odb_backend *backend)
{
    delete static_cast<Looking *>(backend);
}

}

void refuseCutObjects(git_odb *database, git_repository *repository)
{
    auto *backend = new Looking;
    git_odb_init_backend(backend, GIT_ODB_BACKEND_VERSION);
    backend->read = &look;
    backend->free = &forget;
    const QList<QByteArray> folders = foldersOfObjects(repository);
    for (const QByteArray &path : folders) {
        ObjectsFolder folder{path, {}};
        const QStringList inside = QDir(QFile::decodeName(path)).entryList({QStringLiteral("??")}, QDir::Dirs);
        for (const QString &below : inside) {
            bool isByte = false;
            const uint first = below.toUInt(&isByte, 16);
            if (isByte)
                folder.inUse.set(first);
        }
        if (folder.inUse.any())
            backend->folders.append(folder);
    }
    if (git_odb_add_backend(database, backend, behindPacks) != 0)
        delete backend;
}

}
