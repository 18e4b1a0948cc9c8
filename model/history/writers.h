// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "history/ancestry.h"
#include "history/revisions.h"

namespace concordat {

/// Who wrote what one side of a merge has and the other has not.
class Writers {
public:
    /// Of what is behind `side` and not behind `others`, by their numbers.
    Writers(
        Database &database, const Revisions &revisions, Ancestry &ancestry, QList<qint64> side, QList<qint64> others)
        : m_database(database)
        , m_revisions(revisions)
        , m_ancestry(ancestry)
        , m_side(std::move(side))
        , m_others(std::move(others))
    {
    }

    /// The delegations whose edits touched the paragraph there last, in the order of their names: those behind whose
    /// edits no other of them stands. A merge says nothing of its own. Nobody where none did.
    [[nodiscard]] Result<QList<Attribution>> of(const ParagraphId &paragraph);

private:
    [[nodiscard]] Result<QList<qint64>> editsOf(const ParagraphId &paragraph);

    Database &m_database;
    const Revisions &m_revisions;
    Ancestry &m_ancestry;
    QList<qint64> m_side;
    QList<qint64> m_others;
    std::optional<QSet<qint64>> m_own; ///< the revisions of the side, once somebody asked
};

}
