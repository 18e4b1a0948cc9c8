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

namespace {

/// The one stretch in which `after` differs from `before`: between their common head and tail.
struct ChangedStretch {
    TextSpan before;
    TextSpan after;

    ChangedStretch(const QString &old, const QString &now)
    {
        const qsizetype shorter = std::min(old.size(), now.size());
        qsizetype head = 0;
        while (head < shorter && old[head] == now[head])
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
            ++tail;
        before = {head, old.size() - tail};
        after = {head, now.size() - tail};
    }
};

/// Where `quote` stands in the changed stretch of `text` or reaches into it, as near to `wanted` as can be. What
/// stands elsewhere stood there before, and is not what was quoted.
std::optional<TextSpan> foundAgain(const QString &quote, const QString &text, TextSpan changed, qsizetype wanted)
{
    if (quote.isEmpty())
        return std::nullopt;
    std::optional<TextSpan> nearest;
    const qsizetype last = std::min(changed.end, text.size() - quote.size());
    for (qsizetype at = std::max<qsizetype>(changed.begin - quote.size(), 0); at <= last; ++at) {
        at = text.indexOf(quote, at);
        if (at < 0 || at > last)
            break;
        if (!nearest || std::abs(at - wanted) < std::abs(nearest->begin - wanted))
            nearest = TextSpan{at, at + quote.size()};
    }
    return nearest;
}

Anchor placed(Anchor anchor, TextSpan range, const QString &text)
{
    anchor.range = range;
    anchor.quote = text.sliced(range.begin, range.length());
    anchor.orphaned = false;
    return anchor;
}

}

Anchor followed(const Anchor &anchor, const QString &before, const QString &after)
{
    if (anchor.range.isEmpty() || before == after)
        return anchor;
    const ChangedStretch changed(before, after);
    const bool stood = !anchor.orphaned && anchor.range.begin >= 0 && anchor.range.end <= before.size();
    if (!stood) {
        const auto back = foundAgain(anchor.quote, after, changed.after, anchor.range.begin);
        Anchor lost = anchor;
        lost.orphaned = true;
        return back ? placed(anchor, *back, after) : lost;
    }
    const qsizetype shift = after.size() - before.size();
    const bool ahead = anchor.range.end <= changed.before.begin;
    const bool behind = anchor.range.begin >= changed.before.end;
    if (ahead || behind) {
        const qsizetype moved = behind ? shift : 0;
        return placed(anchor, {anchor.range.begin + moved, anchor.range.end + moved}, after);
    }
    const QString quote = before.sliced(anchor.range.begin, anchor.range.length());
    if (const auto back = foundAgain(quote, after, changed.after, anchor.range.begin))
        return placed(anchor, *back, after);
    // It keeps what stands at its edges, with the new words beside or between them.
    const bool keepsHead = anchor.range.begin < changed.before.begin;
    const bool keepsTail = anchor.range.end > changed.before.end;
    if (keepsHead || keepsTail) {
        return placed(anchor,
            {keepsHead ? anchor.range.begin : changed.after.begin,
                keepsTail ? anchor.range.end + shift : changed.after.end},
            after);
    }
    Anchor lost = anchor;
    lost.quote = quote;
    lost.orphaned = true;
    return lost;
}

}
