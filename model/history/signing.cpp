// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sentences.h"
#include "history/store.h"

namespace concordat {

using namespace Qt::StringLiterals;

Result<void> Project::sign(const RevisionId &revision, const SigningKey &key)
{
    const auto known = m_store->revisions.get(revision);
    if (!known)
        return std::unexpected(known.error());
    if (auto may = m_store->mayWrite(); !may)
        return may;
    return m_store->database->run(u"INSERT OR IGNORE INTO signature (revision, key, signature) VALUES (?, ?, ?)"_s,
        {QByteArray::fromHex(revision.value.toLatin1()), key.publicKey().bytes, key.sign(revision)});
}

Result<QList<Signing>> Project::signaturesOf(const RevisionId &revision, const QList<PublicKey> &known) const
{
    const auto found = m_store->revisions.get(revision);
    if (!found)
        return std::unexpected(found.error());
    // What was signed is the content; a row that was changed afterwards has another identity.
    const RevisionId is = identityOf(*found);
    QList<Signing> signings;
    const auto read = m_store->database->each(u"SELECT key, signature FROM signature WHERE revision = ?"_s,
        {QByteArray::fromHex(revision.value.toLatin1())}, [&](const Row &row) -> Result<void> {
            const QByteArray key = row.bytes(0);
            const auto same = std::ranges::find(known, key, &PublicKey::bytes);
            Signing signing{Signing::Standing::Unknown, {QString(), key}};
            if (same != known.end())
                signing = {Signing::Standing::Known, *same};
            if (!isSignedBy(key, is, row.bytes(1)))
                signing.standing = Signing::Standing::Altered;
            signings.append(signing);
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    return signings;
}

}
