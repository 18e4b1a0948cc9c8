// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/passage.h"

namespace concordat {

namespace {

bool continues(const Run &first, const Run &second)
{
    return first.marks == second.marks && first.link == second.link
        && first.origin.advanced(first.text.size()) == second.origin;
}

void append(Passage &passage, const Piece &piece)
{
    const auto *run = std::get_if<Run>(&piece);
    if (run) {
        if (run->text.isEmpty())
            return;
        if (!passage.pieces.isEmpty()) {
            auto *last = std::get_if<Run>(&passage.pieces.last());
            if (last && continues(*last, *run)) {
                last->text += run->text;
                return;
            }
        }
        passage.pieces.append(*run);
        return;
    }
    const auto &bracket = std::get<Bracket>(piece);
    if (bracket.alternatives.isEmpty())
        return;
    Bracket clean;
    for (const Alternative &alternative : bracket.alternatives)
        clean.alternatives.append({normal(alternative.passage), alternative.positions});
    passage.pieces.append(clean);
}

bool takesPart(const Alternative &alternative, const Attribution &by)
{
    return std::ranges::any_of(alternative.positions, [&](const Position &position) {
        return position.by == by && (position.stance == Stance::Proposes || position.stance == Stance::Supports);
    });
}

void collectRuns(const Passage &passage, const BracketPath &inside, qsizetype &at, QList<PlacedRun> &found)
{
    for (qsizetype i = 0; i < passage.pieces.size(); ++i) {
        if (const auto *run = std::get_if<Run>(&passage.pieces[i])) {
            found.append({*run, {at, at + run->text.size()}, inside});
            at += run->text.size();
            continue;
        }
        const auto &alternatives = std::get<Bracket>(passage.pieces[i]).alternatives;
        for (qsizetype k = 0; k < alternatives.size(); ++k)
            collectRuns(alternatives[k].passage, inside + BracketPath{i, k}, at, found);
    }
}

void collectBrackets(const Passage &passage, const BracketPath &inside, qsizetype &at, QList<PlacedBracket> &found)
{
    for (qsizetype i = 0; i < passage.pieces.size(); ++i) {
        if (const auto *run = std::get_if<Run>(&passage.pieces[i])) {
            at += run->text.size();
            continue;
        }
        const BracketPath path = inside + BracketPath{i};
        const qsizetype index = found.size();
        found.append({path, {at, at}});
        const auto &alternatives = std::get<Bracket>(passage.pieces[i]).alternatives;
        for (qsizetype k = 0; k < alternatives.size(); ++k)
            collectBrackets(alternatives[k].passage, path + BracketPath{k}, at, found);
        found[index].span.end = at;
    }
}

Passage replacedAt(const Passage &passage, const BracketPath &path, qsizetype step, const Passage &replacement)
{
    if (path.value(step, -1) < 0 || path[step] >= passage.pieces.size())
        return passage;
    Passage result = passage;
    const qsizetype index = path[step];
    const auto *bracket = std::get_if<Bracket>(&passage.pieces[index]);
    if (!bracket)
        return passage;
    if (step + 1 == path.size()) {
        result.pieces.remove(index);
        for (qsizetype i = 0; i < replacement.pieces.size(); ++i)
            result.pieces.insert(index + i, replacement.pieces[i]);
        return result;
    }
    const qsizetype which = path[step + 1];
    if (which < 0 || which >= bracket->alternatives.size())
        return passage;
    Bracket changed = *bracket;
    Passage &inner = changed.alternatives[which].passage;
    inner = replacedAt(inner, path, step + 2, replacement);
    result.pieces[index] = changed;
    return result;
}

Run slicedRun(const Run &run, TextSpan span)
{
    return {run.text.sliced(span.begin, span.length()), run.origin.advanced(span.begin), run.marks, run.link};
}

/// `last`: the slice ends where the passage does, so that a bracket without text at the end is in it.
Passage slicedAt(const Passage &passage, TextSpan span, bool last, qsizetype &at)
{
    Passage result;
    for (const Piece &piece : passage.pieces) {
        if (const auto *run = std::get_if<Run>(&piece)) {
            const TextSpan inside{std::clamp<qsizetype>(span.begin - at, 0, run->text.size()),
                std::clamp<qsizetype>(span.end - at, 0, run->text.size())};
            if (!inside.isEmpty())
                result.pieces.append(slicedRun(*run, inside));
            at += run->text.size();
            continue;
        }
        const qsizetype begin = at;
        Bracket cut;
        for (const Alternative &alternative : std::get<Bracket>(piece).alternatives)
            cut.alternatives.append({slicedAt(alternative.passage, span, last, at), alternative.positions});
        const bool holdsNothing = begin == at && span.begin <= begin && (begin < span.end || last);
        if (holdsNothing || TextSpan{begin, at}.overlaps(span))
            result.pieces.append(cut);
    }
    return result;
}

/// The alternative of a bracket at the top of `passage` in which `span` lies, as its piece, index and where
/// its text begins. A span without text at an alternative's edge lies outside it.
struct HoldingAlternative {
    qsizetype piece = 0;
    qsizetype index = 0;
    qsizetype begin = 0;
};
std::optional<HoldingAlternative> holdingAlternative(const Passage &passage, TextSpan span)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < passage.pieces.size(); ++i) {
        if (const auto *run = std::get_if<Run>(&passage.pieces[i])) {
            at += run->text.size();
            continue;
        }
        const auto &alternatives = std::get<Bracket>(passage.pieces[i]).alternatives;
        for (qsizetype k = 0; k < alternatives.size(); ++k) {
            const qsizetype end = at + flatLength(alternatives[k].passage);
            const bool inside
                = span.isEmpty() ? at < span.begin && span.begin < end : at <= span.begin && span.end <= end;
            if (inside)
                return HoldingAlternative{i, k, at};
            at = end;
        }
    }
    return std::nullopt;
}

