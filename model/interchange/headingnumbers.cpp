// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/headingnumbers.h"

#include "interchange/linelabel.h"
#include "interchange/typography.h"
#include "text/numerals.h"

#include <algorithm>
#include <array>

namespace concordat {

namespace {

/// Numbers in words, as articles and parts are counted.
constexpr std::array numberWords{QStringView(u"premier"), QStringView(u"premi\u00e8re"), QStringView(u"1er"),
    QStringView(u"1\u00ba"), QStringView(u"1\u00b0"), QStringView(u"primero"), QStringView(u"primera"),
    QStringView(u"segundo"), QStringView(u"tercero"), QStringView(u"\u00fanico"), QStringView(u"unique"),
    QStringView(u"one"), QStringView(u"two"), QStringView(u"three"), QStringView(u"four"), QStringView(u"five"),
    QStringView(u"six"), QStringView(u"seven"), QStringView(u"eight"), QStringView(u"nine"), QStringView(u"ten"),
    QStringView(u"first"), QStringView(u"second"), QStringView(u"third"),
    QStringView(u"\u043f\u0435\u0440\u0432\u0430\u044f"), QStringView(u"\u043f\u0435\u0440\u0432\u044b\u0439"),
    QStringView(u"\u0432\u0442\u043e\u0440\u0430\u044f")};

bool isArabicOrdinal(QStringView word)
{
    static constexpr std::array ordinals{QStringView(u"\u0627\u0644\u0623\u0648\u0644"),
        QStringView(u"\u0627\u0644\u0623\u0648\u0644\u0649"), QStringView(u"\u0627\u0644\u062b\u0627\u0646"),
        QStringView(u"\u0627\u0644\u062b\u0627\u0644\u062b"), QStringView(u"\u0627\u0644\u0631\u0627\u0628\u0639"),
        QStringView(u"\u0627\u0644\u062e\u0627\u0645\u0633"), QStringView(u"\u0627\u0644\u0633\u0627\u062f\u0633"),
        QStringView(u"\u0627\u0644\u0633\u0627\u0628\u0639"), QStringView(u"\u0627\u0644\u062b\u0627\u0645\u0646"),
        QStringView(u"\u0627\u0644\u062a\u0627\u0633\u0639"), QStringView(u"\u0627\u0644\u0639\u0627\u0634\u0631"),
        QStringView(u"\u0627\u0644\u062d\u0627\u062f\u064a")};
    return std::ranges::any_of(ordinals, [&](QStringView ordinal) { return word.startsWith(ordinal); });
}

}

bool isNumberWord(QStringView word)
{
    return std::ranges::any_of(
        numberWords, [&](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

bool isHanDigit(QChar c)
{
    return QStringView(u"\u96f6\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e").contains(c);
}

qsizetype skipBlanks(QStringView line, qsizetype at)
{
    while (at < line.size() && (line[at].isSpace() || isInvisible(line[at])))
        ++at;
    return at;
}

qsizetype wordEnd(QStringView line, qsizetype at)
{
    while (at < line.size() && (line[at].isLetterOrNumber() || line[at] == u'\u00b0' || line[at] == u'\u00ba'))
        ++at;
    return at;
}

qsizetype numberEnd(QStringView line, qsizetype at)
{
    if (at >= line.size())
        return at;
    qsizetype end = at;
    if (line[at] == u'[') {
        const qsizetype close = line.indexOf(u']', at);
        if (close < 0 || close - at > 12)
            return at;
        end = close + 1;
        // [4bis][5]: two numbers, one of which it will have
        if (end < line.size() && line[end] == u'[') {
            const qsizetype other = line.indexOf(u']', end);
            if (other - end > 1 && other - end <= 8 && !line.sliced(end + 1, other - end - 1).contains(u' '))
                end = other + 1;
        }
    } else if (line[at].isDigit()) {
        while (end < line.size()
            && (line[end].isDigit() || (line[end] == u'.' && end + 1 < line.size() && line[end + 1].isDigit())))
            ++end;
        if (end - at > 6)
            return at;
        if (const QStringView tail = line.sliced(end, wordEnd(line, end) - end);
            tail.size() == 1 && ordinalSuffix(line.sliced(end)).length == 0 && !isIdeographic(tail.front()))
            ++end; // 5A
        else if (tail == u"er" || tail == u"re" || tail == u"\u00ba" || tail == u"\u00b0" || tail == u"o")
            end += tail.size();
    } else if (line[at] == u'_' || line[at] == u'\u2026' || line[at] == u'.') {
        while (end < line.size() && line[end] == line[at])
            ++end;
    } else {
        end = wordEnd(line, at);
        const QStringView word = line.sliced(at, end - at);
        const bool capital = word.size() >= 1 && word.front().isUpper();
        const bool roman = capital && isAllCapitals(word)
            && std::ranges::any_of(
                numeralReadings(word), [](NumeralReading reading) { return reading.style == LabelStyle::UpperRoman; });
        const bool placeholder
            = !word.isEmpty() && word.size() <= 2 && (isAllCapitals(word) || word == u"x" || word == u"xx");
        const bool counted = isNumberWord(word);
        if (!roman && !placeholder && !counted && !isArabicOrdinal(word))
            return at;
        if (isArabicOrdinal(word)) { // الحادية عشرة
            const qsizetype next = skipBlanks(line, end);
            if (line.sliced(next).startsWith(u"\u0639\u0634\u0631"))
                end = wordEnd(line, next);
        }
    }
    const QStringView rest = line.sliced(end, std::min<qsizetype>(24, line.size() - end));
    end += ordinalSuffix(rest).length;
    // 13 [bis]
    if (const qsizetype open = line.sliced(end).startsWith(u" [") ? end + 1 : end;
        end > at && open < line.size() && line[open] == u'[') {
        const qsizetype close = line.indexOf(u']', open);
        const QStringView inner
            = close > open && close - open < 16 ? line.sliced(open + 1, close - open - 1) : QStringView();
        if (!inner.isEmpty() && ordinalSuffix(inner).length == inner.size())
            end = close + 1;
    }
    if (const QStringView more = line.sliced(end, std::min<qsizetype>(16, line.size() - end)); end > at
        && more.startsWith(u" ") && more.size() >= 2 && more[1].isUpper()
        && (more.size() == 2 || !more[2].isLetterOrNumber())
        && (more.size() == 2 || QStringView(u".:)-\u2013\u2014").contains(more[2])))
        end += 2; // 5 A.
    return end;
}

}
