// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/edits.h"
#include "draft/relabelling.h"

#include "text/numbering.h"

#include <QCoreApplication>
#include <QSet>

namespace concordat::edits {

namespace {

/// Where in a provision something goes that stands after `after`; null stands for the head.
Result<qsizetype> slotAfter(const Provision &provision, const ParagraphId &after)
{
    if (after.isNull())
        return 0;
    const auto found = std::ranges::find(provision.paragraphs, after, &Paragraph::id);
    if (found != provision.paragraphs.end())
        return std::distance(provision.paragraphs.begin(), found) + 1;
    return failure(Fault::Refused,
        QCoreApplication::translate(
            "Edit", "The paragraph after which this should stand is not in that provision any more."));
}

Result<qsizetype> slotAfter(const Draft &draft, const ProvisionId &after)
{
    if (after.isNull())
        return 0;
    const auto place = required(draft, after);
    return place ? Result<qsizetype>(*place + 1) : place;
}

/// The first label of the series 2 bis, 2 ter … that is free in the provision; `base` may be one of them.
QString nextInSeries(const Provision &provision, const QString &base)
{
    const auto taken = [&](const QString &label) {
        return std::ranges::any_of(
            provision.paragraphs, [&](const Paragraph &paragraph) { return paragraph.label.written == label; });
    };
    for (int ordinal = 2;; ++ordinal) {
        if (const QString label = withOrdinal(base, ordinal); !taken(label))
            return label;
    }
}

/// The provision with normal text and with paragraphs whose names nobody else has in `rest`, the draft without it:
/// what has none, or comes twice, gets a fresh one.
Provision withOwnParagraphs(Provision provision, const Draft &rest)
{
    provision.title = normal(provision.title);
    QSet<ParagraphId> own;
    for (Paragraph &paragraph : provision.paragraphs) {
        if (paragraph.id.isNull() || own.contains(paragraph.id) || placeOf(rest, paragraph.id))
            paragraph.id = fresh<ParagraphId>();
        own.insert(paragraph.id);
        paragraph.passage = normal(paragraph.passage);
    }
    return provision;
}

/// What stood on a paragraph that is gone: notes stay listed, variants stay on the table, under the provision.
void leaveBehind(Draft &draft, const ParagraphId &paragraph)
{
    orphanAnchors(draft, paragraph);
    for (ConcordanceEntry &entry : draft.concordance) {
        if (entry.paragraph == paragraph)
            entry.paragraph = {};
    }
}

}

Changed apply(const Draft &draft, const InsertParagraph &edit, const EditContext &)
{
    const auto provision = required(draft, edit.provision);
    if (!provision)
        return std::unexpected(provision.error());
    const Provision &old = draft.provisions[*provision];
    const auto slot = slotAfter(old, edit.after);
    if (!slot)
        return std::unexpected(slot.error());
    Paragraph paragraph = edit.paragraph;
    if (paragraph.id.isNull())
        paragraph.id = fresh<ParagraphId>();
    if (placeOf(draft, paragraph.id)) {
        return failure(Fault::Refused,
            QCoreApplication::translate(
                "Edit", "This paragraph is in the draft already; move it instead of inserting it."));
    }
    paragraph.passage = normal(paragraph.passage);
    if (paragraph.label.written.isEmpty() && !edit.after.isNull()) {
        const QString before = old.paragraphs[*slot - 1].label.written;
        if (!before.isEmpty()) {
            const auto relation = paragraph.label.relation == ParagraphLabel::Relation::AlternativeTo
                ? ParagraphLabel::Relation::AlternativeTo
                : ParagraphLabel::Relation::InsertedAfter;
            paragraph.label = {nextInSeries(old, before), relation, edit.after};
        }
    }
    Draft after = draft;
    after.provisions[*provision].paragraphs.insert(*slot, paragraph);
    return after;
}

Changed apply(const Draft &draft, const DeleteParagraph &edit, const EditContext &)
{
    const auto place = required(draft, edit.paragraph);
    if (!place)
        return std::unexpected(place.error());
    Draft after = draft;
    after.provisions[place->provision].paragraphs.removeAt(place->paragraph);
    leaveBehind(after, edit.paragraph);
    return after;
}

Changed apply(const Draft &draft, const MoveParagraph &edit, const EditContext &)
{
    const auto place = required(draft, edit.paragraph);
    if (!place)
        return std::unexpected(place.error());
    const auto target = required(draft, edit.provision);
    if (!target)
        return std::unexpected(target.error());
    if (edit.after == edit.paragraph && place->provision == *target)
        return draft;
    Draft after = draft;
    const Paragraph paragraph = after.provisions[place->provision].paragraphs.takeAt(place->paragraph);
    const auto slot = slotAfter(after.provisions[*target], edit.after);
    if (!slot)
        return std::unexpected(slot.error());
    after.provisions[*target].paragraphs.insert(*slot, paragraph);
    for (Annotation &annotation : after.annotations) {
        if (annotation.anchor.paragraph == edit.paragraph)
            annotation.anchor.provision = edit.provision;
    }
    for (StretchStatus &stretch : after.stretches) {
        if (stretch.anchor.paragraph == edit.paragraph)
            stretch.anchor.provision = edit.provision;
    }
    for (ConcordanceEntry &entry : after.concordance) {
        if (entry.paragraph == edit.paragraph)
            entry.provision = edit.provision;
    }
    return after;
}

Changed apply(const Draft &draft, const SetLabel &edit, const EditContext &)
{
    const auto place = required(draft, edit.paragraph);
    if (!place)
        return std::unexpected(place.error());
    Draft after = draft;
    at(after, *place).label = edit.label;
    return after;
}

Changed apply(const Draft &draft, const SetLevel &edit, const EditContext &)
{
    const auto place = required(draft, edit.paragraph);
    if (!place)
        return std::unexpected(place.error());
    if (edit.level < 0 || edit.level > 8) {
        return failure(Fault::Refused,
            QCoreApplication::translate(
                "Edit", "A paragraph can stand at one of nine levels, from paragraph to sub-items."));
    }
    Draft after = draft;
    at(after, *place).level = edit.level;
    return after;
}

Changed apply(const Draft &draft, const InsertProvision &edit, const EditContext &)
{
    const auto slot = slotAfter(draft, edit.after);
    if (!slot)
        return std::unexpected(slot.error());
    Draft after = draft;
    Provision provision = edit.provision;
    if (provision.id.isNull())
        provision.id = fresh<ProvisionId>();
    if (placeOf(draft, provision.id)) {
        return failure(Fault::Refused,
            QCoreApplication::translate(
                "Edit", "This provision is in the draft already; move it instead of inserting it."));
    }
    provision = withOwnParagraphs(provision, after);
    after.provisions.insert(*slot, provision);
    return after;
}

Changed apply(const Draft &draft, const DeleteProvision &edit, const EditContext &)
{
    const auto place = required(draft, edit.provision);
    if (!place)
        return std::unexpected(place.error());
    Draft after = draft;
    const Provision gone = after.provisions.takeAt(*place);
    for (const Paragraph &paragraph : gone.paragraphs)
        orphanAnchors(after, paragraph.id);
    for (Annotation &annotation : after.annotations) {
        if (annotation.anchor.provision == edit.provision)
            annotation.anchor.orphaned = true;
    }
    after.concordance.removeIf([&](const ConcordanceEntry &entry) { return entry.provision == edit.provision; });
    return after;
}

Changed apply(const Draft &draft, const MoveProvision &edit, const EditContext &)
{
    const auto place = required(draft, edit.provision);
    if (!place)
        return std::unexpected(place.error());
    if (edit.after == edit.provision)
        return draft;
    Draft after = draft;
    const Provision provision = after.provisions.takeAt(*place);
    const auto slot = slotAfter(after, edit.after);
    if (!slot)
        return std::unexpected(slot.error());
    after.provisions.insert(*slot, provision);
    return after;
}

Changed apply(const Draft &draft, const SetProvisionNumber &edit, const EditContext &)
{
    const auto place = required(draft, edit.provision);
    if (!place)
        return std::unexpected(place.error());
    Draft after = draft;
    after.provisions[*place].number = edit.number;
    return after;
}

Changed apply(const Draft &draft, const ReplaceProvision &edit, const EditContext &)
{
    const auto place = required(draft, edit.provision.id);
    if (!place)
        return std::unexpected(place.error());
    Draft after = draft;
    const Provision old = after.provisions.takeAt(*place);
    const Provision now = withOwnParagraphs(edit.provision, after);
    after.provisions.insert(*place, now);
    for (const Paragraph &paragraph : old.paragraphs) {
        const auto kept = std::ranges::find(now.paragraphs, paragraph.id, &Paragraph::id);
        if (kept == now.paragraphs.end())
            leaveBehind(after, paragraph.id);
        else if (paragraph.passage != kept->passage) {
            const ParagraphPlace where{*place, std::distance(now.paragraphs.begin(), kept)};
            at(after, where).passage = paragraph.passage;
            after = withPassage(after, where, kept->passage);
        }
    }
    after.concordance.removeIf(
        [&](const ConcordanceEntry &entry) { return entry.provision == edit.provision.id && !entry.corrected; });
    after.concordance += edit.concordance;
    return after;
}

Changed apply(const Draft &, const ReplaceDraft &edit, const EditContext &)
{
    return edit.draft;
}

}
