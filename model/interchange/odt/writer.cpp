// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/odt/writer.h"

#include "interchange/docx/stylesheet.h"
#include "interchange/odt/styles.h"
#include "interchange/xmltext.h"

#include <KZip>

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace concordat::odt {

namespace {

const auto manifestSpace = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
const auto mediaType = u"application/vnd.oasis.opendocument.text"_s;

class ContentWriter {
public:
    ContentWriter(const docx::Document &document, const docx::PageSetup &setup)
        : m_document(document)
        , m_setup(setup)
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        openRoot(m_xml, u"document-content"_s);
        m_xml.writeStartElement(officeSpace, u"automatic-styles"_s);
        writeLetterStyles(m_xml);
        tableStyles();
        m_xml.writeEndElement();
        m_xml.writeStartElement(officeSpace, u"body"_s);
        m_xml.writeStartElement(officeSpace, u"text"_s);
        const qsizetype head = m_setup.contents ? std::min<qsizetype>(1, m_document.body.size()) : 0;
        blocks(m_document.body.first(head));
        if (m_setup.contents)
            contents();
        blocks(m_document.body.sliced(head));
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void tableStyles()
    {
        m_xml.writeStartElement(styleSpace, u"style"_s);
        m_xml.writeAttribute(styleSpace, u"name"_s, u"Cell"_s);
        m_xml.writeAttribute(styleSpace, u"family"_s, u"table-cell"_s);
        m_xml.writeEmptyElement(styleSpace, u"table-cell-properties"_s);
        m_xml.writeAttribute(formatSpace, u"border"_s, u"0.5pt solid #000000"_s);
        m_xml.writeAttribute(formatSpace, u"padding"_s, u"0.1cm"_s);
        m_xml.writeEndElement();
        m_xml.writeStartElement(styleSpace, u"style"_s);
        m_xml.writeAttribute(styleSpace, u"name"_s, u"MirroredTable"_s);
        m_xml.writeAttribute(styleSpace, u"family"_s, u"table"_s);
        m_xml.writeEmptyElement(styleSpace, u"table-properties"_s);
        m_xml.writeAttribute(styleSpace, u"writing-mode"_s, u"rl-tb"_s);
        m_xml.writeEndElement();
    }

    void blocks(const QList<docx::Block> &blocks)
    {
        for (const docx::Block &block : blocks) {
            if (const auto *one = std::get_if<docx::DocParagraph>(&block))
                paragraph(*one);
            else
                table(std::get<docx::Table>(block));
        }
    }

    void paragraph(const docx::DocParagraph &paragraph)
    {
        const bool heading = paragraph.outlineLevel >= 0;
        m_xml.writeStartElement(textSpace, heading ? u"h"_s : u"p"_s);
        const QString style = paragraph.style.isEmpty() ? docx::textStyle(0) : paragraph.style;
        m_xml.writeAttribute(textSpace, u"style-name"_s, styleName(style, paragraph.rightToLeft));
        if (heading)
            m_xml.writeAttribute(textSpace, u"outline-level"_s, QString::number(paragraph.outlineLevel + 1));
        const Marks inherited = docx::styleMarks(paragraph.style);
        for (const docx::TextRun &one : paragraph.runs) {
            if (shows(one.changes, docx::ChangeView::AfterAccepting))
                run(one, inherited);
        }
        comments({});
        m_xml.writeEndElement();
    }

    void run(const docx::TextRun &run, Marks inherited)
    {
        comments(run.comments);
        if (const auto note = m_document.notes.constFind(run.note); note != m_document.notes.cend()) {
            footnote(run.note, *note);
            return;
        }
        const Marks marks = run.marks & ~inherited;
        const bool linked = !run.link.isEmpty();
        if (linked) {
            m_xml.writeStartElement(textSpace, u"a"_s);
            m_xml.writeAttribute(linkSpace, u"type"_s, u"simple"_s);
            m_xml.writeAttribute(linkSpace, u"href"_s, run.link);
        }
        if (marks) {
            m_xml.writeStartElement(textSpace, u"span"_s);
            m_xml.writeAttribute(textSpace, u"style-name"_s, styleName(marks));
        }
        letters(run.text);
        if (marks)
            m_xml.writeEndElement();
        if (linked)
            m_xml.writeEndElement();
    }

    /// White space is collapsed by readers unless it is an element.
    void letters(const QString &text)
    {
        QString words;
        const auto flush = [&] {
            m_xml.writeCharacters(words);
            words.clear();
        };
        const QString clean = xmlText(text);
        for (const QChar c : clean) {
            const bool collapses = c == u' ' && (words.isEmpty() || words.endsWith(u' '));
            if (c == u'\t' || c == u'\n' || collapses) {
                flush();
                m_xml.writeEmptyElement(textSpace, c == u'\t' ? u"tab"_s : c == u'\n' ? u"line-break"_s : u"s"_s);
            } else {
                words += c;
            }
        }
        flush();
    }

    void footnote(const QString &id, const docx::Note &note)
    {
        m_xml.writeStartElement(textSpace, u"note"_s);
        // Alternatives of the same delegations share a note; an identifier stands once in a file.
        m_xml.writeAttribute(textSpace, u"id"_s, id + u'-' + QString::number(++m_notes));
        m_xml.writeAttribute(textSpace, u"note-class"_s, u"footnote"_s);
        m_xml.writeStartElement(textSpace, u"note-citation"_s);
        m_xml.writeAttribute(textSpace, u"label"_s, note.mark);
        m_xml.writeCharacters(note.mark);
        m_xml.writeEndElement();
        m_xml.writeStartElement(textSpace, u"note-body"_s);
        blocks(note.blocks);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// Ends the comments that reach no further and begins those that start here.
    void comments(const QStringList &now)
    {
        for (const QString &id : QStringList(m_openComments)) {
            if (now.contains(id))
                continue;
            m_xml.writeEmptyElement(officeSpace, u"annotation-end"_s);
            m_xml.writeAttribute(officeSpace, u"name"_s, u'c' + id);
            m_openComments.removeAll(id);
        }
        for (const QString &id : now) {
            if (m_openComments.contains(id))
                continue;
            const auto found = std::ranges::find(m_document.comments, id, &docx::Comment::id);
            if (found == m_document.comments.end())
                continue;
            annotation(*found);
            m_openComments.append(id);
        }
    }

    void annotation(const docx::Comment &comment)
    {
        m_xml.writeStartElement(officeSpace, u"annotation"_s);
        m_xml.writeAttribute(officeSpace, u"name"_s, u'c' + comment.id);
        m_xml.writeTextElement(dublinSpace, u"creator"_s, comment.author);
        if (comment.when.isValid())
            m_xml.writeTextElement(dublinSpace, u"date"_s, comment.when.toUTC().toString(Qt::ISODate));
        for (const QString &line : comment.text.split(u'\n')) {
            m_xml.writeStartElement(textSpace, u"p"_s);
            letters(line);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void contents()
    {
        const bool mirrored = isRightToLeft(m_setup.language);
        const auto line = [&](const QString &style, const QString &text) {
            m_xml.writeStartElement(textSpace, u"p"_s);
            m_xml.writeAttribute(textSpace, u"style-name"_s, styleName(style, mirrored));
            letters(text);
            m_xml.writeEndElement();
        };
        m_xml.writeStartElement(textSpace, u"table-of-content"_s);
        m_xml.writeAttribute(textSpace, u"name"_s, u"Contents"_s);
        m_xml.writeStartElement(textSpace, u"table-of-content-source"_s);
        m_xml.writeAttribute(textSpace, u"outline-level"_s, u"2"_s);
        m_xml.writeEndElement();
        m_xml.writeStartElement(textSpace, u"index-body"_s);
        line(u"TOC Heading"_s, m_setup.contentsTitle);
        for (const docx::Block &block : m_document.body) {
            const auto *paragraph = std::get_if<docx::DocParagraph>(&block);
            if (paragraph && paragraph->outlineLevel >= 0)
                line(u"toc %1"_s.arg(std::min(paragraph->outlineLevel + 1, 2)), contentsEntry(*paragraph));
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void table(const docx::Table &table)
    {
        qsizetype columns = 1;
        for (const QList<docx::Cell> &row : table.rows)
            columns = std::max(columns, row.size());
        m_xml.writeStartElement(tableSpace, u"table"_s);
        if (table.rightToLeft)
            m_xml.writeAttribute(tableSpace, u"style-name"_s, u"MirroredTable"_s);
        m_xml.writeEmptyElement(tableSpace, u"table-column"_s);
        m_xml.writeAttribute(tableSpace, u"number-columns-repeated"_s, QString::number(columns));
        if (table.headRows > 0)
            m_xml.writeStartElement(tableSpace, u"table-header-rows"_s);
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            m_xml.writeStartElement(tableSpace, u"table-row"_s);
            for (const docx::Cell &cell : table.rows[i]) {
                m_xml.writeStartElement(tableSpace, u"table-cell"_s);
                m_xml.writeAttribute(tableSpace, u"style-name"_s, u"Cell"_s);
                blocks(cell.blocks);
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
            if (i + 1 == table.headRows)
                m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    const docx::Document &m_document;
    const docx::PageSetup &m_setup;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QStringList m_openComments;
    int m_notes = 0;
};

QByteArray manifest()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(manifestSpace, u"manifest"_s);
    xml.writeStartElement(manifestSpace, u"manifest"_s);
    xml.writeAttribute(manifestSpace, u"version"_s, u"1.3"_s);
    const std::pair<QString, QString> parts[]{
        {u"/"_s, mediaType}, {u"content.xml"_s, u"text/xml"_s}, {u"styles.xml"_s, u"text/xml"_s}};
    for (const auto &[path, type] : parts) {
        xml.writeEmptyElement(manifestSpace, u"file-entry"_s);
        xml.writeAttribute(manifestSpace, u"full-path"_s, path);
        xml.writeAttribute(manifestSpace, u"media-type"_s, type);
    }
    xml.writeEndDocument();
    return bytes;
}

}

QByteArray writeDocument(const docx::Document &document, const docx::PageSetup &setup)
{
    QBuffer device;
    KZip zip(&device);
    if (!zip.open(QIODevice::WriteOnly))
        return {};
    // No entry says when or by whom it was made.
    const QDateTime never(QDate(1980, 1, 1), QTime(0, 0));
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        zip.writeFile(name, bytes, 0100644, {}, {}, never, never, never);
    };
    // The type stands first, in the clear: that is how the format is recognised.
    zip.setExtraField(KZip::NoExtraField);
    zip.setCompression(KZip::NoCompression);
    put(u"mimetype"_s, mediaType.toLatin1());
    zip.setCompression(KZip::DeflateCompression);
    put(u"content.xml"_s, ContentWriter(document, setup).write());
    put(u"styles.xml"_s, odt::styleSheet(setup));
    put(u"META-INF/manifest.xml"_s, manifest());
    zip.close();
    return device.data();
}

}
