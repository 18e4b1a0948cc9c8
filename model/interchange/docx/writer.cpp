// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/writer.h"

#include "interchange/docx/storywriter.h"
#include "interchange/docx/stylesheet.h"

#include <KZip>

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

const auto packageSpace = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
const auto typesSpace = u"http://schemas.openxmlformats.org/package/2006/content-types"_s;
const auto word2012Space = u"http://schemas.microsoft.com/office/word/2012/wordml"_s;
const auto compatibilitySpace = u"http://schemas.openxmlformats.org/markup-compatibility/2006"_s;
const auto wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

/// What a part of the file is: its name, its relationship and its content type.
struct FilePart {
    QString name;
    QString relation;
    QString type;
    QByteArray bytes;
};

/// Alternatives of the same delegations share a note. Word and LibreOffice count marks, not notes: a note that two
/// marks name would stand under the first, and the others would be told whatever has their number. Each gets its own.
class OwnNotes {
public:
    explicit OwnNotes(const Document &document)
        : m_document(document)
        , m_notes(std::exchange(m_document.notes, {}))
    {
        give(m_document.body);
    }

    [[nodiscard]] const Document &document() const { return m_document; }

private:
    void give(QList<Block> &blocks)
    {
        for (Block &block : blocks) {
            if (auto *paragraph = std::get_if<DocParagraph>(&block)) {
                for (TextRun &run : paragraph->runs)
                    give(run);
                continue;
            }
            for (auto &row : std::get<Table>(block).rows) {
                for (auto &cell : row)
                    give(cell.blocks);
            }
        }
    }

    void give(TextRun &run)
    {
        const auto note = m_notes.constFind(run.note);
        if (!run.note.startsWith(u'f') || note == m_notes.cend())
            return;
        const QString mark = QString::number(++m_given);
        run.note = u'f' + mark;
        m_document.notes.insert(run.note, {mark, note->blocks});
    }

    Document m_document;
    QHash<QString, Note> m_notes;
    int m_given = 0;
};

class FileWriter {
public:
    FileWriter(const Document &document, const PageSetup &setup)
        : m_document(document)
        , m_setup(setup)
    {
    }

    QByteArray write()
    {
        // The body first: the others go on counting.
        const QByteArray body = story(u"document"_s, [&](QXmlStreamWriter &xml, StoryWriter &writer) {
            xml.writeStartElement(wordSpace, u"body"_s);
            const qsizetype head = m_setup.contents ? std::min<qsizetype>(1, m_document.body.size()) : 0;
            writer.blocks(m_document.body.first(head));
            if (m_setup.contents)
                contents(xml, writer);
            writer.blocks(m_document.body.sliced(head));
            section(xml, writer);
            xml.writeEndElement();
        });
        add(u"styles"_s, u"styles"_s, styleSheet(m_setup));
        add(u"settings"_s, u"settings"_s, settings());
        add(u"header"_s, u"header"_s, header());
        add(u"footer"_s, u"footer"_s, footer());
        if (!m_document.notes.isEmpty())
            add(u"footnotes"_s, u"footnotes"_s, footnotes());
        if (!m_document.comments.isEmpty()) {
            add(u"comments"_s, u"comments"_s, comments());
            m_parts.append(
                {u"commentsExtended"_s, u"commentsExtended"_s, wordType + u"commentsExtended+xml"_s, threads()});
        }
        return zipped(body);
    }

private:
    void add(const QString &name, const QString &relation, const QByteArray &bytes)
    {
        m_parts.append({name, relation, wordType + relation + u"+xml"_s, bytes});
    }

