// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/returnedpassage.h"

#include "interchange/docx/returnedreading.h"
#include "text/notation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

constexpr qsizetype mostStretches = 1000;

/// Where a stretch goes: inside an alternative (at the top of the passage where the path is empty), over flat text.
struct Target {
    BracketPath inside;
    TextSpan span;
};

/// The passage of an alternative, and where it begins in the flat text of all.
struct AlternativePart {
    Passage passage;
    qsizetype begin = 0;
};

AlternativePart partAt(const Passage &passage, const BracketPath &inside)
{
    AlternativePart part{passage, 0};
    for (qsizetype i = 0; i + 1 < inside.size(); i += 2) {
        for (qsizetype piece = 0; piece < inside[i]; ++piece)
            part.begin += flatLength(Passage{{part.passage.pieces[piece]}});
        const auto bracket = std::get<Bracket>(part.passage.pieces[inside[i]]);
        for (qsizetype alternative = 0; alternative < inside[i + 1]; ++alternative)
            part.begin += flatLength(bracket.alternatives[alternative].passage);
        part.passage = bracket.alternatives[inside[i + 1]].passage;
    }
    return part;
}

/// The span widened to the whole of every bracket that it reaches into; nothing for a place inside one.
std::optional<TextSpan> widened(const Passage &passage, TextSpan span)
{
    qsizetype at = 0;
    TextSpan wide = span;
    for (const Piece &piece : passage.pieces) {
        const TextSpan here{at, at + flatLength(Passage{{piece}})};
        at = here.end;
        if (!std::holds_alternative<Bracket>(piece))
            continue;
        if (span.isEmpty() && here.begin < span.begin && span.begin < here.end)
            return std::nullopt;
        if (here.overlaps(span))
            wide = {std::min(wide.begin, here.begin), std::max(wide.end, here.end)};
    }
    return wide;
}

/// The pieces up to a place that is inside no bracket, and those from there on; none is left out, be it empty.
std::pair<Passage, Passage> cut(const Passage &passage, qsizetype at)
{
    std::pair<Passage, Passage> parts;
    qsizetype begin = 0;
    for (const Piece &piece : passage.pieces) {
        const qsizetype length = flatLength(Passage{{piece}});
        if (begin + length <= at) {
            parts.first.pieces.append(piece);
        } else if (begin >= at) {
            parts.second.pieces.append(piece);
        } else {
            parts.first.pieces += sliced(Passage{{piece}}, {0, at - begin}).pieces;
            parts.second.pieces += sliced(Passage{{piece}}, {at - begin, length}).pieces;
        }
        begin += length;
    }
    return parts;
}

bool has(const Bracket &bracket, const Alternative &alternative)
{
    const QString words = printPassage(alternative.passage);
    return std::ranges::any_of(bracket.alternatives, [&](const Alternative &known) {
        return known.positions == alternative.positions && printPassage(known.passage) == words;
    });
}

BracketPath commonPath(const BracketPath &a, const BracketPath &b)
{
    qsizetype common = 0;
    while (common + 1 < std::min(a.size(), b.size()) && a[common] == b[common] && a[common + 1] == b[common + 1])
        common += 2;
    return a.first(common);
}

/// Puts the changes of one paragraph into its passage, the last first, so that places before it stay.
class Placing {
public:
    Placing(const Passage &passage, const ReturnedParagraph &paragraph)
        : m_passage(passage)
        , m_carried(paragraph.carried())
        , m_places(paragraph.places)
    {
        m_places.resize(m_carried.size());
    }

    void add(const Stretch &stretch)
    {
        m_runs = placedRuns(m_passage);
        const auto target = targetOf(stretch);
        if (!target || !put(stretch, *target))
            lose(stretch);
    }

    void lose(const Stretch &stretch)
    {
        QList<ReturnedWords> words;
        for (const Change &author : authorsOf(stretch))
            words.append(wordsOf(stretch, author, ReturnedWords::Outcome::Lost));
        m_words = words + m_words;
    }

    ReturnedPassage result() { return {normal(m_passage), std::move(m_words)}; }

private:
    [[nodiscard]] BracketPath pathAt(qsizetype flat) const
    {
        const auto run = std::ranges::find_if(m_runs, [&](const PlacedRun &one) { return one.span.contains(flat); });
        return run == m_runs.end() ? BracketPath() : run->inside;
    }

    [[nodiscard]] std::optional<Target> targetOf(const Stretch &stretch) const
    {
        std::optional<Target> target;
        QString signs;
        for (qsizetype i = stretch.carried.begin; i < stretch.carried.end; ++i) {
            const TextPlace place = m_places[i];
            if (place.at < 0 && !m_carried[i].isSpace())
                return std::nullopt;
            if (place.at >= 0 && !place.isWord)
                signs += m_carried[i];
            if (place.at < 0 || !place.isWord)
                continue;
            if (!target)
                target = Target{pathAt(place.at), {place.at, place.at + 1}};
            target->inside = commonPath(target->inside, pathAt(place.at));
            target->span.begin = std::min(target->span.begin, place.at);
            target->span.end = std::max(target->span.end, place.at + 1);
        }
        if (!target)
            return signs.trimmed().isEmpty() ? gapAt(stretch) : std::nullopt;
        // Who strikes out the signs around an alternative means all of it.
        if (signs.contains(u'[') && signs.contains(u']') && !target->inside.isEmpty())
            target->inside.resize(target->inside.size() - 2);
        return target;
    }

