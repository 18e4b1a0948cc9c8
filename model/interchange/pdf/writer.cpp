// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pdf/writer.h"

#include "interchange/pdf/textsetter.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace concordat::pdf {

namespace {

constexpr int dotsPerInch = 300;
constexpr double scale = dotsPerInch / 72.0;
constexpr double margin = 70.9 * scale; ///< 25 mm
constexpr double hair = 2 * scale;
constexpr double runningEdge = 35.4 * scale; ///< of running head and page number

/// What draws Chinese here, those with serifs first and those of a typewriter last. Without a name Qt takes each sign
/// from whichever face has it, and the lines of a page stand unevenly.
QStringList chineseFaces()
{
    QStringList faces = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    const auto rank = [](const QString &face) {
        const bool serif = face.contains(u"Serif"_s) || face.contains(u"Song"_s) || face.contains(u"Ming"_s);
        return face.contains(u"Mono"_s) ? 2 : serif ? 0 : 1;
    };
    std::ranges::stable_sort(faces, {}, rank);
    return faces;
}

QStringList facesFor(Language language)
{
    const QStringList others{u"Noto Serif"_s, u"Noto Naskh Arabic"_s};
    const QStringList chinese = chineseFaces();
    // Quotation marks and dashes are as wide as ideographs among them.
    return (language == Language::Chinese ? chinese + others : others + chinese) + QStringList{u"serif"_s};
}

QIODevice *opened(QBuffer &buffer)
{
    buffer.open(QIODevice::WriteOnly);
    return &buffer;
}

class PageWriter {
public:
    PageWriter(const docx::Document &document, const docx::PageSetup &setup)
        : m_document(document)
        , m_setup(setup)
        , m_device(opened(m_buffer))
    {
        m_device.setResolution(dotsPerInch);
        m_device.setPageSize(QPageSize(QPageSize::A4));
        m_device.setPageOrientation(setup.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        m_device.setPageMargins({});
        m_device.setCreator(u"Concordat"_s);
        if (!document.body.isEmpty() && std::holds_alternative<docx::DocParagraph>(document.body.first()))
            m_device.setTitle(plainText(std::get<docx::DocParagraph>(document.body.first())));
        m_font.setFamilies(facesFor(setup.language));
        m_font.setStyleHint(QFont::Serif);
        m_font.setPointSizeF(11);
        // Who searches the file for “five” finds no ligature. Arabic is written with them.
        if (!isRightToLeft(setup.language))
            m_font.setFeature(QFont::Tag("liga"), 0);
    }

    QByteArray write()
    {
        QTextDocument text;
        text.setUndoRedoEnabled(false);
        text.setDocumentMargin(0);
        text.setUseDesignMetrics(true);
        text.setDefaultFont(m_font);
        text.documentLayout()->setPaintDevice(&m_device);
        QTextOption option;
        option.setTabStopDistance(28.35 * 96 / 72); // scaled to the paper by Qt
        text.setDefaultTextOption(option);
        TextSetter(text, m_document, m_setup, scale).set();
        const QSizeF page(m_device.width() - 2 * margin, m_device.height() - 2 * margin);
        text.setPageSize(page);
        breakAtPages(text, page.height());
        if (m_setup.lineNumbers)
            findLines(text, page.height());
        const int pages = text.pageCount();
        QPainter painter(&m_device);
        for (int i = 0; i < pages; ++i) {
            if (i > 0)
                m_device.newPage();
            body(painter, text, page, i);
            surroundings(painter, page, i);
        }
        painter.end();
        return m_buffer.data();
    }

private:
    static void body(QPainter &painter, const QTextDocument &text, const QSizeF &page, int number)
    {
        const QRectF view(QPointF(0, number * page.height()), page);
        painter.save();
        painter.translate(margin, margin - view.top());
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        // A line that touches the page by a hair is of the page beside it, and would be in the file twice.
        context.clip = view.adjusted(0, hair, 0, -hair);
        context.palette.setColor(QPalette::Text, Qt::black);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    /// Qt draws the last line of a page once more above the next one, where it is cut off but in the file. A paragraph
    /// that goes on over the page is two blocks to it.
    static void breakAtPages(QTextDocument &text, double pageHeight)
    {
        QList<int> breaks;
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
            const double top = text.documentLayout()->blockBoundingRect(block).top();
            const auto pageOf
                = [&](const QTextLine &line) { return int((top + line.rect().center().y()) / pageHeight); };
            for (int i = 1; i < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                if (pageOf(line) != pageOf(block.layout()->lineAt(i - 1)))
                    breaks.append(block.position() + line.textStart());
            }
        }
        QTextCursor cursor(&text);
        cursor.beginEditBlock();
        for (const int position : breaks | std::views::reverse) {
            cursor.setPosition(position);
            QTextBlockFormat format = cursor.blockFormat();
            format.setTopMargin(0);
            cursor.insertBlock(format);
            cursor.movePosition(QTextCursor::PreviousBlock);
            format = cursor.blockFormat();
            format.setBottomMargin(0);
            cursor.setBlockFormat(format);
        }
        cursor.endEditBlock();
    }

    void surroundings(QPainter &painter, const QSizeF &page, int number) const
    {
        QFont small = m_font;
        small.setPointSizeF(9);
        painter.setFont(small);
        painter.setPen(Qt::black);
        const auto line = [&](double top, int alignment, const QString &words) {
            painter.drawText(QRectF(margin, top, page.width(), 12 * scale), alignment, words);
        };
        const bool mirrored = isRightToLeft(m_setup.language);
        line(runningEdge, mirrored ? Qt::AlignRight : Qt::AlignLeft, m_setup.symbol);
        line(runningEdge, mirrored ? Qt::AlignLeft : Qt::AlignRight, m_setup.date);
        line(m_device.height() - runningEdge - 12 * scale, Qt::AlignHCenter, QString::number(number + 1));
        const double side = mirrored ? margin + page.width() + 6 * scale : margin - 30 * scale;
        for (const auto &[at, count] : m_lines.value(number))
            painter.drawText(QRectF(side, margin + at, 24 * scale, 14 * scale),
                mirrored ? Qt::AlignLeft : Qt::AlignRight, QString::number(count));
    }

    /// Every fifth line of each page, counted anew: where it stands on the page, and its number.
    void findLines(const QTextDocument &text, double pageHeight)
    {
        QHash<int, int> counted;
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
            const double top = text.documentLayout()->blockBoundingRect(block).top();
            const QTextLayout *layout = block.layout();
            for (int i = 0; i < layout->lineCount(); ++i) {
                const double at = top + layout->lineAt(i).y();
                const int page = int(at / pageHeight);
                if (const int count = ++counted[page]; count % 5 == 0)
                    m_lines[page].append({at - page * pageHeight, count});
            }
        }
    }

    const docx::Document &m_document;
    const docx::PageSetup &m_setup;
    QFont m_font;
    QBuffer m_buffer;
    QPdfWriter m_device;
    QHash<int, QList<std::pair<double, int>>> m_lines;
};

}

QByteArray writeDocument(const docx::Document &document, const docx::PageSetup &setup)
{
    return PageWriter(document, setup).write();
}

}
