// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docxdrawing.h"
#include "support/zippedparts.h"

#include "interchange/documentreader.h"
#include "interchange/heldtext.h"
#include "interchange/rtftext.h"

#include <QStandardPaths>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const QByteArray names = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                         "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
                         "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' "
                         "xmlns:xlink='http://www.w3.org/1999/xlink'";

QByteArray odtOf(const QByteArray &content, const QList<std::pair<QString, QByteArray>> &more = {})
{
    return zippedParts(
        QList<std::pair<QString, QByteArray>>{{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
            {u"styles.xml"_s,
                "<office:document-styles " + names
                    + "><office:font-face-decls/><office:styles/><office:automatic-styles/><office:master-styles/>"
                      "</office:document-styles>"},
            {u"content.xml"_s, content}}
        + more);
}

QByteArray odtWith(const QByteArray &body, const QList<std::pair<QString, QByteArray>> &more = {})
{
    return odtOf("<office:document-content " + names + "><office:body><office:text>" + body
            + "</office:text></office:body></office:document-content>",
        more);
}

QByteArray epubOf(const QByteArray &chapter)
{
    return zippedParts({{u"mimetype"_s, "application/epub+zip"},
        {u"META-INF/container.xml"_s,
            "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container' version='1.0'><rootfiles><rootfile "
            "full-path='c.opf' media-type='application/oebps-package+xml'/></rootfiles></container>"},
        {u"ch.xhtml"_s, chapter}});
}

QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

constexpr int deep = 200000;
const QByteArray entity = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
const QByteArray laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";

/// Words of this machine that no document may bring in.
bool leaks(const Compilation &read)
{
    return read.source.text.contains(u"root:"_s) || read.source.text.contains(u"/bin/"_s);
}

}

class HostileFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pandoc"_s).isEmpty())
            QSKIP("pandoc is not installed");
    }

    void whatWouldCostTooMuchIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<DocumentFormat>("format");
        QTest::addColumn<Fault>("fault");
        using enum DocumentFormat;
        const QByteArray zeros(64 << 20, '0');
        QTest::newRow("an OpenDocument bomb") << odtOf(zeros) << OpenDocument << Fault::TooLarge;
        QTest::newRow("an EPUB bomb") << epubOf(zeros) << Epub << Fault::TooLarge;
        QTest::newRow("a Word bomb") << DocxDrawing("").part("word/document.xml", zeros).bytes() << Word
                                     << Fault::TooLarge;
        QTest::newRow("an OpenDocument with an entity of its own")
            << odtOf(entity + "<x>&e;</x>") << OpenDocument << Fault::Malformed;
        QTest::newRow("an OpenDocument that grows") << odtOf(laughs + "<x>&b;</x>") << OpenDocument << Fault::Malformed;
        QTest::newRow("an EPUB with an entity of its own")
            << epubOf(entity + "<html><body>&e;</body></html>") << Epub << Fault::Malformed;
        QTest::newRow("a Word file with an entity of its own")
            << DocxDrawing("").part("word/document.xml", entity + "<x>&e;</x>").bytes() << Word << Fault::Malformed;
        QTest::newRow("an OpenDocument of 200,000 levels")
            << odtWith(repeated("<text:section>", deep) + repeated("</text:section>", deep)) << OpenDocument
            << Fault::TooLarge;
        QTest::newRow("an EPUB of 200,000 levels")
            << epubOf("<html><body>" + repeated("<div>", deep)) << Epub << Fault::TooLarge;
        QTest::newRow("a web page of 200,000 levels")
            << "<html><body>" + repeated("<div>", deep) + "text" << WebPage << Fault::TooLarge;
        QTest::newRow("a web page of 200,000 lists")
            << "<html><body>" + repeated("<ul><li>", deep) + "text" << WebPage << Fault::TooLarge;
        QTest::newRow("a web page of 200,000 bold words that never end")
            << "<html><body>" + repeated("<b>", deep) + "text" << WebPage << Fault::TooLarge;
        QTest::newRow("a rich text of 500 MB")
            << "{\\rtf1 " + QByteArray(500 << 20, 'a') << RichText << Fault::TooLarge;
        QTest::newRow("an OpenDocument whose XML is broken")
            << odtOf("<office:document-content><half") << OpenDocument << Fault::Damaged;
        QTest::newRow("an OpenDocument without its text")
            << zippedParts({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}}) << OpenDocument
            << Fault::Damaged;
        QTest::newRow("half an OpenDocument")
            << odtWith("<text:p>text</text:p>").first(120) << OpenDocument << Fault::Damaged;
    }
    void whatWouldCostTooMuchIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(DocumentFormat, format);
        QFETCH(Fault, fault);
        QCOMPARE(formatOf(bytes), format);
        const auto read = readCompilation(bytes, u"hostile"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().fault == fault, qPrintable(read.error().sentence));
        QVERIFY2(read.error().sentence.endsWith(u'.'), qPrintable(read.error().sentence));
    }

    void nothingOutsideTheFileIsOpened_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray text = "<text:p>Peru</text:p><text:p>1. States shall act.</text:p>";
        QTest::newRow("an OpenDocument that links") << odtWith(text
            + "<text:p><draw:frame><draw:image xlink:href='file:///etc/passwd'/></draw:frame></text:p>"
              "<text:section><text:section-source xlink:href='file:///etc/passwd'/></text:section>");
        QTest::newRow("an OpenDocument with names that climb") << odtWith(text, {{u"../../etc/passwd"_s, "root:"}});
        QTest::newRow("a web page that links")
            << QByteArray("<html><body><p>Peru<p>1. States shall act.<img src='file:///etc/passwd'><iframe "
                          "src='file:///etc/passwd'></iframe><object data='/etc/passwd'></object>"
                          "<script>document.write('root:')</script></body></html>");
        QTest::newRow("rich text that links")
            << QByteArray("{\\rtf1 Peru\\par 1. States shall act.\\par {\\field{\\*\\fldinst INCLUDETEXT "
                          "\"/etc/passwd\"}{\\fldrslt here}}}");
    }
    void nothingOutsideTheFileIsOpened()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readCompilation(bytes, u"hostile"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
        QVERIFY(read->source.text.contains(u"States shall act"_s));
        QVERIFY2(!leaks(*read), qPrintable(read->source.text));
    }

    void macrosAreLeftAloneAndSaidToBe()
    {
        const auto read = readCompilation(
            odtWith("<text:p>1. States shall act.</text:p>", {{u"Basic/Standard/Module1.xml"_s, "<x>Shell</x>"}}),
            u"macros.odt"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
        QVERIFY(
            std::ranges::any_of(read->doubts, [](const Doubt &doubt) { return doubt.reason.contains(u"macros"_s); }));
        QVERIFY(!read->source.text.contains(u"Shell"_s));
    }

    void aTextOf500MegabytesIsCutAndSaidToBe()
    {
        const auto read = readCompilation("1. States shall act.\n" + QByteArray(500 << 20, '\n'), u"long.txt"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
        QVERIFY(read->source.text.size() < (40 << 20));
        QVERIFY(
            std::ranges::any_of(read->doubts, [](const Doubt &doubt) { return doubt.reason.contains(u"left out"_s); }));
    }

    void wordsThatDidNotArriveAreCounted()
    {
        QCOMPARE(wordsMissing(u"one two two three"_s, u"**one** two thr\\ee"_s), (QStringList{u"two"_s}));
        ExtractedText text;
        text.text = u"States shall act."_s;
        accountFor({u"States shall act together. Always."_s}, text);
        QCOMPARE(text.losses,
            (QStringList{u"2 word(s) of the file did not find their way into the text (Always, "
                         "together)."_s}));
    }

    void charactersThatDidNotArriveAreCounted()
    {
        CharacterCount held;
        held.add(u"States² shall, 5"_s);
        ExtractedText text;
        text.text = u"2 Stat-shall"_s;
        accountFor(held, text);
        QCOMPARE(
            text.losses, (QStringList{u"3 character(s) of the file did not find their way into the text (5es)."_s}));
        text = {};
        text.text = u"5 states² shall States"_s;
        accountFor(held, text);
        QCOMPARE(text.losses, QStringList());
    }

    void richTextIsCountedByItself_data()
    {
        QTest::addColumn<QByteArray>("rtf");
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QByteArray("{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\*\\generator X;}One\\par two}")
                               << u"One\ntwo"_s;
        QTest::newRow("Unicode") << QByteArray("{\\rtf1\\uc1 caf\\u233?s \\u8217\\'92x}") << u"caf\u00e9s \u2019x"_s;
        QTest::newRow("a code page") << QByteArray(
            "{\\rtf1\\ansi{\\fonttbl{\\f1\\fcharset204 Times;}}\\f1 \\'cc\\'e8\\'f0}")
                                     << u"\u041c\u0438\u0440"_s;
        QTest::newRow("a footnote") << QByteArray("{\\rtf1 act{\\footnote as agreed}.}") << u"act\nas agreed."_s;
        QTest::newRow("what is no text") << QByteArray(
            "{\\rtf1{\\header head}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}{\\deleted gone}{\\*\\bkmkstart b}}")
                                         << u"7"_s;
        QTest::newRow("broken") << QByteArray("}}{\\rtf1 a\\") << u"a"_s;
    }
    void richTextIsCountedByItself()
    {
        QFETCH(QByteArray, rtf);
        QFETCH(QString, text);
        QCOMPARE(textOfRtf(rtf), text);
    }

    /// pandoc passes over text boxes in rich text.
    void whatAConverterLosesOfRichTextIsSaid()
    {
        if (QStandardPaths::findExecutable(u"pandoc"_s).isEmpty())
            QSKIP("pandoc is not installed");
        const auto read = readCompilation(
            "{\\rtf1\\ansi 1. States shall act.\\par {\\shp{\\*\\shpinst{\\shptxt boxed words\\par}}}}", u"box.rtf"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
        const bool arrived = read->source.text.contains(u"boxed"_s);
        const bool said
            = std::ranges::any_of(read->doubts, [](const Doubt &doubt) { return doubt.reason.contains(u"boxed"_s); });
        QVERIFY(arrived != said);
    }

    /// pandoc keeps no text of a text box in OpenDocument's drawing layer; the reader says so.
    void whatAConverterLosesIsSaid()
    {
        const auto read = readCompilation(
            odtWith("<text:p>1. States shall act.</text:p><draw:custom-shape><text:p>boxed words</text:p>"
                    "</draw:custom-shape>"),
            u"box.odt"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
        const bool arrived = read->source.text.contains(u"boxed"_s);
        const bool said
            = std::ranges::any_of(read->doubts, [](const Doubt &doubt) { return doubt.reason.contains(u"boxed"_s); });
        QVERIFY(arrived != said);
    }
};

QTEST_MAIN(HostileFilesTest)
#include "tst_hostilefiles.moc"
