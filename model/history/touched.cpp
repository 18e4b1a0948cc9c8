// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/touched.h"

namespace concordat {

using namespace Qt::StringLiterals;

Result<QList<ParagraphDifference>> stepsOf(
    const Objects &objects, const Revisions &revisions, const Revision &revision, qsizetype mostProvisions)
{
    const auto after = draftNamedBy(revision);
    if (!after)
        return std::unexpected(after.error());
    auto before = revision.parents.isEmpty() ? Result<ObjectHash>(ObjectHash())
                                             : revisions.get(revision.parents.first()).and_then(&draftNamedBy);
    // The history of a review file ends somewhere; what stood there before is not known.
    if (!before && before.error().fault == Fault::NotFound)
        before = ObjectHash();
    if (!before)
        return std::unexpected(before.error());
    return differingParagraphs(objects, *before, *after, mostProvisions);
}

Result<void> noteTouched(Database &database, const Revisions &revisions, const QList<ParagraphDifference> &differences,
    const RevisionId &revision)
{
    const auto no = revisions.numberOf(revision);
    if (!no)
        return std::unexpected(no.error());
    for (const ParagraphDifference &difference : differences) {
        auto noted = database.run(u"INSERT OR IGNORE INTO paragraph (id) VALUES (?)"_s, {difference.id.value});
        if (noted)
            noted = database.run(
                u"INSERT OR IGNORE INTO touched (paragraph, revision) SELECT no, ? FROM paragraph WHERE id = ?"_s,
                {no->value_or(0), difference.id.value});
        if (!noted)
            return noted;
    }
    return {};
}

Result<void> noteTouched(
    Database &database, const Objects &objects, const Revisions &revisions, const Revision &revision)
{
    return stepsOf(objects, revisions, revision).and_then([&](const QList<ParagraphDifference> &steps) {
        return noteTouched(database, revisions, steps, revision.id);
    });
}

}
