// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/disagreement.h"

#include "text/notation.h"

#include <algorithm>

namespace concordat {

namespace {

/// The brackets of a passage, not those inside them.
QList<Bracket> outerBrackets(const Passage &passage)
{
    QList<Bracket> outer;
    for (const Piece &piece : passage.pieces) {
        if (const auto *bracket = std::get_if<Bracket>(&piece))
            outer.append(*bracket);
    }
    return outer;
}

bool namesSomebody(const Bracket &bracket)
{
    return std::ranges::any_of(
        bracket.alternatives, [](const Alternative &alternative) { return !alternative.positions.isEmpty(); });
}

/// Whether each alternative of one bracket has exactly one in the other with the same names behind it.
bool haveTheSameVoices(const Bracket &a, const Bracket &b)
{
    const auto isOnce = [&](const Alternative &alternative) {
        return std::ranges::count(a.alternatives, alternative.positions, &Alternative::positions) == 1
            && std::ranges::count(b.alternatives, alternative.positions, &Alternative::positions) == 1;
    };
    return a.alternatives.size() == b.alternatives.size() && std::ranges::all_of(a.alternatives, isOnce);
}

/// Whether every bracket can be read with one voice after the other.
bool canBeRead(const QList<Bracket> &brackets)
{
    return !brackets.isEmpty() && std::ranges::all_of(brackets.sliced(1), [&](const Bracket &next) {
        return haveTheSameVoices(brackets.first(), next);
    });
}

bool standsWithoutWords(const Passage &passage)
{
    return std::ranges::none_of(passage.pieces, [](const Piece &piece) {
        const auto *run = std::get_if<Run>(&piece);
        return run && std::ranges::any_of(run->text, [](QChar c) { return c.isLetterOrNumber(); });
    });
}

/// Text that is longer than the brackets in it is not said over again for each of their alternatives.
bool areMostOf(const QList<Bracket> &brackets, const Passage &passage)
{
    qsizetype inside = 0;
    for (const Bracket &bracket : brackets)
        inside += flatLength({{bracket}});
    return 2 * inside >= flatLength(passage);
}

/// The passage as the alternative `index` of its first bracket has it, and those with the same names in the others.
Alternative reading(const Passage &passage, const Bracket &first, qsizetype index)
{
    const QList<Position> &voice = first.alternatives[index].positions;
    Alternative read{{}, voice};
    for (const Piece &piece : passage.pieces) {
        const auto *bracket = std::get_if<Bracket>(&piece);
        if (!bracket) {
            read.passage.pieces.append(piece);
            continue;
        }
        const auto same = *bracket == first ? bracket->alternatives.begin() + index
                                            : std::ranges::find(bracket->alternatives, voice, &Alternative::positions);
        read.passage.pieces += same->passage.pieces;
    }
    read.passage = normal(read.passage);
    return read;
}

QList<Alternative> readings(const Passage &passage, const Bracket &first)
{
    QList<Alternative> each;
    for (qsizetype i = 0; i < first.alternatives.size(); ++i)
        each.append(reading(passage, first, i));
    return each;
}

/// The text that alternatives are told apart and put in order by.
QString writtenOf(const Alternative &alternative)
{
    QString text = printPassage(alternative.passage);
    text.removeIf([](QChar c) { return c.isNonCharacter(); });
    return text;
}

}

std::optional<Bracket> asBracket(const Passage &passage)
{
    const QList<Bracket> brackets = outerBrackets(passage);
    if (!canBeRead(brackets) || !standsWithoutWords(passage))
        return std::nullopt;
    return Bracket{readings(passage, brackets.first())};
}

QList<Alternative> readOut(const Alternative &said, const Passage &base)
{
    const QList<Bracket> own = outerBrackets(said.passage);
    if (!canBeRead(own) || !std::ranges::all_of(own, namesSomebody))
        return {said};
    const bool isNew = outerBrackets(base).isEmpty() && areMostOf(own, said.passage);
    return isNew || standsWithoutWords(said.passage) ? readings(said.passage, own.first()) : QList{said};
}

void say(Bracket &bracket, const Alternative &said)
{
    const auto same = std::ranges::find(bracket.alternatives, printPassage(said.passage),
        [](const Alternative &alternative) { return printPassage(alternative.passage); });
    if (same == bracket.alternatives.end()) {
        bracket.alternatives.append(said);
        return;
    }
    for (const Position &position : said.positions) {
        if (!std::ranges::contains(same->positions, position.by, &Position::by))
            same->positions.append(position);
    }
    std::ranges::sort(same->positions, {}, &Position::by);
}

Bracket disagreement(const Passage &base, const Alternative &ours, const Alternative &theirs)
{
    Bracket bracket;
    for (const Alternative &said : readOut(ours, base) + readOut(theirs, base))
        say(bracket, said);
    std::ranges::sort(bracket.alternatives, {}, [](const Alternative &alternative) {
        const QString written = writtenOf(alternative);
        return std::tuple(written.isEmpty(), written, printPositions(alternative.positions));
    });
    return bracket;
}

QList<Position> proposedBy(const QList<Attribution> &names)
{
    QList<Position> positions;
    for (const Attribution &name : names)
        positions.append({name, Stance::Proposes});
    return positions;
}

}
