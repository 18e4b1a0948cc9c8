// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/odt/styles.h"

#include "interchange/docx/stylesheet.h"

using namespace Qt::StringLiterals;

namespace concordat::odt {

namespace {

/// Points.
struct Look {
    QString name;
    double size = 11;
    double before = 0;
    double behind = 6;
    double indent = 0;
    bool bold = false;
    bool centred = false;
};

QList<Look> looks()
{
    QList<Look> all{{.name = u"Title"_s, .size = 16, .before = 12, .behind = 12, .bold = true, .centred = true},
        {.name = u"heading 1"_s, .size = 13, .before = 18, .bold = true, .centred = true},
        {.name = u"heading 2"_s, .size = 12, .before = 12, .bold = true, .centred = true},
        {.name = u"TOC Heading"_s, .size = 12, .before = 12, .bold = true},
        {.name = u"toc 1"_s, .behind = 2, .bold = true}, {.name = u"toc 2"_s, .behind = 2, .indent = 14},
        {.name = u"footnote text"_s, .size = 9, .behind = 2}, {.name = u"header"_s, .size = 9},
        {.name = u"footer"_s, .size = 9, .centred = true}};
    for (int level = 0; level < docx::textLevels; ++level)
        all.append({.name = docx::textStyle(level), .indent = 28.35 * level});
    return all;
}

QString points(double length)
{
    return QString::number(length) + u"pt"_s;
}

/// What stands behind a tab ends at the edge, in centimetres from the beginning of the line; 0 where tabs are as usual.
void writeLook(QXmlStreamWriter &xml, const Look &look, bool rightToLeft, int edge)
{
    // Said by its side: LibreOffice takes "start" for the left of any paragraph.
    const QString start = rightToLeft ? u"right"_s : u"left"_s;
    xml.writeStartElement(styleSpace, u"style"_s);
    xml.writeAttribute(styleSpace, u"name"_s, styleName(look.name, rightToLeft));
    xml.writeAttribute(styleSpace, u"family"_s, u"paragraph"_s);
    xml.writeStartElement(styleSpace, u"paragraph-properties"_s);
    xml.writeAttribute(styleSpace, u"writing-mode"_s, rightToLeft ? u"rl-tb"_s : u"lr-tb"_s);
    xml.writeAttribute(formatSpace, u"text-align"_s, look.centred ? u"center"_s : start);
    xml.writeAttribute(formatSpace, u"margin-top"_s, points(look.before));
    xml.writeAttribute(formatSpace, u"margin-bottom"_s, points(look.behind));
    xml.writeAttribute(formatSpace, u"margin-"_s + start, points(look.indent));
    if (look.name.startsWith(u"heading"))
        xml.writeAttribute(formatSpace, u"keep-with-next"_s, u"always"_s);
    if (edge > 0) {
        xml.writeStartElement(styleSpace, u"tab-stops"_s);
        xml.writeEmptyElement(styleSpace, u"tab-stop"_s);
        xml.writeAttribute(styleSpace, u"position"_s, QString::number(edge) + u"cm"_s);
        xml.writeAttribute(styleSpace, u"type"_s, u"right"_s);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEmptyElement(styleSpace, u"text-properties"_s);
    xml.writeAttribute(formatSpace, u"font-size"_s, points(look.size));
    xml.writeAttribute(styleSpace, u"font-size-complex"_s, points(look.size));
    xml.writeAttribute(styleSpace, u"font-size-asian"_s, points(look.size));
    if (look.bold) {
        for (const auto &[space, name] : {std::pair(formatSpace, u"font-weight"_s),
                 {styleSpace, u"font-weight-complex"_s}, {styleSpace, u"font-weight-asian"_s}})
            xml.writeAttribute(space, name, u"bold"_s);
    }
    xml.writeEndElement();
}

void writeDefaults(QXmlStreamWriter &xml, const docx::PageSetup &setup)
{
    const QString language = code(setup.language);
    xml.writeStartElement(styleSpace, u"default-style"_s);
    xml.writeAttribute(styleSpace, u"family"_s, u"paragraph"_s);
    xml.writeEmptyElement(styleSpace, u"paragraph-properties"_s);
    xml.writeAttribute(styleSpace, u"tab-stop-distance"_s, u"1cm"_s);
    xml.writeEmptyElement(styleSpace, u"text-properties"_s);
    xml.writeAttribute(formatSpace, u"font-family"_s, u"Times New Roman"_s);
    xml.writeAttribute(styleSpace, u"font-family-complex"_s, u"Times New Roman"_s);
    xml.writeAttribute(styleSpace, u"font-family-asian"_s, u"SimSun"_s);
    xml.writeAttribute(styleSpace, u"language-asian"_s, u"zh"_s);
    xml.writeAttribute(styleSpace, u"country-asian"_s, u"CN"_s);
    xml.writeAttribute(formatSpace, u"language"_s, language);
    xml.writeAttribute(formatSpace, u"country"_s, u"none"_s);
    xml.writeAttribute(styleSpace, u"language-complex"_s, language);
    xml.writeAttribute(styleSpace, u"country-complex"_s, u"none"_s);
    xml.writeEndElement();
    if (!setup.lineNumbers)
        return;
    xml.writeEmptyElement(textSpace, u"linenumbering-configuration"_s);
    xml.writeAttribute(textSpace, u"number-lines"_s, u"true"_s);
    xml.writeAttribute(textSpace, u"increment"_s, u"5"_s);
    xml.writeAttribute(textSpace, u"restart-on-page"_s, u"true"_s);
    xml.writeAttribute(textSpace, u"offset"_s, u"0.5cm"_s);
    xml.writeAttribute(styleSpace, u"num-format"_s, u"1"_s);
}

void writePage(QXmlStreamWriter &xml, const docx::PageSetup &setup)
{
    xml.writeStartElement(officeSpace, u"automatic-styles"_s);
    xml.writeStartElement(styleSpace, u"page-layout"_s);
    xml.writeAttribute(styleSpace, u"name"_s, u"Page"_s);
    xml.writeStartElement(styleSpace, u"page-layout-properties"_s);
    xml.writeAttribute(formatSpace, u"page-width"_s, setup.landscape ? u"29.7cm"_s : u"21cm"_s);
    xml.writeAttribute(formatSpace, u"page-height"_s, setup.landscape ? u"21cm"_s : u"29.7cm"_s);
    xml.writeAttribute(styleSpace, u"print-orientation"_s, setup.landscape ? u"landscape"_s : u"portrait"_s);
    xml.writeAttribute(formatSpace, u"margin"_s, u"2cm"_s);
    xml.writeAttribute(styleSpace, u"writing-mode"_s, isRightToLeft(setup.language) ? u"rl-tb"_s : u"lr-tb"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(officeSpace, u"master-styles"_s);
    xml.writeStartElement(styleSpace, u"master-page"_s);
    xml.writeAttribute(styleSpace, u"name"_s, u"Standard"_s);
    xml.writeAttribute(styleSpace, u"page-layout-name"_s, u"Page"_s);
    const bool mirrored = isRightToLeft(setup.language);
    xml.writeStartElement(styleSpace, u"header"_s);
    xml.writeStartElement(textSpace, u"p"_s);
    xml.writeAttribute(textSpace, u"style-name"_s, styleName(u"header"_s, mirrored));
    xml.writeCharacters(setup.symbol);
    if (!setup.symbol.isEmpty() && !setup.date.isEmpty())
        xml.writeEmptyElement(textSpace, u"tab"_s);
    xml.writeCharacters(setup.date);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(styleSpace, u"footer"_s);
    xml.writeStartElement(textSpace, u"p"_s);
    xml.writeAttribute(textSpace, u"style-name"_s, styleName(u"footer"_s, mirrored));
    xml.writeEmptyElement(textSpace, u"page-number"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

}

QString styleName(const QString &style, bool rightToLeft)
{
    return QString(style).remove(u' ') + (rightToLeft ? u"Mirrored"_s : QString());
}

QString styleName(Marks marks)
{
    return u'T' + QString::number(marks.toInt());
}

void openRoot(QXmlStreamWriter &xml, const QString &name)
{
    xml.writeStartDocument();
    xml.writeNamespace(officeSpace, u"office"_s);
    xml.writeNamespace(textSpace, u"text"_s);
    xml.writeNamespace(tableSpace, u"table"_s);
    xml.writeNamespace(styleSpace, u"style"_s);
    xml.writeNamespace(formatSpace, u"fo"_s);
    xml.writeNamespace(dublinSpace, u"dc"_s);
    xml.writeNamespace(linkSpace, u"xlink"_s);
    xml.writeStartElement(officeSpace, name);
    xml.writeAttribute(officeSpace, u"version"_s, u"1.3"_s);
}

void writeLetterStyles(QXmlStreamWriter &xml)
{
    constexpr int all = 32; // every combination of the five marks
    for (int i = 1; i < all; ++i) {
        const Marks marks = Marks::fromInt(i);
        xml.writeStartElement(styleSpace, u"style"_s);
        xml.writeAttribute(styleSpace, u"name"_s, styleName(marks));
        xml.writeAttribute(styleSpace, u"family"_s, u"text"_s);
        xml.writeEmptyElement(styleSpace, u"text-properties"_s);
        const auto set = [&](const QString &space, const QString &name, const QString &value) {
            xml.writeAttribute(space, name, value);
        };
        if (marks.testFlag(Mark::Bold)) {
            set(formatSpace, u"font-weight"_s, u"bold"_s);
            set(styleSpace, u"font-weight-complex"_s, u"bold"_s);
            set(styleSpace, u"font-weight-asian"_s, u"bold"_s);
        }
        if (marks.testFlag(Mark::Italic)) {
            set(formatSpace, u"font-style"_s, u"italic"_s);
            set(styleSpace, u"font-style-complex"_s, u"italic"_s);
            set(styleSpace, u"font-style-asian"_s, u"italic"_s);
        }
        if (marks.testFlag(Mark::Underline))
            set(styleSpace, u"text-underline-style"_s, u"solid"_s);
        if (marks.testFlag(Mark::Struck))
            set(styleSpace, u"text-line-through-style"_s, u"solid"_s);
        if (marks.testFlag(Mark::Superscript))
            set(styleSpace, u"text-position"_s, u"super 58%"_s);
        xml.writeEndElement();
    }
}

QByteArray styleSheet(const docx::PageSetup &setup)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    openRoot(xml, u"document-styles"_s);
    xml.writeStartElement(officeSpace, u"styles"_s);
    writeDefaults(xml, setup);
    for (const Look &look : looks()) {
        // The date of the running head stands at the edge of the text: A4, two from both its sides.
        const int edge = look.name != u"header" ? 0 : setup.landscape ? 26 : 17;
        writeLook(xml, look, false, edge);
        writeLook(xml, look, true, edge);
    }
    xml.writeEndElement();
    writePage(xml, setup);
    xml.writeEndDocument();
    return bytes;
}

}
