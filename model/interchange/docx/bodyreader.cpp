// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/bodyreader.h"

#include "interchange/extractedtext.h"
#include "interchange/limits.h"
#include "interchange/sentences.h"

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

bool isTransparentBlock(QStringView name)
{
    return name == u"sdt" || name == u"sdtContent" || name == u"customXml" || name == u"smartTag" || name == u"ins"
        || name == u"del" || name == u"moveFrom" || name == u"moveTo";
}

}

/// One level deeper for as long as it lives; past the limit the reader stops.
class BodyReader::Nesting {
public:
    explicit Nesting(BodyReader &reader)
        : m_reader(reader)
    {
        if (++m_reader.m_depth > m_reader.m_limits.nesting)
            m_reader.m_tooDeep = true;
    }
    ~Nesting() { --m_reader.m_depth; }
    Q_DISABLE_COPY_MOVE(Nesting)

private:
    BodyReader &m_reader;
};

BodyReader::BodyReader(const QByteArray &xml, const Styles &styles, Numbering &numbering,
    const QHash<QString, Relationship> &relationships, const Limits &limits)
    : m_xml(xml)
    , m_styles(styles)
    , m_numbering(numbering)
    , m_relationships(relationships)
    , m_limits(limits)
{
}

std::optional<Error> BodyReader::error() const
{
    if (m_doctype)
        return Error{Fault::Malformed,
            DocxSentences::tr("The Word document declares a document type of its own, which none does that a word "
                              "processor wrote. It "
                              "was not read.")};
    if (m_tooDeep)
        return Error{Fault::TooLarge,
            DocxSentences::tr("The Word document nests more than %1 elements at line %2. It was not read further.")
                .arg(m_limits.nesting)
                .arg(m_xml.lineNumber())};
    if (m_xml.hasError())
        return Error{Fault::Malformed,
            DocxSentences::tr(
                "The Word document is broken at line %1, column %2 of its XML (%3). Open and save it once in a word "
                "processor, or ask for it again.")
                .arg(m_xml.lineNumber())
                .arg(m_xml.columnNumber())
                .arg(m_xml.errorString())};
    return std::nullopt;
}

bool BodyReader::findElement(QStringView name)
{
    while (!m_xml.atEnd() && !m_tooDeep && !m_doctype) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            m_doctype = true;
        else if (token == QXmlStreamReader::StartElement && m_xml.name() == name)
            return true;
    }
    return false;
}

/// Steps into the next child of the current element. Every enter() that returns true is answered by exactly one
/// read to that child's end.
bool BodyReader::enter()
{
    return !m_tooDeep && m_xml.readNextStartElement();
}

void BodyReader::lose(const QString &sentence)
{
    if (!m_losses.contains(sentence))
        m_losses.append(sentence);
}

QList<Block> BodyReader::blocks()
{
    QList<Block> found;
    readBlocks(found);
    return found;
}

void BodyReader::readBlocks(QList<Block> &into)
{
    const Nesting nesting(*this);
    while (enter())
        readBlock(into);
}

void BodyReader::readBlock(QList<Block> &into)
{
    const QStringView name = m_xml.name();
    if (name == u"p") {
        QList<Block> boxes;
        into.append(readParagraph(boxes));
        into.append(boxes);
    } else if (name == u"tbl") {
        into.append(readTable());
    } else if (isTransparentBlock(name)) {
        const auto change = changeOf(m_xml);
        if (change)
            m_changes.append(*change);
        readBlocks(into);
        if (change)
            m_changes.removeLast();
    } else {
        if (name == u"bookmarkStart")
            m_bookmarks.append(attributeHere("name"_L1));
        if (name == u"altChunk")
            lose(DocxSentences::tr("The file embeds another document, which was not opened."));
        m_xml.skipCurrentElement();
    }
}

