// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/properties.h"

#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace concordat::docx {

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const auto &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

bool isOn(const QXmlStreamReader &xml)
{
    const QString value = attribute(xml, "val"_L1);
    return value != u"0"_s && value != u"false"_s && value != u"off"_s && value != u"none"_s;
}

QDateTime dateOf(const QString &text)
{
    QDateTime when = QDateTime::fromString(text, Qt::ISODate);
    if (when.isValid() && when.timeSpec() == Qt::LocalTime)
        when.setTimeZone(QTimeZone::UTC);
    return when.toUTC();
}

std::optional<Change> changeOf(const QXmlStreamReader &xml)
{
    Change change;
    if (xml.name() == u"ins")
        change.kind = Change::Kind::Inserted;
    else if (xml.name() == u"del")
        change.kind = Change::Kind::Deleted;
    else if (xml.name() == u"moveFrom")
        change.kind = Change::Kind::MovedFrom;
    else if (xml.name() == u"moveTo")
        change.kind = Change::Kind::MovedTo;
    else
        return std::nullopt;
    change.author = attribute(xml, "author"_L1);
    change.when = dateOf(attribute(xml, "date"_L1));
    return change;
}

RunProperties readRunProperties(QXmlStreamReader &xml)
{
    RunProperties properties;
    auto &marks = properties.setting.marks;
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == u"b")
            marks[Mark::Bold] = isOn(xml);
        else if (name == u"i")
            marks[Mark::Italic] = isOn(xml);
        else if (name == u"u")
            marks[Mark::Underline] = isOn(xml);
        else if (name == u"strike" || name == u"dstrike")
            marks[Mark::Struck] = isOn(xml);
        else if (name == u"vertAlign")
            marks[Mark::Superscript] = attribute(xml, "val"_L1) == u"superscript"_s;
        else if (name == u"rtl")
            properties.setting.rightToLeft = isOn(xml);
        else if (name == u"highlight")
            properties.setting.highlight = isOn(xml) ? attribute(xml, "val"_L1) : QString();
        else if (name == u"lang")
            properties.setting.language = attribute(xml, "val"_L1);
        else if (name == u"rStyle")
            properties.style = attribute(xml, "val"_L1);
        else if (const auto change = changeOf(xml))
            properties.changes.append(*change);
        xml.skipCurrentElement();
    }
    return properties;
}

ParagraphProperties readParagraphProperties(QXmlStreamReader &xml)
{
    ParagraphProperties properties;
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == u"rPr") {
            properties.mark = readRunProperties(xml);
            continue;
        }
        if (name == u"numPr") {
            while (xml.readNextStartElement()) {
                if (xml.name() == u"numId")
                    properties.setting.number = attribute(xml, "val"_L1);
                else if (xml.name() == u"ilvl")
                    properties.setting.level = attribute(xml, "val"_L1).toInt();
                xml.skipCurrentElement();
            }
            continue;
        }
        if (name == u"pStyle")
            properties.style = attribute(xml, "val"_L1);
        else if (name == u"outlineLvl")
            properties.setting.outlineLevel = attribute(xml, "val"_L1).toInt();
        else if (name == u"bidi")
            properties.setting.rightToLeft = isOn(xml);
        xml.skipCurrentElement();
    }
    return properties;
}

}
