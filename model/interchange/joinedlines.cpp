// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/joinedlines.h"

#include "interchange/typography.h"

#include <algorithm>

namespace concordat {

namespace {

/// What is looked at on both sides of a line's end to see whether it is one.
constexpr qsizetype longestGap = 48;

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010';
}

/// "inter-" + "national" is one word where the source elsewhere writes it in one and nowhere with the hyphen, and
/// where neither half is a word that the source knows.
bool undoesHyphen(const QString &head, QStringView tail, const InlineRules &rules)
{
    qsizetype begin = head.size() - 1;
    while (begin > 0 && (head[begin - 1].isLetter() || isHyphen(head[begin - 1])))
        --begin;
    qsizetype end = 0;
    while (end < tail.size() && tail[end].isLetter())
        ++end;
    const QString first = head.sliced(begin, head.size() - 1 - begin).toCaseFolded();
    const QString second = tail.first(end).toString().toCaseFolded();
    if (first.isEmpty() || second.isEmpty() || rules.hyphenated.contains(first + u'-' + second))
        return false;
    return rules.whole.contains(first + second) || (!rules.whole.contains(first) && !rules.whole.contains(second));
}

bool onOneLine(QStringView source, qsizetype begin, qsizetype end)
{
    return begin >= 0 && begin <= end && end - begin < longestGap && !source.sliced(begin, end - begin).contains(u'\n');
}

void appendLine(JoinedLines &joined, QStringView source, TextSpan span, qsizetype lastEnd, const InlineRules &rules)
{
    QString &text = joined.text;
    if (!text.isEmpty() && span.begin < span.end && !onOneLine(source, lastEnd, span.begin)) {
        const QChar last = text.back();
        const QChar first = source[span.begin];
        if (last == u'\u00ad') {
            text.chop(1);
        } else if (isHyphen(last) && first.isLetter() && text.size() > 1 && text[text.size() - 2].isLetter()) {
            if (undoesHyphen(text, source.sliced(span.begin, std::min<qsizetype>(40, span.length())), rules))
                text.chop(1);
        } else if (!isIdeographic(last) || !isIdeographic(first)) {
            text += u' ';
        }
    }
    joined.pieces.push_back({text.size(), span.begin});
    auto note = std::ranges::lower_bound(rules.plainNotes, span.begin, {}, &TextSpan::begin);
    for (qsizetype at = span.begin; at < span.end; ++at) {
        const QChar c = source[at];
        if (note != rules.plainNotes.end() && note->begin == at) {
            joined.notes.push_back({text.size(), text.size() + note->length()});
            ++note;
        }
        const bool blank = c == u' ' || c == u'\t' || c == u'\r' || c == u'\v';
        if (!blank) {
            text += c;
        } else if (text.isEmpty() || text.back() != u' ') {
            text += u' ';
        } else {
            joined.pieces.push_back({text.size(), at + 1});
        }
    }
}

}

qsizetype JoinedLines::sourceOf(qsizetype at) const
{
    auto piece = std::ranges::upper_bound(pieces, at, {}, &Piece::at);
    return piece == pieces.begin() ? at : std::prev(piece)->source + at - std::prev(piece)->at;
}

JoinedLines joinedLines(QStringView source, const QList<TextSpan> &spans, const InlineRules &rules)
{
    JoinedLines joined;
    qsizetype length = 0;
    for (const TextSpan span : spans)
        length += span.length() + 1;
    joined.text.reserve(length);
    qsizetype lastEnd = -1;
    for (const TextSpan span : spans) {
        appendLine(joined, source, span, lastEnd, rules);
        lastEnd = span.end;
    }
    while (joined.text.endsWith(u' '))
        joined.text.chop(1);
    return joined;
}

}
