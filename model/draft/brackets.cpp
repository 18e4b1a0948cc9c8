// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/edits.h"

#include <QCoreApplication>

namespace concordat::edits {

namespace {

std::unexpected<Error> noBracketThere()
{
    return failure(Fault::Refused,
        QCoreApplication::translate(
            "Edit", "There is no such bracket in this paragraph any more. Somebody may have lifted it."));
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
    return withPassage(draft, *place, withBracketReplaced(passage, path, *replacement));
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

/// The span, widened to hold every bracket that it would cut in two.
TextSpan widened(const Passage &passage, TextSpan span)
{
    const QList<PlacedBracket> found = brackets(passage);
    for (bool grows = true; grows;) {
        grows = false;
        for (const PlacedBracket &bracket : found) {
            const bool inside = bracket.span.begin <= span.begin && span.end <= bracket.span.end;
            if (!bracket.span.overlaps(span) || inside)
                continue;
            const TextSpan wider{std::min(span.begin, bracket.span.begin), std::max(span.end, bracket.span.end)};
            grows = grows || wider != span;
            span = wider;
        }
    }
    return span;
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
    const TextSpan span = widened(passage, edit.range);
    // A bracket goes around the words as they stand, those of one alternative where they lie in one.
    const QList<PlacedRun> runs = placedRuns(passage);
    const auto inside = [&](const PlacedRun &run) { return run.span.overlaps(span); };
    const auto first = std::ranges::find_if(runs, inside);
    const bool oneLevel = first != runs.end()
        && std::ranges::all_of(runs, [&](const PlacedRun &run) { return !inside(run) || run.inside == first->inside; });
    Passage inner;
    if (oneLevel) {
        for (const PlacedRun &run : runs) {
            if (inside(run))
                inner = joined(inner,
                    sliced({{run.run}},
                        {std::max(span.begin, run.span.begin) - run.span.begin,
                            std::min(span.end, run.span.end) - run.span.begin}));
        }
    } else {
        inner = sliced(passage, span);
    }
    const Passage bracket{{Bracket{{{inner, edit.positions}}}}};
    return withPassage(draft, *place, withTextReplaced(passage, span, bracket));
}

Changed apply(const Draft &draft, const AddAlternative &edit, const EditContext &)
{
    return withBracket(draft, edit.paragraph, edit.bracket, [&](const Bracket &bracket) -> Result<Passage> {
        Bracket changed = bracket;
        changed.alternatives.append({normal(edit.alternative.passage), edit.alternative.positions});
        return Passage{{changed}};
    });
}

Changed apply(const Draft &draft, const TakePosition &edit, const EditContext &)
{
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
