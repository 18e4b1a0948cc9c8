// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docxdrawing.h"

#include "interchange/docx/reader.h"
#include "support/paths.h"

#include <QFile>
#include <QTest>

using namespace concordat;
using namespace concordat::docx;
using namespace Qt::StringLiterals;

namespace {

using D = DocxDrawing;

QList<DocParagraph> paragraphsOf(const Document &document)
{
    QList<DocParagraph> found;
    for (const Block &block : document.body) {
        if (const auto *paragraph = std::get_if<DocParagraph>(&block))
            found.append(*paragraph);
    }
    return found;
}

QByteArray level(int index, const QByteArray &format, const QByteArray &text, const QByteArray &more = {})
{
    return "<w:lvl w:ilvl='" + QByteArray::number(index) + "'><w:start w:val='1'/><w:numFmt w:val='" + format
        + "'/><w:lvlText w:val='" + text + "'/>" + more + "</w:lvl>";
}

QByteArray numbered(int id, int at, const QByteArray &text)
{
    return D::paragraph("<w:pPr><w:numPr><w:ilvl w:val='" + QByteArray::number(at) + "'/><w:numId w:val='"
        + QByteArray::number(id) + "'/></w:numPr></w:pPr>" + D::run(text));
}

/// What went wrong, if anything did; QVERIFY2 asks either way.
QString sentenceOf(const Result<Document> &document)
{
    return document ? QString() : document.error().sentence;
}

QStringList labelsOf(const Document &document)
{
    QStringList labels;
    for (const DocParagraph &paragraph : paragraphsOf(document))
        labels.append(paragraph.label);
    return labels;
}

}

class DocxReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesNestInAnyOrderAndLoseNoWord()
    {
        const QByteArray body = D::paragraph(D::run("States ")
            + D::change("ins", "EU", D::run("shall ") + D::change("del", "Norway", D::removed("duly ")) + D::run("act"))
            + D::change("del", "Japan",
                D::change("ins", "Cuba", "<w:hyperlink r:id='l'>" + D::run(" now") + "</w:hyperlink>")));
        const auto document = readDocument(D(body).link("l", "https://example.org/").bytes());
        QVERIFY2(document, qPrintable(sentenceOf(document)));
        const DocParagraph paragraph = paragraphsOf(*document).first();
        QCOMPARE(plainText(paragraph, ChangeView::Everything), u"States shall duly act now"_s);
        QCOMPARE(plainText(paragraph, ChangeView::AfterAccepting), u"States shall act"_s);
        QCOMPARE(paragraph.runs[2].changes.size(), 2);
        QCOMPARE(paragraph.runs[2].changes[0].author, u"EU"_s);
        QCOMPARE(paragraph.runs[2].changes[1].author, u"Norway"_s);
        QCOMPARE(paragraph.runs[2].changes[1].kind, Change::Kind::Deleted);
        QCOMPARE(paragraph.runs[4].link, u"https://example.org/"_s);
        QCOMPARE(document->characters, 21);
    }

    void aParagraphMarkKnowsWhoPutItThere()
    {
        const QByteArray body
            = D::paragraph("<w:pPr><w:rPr><w:ins w:id='2' w:author='EU' w:date='2024-11-14T10:00:00Z'/></w:rPr></w:pPr>"
                + D::run("New."));
        const auto document = readDocument(D(body).bytes());
        QVERIFY(document);
        QCOMPARE(paragraphsOf(*document).first().mark.size(), 1);
        QCOMPARE(paragraphsOf(*document).first().mark.first().author, u"EU"_s);
    }

    void automaticNumbersAreWhatAReaderSees()
    {
        const QByteArray numbering = "<w:abstractNum w:abstractNumId='7'>" + level(0, "decimal", "%1.")
            + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)")
            + "</w:abstractNum><w:num w:numId='3'><w:abstractNumId w:val='7'/></w:num>"
              "<w:num w:numId='4'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/>"
              "</w:lvlOverride></w:num>";
        const QByteArray body = numbered(3, 0, "A") + numbered(3, 1, "B") + numbered(3, 1, "C") + numbered(3, 2, "D")
            + numbered(3, 0, "E") + numbered(3, 1, "F") + D::paragraph(D::run("none")) + numbered(4, 0, "G")
            + numbered(4, 0, "H") + numbered(0, 0, "off");
        const auto document = readDocument(D(body).beside("numbering", "numbering", numbering).bytes());
        QVERIFY(document);
        QCOMPARE(labelsOf(*document),
            QStringList(
                {u"1."_s, u"(a)"_s, u"(b)"_s, u"(i)"_s, u"2."_s, u"(a)"_s, QString(), u"1."_s, u"2."_s, QString()}));
    }

    void stylesCarryNumbersOutlineAndSetting()
    {
        const QByteArray styles
            = "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name w:val='Normal'/></w:style>"
              "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 1'/><w:basedOn w:val='N'/>"
              "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:outlineLvl w:val='0'/></w:pPr>"
              "<w:rPr><w:b/></w:rPr></w:style>";
        const QByteArray numbering = "<w:abstractNum w:abstractNumId='0'>" + level(0, "decimal", "Article %1")
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
        const QByteArray body = D::paragraph("<w:pPr><w:pStyle w:val='H'/></w:pPr>" + D::run("Scope")
            + "<w:r><w:rPr><w:b w:val='0'/><w:i/></w:rPr><w:t> in situ</w:t></w:r>");
        const auto document = readDocument(
            D(body).beside("styles", "styles", styles).beside("numbering", "numbering", numbering).bytes());
        QVERIFY(document);
        const DocParagraph heading = paragraphsOf(*document).first();
        QCOMPARE(heading.style, u"heading 1"_s);
        QCOMPARE(heading.outlineLevel, 0);
        QCOMPARE(heading.label, u"Article 1"_s);
        QCOMPARE(heading.runs[0].marks, Marks(Mark::Bold));
        QCOMPARE(heading.runs[1].marks, Marks(Mark::Italic));
    }

    void notesAreNumberedAsTheTextRefersToThem()
    {
        const QByteArray notes = "<w:footnote w:type='separator' w:id='0'><w:p/></w:footnote>"
                                 "<w:footnote w:id='5'><w:p><w:r><w:footnoteRef/></w:r>"
            + D::run(" See article 2.") + "</w:p></w:footnote>";
        const auto document
            = readDocument(D(D::paragraph(D::run("Text") + "<w:r><w:footnoteReference w:id='5'/></w:r>"))
                    .beside("footnotes", "footnotes", notes)
                    .bytes());
        QVERIFY(document);
        const TextRun reference = paragraphsOf(*document).first().runs.last();
        QCOMPARE(reference.note, u"f5"_s);
        QCOMPARE(reference.text, u"1"_s);
        QCOMPARE(plainText(std::get<DocParagraph>(document->notes[u"f5"_s].blocks.first())), u" See article 2."_s);
    }

    void commentsComeWithTheirRepliesAndPlaces()
    {
        const QByteArray comments = "<w:comment w:id='1' w:author='EU' w:initials='EU' w:date='2024-11-14T10:00:00Z'>"
                                    "<w:p w14:paraId='AA'>"
            + D::run("Too broad.") + "</w:p></w:comment><w:comment w:id='2' w:author='Cuba'><w:p w14:paraId='BB'>"
            + D::run("We agree.") + "</w:p></w:comment>";
        const auto document
            = readDocument(D(D::paragraph(D::run("All ") + "<w:commentRangeStart w:id='1'/>" + D::run("measures")
                                 + "<w:commentRangeEnd w:id='1'/>" + D::run(" apply")))
                    .beside("comments", "comments", comments)
                    .beside("commentsExtended", "x",
                        "<w:commentEx w14:paraId='BB' w14:paraIdParent='AA'/><w:commentEx w14:paraId='AA' w:done='1'/>")
                    .bytes());
        QVERIFY(document);
        QCOMPARE(document->comments.size(), 2);
        QCOMPARE(document->comments[1].answers, u"1"_s);
        QVERIFY(document->comments[0].done);
        QCOMPARE(paragraphsOf(*document).first().runs[1].comments, QStringList{u"1"_s});
        QVERIFY(paragraphsOf(*document).first().runs[2].comments.isEmpty());
    }

    void tablesContentControlsAndTextBoxesKeepTheirText()
    {
        const QByteArray body = "<w:sdt><w:sdtContent><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"
            + D::paragraph(D::run("one")) + "</w:tc><w:sdt><w:sdtContent><w:tc>" + D::paragraph(D::run("two"))
            + "</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl></w:sdtContent></w:sdt>"
            + D::paragraph("<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
                + D::paragraph(D::run("boxed"))
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                + D::paragraph(D::run("boxed"))
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>");
        const auto document = readDocument(D(body).bytes());
        QVERIFY(document);
        const auto &row = std::get<Table>(document->body.first()).rows.first();
        QCOMPARE(row.size(), 2);
        QCOMPARE(row[0].columns, 2);
        QCOMPARE(plainText(std::get<DocParagraph>(row[1].blocks.first())), u"two"_s);
        QCOMPARE(plainText(paragraphsOf(*document).last()), u"boxed"_s);
        QCOMPARE(document->characters, 11);
    }

    void hostileFilesAreRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        QByteArray deep;
        for (int i = 0; i < 3000; ++i)
            deep += "<w:sdt><w:sdtContent>";
        const QByteArray body = D::paragraph(D::run("x"));
        QTest::newRow("nested 6,000 deep") << D(deep).bytes() << int(Fault::TooLarge);
        QTest::newRow("a document type")
            << D(body).part("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><w:document/>").bytes()
            << int(Fault::Malformed);
        QTest::newRow("broken XML") << D("<w:p><w:r></w:p>").bytes() << int(Fault::Malformed);
        QTest::newRow("a bomb") << D(body).part("word/document.xml", QByteArray(60 << 20, ' ')).bytes()
                                << int(Fault::TooLarge);
        QTest::newRow("cut in half") << D(body).bytes().first(300) << int(Fault::Damaged);
        QTest::newRow("no container") << QByteArray("PK, but not really") << int(Fault::Damaged);
        QTest::newRow("nothing") << QByteArray() << int(Fault::Damaged);
    }
    void hostileFilesAreRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, fault);
        const auto document = readDocument(bytes);
        QVERIFY(!document);
        QCOMPARE(int(document.error().fault), fault);
        QVERIFY(document.error().sentence.endsWith(u'.'));
    }

    void aFileIsKnownByItsContent()
    {
        QVERIFY(looksLikeDocx(D(D::paragraph(D::run("x"))).bytes()));
        QVERIFY(!looksLikeDocx("Article 1"));
        QVERIFY(!looksLikeDocx("PK\003\004 nothing of the kind"));
    }

    void aRealDraftDecisionKeepsItsNumbers()
    {
        QFile file(QStringLiteral(CONCORDAT_COMPILATIONS_DIR) + u"/unfccc-art6.2-sbsta61-draft-2024-11-14.docx"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The real documents are not beside this checkout.");
        const auto document = readDocument(file.readAll());
        QVERIFY2(document, qPrintable(sentenceOf(document)));
        const QStringList labels = labelsOf(*document);
        QVERIFY(labels.contains(u"I."_s));
        QVERIFY(labels.contains(u"30."_s));
        QVERIFY(labels.contains(u"(iv)"_s));
        QCOMPARE(labels.count(u"12."_s), 1);
        QVERIFY(document->notes.size() > 10);
    }
};

QTEST_GUILESS_MAIN(DocxReaderTest)
#include "tst_docxreader.moc"
