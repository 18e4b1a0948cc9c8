// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/objects.h"
#include "history/received.h"
#include "history/revisions.h"

namespace concordat {

/// A signature as it is kept beside a revision.
struct KeptSignature {
    RevisionId revision;
    QByteArray key; ///< 32 bytes
    QByteArray signature; ///< 64 bytes

    friend bool operator==(const KeptSignature &, const KeptSignature &) = default;
};

/// A project's file as the store of what it holds, without a current draft: to be read beside the window that writes
/// it, or to be written part by part as a copy that Project::bringIn takes in. It belongs to the thread that opened it.
class HistoryFile {
public:
    /// Nothing is written to it.
    [[nodiscard]] static Result<std::unique_ptr<HistoryFile>> open(const QString &path);
    /// A project's file; who has it open takes over what is written with Project::refresh().
    [[nodiscard]] static Result<std::unique_ptr<HistoryFile>> openToWrite(const QString &path);
    /// A new file without revisions, of the project that is called `id`; refuses where something stands already.
    [[nodiscard]] static Result<std::unique_ptr<HistoryFile>> create(const QString &path, const QString &id);

    /// The name the project was given; copies of the file have it too.
    [[nodiscard]] Result<QString> id() const;
    [[nodiscard]] Result<QList<KeptSignature>> signatures() const;
    [[nodiscard]] Result<void> put(const KeptSignature &signature);

    /// Notes what a revision of the file changed (see noteTouched), where it was put here without a Project.
    [[nodiscard]] Result<void> noteTouched(const Revision &revision);

    /// A small fact that belongs to this file and not to its history; empty where nothing was noted.
    [[nodiscard]] QString note(const QString &name) const;
    [[nodiscard]] Result<void> keepNote(const QString &name, const QString &value);

    /// Makes a revision for others of the latest draft, without private annotations: it stands on `onto`, a revision
    /// that they have (null where they have none), and on nothing that they have not. It becomes a second parent of
    /// the head, so that what they build on it is merged as if it stood on the head. Nothing where they have all of
    /// it.
    [[nodiscard]] Result<std::optional<RevisionId>> distil(
        const RevisionId &onto, const Author &author, const QDateTime &when, const QString &summary);

private:
    explicit HistoryFile(std::unique_ptr<Database> opened);

public:
    std::unique_ptr<Database> database;
    Objects objects;
    Revisions revisions;
    Received received;
};

}
