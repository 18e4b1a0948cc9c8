// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/edit.h"

/// How each kind of edit changes a draft; `applied` picks the right one. One file a theme.
namespace concordat::edits {

using Changed = Result<Draft>;

// words: edits to the text of one paragraph (wording.cpp)
Changed apply(const Draft &draft, const SetPassage &edit, const EditContext &context);
Changed apply(const Draft &draft, const SetTitle &edit, const EditContext &context);
Changed apply(const Draft &draft, const SetDraftTitle &edit, const EditContext &context);
Changed apply(const Draft &draft, const SplitParagraph &edit, const EditContext &context);
Changed apply(const Draft &draft, const JoinWithNext &edit, const EditContext &context);

// brackets.cpp
Changed apply(const Draft &draft, const BracketRange &edit, const EditContext &context);
Changed apply(const Draft &draft, const AddAlternative &edit, const EditContext &context);
Changed apply(const Draft &draft, const TakePosition &edit, const EditContext &context);
Changed apply(const Draft &draft, const WithdrawPosition &edit, const EditContext &context);
Changed apply(const Draft &draft, const Lift &edit, const EditContext &context);

// statuses.cpp
Changed apply(const Draft &draft, const SetParagraphStatus &edit, const EditContext &context);
Changed apply(const Draft &draft, const SetProvisionStatus &edit, const EditContext &context);
Changed apply(const Draft &draft, const SetStretchStatus &edit, const EditContext &context);

// structure.cpp
Changed apply(const Draft &draft, const InsertParagraph &edit, const EditContext &context);
Changed apply(const Draft &draft, const DeleteParagraph &edit, const EditContext &context);
Changed apply(const Draft &draft, const MoveParagraph &edit, const EditContext &context);
Changed apply(const Draft &draft, const SetLabel &edit, const EditContext &context);
Changed apply(const Draft &draft, const SetLevel &edit, const EditContext &context);
Changed apply(const Draft &draft, const InsertProvision &edit, const EditContext &context);
Changed apply(const Draft &draft, const DeleteProvision &edit, const EditContext &context);
Changed apply(const Draft &draft, const MoveProvision &edit, const EditContext &context);
Changed apply(const Draft &draft, const SetProvisionNumber &edit, const EditContext &context);
Changed apply(const Draft &draft, const ReplaceProvision &edit, const EditContext &context);
Changed apply(const Draft &draft, const ReplaceDraft &edit, const EditContext &context);

// renumbering.cpp
Changed apply(const Draft &draft, const Renumber &edit, const EditContext &context);

// annotating.cpp
Changed apply(const Draft &draft, const Annotate &edit, const EditContext &context);
Changed apply(const Draft &draft, const ReplyTo &edit, const EditContext &context);
Changed apply(const Draft &draft, const SetSettled &edit, const EditContext &context);
Changed apply(const Draft &draft, const Reattach &edit, const EditContext &context);
Changed apply(const Draft &draft, const CorrectConcordance &edit, const EditContext &context);

// parallels.cpp
Changed apply(const Draft &draft, const TakeParallel &edit, const EditContext &context);
Changed apply(const Draft &draft, const CheckParallel &edit, const EditContext &context);

// what they share (edit.cpp)

/// The paragraph (or provision) an edit acts on, or why there is none.
[[nodiscard]] Result<ParagraphPlace> required(const Draft &draft, const ParagraphId &id);
[[nodiscard]] Result<qsizetype> required(const Draft &draft, const ProvisionId &id);

[[nodiscard]] Paragraph &at(Draft &draft, const ParagraphPlace &place);
[[nodiscard]] const Paragraph &at(const Draft &draft, const ParagraphPlace &place);

/// The draft in which the paragraph has `passage`, and what is anchored on it follows.
[[nodiscard]] Draft withPassage(const Draft &draft, const ParagraphPlace &place, const Passage &passage);
/// What is anchored on the paragraph, orphaned.
void orphanAnchors(Draft &draft, const ParagraphId &paragraph);

}
