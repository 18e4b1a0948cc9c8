// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/returnedreading.h"

#include "interchange/docx/stylesheet.h"
#include "interchange/docx/trackedpassage.h"

#include <algorithm>

namespace concordat::docx {

namespace {

bool isCarried(const TextRun &run)
{
    return std::ranges::all_of(run.changes, &Change::removes);
}

bool isRemovedBy(const TextRun &run, const QString &author)
{
    return std::ranges::contains(run.changes, author, &Change::author);
}

/// Goes through a stretch once, with a mark in the old text behind what is settled.
class Reader {
public:
    explicit Reader(const Reading &in)
        : m_in(in)
        , m_settled(in.span.begin)
        , m_seen(in.from)
    {
    }

    void see(const TextPlace &place, bool removed)
    {
        const qsizetype at = place.at - m_in.begin;
        if (!place.isWord || at < m_seen)
            return;
        m_seen = at + 1;
        if (removed) {
            keep(at);
            m_settled = at + 1;
        }
        m_removed = removed;
    }

    void write(const QList<TextRun> &runs)
    {
        keep(m_seen);
        m_passage = joined(m_passage, passageOf(runs));
        m_removed = false;
    }

    Passage result()
    {
        m_removed = false;
        keep(m_in.span.end);
        return m_passage;
    }

private:
    /// Words between what is settled and `end` stay; of words that the file does not show, a space between two that
    /// are taken out goes with them.
    void keep(qsizetype end)
    {
        if (end <= m_settled)
            return;
        const Passage words = sliced(m_in.passage, {m_settled, end});
        m_settled = end;
        if (!m_removed || !flatText(words).trimmed().isEmpty())
            m_passage = joined(m_passage, words);
    }

    const Reading &m_in;
    Passage m_passage;
    qsizetype m_settled;
    qsizetype m_seen;
    bool m_removed = false;
};

}

QList<Stretch> stretchesOf(const ReturnedParagraph &paragraph)
{
    QList<Stretch> stretches;
    const Marks ofStyle = styleMarks(paragraph.style);
    qsizetype at = 0;
    bool open = false;
    for (const ReturnedRun &returned : paragraph.runs) {
        TextRun run = returned.run;
        run.marks &= ~ofStyle;
        const qsizetype length = isCarried(run) ? run.text.size() : 0;
        if (!run.changes.isEmpty()) {
            if (!open)
                stretches.append({{}, {at, at}});
            stretches.last().runs.append(run);
            stretches.last().carried.end += length;
        }
        open = !run.changes.isEmpty();
        at += length;
    }
    return stretches;
}

QList<Change> authorsOf(const Stretch &stretch)
{
    QList<Change> authors;
    const auto add = [&](const Change &change) {
        if (!std::ranges::contains(authors, change.author, &Change::author))
            authors.append(change);
    };
    for (const TextRun &run : stretch.runs) {
        if (!isCarried(run)) {
            add(run.changes.first());
            continue;
        }
        for (const Change &change : run.changes)
            add(change);
    }
    return authors;
}

ReturnedWords wordsOf(const Stretch &stretch, const Change &author, ReturnedWords::Outcome outcome)
{
    ReturnedWords words{outcome, author, {}, {}};
    for (const TextRun &run : stretch.runs) {
        if (isCarried(run) && isRemovedBy(run, author.author))
            words.removed += run.text;
        else if (!isCarried(run) && run.changes.first().author == author.author)
            words.inserted += run.text;
    }
    return words;
}

Alternative readingOf(const Stretch &stretch, const QString &author, const Reading &in)
{
    Reader reader(in);
    QList<TextRun> written;
    const auto flush = [&] {
        if (!written.isEmpty())
            reader.write(std::exchange(written, {}));
    };
    qsizetype at = stretch.carried.begin;
    for (TextRun run : stretch.runs) {
        if (isCarried(run)) {
            flush();
            for (const qsizetype end = at + run.text.size(); at < end; ++at)
                reader.see(in.places[at], isRemovedBy(run, author));
        } else if (run.changes.first().author == author && run.note.isEmpty()) {
            run.changes.removeFirst();
            written.append(run);
        }
    }
    flush();
    return {reader.result(), positionsOf(author)};
}

}
