// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/trackedpassage.h"

#include "text/notation.h"

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

Change insertedBy(const QList<Position> &positions)
{
    return {Change::Kind::Inserted, positions.isEmpty() ? nobody : printPositions(positions), {}};
}

Change deletedBy(const QList<Position> &positions)
{
    return {Change::Kind::Deleted, positions.isEmpty() ? nobody : printPositions(positions), {}};
}

class RunWriter {
public:
    QList<TextRun> write(const Passage &passage)
    {
        add(passage, {});
        return m_runs;
    }

private:
    void add(const Passage &passage, const QList<Change> &changes)
    {
        for (const Piece &piece : passage.pieces) {
            if (const auto *run = std::get_if<Run>(&piece)) {
                TextRun written{.text = run->text, .marks = run->marks, .link = run->link, .changes = changes};
                written.rightToLeft = run->text.isRightToLeft();
                m_runs.append(written);
            } else {
                add(std::get<Bracket>(piece), changes);
            }
        }
    }

    /// Where the first alternative is nobody's, it is the text that was there, and those who want something else delete
    /// it.
    void add(const Bracket &bracket, const QList<Change> &changes)
    {
        QList<Change> absent;
        QList<Change> replaced;
        bool old = true;
        for (qsizetype i = 0; i < bracket.alternatives.size(); ++i) {
            const Alternative &alternative = bracket.alternatives[i];
            old = old && alternative.positions.isEmpty() == (i == 0);
            if (alternative.passage.isEmpty())
                absent.append(deletedBy(alternative.positions));
            else if (i > 0)
                replaced.append(deletedBy(alternative.positions));
        }
        old = old && bracket.alternatives.size() > 1;
        for (qsizetype i = 0; i < bracket.alternatives.size(); ++i) {
            const Alternative &alternative = bracket.alternatives[i];
            QList<Change> around = changes;
            if (i == 0 && old)
                around += replaced;
            else
                around.append(insertedBy(alternative.positions));
            add(alternative.passage, around + absent);
        }
    }

    QList<TextRun> m_runs;
};

class PassageReader {
public:
    static Passage read(const QList<TextRun> &runs, qsizetype depth)
    {
        Passage passage;
        for (qsizetype i = 0; i < runs.size();) {
            if (runs[i].changes.size() <= depth) {
                passage.pieces.append(Run{runs[i].text, {}, runs[i].marks, runs[i].link});
                ++i;
                continue;
            }
            Bracket bracket;
            i = readBracket(runs, i, depth, bracket);
            passage.pieces.append(bracket);
        }
        return normal(passage);
    }

private:
    /// All changes that touch, from `begin` on; gives back where they end.
    static qsizetype readBracket(const QList<TextRun> &runs, qsizetype begin, qsizetype depth, Bracket &bracket)
    {
        QList<Alternative> absent;
        const auto without = [&](const QString &author) {
            const Alternative none{{}, positionsOf(author)};
            if (!absent.contains(none))
                absent.append(none);
        };
        while (begin < runs.size() && runs[begin].changes.size() > depth) {
            const Change &change = runs[begin].changes[depth];
            qsizetype end = begin + 1;
            while (end < runs.size() && runs[end].changes.size() > depth && runs[end].changes[depth] == change)
                ++end;
            QList<TextRun> inside = runs.sliced(begin, end - begin);
            qsizetype below = depth + 1;
            if (change.removes())
                without(change.author);
            // Whoever deletes all of it is for no text.
            while (const Change *deletion = commonDeletion(inside, below)) {
                without(deletion->author);
                ++below;
            }
            const Alternative read{
                PassageReader::read(inside, below), change.removes() ? QList<Position>() : positionsOf(change.author)};
            bracket.alternatives.append(read);
            begin = end;
        }
        // Who deletes and inserts replaces: "no text" is not what they want.
        for (const Alternative &none : std::as_const(absent)) {
            const bool replaces = std::ranges::any_of(bracket.alternatives,
                [&](const Alternative &one) { return !none.positions.isEmpty() && one.positions == none.positions; });
            if (!replaces)
                bracket.alternatives.append(none);
        }
        return begin;
    }

    static const Change *commonDeletion(const QList<TextRun> &runs, qsizetype depth)
    {
        const Change *first = nullptr;
        for (const TextRun &run : runs) {
            if (run.changes.size() <= depth || !run.changes[depth].removes())
                return nullptr;
            if (first && run.changes[depth] != *first)
                return nullptr;
            first = &run.changes[depth];
        }
        return first;
    }
};

}

QList<Position> positionsOf(const QString &author)
{
    if (author == nobody)
        return {};
    return readPositions(author);
}

QList<TextRun> trackedRuns(const Passage &passage)
{
    return RunWriter().write(passage);
}

Passage passageOf(const QList<TextRun> &runs)
{
    return PassageReader::read(runs, 0);
}

}
