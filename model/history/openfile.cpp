// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/openfile.h"

#include "history/schema.h"
#include "history/sentences.h"

#include <QFileInfo>

namespace concordat {

namespace {

/// Opening is one transaction that may refuse: the file is brought up to date, or nothing was touched.
Result<void> admit(Database &database)
{
    if (database.isReadOnly())
        return bringUpToDate(database);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return bringUpToDate(database).and_then([&] { return (*transaction)->commit(); });
}

Result<void> fitToOpen(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(Fault::NotFound, History::tr("There is no file “%1”.").arg(path));
    if (!file.isReadable() || !file.isFile())
        return failure(Fault::Unreadable, History::tr("“%1” cannot be read. Ask for the right to read it.").arg(path));
    // SQLite would take an empty file for a new database.
    if (file.size() == 0)
        return failure(Fault::Damaged, History::tr("“%1” is empty. Look for a copy of it.").arg(file.fileName()));
    return {};
}

Result<std::unique_ptr<Database>> openReadOnly(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database;
    if (auto admitted = admit(**database); !admitted)
        return std::unexpected(admitted.error());
    return database;
}

}

Result<std::unique_ptr<Database>> openFile(const QString &path)
{
    if (auto fit = fitToOpen(path); !fit)
        return std::unexpected(fit.error());
    const QFileInfo file(path);
    const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    if (writable) {
        auto database = Database::open(path, Database::Mode::ReadWrite);
        auto admitted = database ? admit(**database) : Result<void>(std::unexpected(database.error()));
        if (admitted)
            return database;
        if (admitted.error().fault != Fault::ReadOnly)
            return std::unexpected(admitted.error());
    }
    return openReadOnly(path);
}

Result<std::unique_ptr<Database>> openForReading(const QString &path)
{
    if (auto fit = fitToOpen(path); !fit)
        return std::unexpected(fit.error());
    return openReadOnly(path);
}

bool looksLikeProject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

}
