// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/edit.h"

#include "draft/edits.h"

#include <QCoreApplication>

namespace concordat {

namespace edits {

Result<ParagraphPlace> required(const Draft &draft, const ParagraphId &id)
{
    if (const auto place = placeOf(draft, id))
        return *place;
    return failure(Fault::Refused,
        QCoreApplication::translate("Edit",
            "The paragraph is no longer in the draft. Somebody may have deleted it; the "
            "history still has it."));
}

Result<qsizetype> required(const Draft &draft, const ProvisionId &id)
{
    if (const auto place = placeOf(draft, id))
        return *place;
    return failure(Fault::Refused,
        QCoreApplication::translate("Edit",
            "The provision is no longer in the draft. Somebody may have deleted it; the "
            "history still has it."));
}

Paragraph &at(Draft &draft, const ParagraphPlace &place)
{
    return draft.provisions[place.provision].paragraphs[place.paragraph];
}

const Paragraph &at(const Draft &draft, const ParagraphPlace &place)
{
    return draft.provisions[place.provision].paragraphs[place.paragraph];
}

namespace {

/// Calls `change` with every anchor on the paragraph; lists without one stay shared.
template <typename Change>
void eachAnchor(Draft &draft, const ParagraphId &paragraph, Change &&change)
{
    const auto onIt = [&](const auto &item) { return item.anchor.paragraph == paragraph; };
    if (std::ranges::any_of(std::as_const(draft.annotations), onIt)) {
        for (Annotation &annotation : draft.annotations) {
            if (onIt(annotation))
                change(annotation.anchor);
        }
    }
    if (std::ranges::any_of(std::as_const(draft.stretches), onIt)) {
        for (StretchStatus &stretch : draft.stretches) {
            if (onIt(stretch))
                change(stretch.anchor);
        }
    }
}

}

Draft withPassage(const Draft &draft, const ParagraphPlace &place, const Passage &passage)
{
    Draft after = draft;
    Paragraph &paragraph = at(after, place);
    const QString before = flatText(paragraph.passage);
    paragraph.passage = normal(passage);
    const QString now = flatText(paragraph.passage);
    eachAnchor(after, paragraph.id, [&](Anchor &anchor) { anchor = followed(anchor, before, now); });
    return after;
}

void orphanAnchors(Draft &draft, const ParagraphId &paragraph)
{
    eachAnchor(draft, paragraph, [](Anchor &anchor) { anchor.orphaned = true; });
}

}

Result<Draft> applied(const Draft &draft, const Edit &edit, const EditContext &context)
{
    return std::visit([&](const auto &one) { return edits::apply(draft, one, context); }, edit);
}

Anchor followed(const Anchor &anchor, const QString &before, const QString &after)
{
    if (anchor.range.isEmpty() || before == after)
        return anchor;
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const qsizetype shift = after.size() - before.size();
    Anchor moved = anchor;
    if (anchor.range.end <= head)
        return moved;
    if (anchor.range.begin >= before.size() - tail) {
        moved.range = {anchor.range.begin + shift, anchor.range.end + shift};
        return moved;
    }
    // What was annotated has changed around its edges only, or is somewhere else now.
    const QString quote = before.sliced(anchor.range.begin, anchor.range.length());
    const qsizetype found = after.indexOf(quote, std::min(head, anchor.range.begin));
    const qsizetype anywhere = found >= 0 ? found : after.indexOf(quote);
    if (anywhere >= 0) {
        moved.range = {anywhere, anywhere + quote.size()};
        return moved;
    }
    const qsizetype begin = std::min(anchor.range.begin, head);
    const qsizetype end = std::max(anchor.range.end, before.size() - tail) + shift;
    const bool keepsAnEdge = anchor.range.begin < head || anchor.range.end > before.size() - tail;
    if (keepsAnEdge && end > begin) {
        moved.range = {std::max<qsizetype>(anchor.range.begin < head ? anchor.range.begin : head, 0),
            anchor.range.end > before.size() - tail ? anchor.range.end + shift : after.size() - tail};
        return moved;
    }
    moved.orphaned = true;
    return moved;
}

}
