// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/linelabel.h"

namespace concordat {

namespace {

struct Suffix {
    QStringView word;
    int ordinal;
};

/// Longer words stand before those they begin with.
constexpr std::array suffixes{
    Suffix{u"quaterdecies", 14},
    Suffix{u"terdecies", 13},
    Suffix{u"tredecies", 13},
    Suffix{u"duodecies", 12},
    Suffix{u"undecies", 11},
    Suffix{u"decies", 10},
    Suffix{u"nonies", 9},
    Suffix{u"novies", 9},
    Suffix{u"octies", 8},
    Suffix{u"septies", 7},
    Suffix{u"sexies", 6},
    Suffix{u"quinquies", 5},
    Suffix{u"quinq", 5},
    Suffix{u"quater", 4},
    Suffix{u"quat", 4},
    Suffix{u"ter", 3},
    Suffix{u"bis", 2},
    Suffix{u"\u0645\u0643\u0631\u0631\u0627\u064b", 2},
    Suffix{u"\u0645\u0643\u0631\u0631\u0627", 2},
    Suffix{u"\u0645\u0643\u0631\u0631", 2},
};

}

int hanValue(QStringView text)
{
    constexpr QStringView digits = u"\u96f6\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";
    int value = 0;
    int digit = 0;
    if (text.isEmpty() || text.size() > 6)
        return 0;
    for (const QChar c : text) {
        if (const qsizetype at = digits.indexOf(c); at >= 0) {
            digit = int(at);
        } else if (c == u'\u5341' || c == u'\u767e') {
            value += (digit == 0 ? 1 : digit) * (c == u'\u5341' ? 10 : 100);
            digit = 0;
        } else if (c != u'\u3007') {
            return 0;
        }
    }
    return value + digit;
}

namespace {

QString romanNumeral(int value)
{
    static constexpr std::array steps{std::pair(100, u"c"), std::pair(90, u"xc"), std::pair(50, u"l"),
        std::pair(40, u"xl"), std::pair(10, u"x"), std::pair(9, u"ix"), std::pair(5, u"v"), std::pair(4, u"iv"),
        std::pair(1, u"i")};
    QString numeral;
    for (const auto &[worth, letters] : steps) {
        for (; value >= worth; value -= worth)
            numeral += QStringView(letters);
    }
    return numeral;
}

}

int romanValue(QStringView text)
{
    if (text.isEmpty() || text.size() > 8)
        return 0;
    int value = 0;
    int last = 1000;
    for (const QChar c : text) {
        int digit = 0;
        switch (c.toLower().unicode()) {
        case u'i': digit = 1; break;
        case u'v': digit = 5; break;
        case u'x': digit = 10; break;
        case u'l': digit = 50; break;
        case u'c': digit = 100; break;
        default: return 0;
        }
        value += digit > last ? digit - 2 * last : digit;
        last = digit;
    }
    return text.compare(romanNumeral(value), Qt::CaseInsensitive) == 0 ? value : 0;
}

OrdinalSuffix ordinalSuffix(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && at < 2 && (text[at] == u' ' || text[at] == u'\u00a0' || text[at] == u'-'))
        ++at;
    const QStringView rest = text.sliced(at);
    for (const Suffix &suffix : suffixes) {
        if (!rest.startsWith(suffix.word, Qt::CaseInsensitive))
            continue;
        if (rest.size() > suffix.word.size() && rest[suffix.word.size()].isLetter())
            continue;
        return {at + suffix.word.size(), suffix.ordinal};
    }
    return {};
}

}
