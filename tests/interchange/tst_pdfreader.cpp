// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pdf/pdfreader.h"

#include "support/paths.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QTextDocument>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

struct PageDrawing {
    QString head;
    QString body; ///< HTML
    QString foot;
};

/// Pages drawn by Qt, so that a reader we did not write the input for is tested on a real file.
QByteArray drawn(const QList<PageDrawing> &pages)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    QPdfWriter writer(&device);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        QFont font(u"DejaVu Serif"_s);
        font.setPointSizeF(10);
        painter.setFont(font);
        painter.drawText(QPointF(60, 40), pages[i].head);
        painter.drawText(QPointF(290, 810), pages[i].foot);
        QTextDocument document;
        document.setDefaultFont(font);
        document.setHtml(pages[i].body);
        document.setTextWidth(440);
        painter.save();
        painter.translate(70, 70);
        document.drawContents(&painter);
        painter.restore();
    }
    painter.end();
    return device.data();
}

QString sentenceOf(const Result<ExtractedText> &text)
{
    return text ? QString() : text.error().sentence;
}

QStringList furnitureOf(const ExtractedText &text)
{
    QStringList found;
    for (const Furniture &piece : text.furniture)
        found.append(text.text.sliced(piece.locators.first().begin, piece.locators.first().length()));
    return found;
}

}

class PdfReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreJoinedToParagraphsAndHeadsTakenOut()
    {
        const QStringList subjects{u"springs"_s, u"wells, cisterns and tanks"_s, u"rivers"_s, u"glaciers and lakes"_s};
        QList<PageDrawing> pages;
        for (int i = 1; i <= 4; ++i) {
            pages.append({u"A/CONF.999/L.7"_s,
                u"<p>Article %1</p><p>1. Each Party shall protect the %2 within its territory and shall, as far as "
                u"possible, "
                "keep a register of the %2 that it protects under this Convention.</p><p>2. The register of %2 shall "
                "be "
                "public.</p>"_s.arg(i)
                    .arg(subjects[i - 1]),
                QString::number(i)});
        }
        const auto text = readPdf(drawn(pages));
        QVERIFY2(text, qPrintable(sentenceOf(text)));
        QVERIFY2(text->text.contains(u"keep a register of the rivers that it protects under this Convention.\n"_s),
            qPrintable(text->text));
        QVERIFY(text->text.contains(u"\n2. The register of rivers shall be public."_s));
        QVERIFY(text->text.contains(u"Article 3\n"_s));
        QCOMPARE(text->pageStarts.size(), 4);
        QCOMPARE(furnitureOf(*text).count(u"A/CONF.999/L.7"_s), 4);
        QVERIFY(furnitureOf(*text).contains(u"4"_s));
        QVERIFY(!furnitureOf(*text).contains(u"Article 3"_s));
    }

    void wordsDividedAtALinesEndAreWholeAgain()
    {
        const QString body
            = u"<p>1. The Parties shall support capacity-building, and capacity-<br/>building shall be paid "
              "for by every Party that has taken on the obli-<br/>gation to do so under the obligation.</p>"_s;
        const auto text = readPdf(drawn({{{}, body, {}}}));
        QVERIFY2(text, qPrintable(sentenceOf(text)));
        QString flat = text->text;
        flat.replace(u'\n', u' ');
        QVERIFY2(
            flat.contains(u"obli- gation"_s) || flat.contains(u"the obligation to do so"_s), qPrintable(text->text));
        QVERIFY2(!flat.contains(u"capacitybuilding"_s), qPrintable(text->text));
    }

    void arabicReadsFromRightToLeft()
    {
        const auto text = readPdf(drawn({{{}, u"<p dir='rtl'>تحمي كل دولة الينابيع الجبلية</p>"_s, {}}}));
        QVERIFY2(text, qPrintable(sentenceOf(text)));
        QVERIFY2(text->text.indexOf(u"تحمي"_s) < text->text.indexOf(u"كل"_s), qPrintable(text->text));
        QVERIFY2(text->text.contains(u"تحمي"_s), qPrintable(text->text));
    }

    void aScanIsToldApart()
    {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        QPdfWriter writer(&device);
        QPainter painter(&writer);
        painter.drawImage(0, 0, QImage(200, 200, QImage::Format_RGB32));
        painter.end();
        const auto text = readPdf(device.data());
        QVERIFY(!text);
        QCOMPARE(text.error().fault, Fault::NotText);
    }

    void whatIsNoPdfIsRefusedWithASentence()
    {
        QVERIFY(!looksLikePdf("Article 1"));
        QVERIFY(looksLikePdf("%PDF-1.7"));
        const auto text = readPdf("%PDF-1.7 and then nothing");
        QVERIFY(!text);
        QCOMPARE(text.error().fault, Fault::Damaged);
        QVERIFY(text.error().sentence.endsWith(u'.'));
    }

    void readingCanBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto text = readPdf(drawn({{u"x"_s, u"<p>y</p>"_s, {}}}), {nullptr, {}, stop.get_token()});
        QVERIFY(!text);
        QCOMPARE(text.error().fault, Fault::Cancelled);
    }

    void aRealAgreementReadsAsPrinted()
    {
        QFile file(QStringLiteral(CONCORDAT_COMPILATIONS_DIR) + u"/bbnj-agreement-2023.en.pdf"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The real documents are not beside this checkout.");
        const auto text = readPdf(file.readAll());
        QVERIFY2(text, qPrintable(sentenceOf(text)));
        QCOMPARE(text->pageStarts.size(), 64);
        QVERIFY(text->text.contains(u"capacity-building"_s));
        QVERIFY(!text->text.contains(u"capacitybuilding"_s));
        for (int article = 1; article <= 76; ++article)
            QVERIFY2(text->text.contains(u"\n\nArticle %1\n\n"_s.arg(article)), qPrintable(QString::number(article)));
        for (const QString &piece : furnitureOf(*text))
            QVERIFY2(!piece.startsWith(u"Article"_s), qPrintable(piece));
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    PdfReaderTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdfreader.moc"
