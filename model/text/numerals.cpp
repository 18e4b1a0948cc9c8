// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/numerals.h"

#include <array>

namespace concordat {

namespace {

constexpr int largest = 9999; ///< more than any paragraph, fewer digits than any document number

constexpr QStringView latinLetters = u"abcdefghijklmnopqrstuvwxyz";
// The letters that Russian lists count with: no ё, й, ъ, ы, ь.
constexpr QStringView cyrillicLetters = u"абвгдежзиклмнопрстуфхцчшщэюя";
constexpr QStringView arabicLetters = u"أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
constexpr QStringView hanDigits = u"零一二三四五六七八九";

std::optional<int> decimalValue(QStringView written)
{
    int value = 0;
    if (written.isEmpty() || written.size() > 4)
        return std::nullopt;
    for (const QChar c : written) {
        const int digit = c.digitValue();
        if (c.category() != QChar::Number_DecimalDigit || digit < 0)
            return std::nullopt;
        value = value * 10 + digit;
    }
    return value;
}

/// "2.3.1" counts by its last part.
std::optional<int> dottedValue(QStringView written)
{
    std::optional<int> value;
    for (const QStringView part : written.tokenize(u'.')) {
        value = decimalValue(part);
        if (!value)
            return std::nullopt;
    }
    return value;
}

QString romanNumeral(int value)
{
    static constexpr std::array<std::pair<int, const char *>, 13> steps{
        {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"},
            {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
    QString numeral;
    for (const auto &[worth, signs] : steps) {
        for (; value >= worth; value -= worth)
            numeral += QLatin1StringView(signs);
    }
    return numeral;
}

int romanSign(QChar c)
{
    switch (c.toLower().unicode()) {
    case u'i':
        return 1;
    case u'v':
        return 5;
    case u'x':
        return 10;
    case u'l':
        return 50;
    case u'c':
        return 100;
    default:
        return 0;
    }
}

/// Only numbers that are written the customary way: "iix" and "mix" are words or slips.
std::optional<int> romanValue(QStringView written)
{
    int value = 0;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const int here = romanSign(written[i]);
        const int next = i + 1 < written.size() ? romanSign(written[i + 1]) : 0;
        if (here == 0)
            return std::nullopt;
        value += here < next ? -here : here;
    }
    if (value <= 0 || value > 399 || written.compare(romanNumeral(value), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return value;
}

/// a … z, then aa, bb … as treaties go on.
std::optional<int> letterValue(QStringView written, QStringView alphabet)
{
    if (written.isEmpty() || written.size() > 3)
        return std::nullopt;
    const qsizetype place = alphabet.indexOf(written[0].toLower());
    const bool repeated = std::ranges::all_of(written, [&](QChar c) { return c == written[0]; });
    if (place < 0 || !repeated)
        return std::nullopt;
    return int(place + 1 + alphabet.size() * (written.size() - 1));
}

std::optional<int> arabicLetterValue(QStringView written)
{
    if (written == u"هـ")
        return 5;
    if (written == u"ا")
        return 1;
    return written.size() == 1 ? letterValue(written, arabicLetters) : std::nullopt;
}

/// ① … ⑳
std::optional<int> circledValue(QStringView written)
{
    const char16_t c = written.size() == 1 ? written[0].unicode() : u'\0';
    return c >= u'\u2460' && c <= u'\u2473' ? std::optional(c - u'\u2460' + 1) : std::nullopt;
}

QList<NumeralReading> latinReadings(QStringView written)
{
    const bool upper = std::ranges::all_of(written, [](QChar c) { return c.isUpper(); });
    const bool lower = std::ranges::all_of(written, [](QChar c) { return c.isLower(); });
    if (!upper && !lower)
        return {};
    QList<NumeralReading> readings;
    if (written == u"X" || written == u"XX" || written == u"Y" || written == u"YY" || written == u"Z")
        readings.append({LabelStyle::Word, 0});
    const auto roman = romanValue(written);
    const auto letter = letterValue(written, latinLetters);
    if (letter)
        readings.append({upper ? LabelStyle::UpperLetter : LabelStyle::LowerLetter, *letter});
    if (!roman)
        return readings;
    // A single c or l, a doubled cc: far more often letters of a list than the number 50, 100 or 200.
    const bool letterLikelier = letter && QStringView(u"lcLC").contains(written[0]);
    const NumeralReading asRoman{upper ? LabelStyle::UpperRoman : LabelStyle::LowerRoman, *roman};
    const bool placeholder = !readings.isEmpty() && readings.first().style == LabelStyle::Word;
    readings.insert(letterLikelier || placeholder ? 1 : 0, asRoman);
    return readings;
}

}

std::optional<int> hanValue(QStringView written)
{
    int total = 0;
    int digit = -1;
    for (const QChar c : written) {
        if (c == u'百' || c == u'十') {
            total += (digit < 0 ? 1 : digit) * (c == u'百' ? 100 : 10);
            digit = -1;
            continue;
        }
        const qsizetype value = c == u'〇' ? 0 : hanDigits.indexOf(c);
        if (value < 0 || digit > 0)
            return std::nullopt;
        digit = int(value);
    }
    total += std::max(digit, 0);
    return total > 0 && total < 1000 ? std::optional(total) : std::nullopt;
}

QList<NumeralReading> numeralReadings(QStringView written)
{
    if (written.isEmpty() || written.size() > 12)
        return {};
    if (const auto value = dottedValue(written))
        return {{LabelStyle::Decimal, *value}};
    if (const auto value = circledValue(written))
        return {{LabelStyle::Decimal, *value}};
    if (const auto value = hanValue(written))
        return {{LabelStyle::Han, *value}};
    if (const auto value = arabicLetterValue(written))
        return {{LabelStyle::Arabic, *value}};
    if (const auto value = letterValue(written, cyrillicLetters))
        return {{LabelStyle::Cyrillic, *value}};
    return latinReadings(written);
}

namespace {

QString hanNumeral(int value)
{
    QString numeral;
    const int hundreds = value / 100;
    const int tens = value / 10 % 10;
    if (hundreds > 0)
        numeral += QString(hanDigits[hundreds]) + u'百';
    if (tens > 0)
        numeral += (tens > 1 || hundreds > 0 ? QString(hanDigits[tens]) : QString()) + u'十';
    else if (hundreds > 0 && value % 10 > 0)
        numeral += u'零';
    if (value % 10 > 0)
        numeral += hanDigits[value % 10];
    return numeral;
}

QString letters(int value, QStringView alphabet)
{
    const int size = int(alphabet.size());
    return QString(1 + (value - 1) / size, alphabet[(value - 1) % size]);
}

}

QString numeral(int value, LabelStyle style)
{
    if (value < 1 || value > largest)
        return QString::number(value);
    switch (style) {
    case LabelStyle::LowerLetter:
        return letters(value, latinLetters);
    case LabelStyle::UpperLetter:
        return letters(value, latinLetters).toUpper();
    case LabelStyle::LowerRoman:
        return romanNumeral(value);
    case LabelStyle::UpperRoman:
        return romanNumeral(value).toUpper();
    case LabelStyle::Han:
        return value < 1000 ? hanNumeral(value) : QString::number(value);
    case LabelStyle::Arabic:
        return letters(value, arabicLetters);
    case LabelStyle::Cyrillic:
        return letters(value, cyrillicLetters);
    case LabelStyle::Decimal:
    case LabelStyle::Word:
        break;
    }
    return QString::number(value);
}

}
