// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/draft/reinstatedwords.h"

#include "collation/origins.h"
#include "text/words.h"

namespace concordat {

namespace {

/// So many new words in a row may be old ones.
constexpr qsizetype aPhrase = 4;
/// How many states of the paragraph are looked into, from the present backwards.
constexpr qsizetype farthestBack = 8;

qsizetype wordsIn(const QString &text)
{
    return std::ranges::count(tokens(text), TokenKind::Word, &Token::kind);
}

bool mayBringBack(const Passage &passage, const EditId &id)
{
    return std::ranges::any_of(placedRuns(passage), [&](const PlacedRun &placed) {
        return placed.run.origin.kind == Origin::Kind::Edited && placed.run.origin.edit == id
            && wordsIn(placed.run.text) >= aPhrase;
    });
}

/// What the paragraph read before, newest first; less where the history cannot be read.
QList<Passage> earlierPassages(const Project &project, const ParagraphId &paragraph)
{
    QList<Passage> passages;
    const auto log = project.paragraphLog(paragraph);
    if (!log)
        return passages;
    for (const Revision &revision : log->first(std::min(log->size(), farthestBack))) {
        const auto step = project.paragraphStep(paragraph, revision.id);
        if (step && *step && (*step)->before)
            passages.append((*step)->before->passage);
    }
    return passages;
}

}

Edit withFirstOrigins(const Edit &edit, const EditId &id, const Project &project)
{
    const auto *wording = std::get_if<edits::SetPassage>(&edit);
    const Paragraph *now = wording ? find(project.draft(), wording->paragraph) : nullptr;
    if (!now || !mayBringBack(wording->passage, id))
        return edit;
    const QList<Passage> earlier = earlierPassages(project, wording->paragraph);
    return edits::SetPassage{wording->paragraph, withOrigins(wording->passage, now->passage, id, earlier)};
}

}