    template <typename Content>
    QByteArray story(const QString &root, const Content &content)
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument();
        xml.writeNamespace(wordSpace, u"w"_s);
        xml.writeNamespace(relationSpace, u"r"_s);
        xml.writeNamespace(word2010Space, u"w14"_s);
        xml.writeNamespace(compatibilitySpace, u"mc"_s);
        xml.writeStartElement(wordSpace, root);
        xml.writeAttribute(compatibilitySpace, u"Ignorable"_s, u"w14"_s);
        StoryWriter writer(xml, m_counters);
        content(xml, writer);
        xml.writeEndDocument();
        return bytes;
    }

    /// A field that Word can bring up to date, with its entries as they are now.
    void contents(QXmlStreamWriter &xml, StoryWriter &writer) const
    {
        const bool mirrored = isRightToLeft(m_setup.language);
        const auto line = [&](const QString &style, const QString &text) {
            DocParagraph paragraph{.style = style, .rightToLeft = mirrored};
            paragraph.runs.append({.text = text, .marks = styleMarks(style), .rightToLeft = mirrored});
            writer.paragraph(paragraph);
        };
        const auto field = [&](const QString &type, const QString &instruction = {}) {
            xml.writeStartElement(wordSpace, u"p"_s);
            xml.writeStartElement(wordSpace, u"r"_s);
            xml.writeEmptyElement(wordSpace, u"fldChar"_s);
            xml.writeAttribute(wordSpace, u"fldCharType"_s, type);
            xml.writeEndElement();
            if (!instruction.isEmpty()) {
                xml.writeStartElement(wordSpace, u"r"_s);
                xml.writeTextElement(wordSpace, u"instrText"_s, instruction);
                xml.writeEndElement();
                xml.writeStartElement(wordSpace, u"r"_s);
                xml.writeEmptyElement(wordSpace, u"fldChar"_s);
                xml.writeAttribute(wordSpace, u"fldCharType"_s, u"separate"_s);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        };
        line(u"TOC Heading"_s, m_setup.contentsTitle);
        field(u"begin"_s, u"TOC \\o 1-2 \\n"_s);
        for (const Block &block : m_document.body) {
            const auto *paragraph = std::get_if<DocParagraph>(&block);
            if (paragraph && paragraph->outlineLevel >= 0)
                line(u"toc %1"_s.arg(std::min(paragraph->outlineLevel + 1, 2)), contentsEntry(*paragraph));
        }
        field(u"end"_s);
    }

    void section(QXmlStreamWriter &xml, StoryWriter &writer) const
    {
        xml.writeStartElement(wordSpace, u"sectPr"_s);
        for (const QString &edge : {u"header"_s, u"footer"_s}) {
            xml.writeEmptyElement(wordSpace, edge + u"Reference"_s);
            xml.writeAttribute(wordSpace, u"type"_s, u"default"_s);
            xml.writeAttribute(relationSpace, u"id"_s, edge);
        }
        xml.writeEmptyElement(wordSpace, u"pgSz"_s); // A4, in twentieths of a point
        xml.writeAttribute(wordSpace, u"w"_s, m_setup.landscape ? u"16838"_s : u"11906"_s);
        xml.writeAttribute(wordSpace, u"h"_s, m_setup.landscape ? u"11906"_s : u"16838"_s);
        if (m_setup.landscape)
            xml.writeAttribute(wordSpace, u"orient"_s, u"landscape"_s);
        xml.writeEmptyElement(wordSpace, u"pgMar"_s);
        for (const QString &side : {u"top"_s, u"right"_s, u"bottom"_s, u"left"_s})
            xml.writeAttribute(wordSpace, side, u"1418"_s);
        for (const QString &side : {u"header"_s, u"footer"_s})
            xml.writeAttribute(wordSpace, side, u"709"_s);
        xml.writeAttribute(wordSpace, u"gutter"_s, u"0"_s);
        if (m_setup.lineNumbers) {
            xml.writeEmptyElement(wordSpace, u"lnNumType"_s);
            xml.writeAttribute(wordSpace, u"countBy"_s, u"5"_s);
            xml.writeAttribute(wordSpace, u"restart"_s, u"newPage"_s);
        }
        if (isRightToLeft(m_setup.language))
            writer.element(u"bidi"_s);
        xml.writeEndElement();
    }

    QByteArray settings()
    {
        return story(u"settings"_s, [](QXmlStreamWriter &xml, StoryWriter &writer) {
            // As deep as the levels of the text are indented, so that what follows a label stands in line.
            writer.element(u"defaultTabStop"_s, u"567"_s);
            xml.writeStartElement(wordSpace, u"compat"_s);
            xml.writeEmptyElement(wordSpace, u"compatSetting"_s);
            xml.writeAttribute(wordSpace, u"name"_s, u"compatibilityMode"_s);
            xml.writeAttribute(wordSpace, u"uri"_s, u"http://schemas.microsoft.com/office/word"_s);
            xml.writeAttribute(wordSpace, u"val"_s, u"15"_s);
            xml.writeEndElement();
        });
    }

    QByteArray header()
    {
        return story(u"hdr"_s, [&](QXmlStreamWriter &, StoryWriter &writer) {
            DocParagraph line;
            line.style = u"header"_s;
            line.rightToLeft = isRightToLeft(m_setup.language);
            QString text = m_setup.symbol;
            if (!m_setup.date.isEmpty())
                text += (text.isEmpty() ? QString() : u"\t"_s) + m_setup.date;
            if (!text.isEmpty())
                line.runs.append({.text = text, .rightToLeft = line.rightToLeft});
            writer.paragraph(line);
        });
    }

    /// The number of the page, counted by whoever shows it.
    QByteArray footer()
    {
        return story(u"ftr"_s, [](QXmlStreamWriter &xml, StoryWriter &writer) {
            xml.writeStartElement(wordSpace, u"p"_s);
            xml.writeStartElement(wordSpace, u"pPr"_s);
            writer.element(u"pStyle"_s, styleId(u"footer"_s));
            xml.writeEndElement();
            xml.writeStartElement(wordSpace, u"fldSimple"_s);
            xml.writeAttribute(wordSpace, u"instr"_s, u"PAGE"_s);
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    QByteArray footnotes()
    {
        QList<int> numbers;
        for (auto note = m_document.notes.cbegin(); note != m_document.notes.cend(); ++note)
            numbers.append(note.key().sliced(1).toInt());
        std::ranges::sort(numbers);
        return story(u"footnotes"_s, [&](QXmlStreamWriter &xml, StoryWriter &writer) {
            for (const auto &[type, id] : {std::pair(u"separator"_s, u"-1"_s), {u"continuationSeparator"_s, u"0"_s}}) {
                xml.writeStartElement(wordSpace, u"footnote"_s);
                xml.writeAttribute(wordSpace, u"type"_s, type);
                xml.writeAttribute(wordSpace, u"id"_s, id);
                xml.writeStartElement(wordSpace, u"p"_s);
                xml.writeStartElement(wordSpace, u"r"_s);
                xml.writeEmptyElement(wordSpace, type);
                xml.writeEndElement();
                xml.writeEndElement();
                xml.writeEndElement();
            }
            for (const int number : std::as_const(numbers)) {
                xml.writeStartElement(wordSpace, u"footnote"_s);
                xml.writeAttribute(wordSpace, u"id"_s, QString::number(number));
                footnote(xml, writer, m_document.notes[u'f' + QString::number(number)]);
                xml.writeEndElement();
            }
        });
    }

    /// The first paragraph begins with the note's own mark.
    static void footnote(QXmlStreamWriter &xml, StoryWriter &writer, const Note &note)
    {
        qsizetype begin = 0;
        if (const auto *first = note.blocks.isEmpty() ? nullptr : std::get_if<DocParagraph>(&note.blocks.first())) {
            xml.writeStartElement(wordSpace, u"p"_s);
            xml.writeStartElement(wordSpace, u"pPr"_s);
            writer.element(u"pStyle"_s, styleId(u"footnote text"_s));
            if (first->rightToLeft)
                writer.element(u"bidi"_s);
            xml.writeEndElement();
            xml.writeStartElement(wordSpace, u"r"_s);
            xml.writeStartElement(wordSpace, u"rPr"_s);
            writer.element(u"rStyle"_s, styleId(u"footnote reference"_s));
            xml.writeEndElement();
            xml.writeEmptyElement(wordSpace, u"footnoteRef"_s);
            xml.writeEndElement();
            writer.runs(first->runs, {});
            xml.writeEndElement();
            begin = 1;
        }
        writer.blocks(note.blocks.sliced(begin));
    }

    QByteArray comments()
    {
        return story(u"comments"_s, [&](QXmlStreamWriter &xml, StoryWriter &writer) {
            for (const Comment &comment : m_document.comments) {
                xml.writeStartElement(wordSpace, u"comment"_s);
                xml.writeAttribute(wordSpace, u"id"_s, comment.id);
                xml.writeAttribute(wordSpace, u"author"_s, comment.author);
                if (!comment.initials.isEmpty())
                    xml.writeAttribute(wordSpace, u"initials"_s, comment.initials);
                if (comment.when.isValid())
                    xml.writeAttribute(wordSpace, u"date"_s, comment.when.toUTC().toString(Qt::ISODate));
                for (const QString &line : comment.text.split(u'\n')) {
                    DocParagraph paragraph;
                    paragraph.style = u"annotation text"_s;
                    paragraph.rightToLeft = line.isRightToLeft();
                    paragraph.runs.append({.text = line, .rightToLeft = paragraph.rightToLeft});
                    writer.paragraph(paragraph);
                }
                m_lastParagraph.insert(comment.id, m_counters.paragraphs);
                xml.writeEndElement();
            }
        });
    }

    [[nodiscard]] QString paragraphId(const QString &comment) const
    {
        return QString::number(m_lastParagraph.value(comment), 16).rightJustified(8, u'0').toUpper();
    }

    QByteArray threads() const
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument();
        xml.writeNamespace(word2012Space, u"w15"_s);
        xml.writeStartElement(word2012Space, u"commentsEx"_s);
        for (const Comment &comment : m_document.comments) {
            xml.writeEmptyElement(word2012Space, u"commentEx"_s);
            xml.writeAttribute(word2012Space, u"paraId"_s, paragraphId(comment.id));
            if (!comment.answers.isEmpty())
                xml.writeAttribute(word2012Space, u"paraIdParent"_s, paragraphId(comment.answers));
            xml.writeAttribute(word2012Space, u"done"_s, comment.done ? u"1"_s : u"0"_s);
        }
        xml.writeEndDocument();
        return bytes;
    }

    [[nodiscard]] QByteArray contentTypes() const
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument();
        xml.writeDefaultNamespace(typesSpace);
        xml.writeStartElement(typesSpace, u"Types"_s);
        const std::pair<QString, QString> defaults[]{
            {u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s},
            {u"xml"_s, u"application/xml"_s}};
        for (const auto &[extension, type] : defaults) {
            xml.writeEmptyElement(typesSpace, u"Default"_s);
            xml.writeAttribute(u"Extension"_s, extension);
            xml.writeAttribute(u"ContentType"_s, type);
        }
        const auto part = [&](const QString &name, const QString &type) {
            xml.writeEmptyElement(typesSpace, u"Override"_s);
            xml.writeAttribute(u"PartName"_s, u"/word/%1.xml"_s.arg(name));
            xml.writeAttribute(u"ContentType"_s, type);
        };
        part(u"document"_s, wordType + u"document.main+xml"_s);
        for (const FilePart &one : m_parts)
            part(one.name, one.type);
        xml.writeEndDocument();
        return bytes;
    }

    template <typename Content>
    static QByteArray relationships(const Content &content)
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument();
        xml.writeDefaultNamespace(packageSpace);
        xml.writeStartElement(packageSpace, u"Relationships"_s);
        content([&](const QString &id, const QString &type, const QString &target, bool external) {
            xml.writeEmptyElement(packageSpace, u"Relationship"_s);
            xml.writeAttribute(u"Id"_s, id);
            xml.writeAttribute(u"Type"_s, type);
            xml.writeAttribute(u"Target"_s, target);
            if (external)
                xml.writeAttribute(u"TargetMode"_s, u"External"_s);
        });
        xml.writeEndDocument();
        return bytes;
    }

    [[nodiscard]] QByteArray documentRelationships() const
    {
        return relationships([&](const auto &relation) {
            for (const FilePart &part : m_parts) {
                const bool later = part.relation == u"commentsExtended";
                const QString base
                    = later ? u"http://schemas.microsoft.com/office/2011/relationships"_s : relationSpace;
                relation(part.name, base + u'/' + part.relation, part.name + u".xml"_s, false);
            }
            for (qsizetype i = 0; i < m_counters.links.size(); ++i)
                relation(u"link%1"_s.arg(i + 1), relationSpace + u"/hyperlink"_s, m_counters.links[i], true);
        });
    }

    [[nodiscard]] QByteArray zipped(const QByteArray &body) const
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
        put(u"[Content_Types].xml"_s, contentTypes());
        put(u"_rels/.rels"_s, relationships([](const auto &relation) {
            relation(u"document"_s, relationSpace + u"/officeDocument"_s, u"word/document.xml"_s, false);
        }));
        put(u"word/document.xml"_s, body);
        put(u"word/_rels/document.xml.rels"_s, documentRelationships());
        for (const FilePart &part : m_parts)
            put(u"word/%1.xml"_s.arg(part.name), part.bytes);
        zip.close();
        return device.data();
    }

    const Document &m_document;
    const PageSetup &m_setup;
    Counters m_counters;
    QHash<QString, int> m_lastParagraph; ///< of each comment
    QList<FilePart> m_parts;
};

}

QByteArray writeDocument(const Document &document, const PageSetup &setup)
{
    const OwnNotes own(document);
    return FileWriter(own.document(), setup).write();
}

}
