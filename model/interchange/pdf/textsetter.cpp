// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pdf/textsetter.h"

#include "interchange/documentwords.h"
#include "interchange/docx/stylesheet.h"
#include "interchange/pdf/shapes.h"

#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace concordat::pdf {

namespace {

/// Points; the look of the Word file's style sheet.
struct Look {
    double size = 11;
    double before = 0;
    double behind = 6;
    double indent = 0;
    bool centred = false;
};

Look lookOf(const QString &style)
{
    if (style == u"Title")
        return {.size = 16, .before = 12, .behind = 12, .centred = true};
    if (style == u"heading 1")
        return {.size = 13, .before = 18, .behind = 6, .centred = true};
    if (style == u"heading 2")
        return {.size = 12, .before = 12, .behind = 6, .centred = true};
    if (style == u"TOC Heading")
        return {.size = 12, .before = 12};
    if (style == u"toc 1")
        return {.before = 3, .behind = 2};
    if (style == u"toc 2")
        return {.behind = 2, .indent = 14};
    if (style == u"footnote text" || style == u"annotation text")
        return {.size = 9, .behind = 3};
    for (int level = 1; level < docx::textLevels; ++level) {
        if (style == docx::textStyle(level))
            return {.indent = 28.35 * level};
    }
    return {};
}

/// Qt scales margins above and below to the paper by itself, from 96 dots an inch; those beside not.
constexpr double upright = 96.0 / 72;

const QColor changed(0x1c, 0x4f, 0x8a);
const QColor quiet(0x59, 0x59, 0x59);

}

TextSetter::TextSetter(
    QTextDocument &target, const docx::Document &document, const docx::PageSetup &setup, double scale)
    : m_document(document)
    , m_setup(setup)
    , m_target(target)
    , m_scale(scale)
    , m_shapes(hasShapedLamAlef(target.defaultFont()))
{
}

void TextSetter::set()
{
    QTextCursor cursor(&m_target);
    cursor.beginEditBlock();
    const qsizetype head = m_setup.contents ? std::min<qsizetype>(1, m_document.body.size()) : 0;
    set(m_document.body.first(head), cursor);
    if (m_setup.contents)
        contents(cursor);
    set(m_document.body.sliced(head), cursor);
    notes(cursor);
    cursor.endEditBlock();
}

/// Headings in their order; which page they come to stand on is not known yet.
void TextSetter::contents(QTextCursor &cursor)
{
    const auto line = [&](const QString &style, const QString &text) {
        docx::DocParagraph entry{.style = style, .rightToLeft = isRightToLeft(m_setup.language)};
        entry.runs.append({.text = text, .marks = docx::styleMarks(style)});
        set(entry, cursor);
    };
    line(u"TOC Heading"_s, m_setup.contentsTitle);
    for (const docx::Block &block : m_document.body) {
        const auto *paragraph = std::get_if<docx::DocParagraph>(&block);
        if (paragraph && paragraph->outlineLevel >= 0)
            line(u"toc %1"_s.arg(std::min(paragraph->outlineLevel + 1, 2)), contentsEntry(*paragraph));
    }
}

void TextSetter::set(const QList<docx::Block> &blocks, QTextCursor &cursor)
{
    for (const docx::Block &block : blocks) {
        if (const auto *paragraph = std::get_if<docx::DocParagraph>(&block))
            set(*paragraph, cursor);
        else
            set(std::get<docx::Table>(block), cursor);
    }
}

void TextSetter::begin(const QTextBlockFormat &format, QTextCursor &cursor)
{
    if (std::exchange(m_started, true))
        cursor.insertBlock(format, QTextCharFormat());
    else
        cursor.setBlockFormat(format);
}

