// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/database.h"
#include "history/objecthash.h"
#include "history/revision.h"

#include <QSet>

namespace concordat {

/// The revisions of a project: a graph in which each names its parents, and the few rows that change (the
/// head, the named versions).
class Revisions {
public:
    explicit Revisions(Database &database)
        : m_database(database)
    {
    }

    /// Keeps a revision whose id is identityOf its values and whose parents are kept already.
    [[nodiscard]] Result<void> put(const Revision &revision);
    /// Keeps the name of a revision whose content is not in this file: its history ends there.
    [[nodiscard]] Result<void> putName(const RevisionId &id);

    [[nodiscard]] Result<Revision> get(const RevisionId &id) const;
    /// True where the revision itself is here, not its name alone.
    [[nodiscard]] Result<bool> has(const RevisionId &id) const;
    /// Those on which no other stands: the head, and what was left behind beside it.
    [[nodiscard]] Result<QList<RevisionId>> tips() const;
    /// The numbers of all revisions of a kind.
    [[nodiscard]] Result<QSet<qint64>> ofKind(const QString &kind) const;
    [[nodiscard]] Result<std::optional<Revision>> ofEdit(const EditId &edit) const;
    /// Newest first, children always before their parents; all where `most` is negative.
    [[nodiscard]] Result<QList<Revision>> log(qint64 most = -1) const;
    [[nodiscard]] Result<qint64> count() const;

    /// The revision and all before it.
    [[nodiscard]] Result<QSet<RevisionId>> ancestry(const RevisionId &id) const;

    [[nodiscard]] Result<RevisionId> head() const;
    [[nodiscard]] Result<void> setHead(const RevisionId &id);
    [[nodiscard]] Result<QList<Version>> versions() const;
    [[nodiscard]] Result<void> putVersion(const Version &version);

    /// The number by which other tables of this file name the revision.
    [[nodiscard]] Result<std::optional<qint64>> numberOf(const RevisionId &id) const;
    [[nodiscard]] Result<Revision> byNumber(qint64 no) const;

private:
    [[nodiscard]] Result<qint64> personNumber(const Author &author);
    [[nodiscard]] Result<QList<RevisionId>> parentsOf(qint64 no) const;
    [[nodiscard]] Result<std::optional<Revision>> first(const QString &where, const QVariantList &values) const;

    Database &m_database;
};

/// The name of the draft that the revision left behind; Damaged where it names none.
[[nodiscard]] Result<ObjectHash> draftNamedBy(const Revision &revision);

}
