// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/schema.h"
#include "history/sentences.h"

#include <QFileInfo>
#include <QStringList>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// One step from the schema before to the next; step 1 starts from an empty file. A step that has been
/// released never changes.
using Migration = QStringList;

const QList<Migration> &steps()
{
    static const QList<Migration> all{
        // 1
        {
            u"CREATE TABLE project (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
            // Immutable and content-addressed. `form` says how the bytes are kept (see Objects), `base` the object
            // that a difference is against. The index holds the first eight bytes of the hash: enough to find
            // it, a third of the size.
            u"CREATE TABLE object (no INTEGER PRIMARY KEY, hash BLOB NOT NULL, kind INTEGER NOT NULL, "
            "form INTEGER NOT NULL, base INTEGER, bytes BLOB NOT NULL)"_s,
            u"CREATE INDEX object_by_hash ON object (substr(hash, 1, 8))"_s,
            u"CREATE TABLE person (no INTEGER PRIMARY KEY, name TEXT NOT NULL, delegation TEXT NOT NULL, "
            "UNIQUE (name, delegation))"_s,
            // A row without a draft is a revision that is known by name only: the history of a review file
            // ends there.
            u"CREATE TABLE revision (no INTEGER PRIMARY KEY, id BLOB NOT NULL, draft BLOB, edit TEXT, person INTEGER, "
            "time INTEGER, kind TEXT, summary TEXT, about BLOB, received BLOB)"_s,
            u"CREATE INDEX revision_by_id ON revision (substr(id, 1, 8))"_s,
            u"CREATE INDEX revision_by_edit ON revision (substr(edit, 1, 8))"_s,
            u"CREATE TABLE parent (child INTEGER NOT NULL, nth INTEGER NOT NULL, parent INTEGER NOT NULL, "
            "PRIMARY KEY (child, nth)) WITHOUT ROWID"_s,
            u"CREATE TABLE received (no INTEGER PRIMARY KEY, compilation BLOB NOT NULL UNIQUE, source BLOB NOT NULL)"_s,
            u"CREATE TABLE signature (revision BLOB NOT NULL, key BLOB NOT NULL, signature BLOB NOT NULL, "
            "PRIMARY KEY (revision, key)) WITHOUT ROWID"_s,
            // The rows that change.
            u"CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), revision BLOB NOT NULL)"_s,
            u"CREATE TABLE version (no INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, revision BLOB NOT NULL, "
            "person TEXT NOT NULL, time INTEGER NOT NULL)"_s,
            u"CREATE TABLE typing (person TEXT PRIMARY KEY, paragraph TEXT NOT NULL, text TEXT NOT NULL, "
            "head BLOB NOT NULL, time INTEGER NOT NULL) WITHOUT ROWID"_s,
            // What can be rebuilt at any time.
            u"CREATE TABLE shelf (no INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, bytes BLOB NOT NULL)"_s,
            u"CREATE TABLE paragraph (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)"_s,
            u"CREATE TABLE touched (paragraph INTEGER NOT NULL, revision INTEGER NOT NULL, "
            "PRIMARY KEY (paragraph, revision)) WITHOUT ROWID"_s,
        },
        // 2: what lies between two revisions is known without reading either
        {
            // The objects of the paragraph before the revision and after it; 0 where it is absent.
            u"ALTER TABLE touched ADD COLUMN was INTEGER"_s,
            u"ALTER TABLE touched ADD COLUMN now INTEGER"_s,
            // How the outline before a revision is got from the one after, and that from the one before; of a
            // provision, or of the draft, whose provision is empty.
            u"CREATE TABLE reshaped (provision TEXT NOT NULL, revision INTEGER NOT NULL, back BLOB NOT NULL, "
            "forth BLOB NOT NULL, PRIMARY KEY (provision, revision)) WITHOUT ROWID"_s,
            // 1 where both say all that the child changed of its first parent; empty in what came before this schema.
            u"ALTER TABLE parent ADD COLUMN noted INTEGER"_s,
        },
    };
    return all;
}

Result<void> takeSteps(Database &database, qint64 from)
{
    for (qint64 step = from; step < schemaVersion; ++step) {
        for (const QString &statement : steps()[step]) {
            if (auto done = database.run(statement); !done)
                return done;
        }
    }
    return database.run(u"PRAGMA user_version=%1"_s.arg(schemaVersion));
}

/// A trigger or a view in a stranger's file would run inside our statements.
Result<void> refuseForeignSchema(Database &database)
{
    auto foreign = database.one(u"SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index')"_s);
    if (!foreign)
        return std::unexpected(foreign.error());
    if (*foreign)
        return failure(Fault::Malformed,
            History::tr("“%1” holds something that Concordat did not put there (%2). It is not opened.")
                .arg(QFileInfo(database.path()).fileName(), (*foreign)->toString()));
    return {};
}

}

Result<void> layOut(Database &database)
{
    if (auto done = database.run(u"PRAGMA application_id=%1"_s.arg(applicationId)); !done)
        return done;
    return takeSteps(database, 0);
}

Result<void> bringUpToDate(Database &database)
{
    const QString name = QFileInfo(database.path()).fileName();
    const auto id = database.number(u"PRAGMA application_id"_s);
    if (!id)
        return std::unexpected(id.error());
    if (*id != applicationId)
        return failure(Fault::Malformed, History::tr("“%1” is not a Concordat project.").arg(name));
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (*version > schemaVersion)
        return failure(Fault::Newer,
            History::tr(
                "“%1” was written by a newer version of Concordat (file format %2; this program knows up to %3). "
                "Update the program to open it.")
                .arg(name)
                .arg(*version)
                .arg(schemaVersion));
    if (*version < 1)
        return failure(
            Fault::Damaged, History::tr("“%1” has no known file format. Salvage may still rescue it.").arg(name));
    if (auto clean = refuseForeignSchema(database); !clean)
        return clean;
    if (*version == schemaVersion)
        return {};
    if (database.isReadOnly())
        return {};
    return takeSteps(database, *version);
}

}
