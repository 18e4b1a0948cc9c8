// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/passage.h"

#include <QSet>

namespace concordat {

/// What the parser found odd, with the place in the text and a sentence that says what to do. The text is
/// never refused: it is read in the way that keeps every character.
struct NotationProblem {
    enum class Kind { UnclosedBracket, UnopenedBracket, UnknownDelegation, BrokenReference };

    Kind kind = Kind::UnclosedBracket;
    TextSpan span; ///< in the notation text
    QString sentence;
    QString fix; ///< one way to put it right: what to write in place of the span; empty where there is none

    friend bool operator==(const NotationProblem &, const NotationProblem &) = default;
};

/// How deep brackets nest before they are read as text.
inline constexpr int deepestBrackets = 100;

struct ParsedPassage {
    Passage passage;
    QList<NotationProblem> problems;
};

/// Reads one paragraph of the notation (design, section 6):
///
///     it [CARICOM: is][Viet Nam, +EU, -China, ?Japan: shall be] deemed fulfilled
///
/// - `[text]` is a bracket of one alternative; brackets that touch are alternatives of one bracket.
/// - Before the first colon stands an attribution only where every name in it is in `known`; before a name, +
///   supports, - opposes, ? reserves, ~ studies, and nothing proposes. One space behind the colon belongs to the
///   notation, further ones to the text.
/// - `*x*` is italic, `**x**` bold, `__x__` underlined, `~~x~~` struck, `^^x^^` raised. A sign without its partner in
///   the same alternative is text.
/// - `\` takes the next sign literally, at a line's end it breaks the line, and `\|` is nothing at all: it keeps
///   apart two brackets that touch. Before anything else a backslash is text.
/// - Brackets without a partner, or nested more than deepestBrackets deep, are text.
///
/// Law: for every normal passage p whose attributions are in `known`, parsePassage(printPassage(p)).passage equals p,
/// origins and links aside. Every character of any input is in the result as text or as a sign of the notation.
/// Linear in the length of the text.
[[nodiscard]] ParsedPassage parsePassage(QStringView text, const QSet<Attribution> &known);

/// How exports name who stands behind an alternative.
enum class AttributionStyle {
    InFront, ///< [CARICOM: is]
    Behind, ///< [is (CARICOM)]
    Footnotes, ///< [is]¹ with the names in a note
    None, ///< [is]
};

/// The notation of a passage (attribution in front), which parsePassage reads back.
[[nodiscard]] QString printPassage(const Passage &passage);
/// The notation for whoever reads it and does not type in it: a sign that is text stands without the backslash that
/// says so.
[[nodiscard]] QString withoutEscapes(QStringView written);

struct PrintedPassage {
    QString text;
    QList<qsizetype> at; ///< where in `text` each character of the flat text stands
};

/// The notation of a passage, with the place of each of its characters.
[[nodiscard]] PrintedPassage printPassageWithPlaces(const Passage &passage);

/// "CARICOM, +EU, -China": names of one alternative as the notation writes them.
[[nodiscard]] QString printPositions(const QList<Position> &positions);
/// The same read back: names with their signs, parted by commas.
[[nodiscard]] QList<Position> readPositions(QStringView text);

}
