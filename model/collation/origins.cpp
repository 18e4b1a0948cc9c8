// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/origins.h"

#include "collation/redline.h"

namespace concordat {

namespace {

/// The origin of each character of a passage's flat text.
QList<Origin> originsOf(const Passage &passage)
{
    QList<Origin> origins;
    for (const PlacedRun &placed : placedRuns(passage)) {
        for (qsizetype i = 0; i < placed.run.text.size(); ++i)
            origins.append(placed.run.origin.advanced(i));
    }
    return origins;
}

/// Gives the characters of `text` that have no origin yet those of the same words in `source`.
void take(QList<std::optional<Origin>> &origins, const QString &text, const Passage &source)
{
    const QString from = flatText(source);
    const QList<Origin> known = originsOf(source);
    CompareOptions exact;
    exact.overlook = {false, false, false, false, false};
    const auto copy = [&](TextSpan a, TextSpan b) {
        if (a.length() != b.length())
            return;
        for (qsizetype i = 0; i < a.length(); ++i) {
            if (!origins[b.begin + i] && from[a.begin + i] == text[b.begin + i])
                origins[b.begin + i] = known[a.begin + i];
        }
    };
    const QList<Segment> segments = compare(from, text, exact);
    for (const Segment &segment : segments) {
        if (segment.kind == Segment::Kind::Same)
            copy(segment.a, segment.b);
        if (segment.kind != Segment::Kind::MovedTo)
            continue;
        const auto moved = std::ranges::find_if(segments,
            [&](const Segment &other) { return other.kind == Segment::Kind::MovedFrom && other.move == segment.move; });
        if (moved != segments.end())
            copy(moved->a, segment.b);
    }
}

/// `passage` with the origins of its flat characters, from `at` on.
Passage withOriginsAt(const Passage &passage, const QList<Origin> &origins, qsizetype &at)
{
    Passage result;
    for (const Piece &piece : passage.pieces) {
        const auto *run = std::get_if<Run>(&piece);
        if (!run) {
            Bracket bracket;
            for (const Alternative &alternative : std::get<Bracket>(piece).alternatives)
                bracket.alternatives.append({withOriginsAt(alternative.passage, origins, at), alternative.positions});
            result.pieces.append(bracket);
            continue;
        }
        for (qsizetype begin = 0; begin < run->text.size();) {
            qsizetype end = begin + 1;
            while (end < run->text.size() && origins[at + begin].advanced(end - begin) == origins[at + end])
                ++end;
            result.pieces.append(Run{run->text.sliced(begin, end - begin), origins[at + begin], run->marks, run->link});
            begin = end;
        }
        at += run->text.size();
    }
    return result;
}

}

Passage withOrigins(const Passage &after, const Passage &before, const EditId &edit, const QList<Passage> &elsewhere)
{
    const QString text = flatText(after);
    QList<std::optional<Origin>> found(text.size());
    take(found, text, before);
    for (const Passage &source : elsewhere) {
        if (std::ranges::any_of(found, [](const auto &origin) { return !origin; }))
            take(found, text, source);
    }
    QList<Origin> origins;
    origins.reserve(found.size());
    for (const auto &origin : found)
        origins.append(origin.value_or(Origin::edited(edit)));
    qsizetype at = 0;
    return normal(withOriginsAt(after, origins, at));
}

}
