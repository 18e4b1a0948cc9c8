// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyfile.h"
#include "sharing/folder.h"

namespace concordat {

/// Takes the objects of a revision out of its commit into a copy. Each is held against its name: what was altered on
/// the way, or in the remote, is Damaged. What the project or the copy has is not read again.
class CommitObjects {
public:
    /// `project` is null where there is none yet.
    CommitObjects(git_odb *database, const HistoryFile *project, HistoryFile &copy)
        : m_database(database)
        , m_project(project)
        , m_copy(copy)
    {
    }

    /// `tree` is the folder of the revision's commit, `before` that of the commit before it, if any: what stands at
    /// the same place there is what an object is a small change of.
    [[nodiscard]] Result<void> take(const Revision &revision, const git::Oid &tree, const git::Oid &before);

private:
    /// A folder, and the same folder in the commit before.
    struct Place {
        git::Folder now;
        git::Folder was;
    };
    [[nodiscard]] Result<Place> below(const Place &place, const QByteArray &name) const;
    [[nodiscard]] Result<bool> has(const ObjectHash &object) const;
    [[nodiscard]] Result<void> object(
        ObjectKind kind, const ObjectHash &name, const Place &place, const QByteArray &file);
    [[nodiscard]] Result<QJsonObject> json(const ObjectHash &name) const;
    [[nodiscard]] Result<void> draft(const ObjectHash &root, const Place &objects);
    [[nodiscard]] Result<void> chunk(const ObjectHash &name, const Place &place);
    [[nodiscard]] Result<void> provision(const ObjectHash &name, const Place &place);
    [[nodiscard]] Result<void> received(const ObjectHash &compilation, const Place &place);

    git_odb *m_database;
    const HistoryFile *m_project;
    HistoryFile &m_copy;
};

}
