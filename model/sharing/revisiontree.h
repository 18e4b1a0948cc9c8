// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyfile.h"
#include "sharing/folder.h"

namespace concordat {

/// Writes the files of revisions as folders of git. What revisions share is written once, and what it has seen it does
/// not read again.
class RevisionTree {
public:
    RevisionTree(const HistoryFile &file, git_odb *database)
        : m_file(file)
        , m_database(database)
    {
    }

    /// Learns where the parts of this revision's commit are, so that they need not be written again.
    [[nodiscard]] Result<void> learn(const Revision &revision, const git::Oid &tree);
    /// The folder of the revision's commit. `parents` are those of the commits before it, for what was received
    /// earlier is in every later commit.
    [[nodiscard]] Result<git::Oid> write(const Revision &revision, const QList<git::Oid> &parents);

private:
    /// The file of a provision, and how it is called.
    struct Readable {
        git::Oid file;
        QByteArray name;
    };
    using Names = QList<ObjectHash>;

    [[nodiscard]] Result<git::Oid> fileOf(const ObjectHash &object);
    [[nodiscard]] Result<git::Oid> file(const QByteArray &bytes);
    [[nodiscard]] Result<Names> itemsOf(const ObjectHash &chunk);
    [[nodiscard]] Result<Names> paragraphsOf(const QJsonObject &provision);
    [[nodiscard]] Result<git::Oid> chunkFolder(const ObjectHash &chunk);
    [[nodiscard]] Result<git::Oid> provisionFolder(const ObjectHash &provision);
    [[nodiscard]] Result<git::Oid> listFolder(const QJsonValue &names);
    [[nodiscard]] Result<Readable> readable(const ObjectHash &provision);
    [[nodiscard]] Result<Names> provisionsOf(const QJsonObject &draft);
    [[nodiscard]] Result<git::Folder> objectsOf(const Revision &revision, const QJsonObject &draft);
    [[nodiscard]] Result<void> receive(const Revision &revision, git::Folder &received, git::Folder &sources);
    [[nodiscard]] Result<void> inherit(const git::Oid &parent, git::Folder &received, git::Folder &sources);
    [[nodiscard]] Result<void> addReadable(const QJsonObject &draft, git::Folder &top);
    [[nodiscard]] Result<bool> amendShown(const Names &provisions);
    [[nodiscard]] Result<void> showAnew(const Names &provisions);
    [[nodiscard]] Result<void> writeShown(const QByteArray &below);
    [[nodiscard]] Result<void> learnReadable(const QJsonObject &draft, const git::Folder &top);

    const HistoryFile &m_file;
    git_odb *m_database;
    QHash<ObjectHash, git::Oid> m_files;
    QHash<ObjectHash, git::Oid> m_folders; ///< of chunks of provisions, and of provisions
    QHash<ObjectHash, Names> m_items;
    QHash<ObjectHash, Readable> m_readable;

    /// The draft for people as it was written last: most of it is the same in the next revision.
    struct Shown {
        Names provisions;
        QList<QByteArray> paths; ///< of their files
        git::Folder files;
        QMap<QByteArray, git::Folder> below; ///< folders in `files`
        git::Oid folder; ///< of `files`; null where they were changed since
        QString title;
        git::Oid page; ///< of this title and these paths; null where they were changed since

        /// Puts a file at its path; answers the folder below that it is in, if any.
        QByteArray put(const QByteArray &path, const git::Oid &file);
    };
    Shown m_shown;
    QHash<QString, std::pair<QJsonValue, git::Oid>> m_lists; ///< as written last
};

}
