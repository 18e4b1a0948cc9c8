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

namespace {

/// The two parts of a passage cut at `at`, without the spaces on either side of the cut.
std::pair<Passage, Passage> cutAt(const Passage &passage, qsizetype at)
{
    const qsizetype length = flatLength(passage);
    Passage first = sliced(passage, {0, at});
    Passage second = sliced(passage, {at, length});
    if (auto *run = first.isEmpty() ? nullptr : std::get_if<Run>(&first.pieces.last())) {
        while (!run->text.isEmpty() && run->text.back().isSpace())
            run->text.chop(1);
    }
    if (auto *run = second.isEmpty() ? nullptr : std::get_if<Run>(&second.pieces.first())) {
        const auto word = std::ranges::find_if_not(run->text, [](QChar c) { return c.isSpace(); });
        const qsizetype spaces = std::distance(run->text.begin(), word);
        run->origin = run->origin.advanced(spaces);
        run->text.remove(0, spaces);
    }
    return {normal(first), normal(second)};
}

/// The part of an anchor on `cut` that lies in [begin, end) of its text, put on `paragraph`, which holds just that.
std::optional<Anchor> partOf(const Anchor &anchor, TextSpan part, const ParagraphId &paragraph, const QString &text)
{
    if (!anchor.range.overlaps(part))
        return std::nullopt;
    Anchor cut = anchor;
    cut.paragraph = paragraph;
    cut.range
        = {std::max(anchor.range.begin, part.begin) - part.begin, std::min(anchor.range.end, part.end) - part.begin};
    cut.quote = text.sliced(cut.range.begin, cut.range.length());
    return cut;
}

/// Lets what is anchored on a paragraph follow its text into `first` and `second`, the parts it was cut into. An
/// annotation across the cut stays on the first, the status of a stretch holds on both sides.
void followCut(Draft &draft, qsizetype length, const Paragraph &first, const Paragraph &second)
{
    const QString firstText = flatText(first.passage);
    const QString secondText = flatText(second.passage);
    const TextSpan head{0, firstText.size()};
    const TextSpan tail{length - secondText.size(), length};
    const auto stays = [&](const Anchor &anchor) {
        return anchor.paragraph != first.id || anchor.range.isEmpty() || anchor.orphaned;
    };
    for (Annotation &annotation : draft.annotations) {
        if (stays(annotation.anchor))
            continue;
        const auto here = partOf(annotation.anchor, head, first.id, firstText);
        const auto there = partOf(annotation.anchor, tail, second.id, secondText);
        if (here || there)
            annotation.anchor = here ? *here : *there;
        else
            annotation.anchor.orphaned = true;
    }
    QList<StretchStatus> stretches;
    for (const StretchStatus &stretch : std::as_const(draft.stretches)) {
        if (stays(stretch.anchor)) {
            stretches.append(stretch);
            continue;
        }
        if (const auto here = partOf(stretch.anchor, head, first.id, firstText))
            stretches.append({*here, stretch.status});
        if (const auto there = partOf(stretch.anchor, tail, second.id, secondText))
            stretches.append({*there, stretch.status});
    }
    draft.stretches = stretches;
}

QSet<UnitId> unitsIn(const Passage &passage)
{
    QSet<UnitId> units;
    for (const PlacedRun &placed : placedRuns(passage)) {
        if (placed.run.origin.kind == Origin::Kind::Received)
            units.insert(placed.run.origin.unit);
    }
    return units;
}

/// The concordance names every part in which a unit has words; a unit that has none left stays with the first.
void nameBothParts(Draft &draft, const Paragraph &first, const Paragraph &second)
{
    const QSet<UnitId> inFirst = unitsIn(first.passage);
    const QSet<UnitId> inSecond = unitsIn(second.passage);
    QList<ConcordanceEntry> entries;
    for (const ConcordanceEntry &entry : std::as_const(draft.concordance)) {
        ConcordanceEntry inTail = entry;
        inTail.paragraph = second.id;
        const bool cut = entry.paragraph == first.id && inSecond.contains(entry.unit);
        if (!cut || inFirst.contains(entry.unit))
            entries.append(entry);
        if (cut)
            entries.append(inTail);
    }
    draft.concordance = entries;
}

/// Where `gone` has become part of `whole`, a unit that was in both is named once.
void nameOnePart(Draft &draft, const ParagraphId &gone, const ParagraphId &whole)
{
    const auto isKnown = [&](const ConcordanceEntry &entry) {
        return std::ranges::any_of(draft.concordance,
            [&](const ConcordanceEntry &other) { return other.paragraph == whole && other.unit == entry.unit; });
    };
    QList<ConcordanceEntry> entries;
    for (ConcordanceEntry entry : std::as_const(draft.concordance)) {
        if (entry.paragraph == gone && isKnown(entry))
            continue;
        if (entry.paragraph == gone)
            entry.paragraph = whole;
        entries.append(entry);
    }
    draft.concordance = entries;
}

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
    const bool inside = edit.at > 0 && edit.at < length && std::ranges::none_of(brackets(paragraph.passage), cuts);
    const auto [head, tail] = inside ? cutAt(paragraph.passage, edit.at) : std::pair<Passage, Passage>();
    if (flatLength(head) == 0 || flatLength(tail) == 0) {
        return failure(Fault::Refused,
            QCoreApplication::translate("Edit",
                "A paragraph can be split between two words outside its brackets. Put the cursor there, or lift the "
                "bracket first."));
    }
    Draft after = draft;
    Paragraph second = paragraph;
    second.id = fresh<ParagraphId>();
    second.label = {{}, ParagraphLabel::Relation::InsertedAfter, paragraph.id};
    second.citations.clear();
    second.passage = tail;
    at(after, *place).passage = head;
    after.provisions[place->provision].paragraphs.insert(place->paragraph + 1, second);
    followCut(after, length, at(after, *place), second);
    nameBothParts(after, at(after, *place), second);
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
        if (anchor.orphaned)
            return;
        const TextSpan whole{0, flatLength(next.passage)};
        const TextSpan range = anchor.range.isEmpty() ? whole : anchor.range;
        anchor.range = range.isEmpty() ? TextSpan() : TextSpan{range.begin + shift, range.end + shift};
        if (anchor.quote.isEmpty())
            anchor.quote = flatText(next.passage);
    };
    for (Annotation &annotation : after.annotations)
        follow(annotation.anchor);
    for (StretchStatus &stretch : after.stretches)
        follow(stretch.anchor);
    nameOnePart(after, next.id, edit.paragraph);
    for (Paragraph &other : after.provisions[place->provision].paragraphs) {
        if (other.label.of == next.id)
            other.label.of = other.id == edit.paragraph ? ParagraphId() : edit.paragraph;
    }
    return after;
}

}