Passage replacedText(const Passage &passage, TextSpan span, const Passage &replacement)
{
    if (const auto holder = holdingAlternative(passage, span)) {
        Passage result = passage;
        auto &bracket = std::get<Bracket>(result.pieces[holder->piece]);
        Passage &inner = bracket.alternatives[holder->index].passage;
        inner = replacedText(inner, {span.begin - holder->begin, span.end - holder->begin}, replacement);
        return result;
    }
    Passage head;
    Passage tail;
    qsizetype at = 0;
    for (const Piece &piece : passage.pieces) {
        const Passage whole{{piece}};
        const qsizetype end = at + flatLength(whole);
        if (end <= span.begin)
            head.pieces.append(piece);
        else if (at >= span.end)
            tail.pieces.append(piece);
        else {
            head.pieces.append(sliced(whole, {0, std::max<qsizetype>(span.begin - at, 0)}).pieces);
            tail.pieces.append(sliced(whole, {std::min(span.end, end) - at, end - at}).pieces);
        }
        at = end;
    }
    head.pieces.append(replacement.pieces);
    head.pieces.append(tail.pieces);
    return head;
}

void appendReading(const Passage &passage, Reading reading, QString &text)
{
    for (const Piece &piece : passage.pieces) {
        if (const auto *run = std::get_if<Run>(&piece)) {
            text += run->text;
            continue;
        }
        const auto &alternatives = std::get<Bracket>(piece).alternatives;
        if (reading == Reading::AsIfAgreed && !alternatives.isEmpty())
            appendReading(alternatives.first().passage, reading, text);
        if (reading != Reading::MarkedUp)
            continue;
        for (const Alternative &alternative : alternatives) {
            text += u'[';
            appendReading(alternative.passage, reading, text);
            text += u']';
        }
    }
}

}

Passage passageOf(const QString &text, const Origin &origin, Marks marks)
{
    Passage passage;
    append(passage, Run{text, origin, marks, {}});
    return passage;
}

Passage normal(const Passage &passage)
{
    return joined({}, passage);
}

Passage joined(const Passage &first, const Passage &second)
{
    Passage result = first;
    for (const Piece &piece : second.pieces)
        append(result, piece);
    return result;
}

QString flatText(const Passage &passage)
{
    QString text;
    for (const PlacedRun &placed : placedRuns(passage))
        text += placed.run.text;
    return text;
}

qsizetype flatLength(const Passage &passage)
{
    const auto runs = placedRuns(passage);
    return runs.isEmpty() ? 0 : runs.last().span.end;
}

bool isAgreed(const Passage &passage)
{
    return std::ranges::none_of(
        passage.pieces, [](const Piece &piece) { return std::holds_alternative<Bracket>(piece); });
}

int bracketCount(const Passage &passage)
{
    return int(brackets(passage).size());
}

Passage chosen(const Passage &passage, const Choice &choice)
{
    Passage result;
    for (const Piece &piece : passage.pieces) {
        const auto *bracket = std::get_if<Bracket>(&piece);
        if (!bracket) {
            append(result, piece);
            continue;
        }
        const qsizetype index = choice(*bracket);
        if (index >= 0 && index < bracket->alternatives.size())
            result = joined(result, chosen(bracket->alternatives[index].passage, choice));
    }
    return result;
}

Passage chosenBy(const Passage &passage, const Attribution &by)
{
    return chosen(passage, [&](const Bracket &bracket) -> qsizetype {
        for (qsizetype i = 0; i < bracket.alternatives.size(); ++i) {
            if (takesPart(bracket.alternatives[i], by))
                return i;
        }
        return -1;
    });
}

QString readingText(const Passage &passage, Reading reading)
{
    QString text;
    appendReading(passage, reading, text);
    return text;
}

QList<Attribution> attributions(const Passage &passage)
{
    QList<Attribution> names;
    for (const PlacedBracket &placed : brackets(passage)) {
        for (const Alternative &alternative : bracketAt(passage, placed.path)->alternatives) {
            for (const Position &position : alternative.positions) {
                if (!names.contains(position.by))
                    names.append(position.by);
            }
        }
    }
    return names;
}

QList<PlacedBracket> brackets(const Passage &passage)
{
    QList<PlacedBracket> found;
    qsizetype at = 0;
    collectBrackets(passage, {}, at, found);
    return found;
}

const Bracket *bracketAt(const Passage &passage, const BracketPath &path)
{
    const Passage *inside = &passage;
    for (qsizetype step = 0; step < path.size(); step += 2) {
        if (path[step] < 0 || path[step] >= inside->pieces.size())
            return nullptr;
        const auto *bracket = std::get_if<Bracket>(&inside->pieces[path[step]]);
        if (!bracket || step + 1 == path.size())
            return bracket;
        if (path[step + 1] < 0 || path[step + 1] >= bracket->alternatives.size())
            return nullptr;
        inside = &bracket->alternatives[path[step + 1]].passage;
    }
    return nullptr;
}

Passage withBracketReplaced(const Passage &passage, const BracketPath &path, const Passage &replacement)
{
    return normal(replacedAt(passage, path, 0, replacement));
}

Passage sliced(const Passage &passage, TextSpan span)
{
    qsizetype at = 0;
    return normal(slicedAt(passage, span, span.end >= flatLength(passage), at));
}

Passage withTextReplaced(const Passage &passage, TextSpan span, const Passage &replacement)
{
    return normal(replacedText(passage, span, replacement));
}

QList<PlacedRun> placedRuns(const Passage &passage)
{
    QList<PlacedRun> found;
    qsizetype at = 0;
    collectRuns(passage, {}, at, found);
    return found;
}

}
