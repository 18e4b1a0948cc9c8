// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/authorship.h"

#include "collation/redline.h"
#include "history/sentences.h"
#include "history/store.h"
#include "history/touched.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// What `after` has within `span` in place of something else, as `before` had it.
QString replacedWords(const Passage &before, const Passage &after, TextSpan span)
{
    const QString was = flatText(before);
    QString words;
    for (const Segment &segment : compare(was, flatText(after))) {
        if (segment.kind == Segment::Kind::Change && segment.b.overlaps(span))
            words += QStringView(was).sliced(segment.a.begin, segment.a.length());
    }
    return words;
}

}

Result<std::optional<ParagraphStep>> Project::Store::stepOf(
    const ParagraphId &paragraph, const Revision &revision) const
{
    return stepsOf(revision).transform([&](QList<ParagraphDifference> &&steps) -> std::optional<ParagraphStep> {
        const auto step = std::ranges::find(steps, paragraph, &ParagraphDifference::id);
        if (step == steps.end())
            return std::nullopt;
        return ParagraphStep{revision, std::move(step->before), std::move(step->after)};
    });
}

Result<QList<ParagraphDifference>> Project::Store::stepsOf(const Revision &revision, qsizetype mostProvisions) const
{
    return concordat::stepsOf(objects, revisions, revision, mostProvisions);
}

Result<QList<Revision>> Project::Store::revisionsTouching(const ParagraphId &paragraph) const
{
    QList<qint64> numbers;
    auto read
        = database->each(u"SELECT t.revision FROM touched t JOIN paragraph p ON p.no = t.paragraph WHERE p.id = ? "
                         "ORDER BY t.revision DESC"_s,
            {paragraph.value}, [&](const Row &row) -> Result<void> {
                numbers.append(row.number(0));
                return {};
            });
    if (!read)
        return std::unexpected(read.error());
    QList<Revision> found;
    for (const qint64 no : numbers) {
        auto revision = revisions.byNumber(no);
        if (!revision)
            return std::unexpected(revision.error());
        found.append(std::move(*revision));
    }
    return found;
}

Result<QList<Revision>> Project::paragraphLog(const ParagraphId &paragraph) const
{
    return m_store->revisionsTouching(paragraph);
}

Result<std::optional<ParagraphStep>> Project::paragraphStep(
    const ParagraphId &paragraph, const RevisionId &revision) const
{
    return m_store->revisions.get(revision).and_then(
        [&](const Revision &found) { return m_store->stepOf(paragraph, found); });
}

Result<Authorship> Project::authorship(const ParagraphId &id, qsizetype at) const
{
    const Paragraph *paragraph = find(draft(), id);
    if (!paragraph)
        return failure(Fault::NotFound, History::tr("The draft has no such paragraph."));
    Authorship authorship;
    for (const PlacedRun &placed : placedRuns(paragraph->passage)) {
        if (!placed.span.contains(at))
            continue;
        authorship.run = placed.run;
        authorship.span = placed.span;
    }
    if (authorship.span.isEmpty())
        return failure(Fault::NotFound, History::tr("The paragraph has no text there."));
    if (authorship.run.origin.kind != Origin::Kind::Edited)
        return authorship;
    authorship.revision = revisionOf(authorship.run.origin.edit);
    if (!authorship.revision)
        return authorship;
    const auto step = m_store->stepOf(id, *authorship.revision);
    if (!step)
        return std::unexpected(step.error());
    if (!*step || !(*step)->before || !(*step)->after)
        return authorship;
    // Where the words stood when they were written: the run of the same origin.
    for (const PlacedRun &placed : placedRuns((*step)->after->passage)) {
        if (placed.run.origin == authorship.run.origin && placed.run.text.contains(authorship.run.text.left(20)))
            authorship.insteadOf = replacedWords((*step)->before->passage, (*step)->after->passage, placed.span);
    }
    return authorship;
}

}
