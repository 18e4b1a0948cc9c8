// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draftnotation.h"

namespace concordat {

/// A place of the draft as seen in the notation of a provision.
struct NotationPlace {
    ParagraphId paragraph;
    qsizetype position = 0; ///< in its flat text

    friend bool operator==(const NotationPlace &, const NotationPlace &) = default;
};

/// The place at an offset of the printed notation; nothing on the heading line.
[[nodiscard]] std::optional<NotationPlace> placeAt(
    const Provision &provision, const PrintedDraft &printed, qsizetype offset);
/// Where a place stands in the printed notation.
[[nodiscard]] std::optional<qsizetype> offsetOf(
    const Provision &provision, const PrintedDraft &printed, const NotationPlace &place);

/// The bracket at a position of a passage, and which of its alternatives holds the position; the innermost one.
struct AlternativeAt {
    BracketPath bracket;
    qsizetype alternative = 0;

    friend bool operator==(const AlternativeAt &, const AlternativeAt &) = default;
};
[[nodiscard]] std::optional<AlternativeAt> alternativeAt(const Passage &passage, qsizetype position);

}