DocParagraph BodyReader::readParagraph(QList<Block> &boxes)
{
    DocParagraph paragraph;
    if (const QString id = attributeHere("paraId"_L1); !id.isEmpty())
        m_paragraphIds.append(id);
    const QString outerStyle = m_paragraphStyle;
    m_paragraphStyle = m_styles.defaultParagraphStyle();
    paragraph.bookmarks = std::exchange(m_bookmarks, {});
    ParagraphProperties properties;
    const Nesting nesting(*this);
    while (enter()) {
        if (m_xml.name() != u"pPr") {
            readInline(paragraph, boxes);
            continue;
        }
        properties = readParagraphProperties(m_xml);
        if (!properties.style.isEmpty())
            m_paragraphStyle = properties.style;
    }
    number(paragraph, properties, m_paragraphStyle);
    paragraph.style = m_styles.name(m_paragraphStyle);
    paragraph.mark = m_changes + properties.mark.changes;
    m_paragraphStyle = outerStyle;
    return paragraph;
}

void BodyReader::number(DocParagraph &paragraph, const ParagraphProperties &properties, const QString &style)
{
    const ParagraphSetting inherited = m_styles.paragraph(style);
    const ParagraphSetting setting = properties.setting.over(inherited);
    paragraph.outlineLevel = setting.outlineLevel.value_or(-1);
    if (paragraph.outlineLevel > 8)
        paragraph.outlineLevel = -1;
    paragraph.rightToLeft = setting.rightToLeft.value_or(false);
    if (setting.number.isEmpty())
        return;
    int level = setting.level.value_or(0);
    if (!properties.setting.level)
        level = m_numbering.levelOfStyle(setting.number, style).value_or(level);
    // A paragraph that is taken out takes no number away from those that stay.
    const QList<Change> mark = m_changes + properties.mark.changes;
    if (!shows(mark, ChangeView::AfterAccepting))
        return;
    if (const auto printed = m_numbering.next(setting.number, level)) {
        paragraph.label = printed->label;
        paragraph.bullet = printed->bullet;
        paragraph.listLevel = level;
    }
}

void BodyReader::readInline(DocParagraph &paragraph, QList<Block> &boxes)
{
    const QStringView name = m_xml.name();
    if (name == u"r") {
        readRun(paragraph, boxes);
    } else if (const auto change = changeOf(m_xml)) {
        readChanged(paragraph, boxes, *change);
    } else if (name == u"hyperlink") {
        const QString outer = m_link;
        const QString anchor = attributeHere("anchor"_L1);
        m_link = m_relationships.value(attributeHere("id"_L1)).target;
        if (m_link.isEmpty() && !anchor.isEmpty())
            m_link = u'#' + anchor;
        readAnything(paragraph, boxes);
        m_link = outer;
    } else if (name == u"bookmarkStart") {
        paragraph.bookmarks.append(attributeHere("name"_L1));
        m_xml.skipCurrentElement();
    } else if (name == u"commentRangeStart") {
        m_comments.append(attributeHere("id"_L1));
        m_xml.skipCurrentElement();
    } else if (name == u"commentRangeEnd") {
        m_comments.removeAll(attributeHere("id"_L1));
        m_xml.skipCurrentElement();
    } else if (name == u"AlternateContent") {
        readAlternate(paragraph, boxes);
    } else if (name == u"p" || name == u"tbl") {
        readBlock(boxes);
    } else if (name == u"t" && m_xml.namespaceUri().contains("/math"_L1)) {
        add(paragraph, {}, m_xml.readElementText(QXmlStreamReader::IncludeChildElements));
    } else if (name == u"sdtPr" || name == u"sdtEndPr" || name == u"rPr" || name == u"pPr") {
        m_xml.skipCurrentElement();
    } else {
        readAnything(paragraph, boxes);
    }
}

void BodyReader::readChanged(DocParagraph &paragraph, QList<Block> &boxes, const Change &change)
{
    m_changes.append(change);
    readAnything(paragraph, boxes);
    m_changes.removeLast();
}

void BodyReader::readAnything(DocParagraph &paragraph, QList<Block> &boxes)
{
    const Nesting nesting(*this);
    while (enter())
        readInline(paragraph, boxes);
}

/// Of a choice and its fallback only one is the text; the choice is what Word shows.
void BodyReader::readAlternate(DocParagraph &paragraph, QList<Block> &boxes)
{
    bool taken = false;
    while (enter()) {
        if (taken) {
            m_xml.skipCurrentElement();
            continue;
        }
        taken = true;
        readAnything(paragraph, boxes);
    }
}

