// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/touched.h"

#include "history/delta.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// The drafts that a revision left behind and found, the latter null where it found none.
struct Drafts {
    ObjectHash before;
    ObjectHash after;
};

Result<Drafts> draftsOf(const Revisions &revisions, const Revision &revision)
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
    return Drafts{*before, *after};
}

/// The number of an object in this file; 0 for the null name, nothing where it is not here.
Result<QVariant> numberOf(const Objects &objects, const ObjectHash &name)
{
    if (name.isNull())
        return QVariant(0);
    return objects.numberOf(name).transform(
        [](const std::optional<qint64> &no) { return no ? QVariant(*no) : QVariant(); });
}

Result<void> note(Database &database, const Objects &objects, const ParagraphDifference &difference, qint64 revision)
{
    const auto was = numberOf(objects, difference.was);
    const auto is = numberOf(objects, difference.is);
    if (!was || !is)
        return std::unexpected(!was ? was.error() : is.error());
    return database.run(u"INSERT OR IGNORE INTO paragraph (id) VALUES (?)"_s, {difference.id.value}).and_then([&] {
        return database.run(u"INSERT OR REPLACE INTO touched (paragraph, revision, was, now) "
                            "SELECT no, ?, ?, ? FROM paragraph WHERE id = ?"_s,
            {revision, *was, *is, difference.id.value});
    });
}

Result<void> note(Database &database, const OutlineDifference &outline, qint64 revision)
{
    return database.run(u"INSERT OR REPLACE INTO reshaped (provision, revision, back, forth) VALUES (?, ?, ?, ?)"_s,
        {outline.provision.value, revision, difference(outline.after, outline.before),
            difference(outline.before, outline.after)});
}

}

Result<QList<ParagraphDifference>> stepsOf(
    const Objects &objects, const Revisions &revisions, const Revision &revision, qsizetype mostProvisions)
{
    return draftsOf(revisions, revision).and_then([&](const Drafts &drafts) {
        return differingParagraphs(objects, drafts.before, drafts.after, mostProvisions);
    });
}

Result<void> noteTouched(Database &database, const Objects &objects, const Revisions &revisions,
    const DraftDifference &difference, const RevisionId &revision)
{
    const auto no = revisions.numberOf(revision);
    if (!no)
        return std::unexpected(no.error());
    for (const ParagraphDifference &paragraph : difference.paragraphs) {
        if (auto noted = note(database, objects, paragraph, no->value_or(0)); !noted)
            return noted;
    }
    for (const OutlineDifference &outline : difference.outlines) {
        if (auto noted = note(database, outline, no->value_or(0)); !noted)
            return noted;
    }
    return database.run(u"UPDATE parent SET noted = 1 WHERE child = ? AND nth = 0"_s, {no->value_or(0)});
}

Result<void> noteTouched(
    Database &database, const Objects &objects, const Revisions &revisions, const Revision &revision)
{
    return draftsOf(revisions, revision)
        .and_then([&](const Drafts &drafts) { return differenceOf(objects, drafts.before, drafts.after); })
        .and_then([&](const DraftDifference &difference) {
            return noteTouched(database, objects, revisions, difference, revision.id);
        });
}

}
