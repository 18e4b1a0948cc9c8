// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/origins.h"
#include "history/store.h"

namespace concordat {

namespace {

/// Further back nobody types a paragraph's words again, and a keystroke does not wait for its whole history.
constexpr qsizetype mostRevisions = 30;
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

Result<QList<Passage>> Project::Store::formerWordings(const ParagraphId &paragraph) const
{
    const auto touching = revisionsTouching(paragraph);
    if (!touching)
        return std::unexpected(touching.error());
    QList<Passage> wordings;
    for (const Revision &revision : touching->first(std::min(touching->size(), mostRevisions))) {
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
