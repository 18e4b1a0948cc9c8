// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sharing/git.h"

#include <QCache>
#include <QHash>
#include <QList>
#include <QMap>

namespace concordat::git {

/// A folder of a commit: names and what stands under them.
class Folder {
public:
    struct Entry {
        Oid oid;
        bool isFolder = false;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// An empty oid is the empty folder.
    [[nodiscard]] static Result<Folder> read(git_odb *database, const Oid &oid);

    void put(const QByteArray &name, const Oid &oid, bool isFolder) { m_entries.insert(name, {oid, isFolder}); }
    [[nodiscard]] const QMap<QByteArray, Entry> &entries() const { return m_entries; }
    /// Null where there is nothing of this name and kind.
    [[nodiscard]] Oid file(const QByteArray &name) const;
    [[nodiscard]] Oid folder(const QByteArray &name) const;
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

    /// Its bytes are git's own form, with the names in git's order.
    [[nodiscard]] Result<Oid> write(git_odb *database) const;

private:
    QMap<QByteArray, Entry> m_entries;
};

/// The same to look names up in, and nothing else: its bytes as git keeps them, and where in them the names stand.
class Listing {
public:
    /// Of the folder's bytes; Damaged where they are those of no folder.
    [[nodiscard]] static Result<Listing> of(const Oid &oid, const QByteArray &bytes);

    /// Null where there is nothing of this name and kind.
    [[nodiscard]] Oid file(QByteArrayView name) const { return find(name, false); }
    [[nodiscard]] Oid folder(QByteArrayView name) const { return find(name, true); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    /// Calls `visit` with each name, what stands under it, and whether that is a folder.
    template <typename Visit>
    void each(Visit visit) const
    {
        for (const Place &place : m_places)
            visit(nameAt(place), oidAt(place), place.isFolder);
    }

private:
    struct Place {
        qsizetype begin = 0; ///< of the name; a zero byte and the oid follow it
        qsizetype length = 0;
        bool isFolder = false;
    };
    [[nodiscard]] QByteArrayView nameAt(const Place &place) const
    {
        return QByteArrayView(m_bytes).sliced(place.begin, place.length);
    }
    [[nodiscard]] Oid oidAt(const Place &place) const;
    [[nodiscard]] Oid find(QByteArrayView name, bool isFolder) const;

    QByteArray m_bytes;
    QList<Place> m_places; ///< in the order of their names
};

/// An object of git that was read.
struct HeldObject {
    git_object_t kind = GIT_OBJECT_INVALID;
    QByteArray bytes;
};
using Objects = QHash<Oid, HeldObject>;

/// The folders of a repository, of which those read lately are at hand: commits that follow each other share most.
class Folders {
public:
    explicit Folders(git_odb *database)
        : m_database(database)
        , m_recent(mostAtHand)
    {
    }

    /// An empty oid is the empty folder.
    [[nodiscard]] Result<Listing> read(const Oid &oid);
    [[nodiscard]] Result<QByteArray> bytes(const Oid &oid, git_object_t kind) const;

    /// What somebody has read already and need not be read again, in the place of what was given before.
    void hold(Objects objects) { m_held = std::move(objects); }

private:
    static constexpr int mostAtHand = 500;
    git_odb *m_database;
    QCache<Oid, Listing> m_recent;
    Objects m_held;
};

}
