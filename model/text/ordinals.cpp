// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/numbering.h"

#include "text/numerals.h"
#include "text/words.h"

#include <array>

namespace concordat {

namespace {

struct Spelling {
    int ordinal = 0;
    QStringView word;
};

// Where there are several spellings the first is the one that is printed.
constexpr std::array<Spelling, 31> latin{{{2, u"bis"}, {3, u"ter"}, {4, u"quater"}, {5, u"quinquies"}, {6, u"sexies"},
    {7, u"septies"}, {8, u"octies"}, {9, u"novies"}, {10, u"decies"}, {11, u"undecies"}, {12, u"duodecies"},
    {13, u"terdecies"}, {14, u"quaterdecies"}, {15, u"quindecies"}, {16, u"sexdecies"}, {17, u"septdecies"},
    {18, u"octodecies"}, {19, u"novodecies"}, {20, u"vicies"}, {5, u"quinques"}, {9, u"nonies"}, {13, u"tredecies"},
    {14, u"quattuordecies"}, {15, u"quinquiesdecies"}, {16, u"sedecies"}, {17, u"septendecies"}, {18, u"duodevicies"},
    {19, u"undevicies"}, {2, u"бис"}, {3, u"тер"}, {4, u"кватер"}}};

// مكرراً is bis; مكرراً ثانياً ("repeated, secondly") is ter.
constexpr std::array<QStringView, 9> arabicSeries{
    u"ثانياً", u"ثالثاً", u"رابعاً", u"خامساً", u"سادساً", u"سابعاً", u"ثامناً", u"تاسعاً", u"عاشراً"};

QString bare(QStringView word)
{
    return comparisonKey(word, {.letterCase = true}).trimmed();
}

std::optional<int> arabicOrdinal(const QString &word)
{
    const auto first = word.section(u' ', 0, 0);
    if (first != u"مكررا" && first != u"مكرر" && first != u"مكررة")
        return std::nullopt;
    const QString second = word.section(u' ', 1);
    if (second.isEmpty())
        return 2;
    for (size_t i = 0; i < arabicSeries.size(); ++i) {
        if (bare(arabicSeries[i]) == second)
            return int(i) + 3;
    }
    return std::nullopt;
}

/// Every Latin spelling ends in s or r, so most words need not be looked at further.
bool endsUnlikeOrdinals(QStringView word)
{
    const QStringView bare = word.trimmed();
    if (bare.isEmpty())
        return true;
    const char16_t last = bare.back().unicode();
    return bare.front() < u'\u0080' && last < u'\u0080' && last != u's' && last != u'r' && last != u'S' && last != u'R';
}

}

std::optional<int> latinOrdinal(QStringView word)
{
    if (word.size() > 32 || endsUnlikeOrdinals(word))
        return std::nullopt;
    const QString key = bare(word);
    for (const Spelling &spelling : latin) {
        if (spelling.word == key)
            return spelling.ordinal;
    }
    if (key.startsWith(u'之')) {
        const auto value = hanValue(QStringView(key).sliced(1));
        return value && *value > 1 ? value : std::nullopt;
    }
    return arabicOrdinal(key);
}

QString latinOrdinalWord(int ordinal, Language language)
{
    if (language == Language::Chinese && ordinal > 1)
        return u'之' + numeral(ordinal, LabelStyle::Han);
    if (language == Language::Arabic && ordinal > 1 && ordinal <= int(arabicSeries.size()) + 2) {
        const QString repeated = QStringLiteral("مكرراً");
        return ordinal == 2 ? repeated : repeated + u' ' + arabicSeries[size_t(ordinal) - 3].toString();
    }
    const auto found = std::ranges::find(latin, ordinal, &Spelling::ordinal);
    return found == latin.end() ? QString::number(ordinal) : found->word.toString();
}

}
