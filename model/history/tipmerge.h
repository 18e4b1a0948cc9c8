// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/merge.h"
#include "history/ancestry.h"
#include "history/drafttree.h"
#include "history/revisions.h"

namespace concordat {

/// Merges the heads of several copies into one draft that depends on nothing but the set of heads: merges
/// made on the way are taken apart into what they merged, heads are sorted by their names, and each is merged
/// over the nearest ancestor it has in common with those before it. So copies that come back one by one, in
/// any order, end in the same draft as all at once. Behind each alternative of a bracket that is left stand those who
/// wrote it last, so that the same disagreement is the same bracket whoever meets it, and once it is lifted stays so.
class TipMerge {
public:
    TipMerge(Database &database, const Objects &objects, const Revisions &revisions, const StoredDraft &near)
        : m_database(database)
        , m_objects(objects)
        , m_revisions(revisions)
        , m_ancestry(database)
        , m_near(near)
    {
    }

    struct Outcome {
        Draft draft;
        QList<MergeEvent> events;
        std::optional<RevisionId> only; ///< where all the others are behind this one: nothing was to be merged
    };
    [[nodiscard]] Result<Outcome> merged(const QList<RevisionId> &heads);

private:
    struct Tip {
        qint64 no = 0;
        Revision revision;
    };
    [[nodiscard]] Result<QList<Tip>> tipsOf(const QList<RevisionId> &heads);
    [[nodiscard]] Result<Draft> draftOf(qint64 no);
    [[nodiscard]] Result<std::optional<Revision>> reviewBehind(qint64 no);
    [[nodiscard]] Result<Draft> wholeDraftOf(const Tip &tip);
    [[nodiscard]] Result<Draft> base(const QList<qint64> &set, qint64 other, int depth);
    [[nodiscard]] Result<MergeSide> sideOf(const QList<qint64> &side, const QList<qint64> &others);
    [[nodiscard]] Result<Merged> mergedInto(
        const QList<qint64> &set, const Draft &ours, qint64 other, const Draft &theirs, int depth);

    Database &m_database;
    const Objects &m_objects;
    const Revisions &m_revisions;
    Ancestry m_ancestry;
    const StoredDraft &m_near;
    std::optional<QSet<qint64>> m_reviews; ///< the sendings for review, once somebody asked
    QHash<qint64, Draft> m_drafts; ///< those read already, which share what they have in common
    std::optional<Error> m_fault; ///< of asking who wrote something, in the middle of a merge
};

}
