// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyfile.h"
#include "sharing/folder.h"
#include "sharing/forminspection.h"

#include <QHash>

namespace concordat {

/// Takes the objects of a revision out of its commit into a copy. Each is held against its name and against
/// the form in which this program writes it: what was altered on the way, or in the remote, is Damaged. What the
/// project or the copy has is not read again.
class CommitObjects {
public:
    /// `project` is null where there is none yet.
    CommitObjects(git::Folders &folders, const HistoryFile *project, HistoryFile &copy)
        : m_folders(folders)
        , m_project(project)
        , m_copy(copy)
    {
    }

    /// `tree` is the folder of the revision's commit, `before` that of the commit before it, if any: what stands at
    /// the same place there is what an object is a small change of.
    [[nodiscard]] Result<void> take(const Revision &revision, const git::Oid &tree, const git::Oid &before);

    /// Whether all that was taken is in the form this program writes; before it is kept.
    [[nodiscard]] Result<void> inspected();

private:
    /// A folder, and the same folder in the commit before.
    struct Place {
        git::Listing now;
        git::Listing was;
    };
    [[nodiscard]] Result<Place> below(const Place &place, const QByteArray &name);
    [[nodiscard]] Result<bool> has(ObjectRole role, const ObjectHash &object);
    [[nodiscard]] Result<void> leaf(
        ObjectRole role, const ObjectHash &name, const Place &place, const QByteArray &file);
    [[nodiscard]] Result<QByteArray> bytes(
        ObjectRole role, const ObjectHash &name, const Place &place, const QByteArray &file);
    [[nodiscard]] Result<QJsonObject> object(
        ObjectRole role, const ObjectHash &name, const Place &place, const QByteArray &file);
    [[nodiscard]] Result<QList<ObjectHash>> paragraphsOf(
        const ObjectHash &chunk, const Place &place, const QByteArray &file);
    [[nodiscard]] Result<ObjectHash> former(ObjectRole role, const git::Oid &file);
    [[nodiscard]] Result<void> draft(const ObjectHash &root, const Place &objects);
    [[nodiscard]] Result<void> provisions(const QJsonArray &chunks, const Place &place);
    [[nodiscard]] Result<void> chunk(const ObjectHash &name, const Place &place);
    [[nodiscard]] Result<void> provision(const ObjectHash &name, const Place &place);
    [[nodiscard]] Result<void> received(const ObjectHash &compilation, const Place &place);

    git::Folders &m_folders;
    const HistoryFile *m_project;
    HistoryFile &m_copy;
    FormInspection m_inspection;
    QHash<ObjectHash, ObjectRole> m_here; ///< objects that are known to be in the copy or in the project, and as what
    QHash<QString, QJsonValue> m_lists; ///< as the draft before named them: what they name is here
    QHash<git::Oid, ObjectHash> m_taken; ///< files whose objects are in the copy
};

}
