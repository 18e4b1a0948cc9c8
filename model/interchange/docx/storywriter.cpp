// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/storywriter.h"

#include "interchange/docx/stylesheet.h"
#include "interchange/xmltext.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

QString elementOf(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Inserted:
        return u"ins"_s;
    case Change::Kind::Deleted:
        return u"del"_s;
    case Change::Kind::MovedFrom:
        return u"moveFrom"_s;
    case Change::Kind::MovedTo:
        return u"moveTo"_s;
    }
    return {};
}

}

StoryWriter::StoryWriter(QXmlStreamWriter &xml, Counters &counters)
    : m_xml(xml)
    , m_counters(counters)
{
}

void StoryWriter::element(const QString &name, const QString &value)
{
    m_xml.writeEmptyElement(wordSpace, name);
    if (!value.isEmpty())
        m_xml.writeAttribute(wordSpace, u"val"_s, value);
}

void StoryWriter::blocks(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *one = std::get_if<DocParagraph>(&block))
            paragraph(*one);
        else
            table(std::get<Table>(block));
    }
}

void StoryWriter::paragraph(const DocParagraph &paragraph)
{
    m_xml.writeStartElement(wordSpace, u"p"_s);
    m_xml.writeAttribute(
        word2010Space, u"paraId"_s, QString::number(++m_counters.paragraphs, 16).rightJustified(8, u'0').toUpper());
    properties(paragraph);
    const int first = m_counters.bookmarks;
    for (const QString &name : paragraph.bookmarks) {
        m_xml.writeEmptyElement(wordSpace, u"bookmarkStart"_s);
        m_xml.writeAttribute(wordSpace, u"id"_s, QString::number(m_counters.bookmarks++));
        m_xml.writeAttribute(wordSpace, u"name"_s, xmlText(name));
    }
    runs(paragraph.runs, styleMarks(paragraph.style));
    for (int id = first; id < m_counters.bookmarks; ++id) {
        m_xml.writeEmptyElement(wordSpace, u"bookmarkEnd"_s);
        m_xml.writeAttribute(wordSpace, u"id"_s, QString::number(id));
    }
    m_xml.writeEndElement();
}

