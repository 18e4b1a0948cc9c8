// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/doctext.h"

#include "interchange/tabletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

struct DocxTextSentences {
    Q_DECLARE_TR_FUNCTIONS(DocxText)
};

class Extractor {
public:
    Extractor(const Document &document, const Register &delegations)
        : m_document(document)
        , m_delegations(delegations)
    {
    }

    ExtractedText extract() &&
    {
        for (const QString &header : m_document.headers)
            m_text.furniture(Furniture::Kind::RunningHead, literal(header));
        blocks(m_document.body);
        for (const QString &id : std::as_const(m_noteOrder)) {
            const Note &note = m_document.notes[id];
            m_text.note(note.mark, lines(note.blocks).join(u' '));
        }
        report();
        return std::move(m_text).result();
    }

private:
    void blocks(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            if (const auto *paragraph = std::get_if<DocParagraph>(&block))
                add(*paragraph);
            else
                appendTable(m_text, cells(std::get<Table>(block)), m_delegations);
        }
        endParagraph();
    }

    /// A paragraph whose mark was deleted goes on in the next one.
    void add(const DocParagraph &paragraph)
    {
        m_open += line(paragraph);
        m_openLevel = m_openLevel > 0 ? m_openLevel : headingLevel(paragraph);
        if (!std::ranges::any_of(paragraph.mark, &Change::removes))
            endParagraph();
    }

    void endParagraph()
    {
        if (m_openLevel > 0)
            m_text.heading(m_openLevel, m_open);
        else
            m_text.paragraph(m_open);
        m_open.clear();
        m_openLevel = 0;
    }

    static int headingLevel(const DocParagraph &paragraph)
    {
        if (paragraph.outlineLevel >= 0)
            return paragraph.outlineLevel + 1;
        return paragraph.style == u"Title" ? 1 : 0;
    }

    QList<QList<ReceivedCell>> cells(const Table &table)
    {
        endParagraph();
        QList<QList<ReceivedCell>> rows;
        for (const QList<Cell> &row : table.rows) {
            QList<ReceivedCell> received;
            for (const Cell &cell : row) {
                received.append({lines(cell.blocks), plain(cell.blocks)});
                received.resize(received.size() + std::max(0, cell.columns - 1));
            }
            rows.append(received);
        }
        return rows;
    }

    /// Paragraphs of a cell or note; tables in them are read row by row.
    QStringList lines(const QList<Block> &blocks)
    {
        QStringList found;
        for (const Block &block : blocks) {
            if (const auto *paragraph = std::get_if<DocParagraph>(&block)) {
                found.append(line(*paragraph));
                continue;
            }
            for (const QList<Cell> &row : std::get<Table>(block).rows) {
                for (const Cell &cell : row)
                    found += lines(cell.blocks);
            }
        }
        return found;
    }

    static QString plain(const QList<Block> &blocks)
    {
        QStringList found;
        for (const Block &block : blocks) {
            if (const auto *paragraph = std::get_if<DocParagraph>(&block))
                found.append(plainText(*paragraph));
        }
        return found.join(u' ').simplified();
    }

    QString line(const DocParagraph &paragraph)
    {
        QString written;
        if (paragraph.bullet)
            written = u"- "_s;
        else if (!paragraph.label.isEmpty())
            written = literal(paragraph.label) + u' ';
        // Runs that were only cut by spelling or revision marks are one again.
        QString text;
        const TextRun *last = nullptr;
        const auto flush = [&] {
            if (last)
                written += marked(text, last->marks, last->link, written.endsWith(u'*'));
            text.clear();
        };
        for (const TextRun &run : paragraph.runs) {
            if (!shows(run.changes, ChangeView::AfterAccepting)) {
                m_removed += nonBlank(run.text);
                continue;
            }
            if (!run.note.isEmpty()) {
                flush();
                last = nullptr;
                written += noteReference(run);
                continue;
            }
            if (last && (last->marks != run.marks || last->link != run.link))
                flush();
            last = &run;
            text += run.text;
        }
        flush();
        written.replace(u'\n', u' ');
        return written;
    }

    QString noteReference(const TextRun &run)
    {
        if (!m_document.notes.contains(run.note))
            return {};
        if (!m_noteOrder.contains(run.note))
            m_noteOrder.append(run.note);
        return noteMark(m_document.notes[run.note].mark);
    }

    void report()
    {
        for (const QString &loss : m_document.losses)
            m_text.loss(loss);
        if (m_removed > 0)
            m_text.loss(DocxTextSentences::tr(
                "The file has tracked changes; they were read as accepted, and %n deleted character(s) were "
                "left out.",
                nullptr, int(m_removed)));
        if (!m_document.comments.isEmpty())
            m_text.loss(DocxTextSentences::tr(
                "%n comment(s) in the margin were not taken into the text.", nullptr, int(m_document.comments.size())));
    }

    const Document &m_document;
    const Register &m_delegations;
    TextExtraction m_text;
    QString m_open;
    int m_openLevel = 0;
    QStringList m_noteOrder;
    qsizetype m_removed = 0;
};

}

ExtractedText extractedText(const Document &document, const Register &delegations)
{
    return Extractor(document, delegations).extract();
}

}
