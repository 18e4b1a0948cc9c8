// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/spokenwords.h"

namespace concordat {

namespace {

/// Where the words begin: behind the first colon, blanks and emphasis.
qsizetype behindName(QStringView source, TextSpan line)
{
    qsizetype at = line.begin;
    while (at < line.end && source[at] != u':' && source[at] != u'\uff1a')
        ++at;
    at = std::min(at + 1, line.end);
    while (at < line.end && (source[at].isSpace() || source[at] == u'*' || source[at] == u'_'))
        ++at;
    return at;
}

/// Numbers at the head of the words: "Norway: 2. (a) Parties".
void takeLabels(Block &words, QStringView source)
{
    std::vector<LineLabel> found = labelsAt(slice(source, words.lines.front()));
    const std::vector<LineLabel> read = labelsAt(words.text());
    if (found.empty() || found.size() != read.size() || found.front().shape == LabelShape::Bullet)
        return;
    words.inlined = behind(words.inlined, read.back().end);
    words.labels = std::move(found);
}

/// The sign that closes the bracket around name and words is no text.
void dropClosing(InlineText &words)
{
    if (!words.text.endsWith(u']'))
        return;
    words.text.chop(1);
    const qsizetype length = words.text.size();
    for (MarkedSpan &marked : words.marks)
        marked.span.end = std::min(marked.span.end, length);
    words.marks.removeIf([](const MarkedSpan &marked) { return marked.span.isEmpty(); });
    for (NoteMark &note : words.notes)
        note.at = std::min(note.at, length);
}

}

SpokenWords spokenWords(QStringView source, const Block &block, const SubmissionHead &head)
{
    SpokenWords spoken{block, {}, {}};
    Block &words = spoken.words;
    const TextSpan line = block.lines.front();
    const qsizetype begin = behindName(source, line);
    words.inlined = behind(block.inlined, *head.spokenFrom);
    words.lines.front().begin = begin;
    if (words.lines.front().isEmpty() && words.lines.size() > 1)
        words.lines.removeFirst();
    words.body = words.lines;
    spoken.head = {line.begin, begin};
    const auto isOfName = [begin](const NoteMark &note) { return note.source.begin < begin; };
    std::ranges::copy_if(words.inlined.notes, std::back_inserter(spoken.notes), isOfName);
    words.inlined.notes.removeIf(isOfName);
    if (head.bracketed)
        dropClosing(words.inlined);
    // a number before the name is the words' own: "2 bis. [Norway: …]"
    const bool numbered = !block.labels.empty() && block.labels.front().shape != LabelShape::Bullet;
    if (!numbered) {
        words.labels.clear();
        takeLabels(words, source);
    }
    return spoken;
}

}
