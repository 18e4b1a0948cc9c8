// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/labelscan.h"

#include "text/numerals.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView hanDigits = u"\u96f6\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e";

int decimalValue(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + c.digitValue();
    return value;
}

/// All that a numeral without digits may count as.
bool readNumeral(LineLabel &label, QStringView core)
{
    for (const NumeralReading reading : numeralReadings(core))
        addReading(label, reading.style, reading.value);
    return label.readings[0].value > 0;
}

}

void addReading(LineLabel &label, LabelStyle style, int value)
{
    if (value <= 0)
        return;
    if (label.readings[0].value == 0)
        label.readings[0] = {style, value};
    else if (label.readings[1].value == 0)
        label.readings[1] = {style, value};
}

bool takeCore(LabelScan &scan, LineLabel &label)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const qsizetype begin = scan.at();
    if (const QStringView digits = scan.takeWhile(isDigit, 5); !digits.isEmpty()) {
        if (digits.size() > 3)
            return false;
        int value = decimalValue(digits);
        while (scan.peek() == u'.' && label.parts < 6) {
            const qsizetype dot = scan.at();
            scan.take(u'.');
            const QStringView next = scan.takeWhile(isDigit, 4);
            const bool placeholder = next.isEmpty() && QStringView(u"xX").contains(scan.peek()) && scan.peek(1) != u'.'
                && !scan.peek(1).isLetter();
            if (placeholder)
                scan.to(scan.at() + 1);
            else if (next.isEmpty() || next.size() > 3) {
                scan.to(dot);
                break;
            }
            ++label.parts;
            value = placeholder ? value + 1 : decimalValue(next);
        }
        addReading(label, LabelStyle::Decimal, std::max(value, 1));
    } else if (const QStringView han = scan.takeWhile([](QChar c) { return hanDigits.contains(c); }, 6);
        !han.isEmpty()) {
        addReading(label, LabelStyle::Han, hanValue(han).value_or(0));
    } else {
        const QStringView letters = scan.takeWhile([](QChar c) { return c.isLetter(); }, 8);
        if (letters.isEmpty() || letters.size() > 7 || !readNumeral(label, letters))
            return false;
    }
    if (const OrdinalSuffix suffix = ordinalSuffix(scan.rest().first(std::min<qsizetype>(16, scan.rest().size())));
        suffix.length > 0) {
        scan.to(scan.at() + suffix.length);
        label.ordinal = suffix.ordinal;
    }
    for (const QStringView alt : {QStringView(u".alt"), QStringView(u" alt"), QStringView(u"alt")}) {
        if (!scan.rest().startsWith(alt, Qt::CaseInsensitive))
            continue;
        scan.to(scan.at() + alt.size());
        scan.takeWhile(isDigit, 2);
        break;
    }
    return scan.at() > begin;
}

bool opensText(const LabelScan &scan)
{
    if (scan.atEnd())
        return true;
    if (!scan.peek().isSpace())
        return false;
    LabelScan ahead = scan;
    ahead.skipBlanks();
    if (ahead.atEnd())
        return true;
    if (QStringView(u",;.)").contains(ahead.peek()))
        return false;
    const QStringView word = ahead.takeWhile([](QChar c) { return c.isLetter(); }, 6);
    for (const QStringView joint : {u"and", u"or", u"to", u"et", u"ou", u"y", u"o", u"\u0438", u"\u0438\u043b\u0438"}) {
        if (word == joint)
            return false;
    }
    return true;
}

bool opensWideText(const LabelScan &scan)
{
    return opensText(scan) || isIdeographic(scan.peek()) || isArabic(scan.peek())
        || QStringView(u"[*_\u201c\u00ab\u201e\"").contains(scan.peek());
}

}
