// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/packs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>

namespace concordat::git {

using namespace Qt::StringLiterals;

namespace {

/// So many are looked through in less time than it takes to open one.
constexpr qsizetype fewPacks = 50;
/// In bytes. Larger ones stay, so that nobody waits while a whole history is packed again.
constexpr qint64 smallPack = 1 << 20;

QString packFolder(git_repository *repository)
{
    return QFile::decodeName(git_repository_path(repository)) + u"objects/pack"_s;
}

/// The small packs of a folder, by the paths of their indexes.
QStringList smallPacks(const QDir &folder)
{
    QStringList small;
    for (const QString &index : folder.entryList({u"pack-*.idx"_s}, QDir::Files, QDir::Name)) {
        const QFileInfo pack(folder.filePath(QFileInfo(index).completeBaseName() + u".pack"_s));
        if (pack.exists() && pack.size() < smallPack)
            small.append(folder.filePath(index));
    }
    return small;
}

/// Reads these packs and nothing else; null where one of them cannot be read.
Database databaseOf(const QStringList &indexes)
{
    Database database = owned<Database>([](git_odb **made) { return git_odb_new(made); });
    for (const QString &index : indexes) {
        git_odb_backend *pack = nullptr;
        if (!database || git_odb_backend_one_pack(&pack, QFile::encodeName(index).constData()) != 0
            || git_odb_add_backend(database.get(), pack, 1) != 0)
            return {};
    }
    return database;
}

/// Puts everything that the database holds into one pack in `folder`; the path of its index, empty where that failed.
QString packed(git_odb *database, const QDir &folder)
{
    const auto reading
        = owned<Repository>([&](git_repository **made) { return git_repository_wrap_odb(made, database); });
    const auto packing
        = owned<Packing>([&](git_packbuilder **made) { return git_packbuilder_new(made, reading.get()); });
    const auto insert = [](const git_oid *oid, void *into) {
        return git_packbuilder_insert(static_cast<git_packbuilder *>(into), oid, nullptr);
    };
    const QByteArray path = QFile::encodeName(folder.path());
    if (!packing || git_odb_foreach(database, insert, packing.get()) != 0
        || git_packbuilder_write(packing.get(), path.constData(), 0, nullptr, nullptr) != 0)
        return {};
    return folder.filePath(u"pack-%1.idx"_s.arg(QString::fromLatin1(git_packbuilder_name(packing.get()))));
}

bool holdsAllOf(git_odb *database, git_odb *other)
{
    const auto has = [](const git_oid *oid, void *in) { return git_odb_exists(static_cast<git_odb *>(in), oid) - 1; };
    return git_odb_foreach(other, has, database) == 0;
}

}

void gatherPacks(git_repository *repository)
{
    const QDir folder(packFolder(repository));
    const QStringList small = smallPacks(folder);
    if (small.size() <= fewPacks)
        return;
    const Database before = databaseOf(small);
    const QString gathered = before ? packed(before.get(), folder) : QString();
    const Database after = gathered.isEmpty() ? Database() : databaseOf({gathered});
    if (!after || !holdsAllOf(after.get(), before.get()))
        return;
    // A pack is named by what it holds, so somebody who gathered the same at the same time made the same one.
    for (const QString &index : small) {
        if (index == gathered)
            continue;
        QFile::remove(index);
        QFile::remove(folder.filePath(QFileInfo(index).completeBaseName() + u".pack"_s));
    }
}

}
