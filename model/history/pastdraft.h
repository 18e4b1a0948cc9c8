// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "text/error.h"

namespace concordat {

class Database;
class Objects;
class Revisions;

/// The text of another revision as far as it is known without reading it. The paragraphs that differ from a draft at
/// hand have no words, for these are only read when somebody asks. Of what stands beside the text (concordance, notes
/// and the rest) it says nothing.
struct PastDraft {
    Draft draft;
    QHash<ParagraphId, qint64> unread; ///< the number of the object that has the words
};

/// A paragraph of a past draft with its words, read where they are not there.
[[nodiscard]] Result<Paragraph> withWords(const Objects &objects, const PastDraft &past, const Paragraph &paragraph);

/// The draft of `wanted`, told from `atHand`, that of `head`, by what the revisions between them noted that they
/// changed (see noteTouched): it is walked back from the one to the first that both stand on, parent by first parent,
/// and forth to the other. Nothing where they stand on none, or one of them noted nothing, as before schema 2; Damaged
/// where what was noted cannot be.
[[nodiscard]] Result<std::optional<PastDraft>> pastDraft(Database &database, const Revisions &revisions,
    const Draft &atHand, const RevisionId &head, const RevisionId &wanted);

}
