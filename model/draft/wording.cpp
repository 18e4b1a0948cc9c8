// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/edits.h"

#include <QCoreApplication>

namespace concordat::edits {

Changed apply(const Draft &draft, const SetPassage &edit, const EditContext &)
{
    const auto place = required(draft, edit.paragraph);
    if (!place)
        return std::unexpected(place.error());
    return withPassage(draft, *place, edit.passage);
}

Changed apply(const Draft &draft, const SetTitle &edit, const EditContext &)
{
    const auto place = required(draft, edit.provision);
    if (!place)
        return std::unexpected(place.error());
    Draft after = draft;
    after.provisions[*place].title = normal(edit.passage);
    return after;
}

Changed apply(const Draft &draft, const SetDraftTitle &edit, const EditContext &)
{
    Draft after = draft;
    after.title = edit.title;
    return after;
}

Changed apply(const Draft &draft, const SplitParagraph &edit, const EditContext &)
{
    const auto place = required(draft, edit.paragraph);
    if (!place)
        return std::unexpected(place.error());
    const Paragraph &paragraph = at(draft, *place);
    const qsizetype length = flatLength(paragraph.passage);
    const auto cuts
        = [&](const PlacedBracket &bracket) { return bracket.span.begin < edit.at && edit.at < bracket.span.end; };
    if (edit.at <= 0 || edit.at >= length || std::ranges::any_of(brackets(paragraph.passage), cuts)) {
        return failure(Fault::Refused,
            QCoreApplication::translate("Edit",
                "A paragraph can be split between two words outside its brackets. Put the cursor there, or lift the "
                "bracket first."));
    }
    const QString text = flatText(paragraph.passage);
    qsizetype begin = edit.at;
    while (begin < length && text[begin].isSpace())
        ++begin;
    qsizetype end = edit.at;
    while (end > 0 && text[end - 1].isSpace())
        --end;

    Draft after = draft;
    Paragraph second = paragraph;
    second.id = fresh<ParagraphId>();
    second.label = {{}, ParagraphLabel::Relation::InsertedAfter, paragraph.id};
    second.citations.clear();
    second.passage = sliced(paragraph.passage, {begin, length});
    at(after, *place).passage = sliced(paragraph.passage, {0, end});
    after.provisions[place->provision].paragraphs.insert(place->paragraph + 1, second);

    const auto follow = [&](Anchor &anchor) {
        if (anchor.paragraph != paragraph.id || anchor.range.isEmpty() || anchor.range.begin < end)
            return;
        anchor.paragraph = second.id;
        anchor.range = {std::max<qsizetype>(anchor.range.begin - begin, 0), anchor.range.end - begin};
    };
    for (Annotation &annotation : after.annotations)
        follow(annotation.anchor);
    for (StretchStatus &stretch : after.stretches)
        follow(stretch.anchor);
    return after;
}

Changed apply(const Draft &draft, const JoinWithNext &edit, const EditContext &context)
{
    const auto place = required(draft, edit.paragraph);
    if (!place)
        return std::unexpected(place.error());
    const auto &paragraphs = draft.provisions[place->provision].paragraphs;
    if (place->paragraph + 1 >= paragraphs.size()) {
        return failure(Fault::Refused,
            QCoreApplication::translate(
                "Edit", "This is the last paragraph of its provision; there is none to join it with."));
    }
    Draft after = draft;
    const Paragraph next = paragraphs[place->paragraph + 1];
    Paragraph &first = at(after, *place);
    const qsizetype before = flatLength(first.passage);
    const bool spaced = before > 0 && flatLength(next.passage) > 0;
    if (spaced)
        first.passage = joined(first.passage, passageOf(QStringLiteral(" "), Origin::edited(context.edit)));
    first.passage = joined(first.passage, next.passage);
    first.citations += next.citations;
    after.provisions[place->provision].paragraphs.removeAt(place->paragraph + 1);

    const qsizetype shift = before + (spaced ? 1 : 0);
    const auto follow = [&](Anchor &anchor) {
        if (anchor.paragraph != next.id)
            return;
        anchor.paragraph = edit.paragraph;
        const TextSpan whole{0, flatLength(next.passage)};
        const TextSpan range = anchor.range.isEmpty() ? whole : anchor.range;
        anchor.range = {range.begin + shift, range.end + shift};
    };
    for (Annotation &annotation : after.annotations)
        follow(annotation.anchor);
    for (StretchStatus &stretch : after.stretches)
        follow(stretch.anchor);
    for (ConcordanceEntry &entry : after.concordance) {
        if (entry.paragraph == next.id)
            entry.paragraph = edit.paragraph;
    }
    return after;
}

}
