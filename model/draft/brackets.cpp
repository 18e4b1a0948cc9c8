// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/edits.h"
#include "text/notation.h"

#include <QCoreApplication>

namespace concordat::edits {

namespace {

std::unexpected<Error> noBracketThere()
{
    return failure(Fault::Refused,
        QCoreApplication::translate(
            "Edit", "There is no such bracket in this paragraph any more. Somebody may have lifted it."));
}

Run slicedRun(const Run &run, qsizetype begin, qsizetype end)
{
    return {run.text.sliced(begin, end - begin), run.origin.advanced(begin), run.marks, run.link};
}

/// The passage with brackets around `span`, which is not empty. They go around the words as they stand: inside an
/// alternative that holds all of them, and else around every bracket that they reach into, as a whole.
Passage bracketed(const Passage &passage, TextSpan span, const QList<Position> &positions)
{
    Passage before;
    Passage inner;
    Passage after;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < passage.pieces.size(); ++i) {
        const Piece &piece = passage.pieces[i];
        if (const auto *bracket = std::get_if<Bracket>(&piece)) {
            qsizetype from = begin;
            for (qsizetype k = 0; k < bracket->alternatives.size(); ++k) {
                const Passage &held = bracket->alternatives[k].passage;
                const qsizetype to = from + flatLength(held);
                if (from <= span.begin && span.end <= to) {
                    Bracket changed = *bracket;
                    changed.alternatives[k].passage = bracketed(held, {span.begin - from, span.end - from}, positions);
                    Passage result = passage;
                    result.pieces[i] = changed;
                    return result;
                }
                from = to;
            }
        }
        const qsizetype end = begin + flatLength({{piece}});
        const auto *run = std::get_if<Run>(&piece);
        if (end <= span.begin) {
            before.pieces.append(piece);
        } else if (begin >= span.end) {
            after.pieces.append(piece);
        } else if (!run) {
            inner.pieces.append(piece);
        } else {
            const qsizetype cutBegin = std::max(span.begin - begin, qsizetype(0));
            const qsizetype cutEnd = std::min(span.end - begin, run->text.size());
            before.pieces.append(slicedRun(*run, 0, cutBegin));
            inner.pieces.append(slicedRun(*run, cutBegin, cutEnd));
            after.pieces.append(slicedRun(*run, cutEnd, run->text.size()));
        }
        begin = end;
    }
    return joined(joined(normal(before), {{Bracket{{{normal(inner), positions}}}}}), after);
}

int depthOf(const Passage &passage)
{
    qsizetype deepest = 0;
    for (const PlacedBracket &bracket : brackets(passage))
        deepest = std::max(deepest, (bracket.path.size() + 1) / 2);
    return int(deepest);
}

/// The draft with `passage`, or why brackets cannot stand so deep.
Changed withBrackets(const Draft &draft, const ParagraphPlace &place, const Passage &passage)
{
    if (depthOf(passage) > deepestBrackets) {
        return failure(Fault::Refused,
            QCoreApplication::translate(
                "Edit", "Brackets can nest %1 deep. Lift some of those around these words first.")
                .arg(deepestBrackets));
    }
    return withPassage(draft, place, passage);
}

QList<Position> named(QList<Position> positions)
{
    positions.removeIf([](const Position &position) { return position.by.trimmed().isEmpty(); });
    return positions;
}

/// Hands the bracket of a paragraph to `change`, which says what comes in its place.
template <typename Change>
Changed withBracket(const Draft &draft, const ParagraphId &paragraph, const BracketPath &path, Change &&change)
{
    const auto place = required(draft, paragraph);
    if (!place)
        return std::unexpected(place.error());
    const Passage &passage = at(draft, *place).passage;
    const Bracket *bracket = bracketAt(passage, path);
    if (!bracket)
        return noBracketThere();
    const Result<Passage> replacement = change(*bracket);
    if (!replacement)
        return std::unexpected(replacement.error());
    return withBrackets(draft, *place, withBracketReplaced(passage, path, *replacement));
}

Result<Passage> withPositions(
    const Bracket &bracket, qsizetype alternative, const std::function<void(QList<Position> &)> &change)
{
    if (alternative < 0 || alternative >= bracket.alternatives.size())
        return noBracketThere();
    Bracket changed = bracket;
    change(changed.alternatives[alternative].positions);
    return Passage{{changed}};
}

}

Changed apply(const Draft &draft, const BracketRange &edit, const EditContext &)
{
    const auto place = required(draft, edit.paragraph);
    if (!place)
        return std::unexpected(place.error());
    const Passage &passage = at(draft, *place).passage;
    if (edit.range.isEmpty() || edit.range.begin < 0 || edit.range.end > flatLength(passage)) {
        return failure(Fault::Refused,
            QCoreApplication::translate("Edit", "Select the words that are to stand in brackets first."));
    }
    return withBrackets(draft, *place, bracketed(passage, edit.range, named(edit.positions)));
}

Changed apply(const Draft &draft, const AddAlternative &edit, const EditContext &)
{
    return withBracket(draft, edit.paragraph, edit.bracket, [&](const Bracket &bracket) -> Result<Passage> {
        Bracket changed = bracket;
        changed.alternatives.append({normal(edit.alternative.passage), named(edit.alternative.positions)});
        return Passage{{changed}};
    });
}

Changed apply(const Draft &draft, const TakePosition &edit, const EditContext &)
{
    if (edit.position.by.trimmed().isEmpty()) {
        return failure(Fault::Refused,
            QCoreApplication::translate("Edit", "A position is somebody's. Say which delegation takes it."));
    }
    return withBracket(draft, edit.paragraph, edit.bracket, [&](const Bracket &bracket) {
        return withPositions(bracket, edit.alternative, [&](QList<Position> &positions) {
            const auto own = std::ranges::find(positions, edit.position.by, &Position::by);
            if (own == positions.end())
                positions.append(edit.position);
            else
                *own = edit.position;
        });
    });
}

Changed apply(const Draft &draft, const WithdrawPosition &edit, const EditContext &)
{
    return withBracket(draft, edit.paragraph, edit.bracket, [&](const Bracket &bracket) {
        return withPositions(bracket, edit.alternative, [&](QList<Position> &positions) {
            positions.removeIf([&](const Position &position) { return position.by == edit.by; });
        });
    });
}

Changed apply(const Draft &draft, const Lift &edit, const EditContext &)
{
    return withBracket(draft, edit.paragraph, edit.bracket, [&](const Bracket &bracket) -> Result<Passage> {
        if (!edit.keep)
            return Passage{};
        if (*edit.keep < 0 || *edit.keep >= bracket.alternatives.size())
            return noBracketThere();
        return bracket.alternatives[*edit.keep].passage;
    });
}

}
