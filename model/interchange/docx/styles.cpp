// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/styles.h"

#include "interchange/docx/properties.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace concordat::docx {

RunSetting RunSetting::over(const RunSetting &base) const
{
    RunSetting merged = base;
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
        merged.marks[mark.key()] = mark.value();
    if (rightToLeft)
        merged.rightToLeft = rightToLeft;
    if (!highlight.isEmpty())
        merged.highlight = highlight;
    if (!language.isEmpty())
        merged.language = language;
    return merged;
}

Marks RunSetting::on() const
{
    Marks set;
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
        set.setFlag(mark.key(), mark.value());
    return set;
}

ParagraphSetting ParagraphSetting::over(const ParagraphSetting &base) const
{
    ParagraphSetting merged = base;
    if (!number.isEmpty()) {
        merged.number = number;
        merged.level = level;
    } else if (level) {
        merged.level = level;
    }
    if (outlineLevel)
        merged.outlineLevel = outlineLevel;
    if (rightToLeft)
        merged.rightToLeft = rightToLeft;
    return merged;
}

Styles Styles::read(const QByteArray &bytes)
{
    Styles styles;
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement())
        return styles;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"docDefaults") {
            while (xml.readNextStartElement()) {
                if (xml.name() != u"rPrDefault") {
                    xml.skipCurrentElement();
                    continue;
                }
                while (xml.readNextStartElement()) {
                    if (xml.name() == u"rPr")
                        styles.m_defaults = readRunProperties(xml).setting;
                    else
                        xml.skipCurrentElement();
                }
            }
            continue;
        }
        if (xml.name() != u"style") {
            xml.skipCurrentElement();
            continue;
        }
        Style style;
        style.id = attribute(xml, "styleId"_L1);
        const QString byDefault = attribute(xml, "default"_L1);
        if (attribute(xml, "type"_L1) == u"paragraph"_s && (byDefault == u"1"_s || byDefault == u"true"_s))
            styles.m_defaultParagraph = style.id;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"rPr") {
                style.run = readRunProperties(xml).setting;
            } else if (xml.name() == u"pPr") {
                style.paragraph = readParagraphProperties(xml).setting;
            } else {
                if (xml.name() == u"name")
                    style.name = attribute(xml, "val"_L1);
                else if (xml.name() == u"basedOn")
                    style.basedOn = attribute(xml, "val"_L1);
                xml.skipCurrentElement();
            }
        }
        styles.m_styles.insert(style.id, style);
    }
    return styles;
}

QString Styles::name(const QString &id) const
{
    const auto found = m_styles.constFind(id);
    return found == m_styles.cend() ? id : found->name;
}

RunSetting Styles::run(const QString &id) const
{
    RunSetting setting;
    QSet<QString> seen;
    for (QString at = id; m_styles.contains(at) && !seen.contains(at); at = m_styles.value(at).basedOn) {
        seen.insert(at);
        setting = setting.over(m_styles.value(at).run);
    }
    return setting.over(m_defaults);
}

ParagraphSetting Styles::paragraph(const QString &id) const
{
    ParagraphSetting setting;
    QSet<QString> seen;
    for (QString at = id; m_styles.contains(at) && !seen.contains(at); at = m_styles.value(at).basedOn) {
        seen.insert(at);
        setting = setting.over(m_styles.value(at).paragraph);
    }
    return setting;
}

}
