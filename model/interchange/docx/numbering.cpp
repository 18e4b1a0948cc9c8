// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/numbering.h"

#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

constexpr int levelCount = 9;
constexpr int notBegun = -1;

QString value(const QXmlStreamReader &xml, QLatin1StringView name = "val"_L1)
{
    for (const auto &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

int number(const QXmlStreamReader &xml, QLatin1StringView name = "val"_L1)
{
    return value(xml, name).toInt();
}

/// Word repeats letters: z is followed by aa, bb, not by ab.
QString letters(int value, QStringView alphabet)
{
    if (value < 1)
        return {};
    const int repeats = (value - 1) / int(alphabet.size()) + 1;
    return QString(std::min(repeats, 64), alphabet[(value - 1) % alphabet.size()]);
}

QString roman(int value)
{
    if (value < 1 || value > 3999)
        return QString::number(value);
    static constexpr std::array<std::pair<int, const char *>, 13> signs{
        {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"},
            {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
    QString text;
    for (const auto &[size, sign] : signs) {
        for (; value >= size; value -= size)
            text += QLatin1StringView(sign);
    }
    return text;
}

QString han(int value)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    if (value < 0 || value > 99)
        return QString::number(value);
    QString text;
    if (value >= 20)
        text += digits[value / 10];
    if (value >= 10)
        text += u'十';
    if (value % 10 != 0 || value == 0)
        text += digits[value % 10];
    return text;
}

NumberingLevel readLevel(QXmlStreamReader &xml)
{
    NumberingLevel level;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"start")
            level.start = number(xml);
        else if (xml.name() == u"numFmt")
            level.format = value(xml);
        else if (xml.name() == u"lvlText")
            level.text = value(xml);
        else if (xml.name() == u"lvlRestart")
            level.restartAfter = number(xml);
        else if (xml.name() == u"isLgl")
            level.legal = value(xml) != u"0"_s && value(xml) != u"false"_s;
        else if (xml.name() == u"pStyle")
            level.style = value(xml);
        xml.skipCurrentElement();
    }
    return level;
}

}

QString formattedNumber(int value, const QString &format)
{
    if (format == u"lowerLetter"_s)
        return letters(value, u"abcdefghijklmnopqrstuvwxyz");
    if (format == u"upperLetter"_s)
        return letters(value, u"ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (format == u"lowerRoman"_s)
        return roman(value);
    if (format == u"upperRoman"_s)
        return roman(value).toUpper();
    if (format == u"russianLower"_s)
        return letters(value, u"абвгдежзиклмнопрстуфхцчшщыэюя");
    if (format == u"russianUpper"_s)
        return letters(value, u"АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ");
    if (format == u"arabicAlpha"_s)
        return letters(value, u"أبتثجحخدذرزسشصضطظعغفقكلمنهوي");
    if (format == u"arabicAbjad"_s)
        return letters(value, u"أبجدهوزحطيكلمنسعفصقرشتثخذضظغ");
    if (format.startsWith(u"chinese"_s) || format.startsWith(u"japaneseCounting"_s) || format == u"ideographDigital"_s
        || format == u"taiwaneseCounting"_s)
        return han(value);
    if (format == u"decimalZero"_s)
        return QString::number(value).rightJustified(2, u'0');
    if (format == u"none"_s)
        return {};
    return QString::number(value);
}

Numbering Numbering::read(const QByteArray &bytes)
{
    Numbering numbering;
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement())
        return numbering;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"abstractNum") {
            const QString id = value(xml, "abstractNumId"_L1);
            Abstract abstract;
            while (xml.readNextStartElement()) {
                if (xml.name() == u"lvl") {
                    const int index = number(xml, "ilvl"_L1);
                    abstract.levels.insert(index, readLevel(xml));
                    continue;
                }
                if (xml.name() == u"numStyleLink")
                    abstract.styleLink = value(xml);
                else if (xml.name() == u"styleLink")
                    numbering.m_linkedStyles.insert(value(xml), id);
                xml.skipCurrentElement();
            }
            numbering.m_abstracts.insert(id, abstract);
        } else if (xml.name() == u"num") {
            const QString id = value(xml, "numId"_L1);
            Number entry;
            while (xml.readNextStartElement()) {
                if (xml.name() == u"abstractNumId") {
                    entry.abstract = value(xml);
                    xml.skipCurrentElement();
                } else if (xml.name() == u"lvlOverride") {
                    const int index = number(xml, "ilvl"_L1);
                    while (xml.readNextStartElement()) {
                        if (xml.name() == u"lvl") {
                            entry.levelOverrides.insert(index, readLevel(xml));
                            continue;
                        }
                        if (xml.name() == u"startOverride")
                            entry.startOverrides.insert(index, number(xml));
                        xml.skipCurrentElement();
                    }
                } else {
                    xml.skipCurrentElement();
                }
            }
            numbering.m_numbers.insert(id, entry);
        } else {
            xml.skipCurrentElement();
        }
    }
    return numbering;
}

QString Numbering::abstractOf(const Number &number) const
{
    const auto found = m_abstracts.constFind(number.abstract);
    if (found != m_abstracts.cend() && found->levels.isEmpty() && m_linkedStyles.contains(found->styleLink))
        return m_linkedStyles.value(found->styleLink);
    return number.abstract;
}

NumberingLevel Numbering::level(const Number &number, int index) const
{
    if (const auto override = number.levelOverrides.constFind(index); override != number.levelOverrides.cend())
        return *override;
    return m_abstracts.value(abstractOf(number)).levels.value(index);
}

std::optional<int> Numbering::levelOfStyle(const QString &number, const QString &style) const
{
    const auto entry = m_numbers.constFind(number);
    if (entry == m_numbers.cend())
        return std::nullopt;
    for (int index = 0; index < levelCount; ++index) {
        if (level(*entry, index).style == style)
            return index;
    }
    return std::nullopt;
}

std::optional<Numbering::Printed> Numbering::next(const QString &number, int index)
{
    const auto entry = m_numbers.constFind(number);
    if (entry == m_numbers.cend() || index < 0 || index >= levelCount)
        return std::nullopt;
    QList<int> &counts = m_counters[abstractOf(*entry)];
    if (counts.isEmpty())
        counts.fill(notBegun, levelCount);
    // A list restarts a level where it first uses it, and leaves alone the levels that its sisters count on.
    if (QList<int> &used = m_overridden[number]; entry->startOverrides.contains(index) && !used.contains(index)) {
        used.append(index);
        counts[index] = notBegun;
    }
    const auto startOf = [&](int i) { return entry->startOverrides.value(i, level(*entry, i).start); };
    const NumberingLevel own = level(*entry, index);
    counts[index] = counts[index] == notBegun ? startOf(index) : counts[index] + 1;
    for (int i = index + 1; i < levelCount; ++i) {
        const int after = level(*entry, i).restartAfter;
        if (after != 0 && (after < 0 || index < after))
            counts[i] = notBegun;
    }
    if (own.format == u"bullet"_s)
        return Printed{own.text, true};
    QString label = own.text;
    for (int i = 0; i < levelCount; ++i) {
        const QString slot = u'%' + QString::number(i + 1);
        if (!label.contains(slot))
            continue;
        const NumberingLevel part = level(*entry, i);
        // A higher level that has not been used yet counts as begun (17.9.11).
        if (i < index && counts[i] == notBegun)
            counts[i] = startOf(i);
        label.replace(slot, formattedNumber(counts[i], own.legal && i < index ? u"decimal"_s : part.format));
    }
    return Printed{label, false};
}

}
