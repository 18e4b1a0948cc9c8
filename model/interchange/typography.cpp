// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/typography.h"

namespace concordat {

namespace {

bool isWrapping(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'\'':
    case u'*':
    case u'_':
    case u'\\':
    case u'\u00ab':
    case u'\u00bb':
    case u'\u2018':
    case u'\u2019':
    case u'\u201c':
    case u'\u201d':
    case u'\u201e':
        return true;
    default:
        return c.isSpace() || isInvisible(c) || c.category() == QChar::Punctuation_Open
            || c.category() == QChar::Punctuation_Close;
    }
}

}

QChar lastTelling(QStringView text)
{
    for (qsizetype at = text.size(); at-- > 0;) {
        if (!isWrapping(text[at]))
            return text[at];
    }
    return {};
}

QChar firstTelling(QStringView text)
{
    for (const QChar c : text) {
        if (!isWrapping(c))
            return c;
    }
    return {};
}

bool endsSentence(QStringView text)
{
    return QStringView(u".;:?!\u2026\u3002\uff1b\uff1a\uff1f\uff01\u061b\u061f\u06d4").contains(lastTelling(text));
}

bool endsWithComma(QStringView text)
{
    return QStringView(u",\uff0c\u3001\u060c").contains(lastTelling(text));
}

bool endsWithColon(QStringView text)
{
    return QStringView(u":\uff1a").contains(lastTelling(text));
}

bool startsSmall(QStringView text)
{
    return firstTelling(text).isLower();
}

bool hasCase(QStringView text)
{
    const QStringView head = text.first(std::min<qsizetype>(text.size(), 400));
    return std::ranges::any_of(head, [](QChar c) { return c.isLower() || c.isUpper(); });
}

bool isAllCapitals(QStringView text)
{
    bool capitals = false;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        capitals |= c.isUpper();
    }
    return capitals;
}

bool leavesBracketOpen(QStringView text)
{
    qsizetype round = 0;
    qsizetype square = 0;
    for (const QChar c : text) {
        if (c == u'(' || c == u'\uff08')
            ++round;
        else if ((c == u')' || c == u'\uff09') && round > 0)
            --round;
        else if (c == u'[')
            ++square;
        else if (c == u']' && square > 0)
            --square;
    }
    return round > 0 || square > 0;
}

qsizetype wordCount(QStringView text)
{
    qsizetype words = 0;
    qsizetype ideographs = 0;
    bool inside = false;
    for (const QChar c : text) {
        if (isIdeographic(c)) {
            ++ideographs;
            inside = false;
        } else if (!c.isLetterOrNumber()) {
            inside = inside && (c == u'-' || c == u'\'' || c == u'\u2019');
        } else if (!inside) {
            inside = true;
            ++words;
        }
    }
    return words + ideographs / 2;
}

QStringView lastWord(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && !text[end - 1].isLetterOrNumber())
        --end;
    qsizetype begin = end;
    while (begin > 0 && (text[begin - 1].isLetterOrNumber() || text[begin - 1] == u'-'))
        --begin;
    return text.sliced(begin, end - begin);
}

QString headingKey(QStringView text)
{
    QString key;
    key.reserve(text.size());
    bool space = false;
    bool tag = false;
    for (const QChar c : text) {
        tag = tag || c == u'<';
        if (tag) {
            tag = c != u'>';
            continue;
        }
        if (c.isSpace() || c == u'*' || c == u'_' || c == u'#' || isInvisible(c)) {
            space = true;
            continue;
        }
        if (space && !key.isEmpty())
            key += u' ';
        space = false;
        key += c.toCaseFolded();
    }
    while (!key.isEmpty() && !key.back().isLetterOrNumber() && key.back() != u')' && key.back() != u']')
        key.chop(1);
    return key;
}

}