void StoryWriter::properties(const DocParagraph &paragraph)
{
    m_xml.writeStartElement(wordSpace, u"pPr"_s);
    if (const QString id = styleId(paragraph.style); !id.isEmpty() && paragraph.style != u"Normal")
        element(u"pStyle"_s, id);
    if (paragraph.rightToLeft)
        element(u"bidi"_s);
    if (!paragraph.mark.isEmpty()) {
        m_xml.writeStartElement(wordSpace, u"rPr"_s);
        for (const Change &change : paragraph.mark)
            markChange(change);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void StoryWriter::runs(const QList<TextRun> &runs, Marks inherited)
{
    nested(runs, 0, inherited);
    comments({});
}

/// Neighbouring runs under one change stand in one element.
void StoryWriter::nested(const QList<TextRun> &runs, qsizetype depth, Marks inherited)
{
    for (qsizetype i = 0; i < runs.size();) {
        if (runs[i].changes.size() <= depth) {
            const bool removed = std::ranges::any_of(runs[i].changes, &Change::removes);
            run(runs[i], inherited, removed);
            ++i;
            continue;
        }
        const Change &change = runs[i].changes[depth];
        qsizetype end = i + 1;
        while (end < runs.size() && runs[end].changes.size() > depth && runs[end].changes[depth] == change)
            ++end;
        if (depth == 0)
            comments(runs[i].comments);
        openChange(change);
        nested(runs.sliced(i, end - i), depth + 1, inherited);
        m_xml.writeEndElement();
        i = end;
    }
}

void StoryWriter::openChange(const Change &change)
{
    m_xml.writeStartElement(wordSpace, elementOf(change.kind));
    m_xml.writeAttribute(wordSpace, u"id"_s, QString::number(++m_counters.changes));
    m_xml.writeAttribute(wordSpace, u"author"_s, xmlText(change.author));
    if (change.when.isValid())
        m_xml.writeAttribute(wordSpace, u"date"_s, change.when.toUTC().toString(Qt::ISODate));
}

void StoryWriter::markChange(const Change &change)
{
    openChange(change);
    m_xml.writeEndElement();
}

/// Ends the comments that reach no further and begins those that start here.
void StoryWriter::comments(const QStringList &now)
{
    for (const QString &id : QStringList(m_openComments)) {
        if (now.contains(id))
            continue;
        m_xml.writeEmptyElement(wordSpace, u"commentRangeEnd"_s);
        m_xml.writeAttribute(wordSpace, u"id"_s, id);
        m_xml.writeStartElement(wordSpace, u"r"_s);
        m_xml.writeEmptyElement(wordSpace, u"commentReference"_s);
        m_xml.writeAttribute(wordSpace, u"id"_s, id);
        m_xml.writeEndElement();
        m_openComments.removeAll(id);
    }
    for (const QString &id : now) {
        if (m_openComments.contains(id))
            continue;
        m_xml.writeEmptyElement(wordSpace, u"commentRangeStart"_s);
        m_xml.writeAttribute(wordSpace, u"id"_s, id);
        m_openComments.append(id);
    }
}

void StoryWriter::run(const TextRun &run, Marks inherited, bool removed)
{
    comments(run.comments);
    const bool linked = !run.link.isEmpty();
    if (linked) {
        m_xml.writeStartElement(wordSpace, u"hyperlink"_s);
        if (run.link.startsWith(u'#')) {
            m_xml.writeAttribute(wordSpace, u"anchor"_s, xmlText(run.link.sliced(1)));
        } else {
            if (!m_counters.links.contains(run.link))
                m_counters.links.append(run.link);
            m_xml.writeAttribute(relationSpace, u"id"_s, u"link%1"_s.arg(m_counters.links.indexOf(run.link) + 1));
        }
    }
    m_xml.writeStartElement(wordSpace, u"r"_s);
    letters(run, inherited);
    if (run.note.startsWith(u'f')) {
        m_xml.writeEmptyElement(wordSpace, u"footnoteReference"_s);
        m_xml.writeAttribute(wordSpace, u"id"_s, run.note.sliced(1));
    } else {
        text(run.text, removed);
    }
    m_xml.writeEndElement();
    if (linked)
        m_xml.writeEndElement();
}

void StoryWriter::letters(const TextRun &run, Marks inherited)
{
    m_xml.writeStartElement(wordSpace, u"rPr"_s);
    if (!run.note.isEmpty())
        element(u"rStyle"_s, styleId(u"footnote reference"_s));
    // In the order that the schema asks for.
    const auto toggle = [&](Mark mark, const QString &name) {
        if (run.marks.testFlag(mark) != inherited.testFlag(mark))
            element(name, run.marks.testFlag(mark) ? QString() : u"0"_s);
    };
    toggle(Mark::Bold, u"b"_s);
    toggle(Mark::Bold, u"bCs"_s);
    toggle(Mark::Italic, u"i"_s);
    toggle(Mark::Italic, u"iCs"_s);
    toggle(Mark::Struck, u"strike"_s);
    if (!run.highlight.isEmpty())
        element(u"highlight"_s, run.highlight);
    if (run.marks.testFlag(Mark::Underline))
        element(u"u"_s, u"single"_s);
    if (run.marks.testFlag(Mark::Superscript) && run.note.isEmpty())
        element(u"vertAlign"_s, u"superscript"_s);
    if (run.rightToLeft)
        element(u"rtl"_s);
    if (!run.language.isEmpty())
        element(u"lang"_s, run.language);
    m_xml.writeEndElement();
}

void StoryWriter::text(const QString &text, bool removed)
{
    const QString clean = xmlText(text);
    QString words;
    const auto flush = [&] {
        if (words.isEmpty())
            return;
        m_xml.writeStartElement(wordSpace, removed ? u"delText"_s : u"t"_s);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(words);
        m_xml.writeEndElement();
        words.clear();
    };
    for (const QChar c : clean) {
        if (c != u'\t' && c != u'\n') {
            words += c;
            continue;
        }
        flush();
        m_xml.writeEmptyElement(wordSpace, c == u'\t' ? u"tab"_s : u"br"_s);
    }
    flush();
}

void StoryWriter::table(const Table &table)
{
    qsizetype columns = 1;
    for (const QList<Cell> &row : table.rows)
        columns = std::max(columns, row.size());
    m_xml.writeStartElement(wordSpace, u"tbl"_s);
    m_xml.writeStartElement(wordSpace, u"tblPr"_s);
    if (table.rightToLeft)
        element(u"bidiVisual"_s);
    m_xml.writeEmptyElement(wordSpace, u"tblW"_s);
    m_xml.writeAttribute(wordSpace, u"w"_s, u"5000"_s);
    m_xml.writeAttribute(wordSpace, u"type"_s, u"pct"_s);
    m_xml.writeStartElement(wordSpace, u"tblBorders"_s);
    for (const QString &side : {u"top"_s, u"left"_s, u"bottom"_s, u"right"_s, u"insideH"_s, u"insideV"_s}) {
        element(side, u"single"_s);
        m_xml.writeAttribute(wordSpace, u"sz"_s, u"4"_s);
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(wordSpace, u"tblGrid"_s);
    for (qsizetype i = 0; i < columns; ++i)
        m_xml.writeEmptyElement(wordSpace, u"gridCol"_s);
    m_xml.writeEndElement();
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        m_xml.writeStartElement(wordSpace, u"tr"_s);
        if (i < table.headRows) {
            m_xml.writeStartElement(wordSpace, u"trPr"_s);
            element(u"tblHeader"_s);
            m_xml.writeEndElement();
        }
        for (const Cell &one : table.rows[i])
            cell(one);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void StoryWriter::cell(const Cell &cell)
{
    m_xml.writeStartElement(wordSpace, u"tc"_s);
    m_xml.writeStartElement(wordSpace, u"tcPr"_s);
    if (cell.columns > 1)
        element(u"gridSpan"_s, QString::number(cell.columns));
    if (cell.continuesAbove)
        element(u"vMerge"_s);
    m_xml.writeEndElement();
    blocks(cell.blocks);
    if (cell.blocks.isEmpty()) // a cell must end with a paragraph
        m_xml.writeEmptyElement(wordSpace, u"p"_s);
    m_xml.writeEndElement();
}

}
