// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/stylesheet.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

const auto space = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;

/// Lengths are twentieths of a point, sizes half points.
struct Look {
    QString name;
    QString based = u"Normal"_s;
    int outline = -1;
    bool character = false;
    bool bold = false;
    bool italic = false;
    bool raised = false;
    int size = 0;
    int before = 0;
    int behind = 0;
    int indent = 0;
    bool centred = false;
    bool withNext = false;
    int edge = 0; ///< of the text, where what stands behind a tab ends; 0 where tabs are as usual
};

QList<Look> looks()
{
    QList<Look> all;
    all.append({.name = u"Normal"_s, .based = {}, .size = 22});
    all.append({.name = u"Title"_s, .bold = true, .size = 32, .before = 240, .behind = 240, .centred = true});
    all.append({.name = u"heading 1"_s,
        .outline = 0,
        .bold = true,
        .size = 26,
        .before = 360,
        .behind = 120,
        .centred = true,
        .withNext = true});
    all.append({.name = u"heading 2"_s,
        .outline = 1,
        .bold = true,
        .size = 24,
        .before = 240,
        .behind = 120,
        .centred = true,
        .withNext = true});
    all.append({.name = u"TOC Heading"_s, .bold = true, .size = 24, .before = 240, .behind = 120, .withNext = true});
    all.append({.name = u"toc 1"_s, .bold = true, .before = 60});
    all.append({.name = u"toc 2"_s, .indent = 280});
    for (int level = 0; level < textLevels; ++level)
        all.append({.name = textStyle(level), .behind = 120, .indent = 567 * level});
    all.append({.name = u"header"_s, .size = 18});
    all.append({.name = u"footer"_s, .size = 18, .centred = true});
    all.append({.name = u"footnote text"_s, .size = 18});
    all.append({.name = u"annotation text"_s, .size = 20});
    all.append({.name = u"footnote reference"_s, .based = {}, .character = true, .raised = true});
    return all;
}

void empty(QXmlStreamWriter &xml, const QString &element, const QString &value = {})
{
    xml.writeEmptyElement(space, element);
    if (!value.isEmpty())
        xml.writeAttribute(space, u"val"_s, value);
}

void writeParagraphLook(QXmlStreamWriter &xml, const Look &look)
{
    xml.writeStartElement(space, u"pPr"_s);
    if (look.withNext)
        empty(xml, u"keepNext"_s);
    if (look.edge > 0) {
        xml.writeStartElement(space, u"tabs"_s);
        empty(xml, u"tab"_s, u"right"_s);
        xml.writeAttribute(space, u"pos"_s, QString::number(look.edge));
        xml.writeEndElement();
    }
    if (look.before > 0 || look.behind > 0) {
        xml.writeEmptyElement(space, u"spacing"_s);
        xml.writeAttribute(space, u"before"_s, QString::number(look.before));
        xml.writeAttribute(space, u"after"_s, QString::number(look.behind));
    }
    if (look.indent > 0) {
        xml.writeEmptyElement(space, u"ind"_s);
        xml.writeAttribute(space, u"left"_s, QString::number(look.indent));
    }
    if (look.centred)
        empty(xml, u"jc"_s, u"center"_s);
    if (look.outline >= 0)
        empty(xml, u"outlineLvl"_s, QString::number(look.outline));
    xml.writeEndElement();
}

void writeLetterLook(QXmlStreamWriter &xml, const Look &look)
{
    xml.writeStartElement(space, u"rPr"_s);
    if (look.bold) {
        empty(xml, u"b"_s);
        empty(xml, u"bCs"_s);
    }
    if (look.italic) {
        empty(xml, u"i"_s);
        empty(xml, u"iCs"_s);
    }
    if (look.size > 0) {
        empty(xml, u"sz"_s, QString::number(look.size));
        empty(xml, u"szCs"_s, QString::number(look.size));
    }
    if (look.raised)
        empty(xml, u"vertAlign"_s, u"superscript"_s);
    xml.writeEndElement();
}

/// The date of the running head stands at the edge of the text: A4, 1418 from both its sides.
Look onPage(Look look, const PageSetup &setup)
{
    if (look.name == u"header")
        look.edge = (setup.landscape ? 16838 : 11906) - 2 * 1418;
    return look;
}

void writeStyle(QXmlStreamWriter &xml, const Look &look)
{
    xml.writeStartElement(space, u"style"_s);
    xml.writeAttribute(space, u"type"_s, look.character ? u"character"_s : u"paragraph"_s);
    if (look.name == u"Normal")
        xml.writeAttribute(space, u"default"_s, u"1"_s);
    xml.writeAttribute(space, u"styleId"_s, styleId(look.name));
    empty(xml, u"name"_s, look.name);
    if (!look.based.isEmpty())
        empty(xml, u"basedOn"_s, look.based);
    empty(xml, u"qFormat"_s);
    if (!look.character)
        writeParagraphLook(xml, look);
    writeLetterLook(xml, look);
    xml.writeEndElement();
}

void writeDefaults(QXmlStreamWriter &xml, const PageSetup &setup)
{
    xml.writeStartElement(space, u"docDefaults"_s);
    xml.writeStartElement(space, u"rPrDefault"_s);
    xml.writeStartElement(space, u"rPr"_s);
    xml.writeEmptyElement(space, u"rFonts"_s);
    for (const QString &script : {u"ascii"_s, u"hAnsi"_s, u"cs"_s})
        xml.writeAttribute(space, script, u"Times New Roman"_s);
    xml.writeAttribute(space, u"eastAsia"_s, u"SimSun"_s);
    xml.writeEmptyElement(space, u"lang"_s);
    const QString language = setup.language == Language::Undetermined ? u"en"_s : code(setup.language);
    xml.writeAttribute(space, u"val"_s, language);
    xml.writeAttribute(space, u"eastAsia"_s, u"zh-CN"_s);
    xml.writeAttribute(space, u"bidi"_s, u"ar-SA"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

}

QString textStyle(int level)
{
    return u"Provision text %1"_s.arg(std::clamp(level, 0, textLevels - 1) + 1);
}

QString styleId(const QString &name)
{
    const auto all = looks();
    const bool known = std::ranges::any_of(all, [&](const Look &look) { return look.name == name; });
    return known ? QString(name).remove(u' ') : QString();
}

Marks styleMarks(const QString &name)
{
    for (const Look &look : looks()) {
        if (look.name == name)
            return (look.bold ? Marks(Mark::Bold) : Marks()) | (look.italic ? Marks(Mark::Italic) : Marks());
    }
    return {};
}

QByteArray styleSheet(const PageSetup &setup)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(space, u"w"_s);
    xml.writeStartElement(space, u"styles"_s);
    writeDefaults(xml, setup);
    for (const Look &look : looks())
        writeStyle(xml, onPage(look, setup));
    xml.writeEndDocument();
    return bytes;
}

}
