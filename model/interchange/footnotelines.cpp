// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/footnotelines.h"

#include <algorithm>
#include <optional>

namespace concordat {

namespace {

constexpr QStringView superscripts = u"\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
/// How far above a rule the mark of a footnote is looked for: a page or two.
constexpr qsizetype pageReach = 9000;

std::optional<FootnoteLine> superscriptBody(QStringView text, TextSpan content)
{
    FootnoteLine found;
    qsizetype at = content.begin;
    for (qsizetype digit; at < content.end && (digit = superscripts.indexOf(text[at])) >= 0; ++at)
        found.mark += QChar(u'0' + char16_t(digit));
    if (found.mark.isEmpty() || found.mark.size() > 3 || at >= content.end)
        return {};
    if (!text[at].isSpace() && !text[at].isLetter() && !QStringView(u"[\u201c\u00ab\"").contains(text[at]))
        return {};
    found.bodyFrom = at;
    return found;
}

std::optional<FootnoteLine> markdownBody(QStringView text, TextSpan content)
{
    const QStringView line = slice(text, content);
    if (!line.startsWith(u"[^"))
        return {};
    const qsizetype close = line.indexOf(u"]:");
    if (close <= 2 || close > 40)
        return {};
    return FootnoteLine{line.sliced(2, close - 2).toString(), content.begin + close + 2};
}

std::optional<FootnoteLine> htmlBody(QStringView text, TextSpan content)
{
    const QStringView line = slice(text, content);
    if (!line.startsWith(u"<sup>"))
        return {};
    const qsizetype close = line.indexOf(u"</sup>");
    if (close <= 5 || close > 17 || close + 6 >= line.size())
        return {};
    return FootnoteLine{line.sliced(5, close - 5).trimmed().toString(), content.begin + close + 6};
}

/// "2 For example", "* The present document": what stands under a rule.
std::optional<FootnoteLine> plainBody(QStringView text, TextSpan content)
{
    qsizetype at = content.begin;
    while (at < content.end && at - content.begin < 3 && (text[at].isDigit() || text[at] == u'*'))
        ++at;
    if (at == content.begin || at >= content.end || !text[at].isSpace())
        return {};
    const QString mark = text.sliced(content.begin, at - content.begin).toString();
    if (mark.contains(u'*') && mark.front() != u'*')
        return {};
    return FootnoteLine{mark, at};
}

/// The last place above where `mark` is tied to a word or its full stop and nothing is tied to the mark.
std::optional<TextSpan> plainMarkAbove(QStringView text, const QString &mark, qsizetype below)
{
    const qsizetype from = std::max<qsizetype>(0, below - pageReach);
    const QStringView page = text.sliced(from, below - from);
    for (qsizetype at = page.lastIndexOf(mark); at > 0; at = page.lastIndexOf(mark, at - 1)) {
        const QChar before = page[at - 1];
        const qsizetype end = at + mark.size();
        const QChar after = end < page.size() ? page[end] : QChar(u' ');
        const bool tied = before.isLetter() || QStringView(u".,;:)]\u201d\u00bb\"").contains(before);
        const bool decimal = at > 1 && QStringView(u".,:").contains(before) && page[at - 2].isDigit();
        if (tied && !decimal && (after.isSpace() || QStringView(u".,;:)]").contains(after)))
            return TextSpan{from + at, from + end};
    }
    return {};
}

/// "… protection zones.*" right above "* Known in Norwegian as …": a note without a rule over it. A star that
/// closes italics, or heads one bullet of several, is none.
bool hasOpenStar(QStringView above)
{
    return above.size() > 2 && above.back() == u'*' && !above.front().isSpace() && above.count(u'*') % 2 == 1
        && (above[above.size() - 2].isLetter()
            || QStringView(u".,;:)]\u201d\u00bb\"").contains(above[above.size() - 2]));
}

/// "1 Term proposed …" without a rule over it is a note where "1" is tied to a whole word above: "lighthouses1".
bool isTiedToWord(QStringView text, TextSpan mark)
{
    if (!text[mark.begin].isDigit() || mark.begin < 3)
        return false;
    const QStringView word = text.sliced(mark.begin - 3, 3);
    return std::ranges::all_of(word, [](QChar c) { return c.isLower(); });
}

/// A line of a digit, one blank, and words that begin large.
bool looksLikeNote(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at].isDigit())
        ++at;
    return at > 0 && at < 3 && at + 1 < line.size() && line[at] == u' ' && line[at + 1].isUpper();
}

bool mayOpenNotes(QStringView line)
{
    return isRule(line)
        && (line.startsWith(u"__") || line.startsWith(u"--") || line.startsWith(u"\u2014") || line.startsWith(u"\u2500")
            || line.startsWith(u"\u2013"));
}

}

FootnoteLines footnoteLines(QStringView text, const std::vector<TextLine> &lines, const FurnitureLines &furniture)
{
    FootnoteLines found;
    bool underRule = false;
    std::optional<size_t> above; ///< the last line of text
    for (size_t at = 0; at < lines.size(); ++at) {
        const TextLine &line = lines[at];
        if (line.isBlank())
            continue;
        if (line.pageStart)
            underRule = false;
        if (furniture.kinds[at]) {
            underRule = underRule || mayOpenNotes(slice(text, line.content));
            continue;
        }
        auto body = superscriptBody(text, line.content);
        if (!body)
            body = markdownBody(text, line.content);
        if (!body)
            body = htmlBody(text, line.content);
        const bool starred = above && hasOpenStar(slice(text, lines[*above].content));
        const bool bare = !underRule && !starred;
        if (!body && (!bare || looksLikeNote(slice(text, line.content)))) {
            body = plainBody(text, line.content);
            const auto mark = body ? plainMarkAbove(text, body->mark, line.span.begin) : std::nullopt;
            if (mark && (!bare || isTiedToWord(text, *mark)))
                found.plainMarks.push_back(*mark);
            else
                body.reset();
        }
        if (body)
            found.bodies.insert(at, *body);
        above = at;
    }
    std::ranges::sort(found.plainMarks, {}, &TextSpan::begin);
    const auto twice = std::ranges::unique(found.plainMarks);
    found.plainMarks.erase(twice.begin(), twice.end());
    return found;
}

}
