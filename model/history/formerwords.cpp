// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/origins.h"
#include "draft/draftjson.h"
#include "history/store.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Further back nobody types a paragraph's words again, and a keystroke does not wait for its whole history.
constexpr qint64 mostRevisions = 30;
/// Whatever changed more provisions at once made the draft anew, and reading it would take as long.
constexpr qsizetype mostProvisions = 50;

bool wroteIn(const Passage &passage, const EditId &edit)
{
    return std::ranges::any_of(placedRuns(passage), [&](const PlacedRun &placed) {
        const Origin &origin = placed.run.origin;
        return origin.kind == Origin::Kind::Edited && origin.edit == edit && !placed.run.text.trimmed().isEmpty();
    });
}

}

/// The wordings that the present one was kept as small changes of, one behind the other: mostly all there were, and
/// quickly read.
QList<Passage> Project::Store::wordingsBehind(const ParagraphId &paragraph) const
{
    QList<Passage> wordings;
    const auto place = placeOf(current.draft, paragraph);
    std::optional<ObjectHash> name
        = place ? std::optional(current.tree.provisions[place->provision].paragraphs[place->paragraph]) : std::nullopt;
    while (name && wordings.size() < mostRevisions) {
        name = objects.like(*name).value_or(std::nullopt);
        const auto was
            = name ? objects.json(*name).and_then(&paragraphFromJson) : Result<Paragraph>(failure(Fault::NotFound, {}));
        if (!was || was->id != paragraph)
            break;
        wordings.append(was->passage);
    }
    return wordings;
}

Result<QList<Passage>> Project::Store::formerWordings(const ParagraphId &paragraph) const
{
    const auto changes = database->number(
        u"SELECT count(*) FROM touched t JOIN paragraph p ON p.no = t.paragraph WHERE p.id = ?"_s, {paragraph.value});
    if (!changes)
        return std::unexpected(changes.error());
    // The first change made the paragraph, each other one left a wording behind.
    if (const QList<Passage> behind = wordingsBehind(paragraph); behind.size() + 1 >= std::min(*changes, mostRevisions))
        return behind;
    const auto touching = revisionsTouching(paragraph);
    if (!touching)
        return std::unexpected(touching.error());
    QList<Passage> wordings;
    for (const Revision &revision : touching->first(std::min(touching->size(), qsizetype(mostRevisions)))) {
        const auto steps = stepsOf(revision, mostProvisions);
        if (!steps)
            return std::unexpected(steps.error());
        const auto step = std::ranges::find(*steps, paragraph, &ParagraphDifference::id);
        if (step == steps->end())
            continue;
        for (const auto &state : {step->after, step->before}) {
            if (state)
                wordings.append(state->passage);
        }
    }
    return wordings;
}

void Project::Store::giveFormerOrigins(const ParagraphId &id, Passage &passage, const EditId &edit) const
{
    const Paragraph *before = find(current.draft, id);
    if (!before || !wroteIn(passage, edit))
        return;
    // Where the history cannot be read, the words are those of who typed them.
    if (const auto former = formerWordings(id); former && !former->isEmpty())
        passage = withFormerOrigins(passage, before->passage, edit, *former);
}

Edit Project::Store::withFormerOriginsIn(Edit edit, const EditId &id) const
{
    if (auto *one = std::get_if<edits::SetPassage>(&edit))
        giveFormerOrigins(one->paragraph, one->passage, id);
    if (auto *all = std::get_if<edits::ReplaceProvision>(&edit)) {
        for (Paragraph &paragraph : all->provision.paragraphs)
            giveFormerOrigins(paragraph.id, paragraph.passage, id);
    }
    return edit;
}

}
