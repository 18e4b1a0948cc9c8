// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historyfile.h"

#include "history/openfile.h"
#include "history/schema.h"
#include "history/sentences.h"

#include <QFileInfo>

namespace concordat {

using namespace Qt::StringLiterals;

HistoryFile::HistoryFile(std::unique_ptr<Database> opened)
    : database(std::move(opened))
    , objects(*database)
    , revisions(*database)
    , received(*database, objects)
{
}

Result<std::unique_ptr<HistoryFile>> HistoryFile::open(const QString &path)
{
    auto database = openForReading(path);
    if (!database)
        return std::unexpected(database.error());
    return std::unique_ptr<HistoryFile>(new HistoryFile(std::move(*database)));
}

Result<std::unique_ptr<HistoryFile>> HistoryFile::create(const QString &path, const QString &id)
{
    if (QFileInfo::exists(path))
        return failure(Fault::Refused,
            History::tr("“%1” exists already. Choose another name, or open it.").arg(QFileInfo(path).fileName()));
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return std::unexpected(database.error());
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto laid = layOut(**database)
                          .and_then([&] { return (*database)->run(u"INSERT INTO project VALUES ('id', ?)"_s, {id}); })
                          .and_then([&] { return (*transaction)->commit(); });
    if (!laid)
        return std::unexpected(laid.error());
    return std::unique_ptr<HistoryFile>(new HistoryFile(std::move(*database)));
}

Result<QString> HistoryFile::id() const
{
    return database->one(u"SELECT value FROM project WHERE name = 'id'"_s)
        .transform([](const std::optional<QVariant> &id) { return id.value_or(QVariant(u""_s)).toString(); });
}

Result<QList<KeptSignature>> HistoryFile::signatures() const
{
    QList<KeptSignature> all;
    const auto read = database->each(u"SELECT revision, key, signature FROM signature ORDER BY revision, key"_s, {},
        [&](const Row &row) -> Result<void> {
            all.append({RevisionId{QString::fromLatin1(row.bytes(0).toHex())}, row.bytes(1), row.bytes(2)});
            return {};
        });
    return read ? Result<QList<KeptSignature>>(all) : std::unexpected(read.error());
}

Result<void> HistoryFile::put(const KeptSignature &signature)
{
    return database->run(u"INSERT OR IGNORE INTO signature (revision, key, signature) VALUES (?, ?, ?)"_s,
        {QByteArray::fromHex(signature.revision.value.toLatin1()), signature.key, signature.signature});
}

}
