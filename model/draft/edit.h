// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "text/error.h"

#include <variant>

namespace concordat {

/// Who makes an edit, and when.
struct Author {
    QString name;
    Attribution delegation;

    friend bool operator==(const Author &, const Author &) = default;
};

/// What every edit knows besides its own values. The edit's id becomes the origin of new words, and the
/// revision that commits the edit carries it.
struct EditContext {
    Author author;
    QDateTime when; ///< UTC
    EditId edit;
};

/// Edits are values: each names what it acts on by id and holds what it needs. `applied` is pure; its inverse
/// is the draft before. An edit that makes no sense in a draft (an id that is gone, a path without a bracket)
/// is Refused with a sentence and changes nothing.
namespace edits {

/// The paragraph's passage as somebody has rewritten it. Origins are already in it (see
/// collation/origins.h, which carries them over from the old passage).
struct SetPassage {
    ParagraphId paragraph;
    Passage passage;
};
struct SetTitle {
    ProvisionId provision;
    Passage passage;
};
/// Puts brackets around a stretch of flat text, attributed or not: inside an alternative that holds all of it, and else
/// around every bracket that it reaches into, as a whole.
struct BracketRange {
    ParagraphId paragraph;
    TextSpan range;
    QList<Position> positions;
};
struct AddAlternative {
    ParagraphId paragraph;
    BracketPath bracket;
    Alternative alternative;
};
/// Adds or changes (same delegation) a position on one alternative.
struct TakePosition {
    ParagraphId paragraph;
    BracketPath bracket;
    qsizetype alternative = 0;
    Position position;
};
struct WithdrawPosition {
    ParagraphId paragraph;
    BracketPath bracket;
    qsizetype alternative = 0;
    Attribution by;
};
/// Keeps one alternative and drops the brackets; nothing keeps none.
struct Lift {
    ParagraphId paragraph;
    BracketPath bracket;
    std::optional<qsizetype> keep;
};
struct SetParagraphStatus {
    ParagraphId paragraph;
    Status status;
};
struct SetProvisionStatus {
    ProvisionId provision;
    Status status;
};
/// The status of some words, in place of what was recorded of them before; Open takes it away.
struct SetStretchStatus {
    ParagraphId paragraph;
    TextSpan range;
    Status status;
};
struct InsertParagraph {
    ProvisionId provision;
    ParagraphId after; ///< null: at the head
    Paragraph paragraph; ///< its id null: a fresh one is given; its label empty: bis, ter … of `after`
};
struct DeleteParagraph {
    ParagraphId paragraph; ///< its annotations stay, orphaned
};
struct MoveParagraph {
    ParagraphId paragraph;
    ProvisionId provision;
    ParagraphId after; ///< null: to the head
};
/// Cuts a paragraph in two at a place in its flat text outside any bracket; the second gets a fresh id. The spaces at
/// the cut are dropped.
struct SplitParagraph {
    ParagraphId paragraph;
    qsizetype at = 0;
};
/// Appends the next paragraph of the same provision to this one, with a space between.
struct JoinWithNext {
    ParagraphId paragraph;
};
struct SetLabel {
    ParagraphId paragraph;
    ParagraphLabel label;
};
struct SetLevel {
    ParagraphId paragraph;
    int level = 0;
};
struct InsertProvision {
    ProvisionId after; ///< null: at the head
    Provision provision; ///< its id null: a fresh one is given; so for paragraphs that the draft has already
};
struct DeleteProvision {
    ProvisionId provision;
};
struct MoveProvision {
    ProvisionId provision;
    ProvisionId after;
};
struct SetProvisionNumber {
    ProvisionId provision;
    QString number;
};
/// Numbers articles and paragraphs afresh, with every cross-reference following.
struct Renumber { };
struct Annotate {
    Annotation annotation; ///< its id null: a fresh one is given; author and time are the context's
};
struct ReplyTo {
    AnnotationId annotation;
    QString text;
};
struct SetSettled {
    AnnotationId annotation;
    bool settled = true;
};
struct Reattach {
    AnnotationId annotation;
    Anchor anchor;
};
/// A person says where a unit belongs: its earlier entries go, these come, marked as corrected.
struct CorrectConcordance {
    UnitId unit;
    QList<ConcordanceEntry> entries; ///< empty: it has no place in the draft
};
/// Several paragraphs of one provision at once, as consolidation or an editor of plain text makes them.
struct ReplaceProvision {
    Provision provision; ///< found by its id; a paragraph that stands elsewhere in the draft gets a fresh id
    QList<ConcordanceEntry> concordance; ///< of this provision, in place of the earlier ones that nobody corrected
};
struct SetDraftTitle {
    QString title;
};
/// The text in another language as it is now, in place of what was taken in of it before. Without provisions the
/// language is taken away, with what was said of it.
struct TakeParallel {
    Language language = Language::Undetermined;
    QList<Provision> provisions;
};
/// Somebody held texts against their counterparts, or put them together; what was said of either before goes. Who
/// and, for those with a time, when are the context's.
struct CheckParallel {
    QList<ParallelCheck> checks;
};
/// The whole draft at once: an import, a merge, an earlier state brought back.
struct ReplaceDraft {
    Draft draft;
};

}

using Edit = std::variant<edits::SetPassage, edits::SetTitle, edits::BracketRange, edits::AddAlternative,
    edits::TakePosition, edits::WithdrawPosition, edits::Lift, edits::SetParagraphStatus, edits::SetProvisionStatus,
    edits::SetStretchStatus, edits::InsertParagraph, edits::DeleteParagraph, edits::MoveParagraph,
    edits::SplitParagraph, edits::JoinWithNext, edits::SetLabel, edits::SetLevel, edits::InsertProvision,
    edits::DeleteProvision, edits::MoveProvision, edits::SetProvisionNumber, edits::Renumber, edits::Annotate,
    edits::ReplyTo, edits::SetSettled, edits::Reattach, edits::CorrectConcordance, edits::ReplaceProvision,
    edits::SetDraftTitle, edits::ReplaceDraft, edits::TakeParallel, edits::CheckParallel>;

/// The draft after `edit`. Anchors on a paragraph whose text changes are moved along by comparing its flat
/// text before and after; those whose words are gone are marked orphaned and kept.
[[nodiscard]] Result<Draft> applied(const Draft &draft, const Edit &edit, const EditContext &context);

/// One line for the history: "Lifted the brackets in article 4, paragraph 2".
[[nodiscard]] QString describe(const Edit &edit, const Draft &before);
/// A stable word for the kind of edit, for programs and for the history's filter: "lift".
[[nodiscard]] QString kindOf(const Edit &edit);

/// What an anchor becomes when flat text `before` becomes `after`. Outside of the stretch in which the two differ it
/// stays on its words; inside, its words are looked for in the new stretch; one that reaches into the stretch keeps
/// what it has outside, with the new words. Else it is orphaned. An orphaned one is back where its quote is written
/// again. The quote is always what the anchor stands, or last stood, on.
[[nodiscard]] Anchor followed(const Anchor &anchor, const QString &before, const QString &after);

}
