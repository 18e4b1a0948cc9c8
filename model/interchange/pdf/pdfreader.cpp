// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pdf/pdfreader.h"

#include "interchange/heldtext.h"
#include "interchange/limits.h"
#include "interchange/pdf/lamalef.h"
#include "interchange/pdf/paragraphs.h"
#include "interchange/pdf/visualorder.h"

#include <QCoreApplication>

#include <poppler-qt6.h>

namespace concordat {

namespace {

struct PdfSentences {
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

/// The pages of a file, with what is in it counted before anything is made of it.
class Pages {
public:
    explicit Pages(const Poppler::Document &document)
        : m_document(document)
    {
    }

    void read(int number)
    {
        const std::unique_ptr<Poppler::Page> page = m_document.page(number);
        m_pages.append(page ? pdf::linesOf(wordsOf(*page)) : QList<pdf::PageLine>());
        m_comments += page ? commentsOn(*page) : 0;
    }

    [[nodiscard]] bool isScan() const { return std::ranges::all_of(m_pages, &QList<pdf::PageLine>::isEmpty); }

    [[nodiscard]] ExtractedText text()
    {
        pdf::turnBrackets(m_pages);
        ExtractedText text = pdf::paragraphsOf(m_pages);
        accountFor(m_held, text);
        if (m_comments > 0)
            text.losses.append(
                PdfSentences::tr("%n comment(s) in the margin were not taken into the text.", nullptr, m_comments));
        return text;
    }

private:
    QList<pdf::PageWord> wordsOf(const Poppler::Page &page)
    {
        const auto boxes = page.textList();
        QList<pdf::DrawnWord> drawn;
        for (const auto &box : boxes) {
            drawn.append({box->text(), {}});
            m_held.add(pdf::asLetters(drawn.last().text));
            if (!pdf::LamAlef::concerns(drawn.last().text))
                continue;
            for (int i = 0; i < drawn.last().text.size(); ++i)
                drawn.last().widths.append(box->charBoundingBox(i).width() / box->boundingBox().height());
        }
        const pdf::LamAlef ligatures(drawn);
        QList<pdf::PageWord> words;
        for (size_t i = 0; i < boxes.size(); ++i) {
            const QString text = ligatures.asDrawn(drawn[qsizetype(i)]).trimmed();
            if (!text.isEmpty())
                words.append({text, boxes[i]->boundingBox(), boxes[i]->hasSpaceAfter(), ideographIn(*boxes[i])});
        }
        return words;
    }

    static double ideographIn(const Poppler::TextBox &box)
    {
        const QString text = box.text();
        const auto first
            = std::ranges::find_if(text, [](QChar c) { return c.script() == QChar::Script_Han && c.isLetter(); });
        return first == text.end() ? 0 : box.charBoundingBox(int(first - text.begin())).width();
    }

    /// Notes that readers have put on the page. What is typed onto the page itself is among its words.
    static int commentsOn(const Poppler::Page &page)
    {
        using Kind = Poppler::Annotation;
        const auto notes = page.annotations({Kind::AText, Kind::AHighlight, Kind::ACaret});
        return int(
            std::ranges::count_if(notes, [](const auto &note) { return !note->contents().trimmed().isEmpty(); }));
    }

    const Poppler::Document &m_document;
    QList<QList<pdf::PageLine>> m_pages;
    CharacterCount m_held;
    int m_comments = 0;
};

/// Letters that the file's fonts do not map to Unicode come out as replacement or private-use characters,
/// or as stray presentation forms with gaps between them.
bool isGarbled(const QString &text)
{
    qsizetype odd = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        ++letters;
        if (c == QChar::ReplacementCharacter || c.category() == QChar::Other_PrivateUse
            || (c.unicode() >= 0xFB50 && c.unicode() <= 0xFEFC))
            ++odd;
    }
    return letters > 0 && odd * 20 > letters;
}

/// Where a font maps only some of its letters, the words of an Arabic text fall to pieces: single letters stand
/// alone much more often than "and", the one word of one letter.
bool isFallenApart(const QString &text)
{
    qsizetype words = 0;
    qsizetype single = 0;
    for (const QStringView word : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word.front().script() != QChar::Script_Arabic)
            continue;
        ++words;
        single += word.size() == 1 && word.front() != u'و' ? 1 : 0;
    }
    return words > 20 && single * 20 > words;
}

}

bool looksLikePdf(const QByteArray &bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

Result<ExtractedText> readPdf(const QByteArray &bytes, const ReadOptions &options)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document) {
        return failure(Fault::Damaged,
            PdfSentences::tr(
                "This PDF cannot be opened: it is incomplete or damaged. Ask for it again, or for the Word file."));
    }
    if (document->isLocked())
        return failure(
            Fault::Refused, PdfSentences::tr("This PDF wants a password. Save it without one, then open it again."));
    const int pageCount = document->numPages();
    if (pageCount > limits::pdfPages)
        return failure(Fault::TooLarge,
            PdfSentences::tr("This PDF has %1 pages, more than this program reads (%2).")
                .arg(pageCount)
                .arg(limits::pdfPages));
    Pages pages(*document);
    for (int i = 0; i < pageCount; ++i) {
        if (options.stop.stop_requested())
            return failure(Fault::Cancelled, PdfSentences::tr("Reading was stopped; nothing was changed."));
        pages.read(i);
        if (options.progress)
            options.progress(double(i + 1) / pageCount);
    }
    if (pages.isScan()) {
        return failure(Fault::NotText,
            PdfSentences::tr("The pages of this PDF are pictures: it was scanned and holds no text. Have it recognised "
                             "(OCR), or ask "
                             "for the Word file."));
    }
    ExtractedText extracted = pages.text();
    if (isGarbled(extracted.text) || isFallenApart(extracted.text)) {
        extracted.losses.append(
            PdfSentences::tr("The fonts of this PDF do not say which letters they draw, so part of its text is "
                             "unreadable. Ask for the Word file."));
    }
    return extracted;
}

}
