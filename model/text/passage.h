// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/origin.h"
#include "text/span.h"

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace concordat {

/// The short name that speaks for a delegation in a bracket: "CARICOM", "Viet Nam".
using Attribution = QString;

/// How a stretch of text was set.
enum class Mark {
    None = 0,
    Italic = 1,
    Bold = 2,
    Underline = 4,
    Struck = 8,
    Superscript = 16,
};
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

/// A stretch of text with one origin and one setting.
struct Run {
    QString text;
    Origin origin;
    Marks marks;
    QString link; ///< target, where the text was a link

    friend bool operator==(const Run &, const Run &) = default;
};

/// What a delegation does about an alternative.
enum class Stance { Proposes, Supports, Opposes, Reserves, Studies };

/// A delegation's stance on an alternative.
struct Position {
    Attribution by;
    Stance stance = Stance::Proposes;

    friend bool operator==(const Position &, const Position &) = default;
};

struct Alternative;

/// Text that is not agreed: one or more alternatives. It is never empty of alternatives in a normal passage.
struct Bracket {
    QList<Alternative> alternatives;

    friend bool operator==(const Bracket &a, const Bracket &b);
};

using Piece = std::variant<Run, Bracket>;

/// Agreed words, brackets and origins, in reading order.
///
/// A *normal* passage has no empty run, no two neighbouring runs that could be one (same marks and link, and
/// origins that continue each other), and no bracket without alternatives; every function here that
/// returns a passage returns a normal one.
///
/// Its *flat text* is the text of all its runs in order, those of every alternative included; positions in a
/// passage (annotations, statuses, the cursor) are offsets into it. Attributions and bracket signs have no
/// place in the flat text.
struct Passage {
    QList<Piece> pieces;

    [[nodiscard]] bool isEmpty() const { return pieces.isEmpty(); }

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// One way of reading a bracket, with the positions taken on it. An empty passage is "no text".
struct Alternative {
    Passage passage;
    QList<Position> positions;

    friend bool operator==(const Alternative &, const Alternative &) = default;
};

inline bool operator==(const Bracket &a, const Bracket &b)
{
    return a.alternatives == b.alternatives;
}

/// The passage of one run.
[[nodiscard]] Passage passageOf(const QString &text, const Origin &origin = {}, Marks marks = {});

[[nodiscard]] Passage normal(const Passage &passage);
[[nodiscard]] Passage joined(const Passage &first, const Passage &second);

/// All run text in order, every alternative included.
[[nodiscard]] QString flatText(const Passage &passage);
[[nodiscard]] qsizetype flatLength(const Passage &passage);

/// True where no bracket is left at any depth.
[[nodiscard]] bool isAgreed(const Passage &passage);
/// How many brackets there are, those inside alternatives included.
[[nodiscard]] int bracketCount(const Passage &passage);

/// Picks the alternative of a bracket that is read; an index out of range reads none of them.
using Choice = std::function<qsizetype(const Bracket &)>;

/// The passage with each bracket, at every depth, replaced by the alternative that `choice` picks.
[[nodiscard]] Passage chosen(const Passage &passage, const Choice &choice);

/// The passage as `by` would have it: in each bracket the alternative that it proposes or supports, and
/// nothing where it proposes none.
[[nodiscard]] Passage chosenBy(const Passage &passage, const Attribution &by);

/// The three readings that every view and export offers.
enum class Reading {
    MarkedUp, ///< brackets and alternatives as they stand
    Clean, ///< what is agreed: brackets left out
    AsIfAgreed, ///< as if the first alternative of each bracket had been agreed
};

/// The text of a reading; MarkedUp gives bracket signs without attributions.
[[nodiscard]] QString readingText(const Passage &passage, Reading reading);

/// Everybody who takes a position anywhere in the passage, in order of first appearance.
[[nodiscard]] QList<Attribution> attributions(const Passage &passage);

/// Where a bracket stands: indices alternately into pieces and alternatives, ending on a bracket's piece.
/// [2] is the bracket at pieces[2]; [2, 0, 1] the bracket at pieces[1] of that bracket's first alternative.
using BracketPath = QList<qsizetype>;

/// A bracket with its place and the flat span of all it holds.
struct PlacedBracket {
    BracketPath path;
    TextSpan span;

    friend bool operator==(const PlacedBracket &, const PlacedBracket &) = default;
};

/// Every bracket, outer ones before those inside them.
[[nodiscard]] QList<PlacedBracket> brackets(const Passage &passage);
/// The bracket at `path`, or null.
[[nodiscard]] const Bracket *bracketAt(const Passage &passage, const BracketPath &path);
/// The passage in which what stands at `path` is replaced by `replacement`.
[[nodiscard]] Passage withBracketReplaced(const Passage &passage, const BracketPath &path, const Passage &replacement);

/// What of the passage lies in `span` of its flat text. A bracket that reaches over an end of the span stays a
/// bracket, with what of its alternatives lies inside; one that lies wholly outside is left out.
[[nodiscard]] Passage sliced(const Passage &passage, TextSpan span);
/// The passage with the characters of `span` replaced. The new text goes into the innermost alternative that holds
/// the whole span; of a bracket that the span reaches into from outside, the rest stays where it was.
[[nodiscard]] Passage withTextReplaced(const Passage &passage, TextSpan span, const Passage &replacement);

/// The runs of the passage in flat order, each with its flat span.
struct PlacedRun {
    Run run;
    TextSpan span;
    BracketPath inside; ///< path of the innermost bracket and, last, the index of the alternative; empty at the top

    friend bool operator==(const PlacedRun &, const PlacedRun &) = default;
};
[[nodiscard]] QList<PlacedRun> placedRuns(const Passage &passage);

}
