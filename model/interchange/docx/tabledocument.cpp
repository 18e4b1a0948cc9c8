// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/tabledocument.h"

#include "interchange/docx/draftdocument.h"
#include "interchange/docx/stylesheet.h"

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

class TableDocument {
public:
    Document build(const QList<PublishedTable> &tables)
    {
        for (const PublishedTable &table : tables)
            add(table);
        return std::move(m_document);
    }

private:
    void add(const PublishedTable &published)
    {
        m_mirrored = isRightToLeft(published.language);
        m_notesBefore = int(m_document.notes.size());
        DocParagraph title = paragraph({.text = published.title});
        title.style = m_document.body.isEmpty() ? u"Title"_s : u"heading 1"_s;
        title.runs.first().marks = styleMarks(title.style);
        m_document.body.append(title);
        Table table{.headRows = 1, .rightToLeft = m_mirrored};
        QList<Cell> head;
        for (const QString &word : published.head)
            head.append(cell(word));
        table.rows.append(head);
        for (const TableRow &row : published.rows) {
            QList<Cell> cells{cell(row.name)};
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                cells.append(cell(row.cells[i], isRightToLeft(published.languageOf(i))));
            table.rows.append(cells);
        }
        m_document.body.append(table);
        for (qsizetype i = 0; i < published.notes.size(); ++i) {
            DocParagraph text = paragraph({.text = u' ' + published.notes[i]});
            text.style = u"footnote text"_s;
            const QString number = QString::number(m_notesBefore + i + 1);
            m_document.notes.insert(u'f' + number, {number, {text}});
        }
    }

    [[nodiscard]] DocParagraph paragraph(TextRun run) const
    {
        run.rightToLeft = m_mirrored;
        return {.style = textStyle(0), .rightToLeft = m_mirrored, .runs = {run}};
    }

    /// A head of a row or a column.
    [[nodiscard]] Cell cell(const QString &words) const
    {
        return {.blocks = {paragraph({.text = words, .marks = Mark::Bold})}};
    }

    [[nodiscard]] Cell cell(const TableCell &paragraphs, bool rightToLeft) const
    {
        Cell cell;
        for (const QList<RenderedSpan> &spans : paragraphs) {
            RenderedBlock block;
            block.spans = spans;
            DocParagraph text{.style = textStyle(0), .rightToLeft = rightToLeft, .runs = runsOf(block)};
            for (TextRun &run : text.runs) {
                if (!run.note.isEmpty())
                    run.note = u'f' + QString::number(m_notesBefore + run.note.sliced(1).toInt());
            }
            cell.blocks.append(text);
        }
        return cell;
    }

    Document m_document;
    bool m_mirrored = false;
    int m_notesBefore = 0; ///< notes of tables above
};

}

Document tableDocument(const QList<PublishedTable> &tables)
{
    return TableDocument().build(tables);
}

}
