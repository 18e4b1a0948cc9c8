// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pdf/pdfreader.h"

#include "interchange/pdf/lamalef.h"
#include "interchange/pdf/pageline.h"
#include "interchange/pdf/paragraphs.h"
#include "interchange/pdf/shapes.h"
#include "interchange/pdf/visualorder.h"
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

/// Paragraphs as a Chinese page sets them: the first line two ideographs further in, thirty to a line, no closing sign
/// at the head of one, all lines equally far from each other; and so many lines to a page.
QList<QList<pdf::PageLine>> setInChinese(const QStringList &paragraphs, qsizetype linesToAPage)
{
    constexpr qsizetype columns = 30;
    constexpr double type = 10;
    QList<QList<pdf::PageLine>> pages;
    QList<pdf::PageWord> words;
    const auto endPage = [&] {
        if (!words.isEmpty())
            pages.append(pdf::linesOf(std::exchange(words, {})));
    };
    for (const QString &paragraph : paragraphs) {
        for (qsizetype at = 0; at < paragraph.size();) {
            const qsizetype indent = at == 0 ? 2 : 0;
            qsizetype length = std::min(columns - indent, paragraph.size() - at);
            if (at + length < paragraph.size() && u"，。；、）》"_s.contains(paragraph[at + length]))
                --length;
            const QPointF corner(70 + type * double(indent), 70 + 2 * type * double(words.size()));
            words.append(
                {paragraph.sliced(at, length), {corner, QSizeF(type * double(length), 1.3 * type)}, true, type});
            at += length;
            if (words.size() == linesToAPage)
                endPage();
        }
    }
    endPage();
    return pages;
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

    /// Nothing but its full lines and its indent tells a Chinese paragraph; at a page's edge the lines alone.
    void chineseParagraphsAreToldByTheirLines_data()
    {
        QTest::addColumn<int>("linesToAPage");
        for (const int lines : {5, 7, 9, 100})
            QTest::addRow("%d lines to a page", lines) << lines;
    }
    void chineseParagraphsAreToldByTheirLines()
    {
        QFETCH(int, linesToAPage);
        const QStringList paragraphs{u"本公约缔约国，"_s,
            u"意识到山泉为世界上相当一部分人口供应饮用水，并铭记冰川退缩和土地用途的改变正在影响山泉的流量和水质，"_s,
            u"回顾其关于享有饮水和卫生设施的人权的决议，"_s, u"兹协议如下："_s,
            u"一、各缔约国应在每一个为五十人以上供应饮用水的山泉周围划定保护区，并应至少每十年审查一次这些保护区的边界。"_s,
            u"（一）处置或贮存废物；"_s, u"（二）使用持久性农药；"_s,
            u"二、划定保护区不应剥夺社区按照习惯取得水、牧草、药用植物和使用礼拜场所的机会。（《水道公约》第三十三条）"_s,
            u"缔约方会议应在其第一届会议上通过一项能力建设方案，其中应考虑到最不发达国家的特殊情况，并规定其期限"_s};
        ExtractedText read = pdf::paragraphsOf(setInChinese(paragraphs, linesToAPage));
        for (qsizetype i = read.broken.size(); i-- > 0;)
            read.text.remove(read.broken[i] - 2, 2);
        QCOMPARE(read.text.split(u"\n\n"_s), paragraphs);
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
        QVERIFY2(text->text.contains(u"تحمي كل دولة الينابيع الجبلية"_s), qPrintable(text->text));
    }

    void whatIsDrawnFromTheLeftIsReadAsWritten_data()
    {
        QTest::addColumn<QString>("drawn");
        QTest::addColumn<QString>("read");
        QTest::newRow("letters") << u"ةلود لك"_s << u"كل دولة"_s;
        QTest::newRow("a number") << u".ةيقافتا 64/292 رارق"_s << u"قرار 64/292 اتفاقية."_s;
        QTest::newRow("numbers with a hyphen") << u"رايأ 15-4"_s << u"4-15 أيار"_s;
        QTest::newRow("a label") << u"ةلود .1"_s << u"1. دولة"_s;
        QTest::newRow("a label before a Latin word") << u"ماع General .3"_s << u"3. General عام"_s;
        QTest::newRow("a symbol") << u"دعب A/AC.291/12 ةقيثولا"_s << u"الوثيقة A/AC.291/12 بعد"_s;
        QTest::newRow("a mark behind its letter") << u"رشعُ"_s << u"عُشر"_s;
    }
    void whatIsDrawnFromTheLeftIsReadAsWritten()
    {
        QFETCH(QString, drawn);
        QFETCH(QString, read);
        QCOMPARE(pdf::logicalOrder(drawn), read);
    }

    void bracketsThatWereWrittenAsTheyAreSeenAreTurned()
    {
        QList<QList<pdf::PageLine>> pages{{{.text = u")أ( دولة )CEDAW( ثم a(b)c"_s, .rightToLeft = true},
            {.text = u")ب( دولة"_s, .rightToLeft = true}, {.text = u"States (all)"_s}}};
        pdf::turnBrackets(pages);
        QCOMPARE(pages[0][0].text, u"(أ) دولة (CEDAW) ثم a(b)c"_s);
        QCOMPARE(pages[0][1].text, u"(ب) دولة"_s);
        QCOMPARE(pages[0][2].text, u"States (all)"_s);
        const auto turned = pages;
        pdf::turnBrackets(pages);
        QCOMPARE(pages[0][1].text, turned[0][1].text);
    }

    /// Lam-alef comes as "لا" from the left where all else is turned round; the article is two shapes.
    void lamAlefIsToldFromTheArticle()
    {
        const pdf::DrawnWord article{u"لودلا"_s, {0.62, 0.42, 0.45, 0.26, 0.24}};
        const pdf::DrawnWord ligature{u"فارطلأا"_s, {0.89, 0.24, 0.47, 0.68, 0.245, 0.245, 0.24}};
        const pdf::DrawnWord within{u"ملاعلا"_s, {0.57, 0.26, 0.26, 0.41, 0.26, 0.24}};
        const pdf::DrawnWord typewriter{u"باتكلا"_s, {0.6, 0.6, 0.6, 0.6, 0.6, 0.6}};
        const pdf::LamAlef page({article, ligature, within});
        QCOMPARE(pdf::logicalOrder(page.asDrawn(article)), u"الدول"_s);
        QCOMPARE(pdf::logicalOrder(page.asDrawn(ligature)), u"الأطراف"_s);
        QCOMPARE(pdf::logicalOrder(page.asDrawn(within)), u"العالم"_s);
        QCOMPARE(pdf::logicalOrder(page.asDrawn(typewriter)), u"الكتاب"_s);
    }

    /// The letters of a file whose fonts have shapes, and no letters for shapes of two.
    void lamAlefIsWrittenAsOneCharacter()
    {
        QCOMPARE(pdf::withShapedLamAlef(u"الأطراف"_s), u"ا\ufef7طراف"_s);
        QCOMPARE(pdf::withShapedLamAlef(u"بلا"_s), u"ب\u200d\ufefc"_s);
        QCOMPARE(pdf::asLetters(u"ا\ufef7طراف"_s), u"الأطراف"_s);
        QCOMPARE(pdf::withShapedLamAlef(u"States"_s), u"States"_s);
    }

    void marginNotesAreSaidToBeLeftOut()
    {
        const QByteArray page = "BT /F 12 Tf 72 720 Td (1. States shall act.) Tj ET";
        const QByteArray file = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[6 0 R]"
                                "/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length "
            + QByteArray::number(page.size()) + ">>stream\n" + page
            + "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj\n"
              "6 0 obj<</Type/Annot/Subtype/Text/Rect[100 100 120 120]/Contents(Japan: delete)>>endobj\n"
              "trailer<</Root 1 0 R>>\n%%EOF\n";
        const auto text = readPdf(file);
        QVERIFY2(text, qPrintable(sentenceOf(text)));
        QVERIFY2(text->text.contains(u"1. States shall act."_s), qPrintable(text->text));
        QCOMPARE(text->losses, QStringList{u"1 comment(s) in the margin were not taken into the text."_s});
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
