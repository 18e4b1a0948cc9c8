// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/draft/notationedits.h"

namespace concordat {

std::optional<NotationPlace> placeAt(const Provision &provision, const PrintedDraft &printed, qsizetype offset)
{
    for (const NotationLine &line : printed.lines) {
        if (offset < line.span.begin || offset > line.span.end || line.paragraph.isNull())
            continue;
        const auto found = std::ranges::find(provision.paragraphs, line.paragraph, &Paragraph::id);
        if (found == provision.paragraphs.end())
            return std::nullopt;
        const PrintedPassage passage = printPassageWithPlaces(found->passage);
        const qsizetype inText = offset - line.text.begin;
        const auto after = std::ranges::lower_bound(passage.at, inText);
        return NotationPlace{line.paragraph, std::distance(passage.at.begin(), after)};
    }
    return std::nullopt;
}

std::optional<qsizetype> offsetOf(const Provision &provision, const PrintedDraft &printed, const NotationPlace &place)
{
    const auto line = std::ranges::find(printed.lines, place.paragraph, &NotationLine::paragraph);
    const auto found = std::ranges::find(provision.paragraphs, place.paragraph, &Paragraph::id);
    if (place.paragraph.isNull() || line == printed.lines.end() || found == provision.paragraphs.end())
        return std::nullopt;
    const PrintedPassage passage = printPassageWithPlaces(found->passage);
    return line->text.begin + (place.position < passage.at.size() ? passage.at[place.position] : passage.text.size());
}

std::optional<AlternativeAt> alternativeAt(const Passage &passage, qsizetype position)
{
    std::optional<AlternativeAt> found;
    for (const PlacedBracket &placed : brackets(passage)) {
        if (position < placed.span.begin || position > placed.span.end)
            continue;
        qsizetype at = placed.span.begin;
        const Bracket &bracket = *bracketAt(passage, placed.path);
        for (qsizetype i = 0; i < bracket.alternatives.size(); ++i) {
            const qsizetype end = at + flatLength(bracket.alternatives[i].passage);
            if (position <= end) {
                found = AlternativeAt{placed.path, i};
                break;
            }
            at = end;
        }
    }
    return found;
}

}
