// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/buriedheadings.h"

#include "interchange/headinglines.h"
#include "interchange/linestarts.h"
#include "interchange/typography.h"
#include "text/numbering.h"

#include <algorithm>
#include <map>
#include <optional>

namespace concordat {

namespace {

/// With fewer headings there is no series to speak of.
constexpr qsizetype shortestSeries = 6;
/// More numbers in a row are not lacking: the source is in parts.
constexpr int mostLacking = 3;

struct NumberedLine {
    size_t line = 0;
    int value = 0;
};

struct Mention {
    size_t line = 0;
    qsizetype at = 0; ///< in the source
};

/// The number of the article that `line` begins with, where it is one of a plain series.
std::optional<int> articleAt(QStringView line)
{
    const auto heading = keywordHeading(line.first(std::min(lineHeadLength, line.size())));
    if (!heading || heading->kind != UnitKind::Article)
        return std::nullopt;
    const auto label = parseLabel(heading->number);
    if (!label || label->value == 0 || label->ordinal != 0 || label->alternative)
        return std::nullopt;
    return label->value;
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2013' || c == u'\u2014';
}

/// "- 1", "-1" or "1 -": how a paragraph's number comes out of a page that runs from right to left.
bool endsWithMark(QStringView before)
{
    qsizetype at = before.size();
    bool digit = false;
    bool dash = false;
    while (at > 0 && (before[at - 1].isSpace() || before[at - 1].isDigit() || isDash(before[at - 1]))) {
        --at;
        digit = digit || before[at].isDigit();
        dash = dash || isDash(before[at]);
    }
    return digit && dash;
}

/// The blanks, dashes and digits at the head of a text.
qsizetype lengthOfMark(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && (text[at].isSpace() || text[at].isDigit() || isDash(text[at])))
        ++at;
    return at;
}

/// Such a mark, and a word behind it.
bool beginsWithMark(QStringView text)
{
    const qsizetype length = lengthOfMark(text);
    const QStringView mark = text.first(length);
    return length < text.size() && text[length].isLetter() && std::ranges::any_of(mark, isDash)
        && std::ranges::any_of(mark, [](QChar c) { return c.isDigit(); });
}

class BuriedHeadings {
public:
    BuriedHeadings(QStringView text, const std::vector<TextLine> &lines)
        : m_text(text)
        , m_lines(lines)
    {
    }

    std::vector<TextLine> cut()
    {
        std::vector<NumberedLine> heads;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const QStringView line = slice(m_text, m_lines[i].content);
            if (const auto value = articleAt(beginsWithMark(line) ? line.sliced(lengthOfMark(line)) : line))
                heads.push_back({i, *value});
        }
        if (!areOneSeries(heads))
            return m_lines;
        std::map<size_t, std::vector<qsizetype>> cuts;
        for (size_t i = 1; i < heads.size(); ++i) {
            const int lacking = heads[i].value - heads[i - 1].value - 1;
            if (lacking < 1 || lacking > mostLacking)
                continue;
            for (int value = heads[i - 1].value + 1; value < heads[i].value; ++value) {
                if (const auto found = onlyMention(value, heads[i - 1].line, heads[i].line))
                    cuts[found->line].push_back(found->at);
            }
        }
        return cuts.empty() ? m_lines : cutAt(cuts);
    }

private:
    /// Most headings carry the number after that of the one before.
    static bool areOneSeries(const std::vector<NumberedLine> &heads)
    {
        qsizetype steps = 0;
        for (size_t i = 1; i < heads.size(); ++i)
            steps += heads[i].value == heads[i - 1].value + 1 ? 1 : 0;
        return qsizetype(heads.size()) >= shortestSeries && steps * 4 >= qsizetype(heads.size() - 1) * 3;
    }

    [[nodiscard]] std::optional<Mention> onlyMention(int value, size_t from, size_t to) const
    {
        std::optional<Mention> found;
        for (size_t line = from; line < to; ++line) {
            const TextSpan content = m_lines[line].content;
            for (qsizetype at = content.begin + 1; at < content.end; ++at) {
                if (!mayBegin(at) || !isHeading(value, {at, content.end}, {content.begin, at}))
                    continue;
                if (found)
                    return std::nullopt;
                found = Mention{line, at};
            }
        }
        return found;
    }

    /// A word, or in Chinese the sign of an ordinal, begins there.
    [[nodiscard]] bool mayBegin(qsizetype at) const
    {
        return m_text[at].isLetter() && (m_text[at - 1].isSpace() || m_text[at] == u'第');
    }

    [[nodiscard]] bool isHeading(int value, TextSpan from, TextSpan before) const
    {
        const QStringView rest = slice(m_text, from);
        if (articleAt(rest) != value)
            return false;
        const QStringView behind = rest.sliced(lengthOfNumber(rest));
        const QStringView ahead = slice(m_text, before);
        if (beginsWithMark(behind))
            return true;
        qsizetype at = 0;
        while (at < behind.size() && behind[at].isSpace())
            ++at;
        const bool titled = at > 0 && at < behind.size() && behind[at].isLetter() && !behind[at].isLower();
        return titled && (endsSentence(ahead) || endsWithMark(ahead));
    }

    /// What the keyword and the number of a heading take at the head of a text.
    static qsizetype lengthOfNumber(QStringView rest)
    {
        qsizetype at = 0;
        while (at < rest.size() && rest[at].isLetter() && !isIdeographic(rest[at]))
            ++at;
        while (at < rest.size() && rest[at].isSpace())
            ++at;
        while (at < rest.size() && (rest[at].isDigit() || isIdeographic(rest[at])))
            ++at;
        return at;
    }

    [[nodiscard]] std::vector<TextLine> cutAt(const std::map<size_t, std::vector<qsizetype>> &cuts) const
    {
        std::vector<TextLine> all;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            TextLine rest = m_lines[i];
            const auto here = cuts.find(i);
            for (const qsizetype at : here == cuts.end() ? std::vector<qsizetype>() : here->second) {
                TextLine head = rest;
                head.span.end = at;
                head.content = trimmed(m_text, {rest.content.begin, at});
                all.push_back(head);
                rest = {.span = {at, rest.span.end},
                    .content = {at, rest.content.end},
                    .indent = rest.indent,
                    .pageStart = false,
                    .buried = true};
            }
            all.push_back(rest);
        }
        return all;
    }

    QStringView m_text;
    const std::vector<TextLine> &m_lines;
};

}

std::vector<TextLine> cutAtBuriedHeadings(QStringView text, const std::vector<TextLine> &lines)
{
    return BuriedHeadings(text, lines).cut();
}

}
