// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/shelf.h"

#include "history/shelfform.h"

#include <QSet>

namespace concordat {

using namespace Qt::StringLiterals;

Result<Shelf> Shelf::read(Database &database)
{
    Shelf shelf;
    const auto read = database.each(u"SELECT hash, bytes FROM shelf"_s, {}, [&](const Row &row) -> Result<void> {
        if (const auto hash = ObjectHash::fromRaw(row.bytes(0)))
            shelf.m_chunks.insert(*hash, row.bytes(1));
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return shelf;
}

bool Shelf::take(const ObjectHash &chunk, StoredDraft &stored) const
{
    const auto bytes = m_chunks.constFind(chunk);
    if (bytes == m_chunks.constEnd())
        return false;
    auto shelved = provisionsFromShelf(*bytes);
    if (!shelved)
        return false;
    stored.draft.provisions.append(std::move(shelved->provisions));
    stored.tree.provisions.append(std::move(shelved->nodes));
    return true;
}

bool Shelf::take(const ObjectHash &chunk, QList<ConcordanceEntry> &entries) const
{
    const auto bytes = m_chunks.constFind(chunk);
    if (bytes == m_chunks.constEnd())
        return false;
    auto shelved = concordanceFromShelf(*bytes);
    if (!shelved)
        return false;
    entries.append(std::move(*shelved));
    return true;
}

Result<void> Shelf::tidy(Database &database, const StoredDraft &stored)
{
    QSet<ObjectHash> stale;
    const auto listed = database.each(u"SELECT hash FROM shelf"_s, {}, [&](const Row &row) -> Result<void> {
        stale.insert(ObjectHash::fromRaw(row.bytes(0)).value_or(ObjectHash()));
        return {};
    });
    if (!listed)
        return listed;
    QList<std::pair<ObjectHash, QByteArray>> missing;
    for (const ListChunk &chunk : stored.tree.provisionChunks) {
        if (!stale.remove(chunk.hash))
            missing.append({chunk.hash,
                shelfForm(ShelvedProvisions{stored.draft.provisions.sliced(chunk.begin, chunk.end - chunk.begin),
                    stored.tree.provisions.sliced(chunk.begin, chunk.end - chunk.begin)})});
    }
    for (const ListChunk &chunk : stored.tree.concordance) {
        if (!stale.remove(chunk.hash))
            missing.append(
                {chunk.hash, shelfForm(stored.draft.concordance.sliced(chunk.begin, chunk.end - chunk.begin))});
    }
    if (missing.isEmpty() && stale.isEmpty())
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const ObjectHash &hash : std::as_const(stale)) {
        if (auto done = database.run(u"DELETE FROM shelf WHERE hash = ?"_s, {hash.raw()}); !done)
            return done;
    }
    for (const auto &[hash, bytes] : std::as_const(missing)) {
        if (auto done
            = database.run(u"INSERT OR REPLACE INTO shelf (hash, bytes) VALUES (?, ?)"_s, {hash.raw(), bytes});
            !done)
            return done;
    }
    return (*transaction)->commit();
}

}