void BodyReader::readRun(DocParagraph &paragraph, QList<Block> &boxes)
{
    TextRun run;
    run.link = m_link;
    run.changes = m_changes;
    run.comments = m_comments;
    RunSetting setting = m_styles.run(m_paragraphStyle);
    const Nesting nesting(*this);
    while (enter()) {
        if (m_xml.name() == u"rPr") {
            const RunProperties properties = readRunProperties(m_xml);
            const RunSetting character
                = properties.style.isEmpty() ? setting : m_styles.run(properties.style).over(setting);
            setting = properties.setting.over(character);
            continue;
        }
        run.marks = setting.on();
        run.highlight = setting.highlight;
        run.language = setting.language;
        run.rightToLeft = setting.rightToLeft.value_or(false);
        readRunContent(paragraph, boxes, run);
    }
}

void BodyReader::readRunContent(DocParagraph &paragraph, QList<Block> &boxes, TextRun &run)
{
    const QStringView name = m_xml.name();
    const auto sign = [&](const QString &text) {
        add(paragraph, run, text);
        m_xml.skipCurrentElement();
    };
    if (name == u"t" || name == u"delText") {
        add(paragraph, run, m_xml.readElementText(QXmlStreamReader::IncludeChildElements));
    } else if (name == u"tab" || name == u"ptab") {
        sign(u"\t"_s);
    } else if (name == u"br" || name == u"cr") {
        sign(attributeHere("type"_L1) == u"page"_s ? QString() : u"\n"_s);
    } else if (name == u"noBreakHyphen") {
        sign(u"\u2011"_s);
    } else if (name == u"softHyphen") {
        sign(u"\u00ad"_s);
    } else if (name == u"sym") {
        sign(QString(QChar(char16_t(attributeHere("char"_L1).toUInt(nullptr, 16)))));
    } else if (name == u"footnoteReference" || name == u"endnoteReference") {
        TextRun reference = run;
        reference.note = (name == u"footnoteReference" ? u"f"_s : u"e"_s) + attributeHere("id"_L1);
        reference.text = reference.note;
        paragraph.runs.append(reference);
        m_xml.skipCurrentElement();
    } else if (name == u"AlternateContent") {
        readAlternate(paragraph, boxes);
    } else if (name == u"drawing" || name == u"pict" || name == u"object" || name == u"ruby") {
        const qsizetype before = boxes.size();
        readAnything(paragraph, boxes);
        if (boxes.size() == before && name != u"ruby")
            lose(DocxSentences::tr("The file has pictures, which are not carried into the text."));
    } else {
        m_xml.skipCurrentElement();
    }
}

void BodyReader::add(DocParagraph &paragraph, TextRun run, const QString &text)
{
    m_characters += nonBlank(text);
    if (text.isEmpty())
        return;
    run.text = text;
    if (!paragraph.runs.isEmpty() && paragraph.runs.last().note.isEmpty()) {
        TextRun &last = paragraph.runs.last();
        run.text = last.text;
        const bool alike = last == run;
        run.text = text;
        if (alike) {
            last.text += text;
            return;
        }
    }
    paragraph.runs.append(run);
}

Table BodyReader::readTable()
{
    Table table;
    const Nesting nesting(*this);
    while (enter()) {
        if (m_xml.name() == u"tr") {
            table.rows.append(readRow());
        } else if (isTransparentBlock(m_xml.name())) {
            // A repeating content control wraps rows.
            table.rows.append(readTable().rows);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    return table;
}

QList<Cell> BodyReader::readRow()
{
    QList<Cell> cells;
    const Nesting nesting(*this);
    while (enter()) {
        if (m_xml.name() == u"tc")
            cells.append(readCell());
        else if (isTransparentBlock(m_xml.name()))
            cells.append(readRow());
        else
            m_xml.skipCurrentElement();
    }
    return cells;
}

Cell BodyReader::readCell()
{
    Cell cell;
    const Nesting nesting(*this);
    while (enter()) {
        if (m_xml.name() != u"tcPr") {
            readBlock(cell.blocks);
            continue;
        }
        while (enter()) {
            if (m_xml.name() == u"gridSpan")
                cell.columns = std::clamp(attributeHere("val"_L1).toInt(), 1, limits::tableColumns);
            else if (m_xml.name() == u"vMerge")
                cell.continuesAbove = attributeHere("val"_L1) != u"restart"_s;
            m_xml.skipCurrentElement();
        }
    }
    return cell;
}

}
