// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/mendedfile.h"

#include "history/schema.h"
#include "history/sentences.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// The database header of the SQLite file format (sqlite.org/fileformat2.html, section 1.3).
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSize = 4096;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype freeListAt = 32;

Result<QByteArray> firstPageOfNewProject(const QString &path)
{
    {
        auto database = Database::open(path, Database::Mode::Create);
        if (!database)
            return std::unexpected(database.error());
        auto transaction = Transaction::begin(**database);
        if (!transaction)
            return std::unexpected(transaction.error());
        if (auto done = layOut(**database).and_then([&] { return (*transaction)->commit(); }); !done)
            return std::unexpected(done.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Unreadable, History::tr("A temporary file could not be read."));
    QByteArray page = file.read(pageSize);
    file.close();
    QFile::remove(path);
    return page;
}

bool readsAsProject(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    return database && (*database)->one(u"SELECT count(*) FROM head"_s)
        && (*database)->one(u"SELECT no FROM object LIMIT 1"_s)
        && (*database)->one(u"SELECT no FROM revision LIMIT 1"_s);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

}

Result<QString> mendedCopy(const QString &damaged, const QString &target)
{
    QFile file(damaged);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Unreadable, History::tr("“%1” cannot be read: %2.").arg(damaged, file.errorString()));
    QByteArray bytes = file.readAll();
    if (bytes.size() < pageSize)
        return failure(Fault::Damaged,
            History::tr("Of “%1” less is left than a project begins with. Look for a copy of it.")
                .arg(QFileInfo(damaged).fileName()));
    // A half-written page at the end holds nothing that could be found.
    bytes.truncate(bytes.size() / pageSize * pageSize);
    const auto first = firstPageOfNewProject(target);
    if (!first)
        return std::unexpected(first.error());
    bytes.replace(0, headerSize, first->first(headerSize));
    qToBigEndian(quint32(bytes.size() / pageSize), bytes.data() + pageCountAt);
    qToBigEndian(quint64(0), bytes.data() + freeListAt);
    if (!write(target, bytes))
        return failure(Fault::NoSpace, History::tr("There is no room for a temporary copy of the damaged file."));
    if (readsAsProject(target))
        return target;
    bytes.replace(headerSize, pageSize - headerSize, first->sliced(headerSize));
    if (!write(target, bytes))
        return failure(Fault::NoSpace, History::tr("There is no room for a temporary copy of the damaged file."));
    return target;
}

}