    /// The place of words that take no place of others: where their neighbours stand in one alternative, there; at the
    /// edge of a bracket outside of it, unless its sign stands between.
    [[nodiscard]] std::optional<Target> gapAt(const Stretch &stretch) const
    {
        const auto placeAt = [&](qsizetype i) { return i >= 0 && i < m_places.size() ? m_places[i] : TextPlace(); };
        const auto gap = [](const BracketPath &inside, qsizetype at) { return Target{inside, {at, at}}; };
        const TextPlace before = placeAt(stretch.carried.begin - 1);
        const TextPlace behind = placeAt(stretch.carried.end);
        if (m_runs.isEmpty())
            return gap({}, 0);
        const bool afterWord = before.at >= 0 && before.isWord;
        const bool beforeWord = behind.at >= 0 && behind.isWord;
        if (afterWord && beforeWord) {
            const BracketPath left = pathAt(before.at);
            const BracketPath right = pathAt(behind.at);
            const bool leavesBracket = right.size() < left.size() && commonPath(left, right) == right;
            return leavesBracket ? gap(right, behind.at) : gap(left, before.at + 1);
        }
        if (afterWord)
            return gap(pathAt(before.at), before.at + 1);
        if (beforeWord)
            return gap(pathAt(behind.at), behind.at);
        const qsizetype at = std::max(before.at, behind.at);
        if (at < 0)
            return std::nullopt;
        return gap(at > 0 ? commonPath(pathAt(at - 1), pathAt(at)) : BracketPath(), at);
    }

    bool put(const Stretch &stretch, const Target &target)
    {
        const AlternativePart part = partAt(m_passage, target.inside);
        const TextSpan narrow{target.span.begin - part.begin, target.span.end - part.begin};
        const auto wide = widened(part.passage, narrow);
        if (!wide)
            return false;
        const auto [before, rest] = cut(part.passage, wide->begin);
        const auto [old, behind] = cut(rest, wide->length());
        Bracket bracket;
        if (!old.isEmpty())
            bracket.alternatives.append({normal(old), {}});
        const bool isOneBracket = old.pieces.size() == 1 && std::holds_alternative<Bracket>(old.pieces.first());
        if (isOneBracket)
            bracket = std::get<Bracket>(old.pieces.first());
        const bool isWhole = !target.inside.isEmpty() && before.isEmpty() && behind.isEmpty() && !old.isEmpty();
        BracketPath around = target.inside;
        if (isWhole) {
            around.removeLast();
            bracket = *bracketAt(m_passage, around);
        }
        const Reading reading{part.passage, part.begin, m_places, *wide, narrow.begin};
        if (!addAlternatives(bracket, stretch, reading, old, neighbours(part.passage, *wide)))
            return true;
        m_passage = isWhole ? withBracketReplaced(m_passage, around, Passage{{bracket}})
                            : withPart(target.inside, Passage{before.pieces + QList<Piece>{bracket} + behind.pieces});
        return true;
    }

    [[nodiscard]] Passage withPart(const BracketPath &inside, const Passage &part) const
    {
        if (inside.isEmpty())
            return normal(part);
        const BracketPath path = inside.first(inside.size() - 1);
        Bracket bracket = *bracketAt(m_passage, path);
        bracket.alternatives[inside.last()].passage = normal(part);
        return withBracketReplaced(m_passage, path, Passage{{bracket}});
    }

    /// The brackets that touch a span.
    static QList<Bracket> neighbours(const Passage &passage, TextSpan span)
    {
        QList<Bracket> found;
        qsizetype at = 0;
        for (const Piece &piece : passage.pieces) {
            const TextSpan here{at, at + flatLength(Passage{{piece}})};
            at = here.end;
            const auto *bracket = std::get_if<Bracket>(&piece);
            if (bracket && here.begin <= span.end && span.begin <= here.end)
                found.append(*bracket);
        }
        return found;
    }

    /// What everybody makes of the stretch, where it is not there already; false where nothing is new.
    bool addAlternatives(Bracket &bracket, const Stretch &stretch, const Reading &reading, const Passage &old,
        const QList<Bracket> &around)
    {
        QList<ReturnedWords> words;
        bool any = false;
        for (const Change &author : authorsOf(stretch)) {
            const Alternative theirs = readingOf(stretch, author.author, reading);
            const bool here = has(bracket, theirs)
                || std::ranges::any_of(around, [&](const Bracket &one) { return has(one, theirs); });
            const bool nothing = printPassage(theirs.passage) == printPassage(normal(old));
            words.append(wordsOf(stretch, author,
                nothing    ? ReturnedWords::Outcome::Lost
                    : here ? ReturnedWords::Outcome::AlreadyHere
                           : ReturnedWords::Outcome::Placed));
            if (here || nothing)
                continue;
            bracket.alternatives.append(theirs);
            any = true;
        }
        m_words = words + m_words;
        return any;
    }

    Passage m_passage;
    QString m_carried;
    QList<TextPlace> m_places;
    QList<PlacedRun> m_runs;
    QList<ReturnedWords> m_words;
};

}

ReturnedPassage withReturnedChanges(const Passage &passage, const ReturnedParagraph &paragraph)
{
    const QList<Stretch> stretches = stretchesOf(paragraph);
    Placing placing(passage, paragraph);
    for (qsizetype i = stretches.size(); i-- > 0;) {
        if (i < mostStretches)
            placing.add(stretches[i]);
        else
            placing.lose(stretches[i]);
    }
    return placing.result();
}

}
