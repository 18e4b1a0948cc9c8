// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historyfile.h"

#include "history/drafttree.h"
#include "history/openfile.h"
#include "history/review.h"
#include "history/schema.h"
#include "history/sentences.h"
#include "history/touched.h"

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

Result<std::unique_ptr<HistoryFile>> HistoryFile::openToWrite(const QString &path)
{
    auto database = openFile(path);
    if (!database)
        return std::unexpected(database.error());
    if ((*database)->isReadOnly())
        return failure(Fault::ReadOnly,
            History::tr("“%1” is open for reading only. Save a copy in a folder of yours to go on working.")
                .arg(QFileInfo(path).fileName()));
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
    std::unique_ptr<HistoryFile> file(new HistoryFile(std::move(*database)));
    file->objects.fill();
    return file;
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

Result<void> HistoryFile::noteTouched(const Revision &revision)
{
    return concordat::noteTouched(*database, objects, revisions, revision);
}

QString HistoryFile::note(const QString &name) const
{
    return database->one(u"SELECT value FROM project WHERE name = ?"_s, {u"note."_s + name})
        .transform([](const std::optional<QVariant> &value) { return value.value_or(QVariant(u""_s)).toString(); })
        .value_or(QString());
}

Result<void> HistoryFile::keepNote(const QString &name, const QString &value)
{
    return database->run(u"INSERT OR REPLACE INTO project (name, value) VALUES (?, ?)"_s, {u"note."_s + name, value});
}

Result<std::optional<RevisionId>> HistoryFile::distil(
    const RevisionId &onto, const Author &author, const QDateTime &when, const QString &summary)
{
    auto transaction = Transaction::begin(*database);
    const auto head = revisions.head().and_then([&](const RevisionId &id) { return revisions.get(id); });
    if (!transaction || !head)
        return std::unexpected(!transaction ? transaction.error() : head.error());
    const auto draftOf = [&](const Revision &revision) -> Result<StoredDraft> {
        const auto root = ObjectHash::fromHex(revision.draft);
        return root ? recall(objects, *root) : Result<StoredDraft>(StoredDraft());
    };
    const auto ours = draftOf(*head);
    const auto theirs = onto.isNull() ? Result<StoredDraft>(StoredDraft()) : revisions.get(onto).and_then(draftOf);
    if (!ours || !theirs)
        return std::unexpected(!ours ? ours.error() : theirs.error());
    const Draft chosen = redacted(ours->draft, {});
    if (!onto.isNull() && theirs->draft == chosen)
        return std::optional<RevisionId>();
    const auto kept = keep(objects, chosen, *theirs);
    if (!kept)
        return std::unexpected(kept.error());
    Revision sent{{}, {}, kept->tree.root.hex(), fresh<EditId>(), author, when, u"sent"_s, summary, {}, {}};
    if (!onto.isNull())
        sent.parents = {onto};
    sent.id = identityOf(sent);
    // The head goes on with the same draft. It is no merge, for a merge is taken apart where others are merged.
    Revision next{{}, {head->id, sent.id}, head->draft, fresh<EditId>(), author, when, u"sent"_s, summary, {}, {}};
    next.id = identityOf(next);
    return revisions.put(sent)
        .and_then([&] { return revisions.put(next); })
        .and_then([&] { return revisions.setHead(next.id); })
        .and_then([&] { return noteTouched(next); })
        .and_then([&] { return (*transaction)->commit(); })
        .transform([&] { return std::optional(sent.id); });
}

}
