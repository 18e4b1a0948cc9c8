// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/textlines.h"

#include "interchange/typography.h"

namespace concordat {

namespace {

constexpr int tabWidth = 4;
/// A wrapped text is narrower than this; a longer line is a whole paragraph.
constexpr qsizetype widestPage = 180;
/// Lines shorter than this say nothing about where a page wraps.
constexpr qsizetype narrowestPage = 24;

bool breaksLine(QChar c)
{
    return c == u'\n' || c == u'\f' || c == u'\u2028' || c == u'\u2029';
}

qsizetype firstWordLength(QStringView content)
{
    if (content.isEmpty() || isIdeographic(content.front()))
        return content.isEmpty() ? 0 : 1;
    qsizetype length = 0;
    while (length < content.size() && !content[length].isSpace())
        ++length;
    return length;
}

TextLine lineIn(QStringView text, TextSpan span, bool pageStart)
{
    TextLine line{span, trimmed(text, span), 0, pageStart};
    const qsizetype indentEnd = line.isBlank() ? span.begin : line.content.begin;
    for (qsizetype at = span.begin; at < indentEnd; ++at)
        line.indent += text[at] == u'\t' ? tabWidth : 1;
    return line;
}

}

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (span.begin < span.end && text[span.begin].isSpace())
        ++span.begin;
    while (span.begin < span.end && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

std::vector<TextLine> linesOf(QStringView text)
{
    std::vector<TextLine> lines;
    lines.reserve(size_t(text.size() / 60 + 1));
    qsizetype begin = 0;
    bool pageStart = false;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !breaksLine(text[at]))
            continue;
        if (at < text.size() || begin < at)
            lines.push_back(lineIn(text, {begin, at}, pageStart));
        pageStart = at < text.size() && text[at] == u'\f';
        begin = at + 1;
    }
    return lines;
}

bool isFull(QStringView text, const TextLine &line, const TextLine &next, qsizetype column)
{
    const bool spaced = !isIdeographic(text[line.content.end - 1]);
    return line.edge() + (spaced ? 1 : 0) + firstWordLength(slice(text, next.content)) > column - 1;
}

qsizetype wrapColumn(QStringView text, const std::vector<TextLine> &lines)
{
    std::vector<qsizetype> edges;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].content.length() >= narrowestPage && !lines[i + 1].isBlank())
            edges.push_back(lines[i].edge());
    }
    if (edges.size() < 3)
        return 0;
    const auto rank = edges.begin() + qsizetype(edges.size() - 1) * 19 / 20;
    std::ranges::nth_element(edges, rank);
    const qsizetype column = *rank;
    if (column > widestPage)
        return 0;
    qsizetype cut = 0;
    qsizetype full = 0;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        const TextLine &line = lines[i];
        if (line.content.length() < narrowestPage || lines[i + 1].isBlank())
            continue;
        if (endsSentence(slice(text, line.content)))
            continue;
        ++cut;
        if (isFull(text, line, lines[i + 1], column - column / 10))
            ++full;
    }
    return cut >= 3 && full * 10 >= cut * 6 ? column : 0;
}

}