void TextSetter::set(const docx::DocParagraph &paragraph, QTextCursor &cursor)
{
    const Look look = lookOf(paragraph.style);
    QTextBlockFormat format;
    format.setTopMargin(look.before * upright);
    format.setBottomMargin(look.behind * upright);
    format.setLeftMargin(paragraph.rightToLeft ? 0 : look.indent * m_scale);
    format.setRightMargin(paragraph.rightToLeft ? look.indent * m_scale : 0);
    format.setAlignment(look.centred ? Qt::AlignHCenter : Qt::AlignLeft);
    format.setLayoutDirection(paragraph.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    begin(format, cursor);
    m_author.clear();
    for (const docx::TextRun &run : paragraph.runs)
        set(run, paragraph.style, cursor);
    comments(paragraph, cursor);
}

void TextSetter::set(const docx::TextRun &run, const QString &style, QTextCursor &cursor)
{
    QTextCharFormat format;
    format.setFontPointSize(lookOf(style).size);
    format.setFontWeight(run.marks.testFlag(Mark::Bold) ? QFont::Bold : QFont::Normal);
    format.setFontItalic(run.marks.testFlag(Mark::Italic));
    format.setFontUnderline(run.marks.testFlag(Mark::Underline));
    format.setFontStrikeOut(run.marks.testFlag(Mark::Struck));
    if (run.marks.testFlag(Mark::Superscript) || !run.note.isEmpty())
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    const QString author = run.changes.isEmpty() ? QString() : run.changes.last().author;
    if (!author.isEmpty()) {
        format.setForeground(changed);
        if (author != m_author) {
            QTextCharFormat name = format;
            name.setFontWeight(QFont::Bold);
            insert(author + DocumentWords::in(m_setup.language).nameEnd, name, cursor);
        }
        const bool removed = std::ranges::any_of(run.changes, &docx::Change::removes);
        format.setFontStrikeOut(removed);
        format.setFontUnderline(!removed);
    }
    m_author = author;
    insert(run.text, format, cursor);
}

void TextSetter::insert(QString text, const QTextCharFormat &format, QTextCursor &cursor)
{
    // In a paragraph a line break starts no paragraph.
    text.replace(u'\n', QChar::LineSeparator);
    cursor.insertText(m_shapes ? withShapedLamAlef(text) : text, format);
}

void TextSetter::set(const docx::Table &table, QTextCursor &cursor)
{
    qsizetype columns = 0;
    for (const QList<docx::Cell> &row : table.rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return;
    QTextTableFormat format;
    format.setHeaderRowCount(table.headRows);
    format.setBorder(0.25 * m_scale);
    format.setBorderBrush(quiet);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(3 * m_scale);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setLayoutDirection(table.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    // The first column has the rows' heads, which are short.
    constexpr double first = 12;
    QList<QTextLength> widths(columns, QTextLength(QTextLength::PercentageLength, (100 - first) / double(columns - 1)));
    widths.first() = QTextLength(QTextLength::PercentageLength, columns == 1 ? 100 : first);
    format.setColumnWidthConstraints(widths);
    QTextTable *set = cursor.insertTable(int(table.rows.size()), int(columns), format);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype column = 0; column < table.rows[row].size(); ++column) {
            QTextCursor cell = set->cellAt(int(row), int(column)).firstCursorPosition();
            m_started = false;
            this->set(table.rows[row][column].blocks, cell);
        }
    }
    cursor.movePosition(QTextCursor::End);
    m_started = false;
}

void TextSetter::comments(const docx::DocParagraph &paragraph, QTextCursor &cursor)
{
    for (const docx::TextRun &run : paragraph.runs) {
        for (const QString &id : run.comments) {
            if (m_told.contains(id))
                continue;
            m_told.append(id);
            const auto found = std::ranges::find(m_document.comments, id, &docx::Comment::id);
            if (found != m_document.comments.end())
                comment(*found, cursor);
        }
    }
}

void TextSetter::comment(const docx::Comment &comment, QTextCursor &cursor)
{
    const bool mirrored = comment.text.isRightToLeft();
    QTextBlockFormat block;
    block.setLeftMargin((mirrored ? 0 : 28.35) * m_scale);
    block.setRightMargin((mirrored ? 28.35 : 0) * m_scale);
    block.setBottomMargin(4 * upright);
    block.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    begin(block, cursor);
    QTextCharFormat format;
    format.setFontPointSize(9);
    format.setForeground(quiet);
    QTextCharFormat name = format;
    name.setFontWeight(QFont::Bold);
    if (!comment.author.isEmpty())
        insert(comment.author + DocumentWords::in(m_setup.language).nameEnd, name, cursor);
    insert(comment.text, format, cursor);
}

/// Qt's text documents have no footnotes: they stand behind the text, under a rule.
void TextSetter::notes(QTextCursor &cursor)
{
    if (m_document.notes.isEmpty())
        return;
    const bool mirrored = isRightToLeft(m_setup.language);
    QTextBlockFormat rule;
    rule.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 30));
    rule.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    rule.setBottomMargin(6 * upright);
    begin(rule, cursor);
    QList<int> numbers;
    for (auto note = m_document.notes.cbegin(); note != m_document.notes.cend(); ++note)
        numbers.append(note.key().sliced(1).toInt());
    std::ranges::sort(numbers);
    for (const int number : std::as_const(numbers)) {
        const docx::Note &note = m_document.notes[u'f' + QString::number(number)];
        for (const docx::Block &block : note.blocks) {
            docx::DocParagraph text = std::get<docx::DocParagraph>(block);
            text.rightToLeft = mirrored;
            text.runs.prepend({.text = note.mark + u' ', .marks = Mark::Superscript});
            set(text, cursor);
        }
    }
}

}
