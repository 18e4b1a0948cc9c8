// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/writers.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

Alternative proposed(const QStringList &by, const Passage &passage)
{
    Alternative alternative{passage, {}};
    for (const QString &name : by)
        alternative.positions.append({name, Stance::Proposes});
    return alternative;
}

Run run(const QString &text, Marks marks = {}, const QString &link = {})
{
    return {text, {}, marks, link};
}

/// it [CARICOM: is][Viet Nam, Cuba, +EU: shall be] deemed [Japan: , if at all, ]fulfilled
Passage deemed()
{
    Alternative second = proposed({u"Viet Nam"_s, u"Cuba"_s}, passageOf(u"shall be"_s));
    second.positions.append({u"EU"_s, Stance::Supports});
    return {{run(u"it "_s), Bracket{{proposed({u"CARICOM"_s}, passageOf(u"is"_s)), second}}, run(u" deemed "_s),
        Bracket{{proposed({u"Japan"_s}, passageOf(u"wholly "_s))}}, run(u"fulfilled"_s)}};
}

Paragraph paragraph(const QString &id, const QString &label, int level, const Passage &passage)
{
    Paragraph made;
    made.id = ParagraphId{id};
    made.label.written = label;
    made.level = level;
    made.passage = passage;
    return made;
}

Draft draftOf(const QList<Paragraph> &paragraphs)
{
    Draft draft;
    draft.title = u"Springs & wells"_s;
    Provision article;
    article.id = ProvisionId{u"a4"_s};
    article.designation = u"Article"_s;
    article.number = u"4"_s;
    article.title = passageOf(u"International cooperation"_s);
    article.paragraphs = paragraphs;
    draft.provisions = {article};
    return draft;
}

Draft sample()
{
    return draftOf({paragraph(u"p1"_s, u"1"_s, 0, deemed()),
        paragraph(u"p2"_s, u"(a)"_s, 1, Passage{{Bracket{{proposed({u"Cuba"_s}, {})}}, run(u"To consult;"_s)}})});
}

WriteOptions options(AttributionStyle style, Reading reading = Reading::MarkedUp)
{
    WriteOptions chosen;
    chosen.attribution = style;
    chosen.reading = reading;
    chosen.language = Language::English;
    return chosen;
}

/// The tags balance, and every text is where a reader of the page finds it.
QString visibleText(const QString &html)
{
    QXmlStreamReader reader(html);
    QString text;
    bool inBody = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"body")
            inBody = true;
        if (reader.isCharacters() && inBody)
            text += reader.text();
    }
    return reader.hasError() ? reader.errorString() : text;
}

}

class WritersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attributionStandsWhereItIsAskedFor_data()
    {
        QTest::addColumn<int>("style");
        QTest::addColumn<QString>("expected");
        QTest::newRow("in front")
            << int(AttributionStyle::InFront)
            << u"1. it [CARICOM: is][Cuba, Viet Nam, +EU: shall be] deemed [Japan: wholly] fulfilled"_s;
        QTest::newRow("behind")
            << int(AttributionStyle::Behind)
            << u"1. it [is (CARICOM)][shall be (Cuba, Viet Nam, +EU)] deemed [wholly (Japan)] fulfilled"_s;
        QTest::newRow("footnotes") << int(AttributionStyle::Footnotes)
                                   << u"1. it [is]¹[shall be]² deemed [wholly]³ fulfilled"_s;
        QTest::newRow("none") << int(AttributionStyle::None) << u"1. it [is][shall be] deemed [wholly] fulfilled"_s;
    }

    void attributionStandsWhereItIsAskedFor()
    {
        QFETCH(int, style);
        QFETCH(QString, expected);
        const QString text = writePlainText(sample(), options(AttributionStyle(style)));
        QVERIFY2(text.contains(expected), qPrintable(text));
        const QString html = visibleText(writeHtml(sample(), options(AttributionStyle(style))));
        const QString plain = QString(expected).replace(u'¹', u'1').replace(u'²', u'2').replace(u'³', u'3');
        QVERIFY2(html.contains(plain), qPrintable(html));
    }

    void notesSayInWordsWhoStandsBehind()
    {
        const QString text = writePlainText(sample(), options(AttributionStyle::Footnotes));
        QVERIFY2(text.contains(u"¹ CARICOM\n² Cuba, Viet Nam; supported by EU\n³ Japan\n"_s), qPrintable(text));
        const QString markdown = writeMarkdown(sample(), options(AttributionStyle::Footnotes));
        QVERIFY2(markdown.contains(u"\\[shall be\\][^2]"_s), qPrintable(markdown));
        QVERIFY2(markdown.contains(u"\n[^2]: Cuba, Viet Nam; supported by EU\n"_s), qPrintable(markdown));
        const QString html = writeHtml(sample(), options(AttributionStyle::Footnotes));
        QVERIFY(html.contains(u"<a href=\"#note-2\" role=\"doc-noteref\">2</a>"_s));
        QVERIFY(html.contains(u"<li id=\"note-2\">Cuba, Viet Nam; supported by EU</li>"_s));
    }

    void theReadingsLeaveNoSeams()
    {
        const QString clean = writePlainText(sample(), options(AttributionStyle::InFront, Reading::Clean));
        QVERIFY2(clean.contains(u"1. it deemed fulfilled\n"_s), qPrintable(clean));
        QVERIFY2(clean.contains(u"(a) To consult;\n"_s), qPrintable(clean));
        const QString agreed = writePlainText(sample(), options(AttributionStyle::InFront, Reading::AsIfAgreed));
        QVERIFY2(agreed.contains(u"1. it is deemed wholly fulfilled\n"_s), qPrintable(agreed));
    }

    void anAlternativeWithoutTextSaysSo()
    {
        QVERIFY(
            writePlainText(sample(), options(AttributionStyle::InFront)).contains(u"(a) [Cuba: no text]To consult;"_s));
    }

    void aDeletedParagraphKeepsItsNumber()
    {
        Paragraph gone = paragraph(u"p"_s, u"3"_s, 0, deemed());
        gone.status.level = Status::Level::Deleted;
        for (const Reading reading : {Reading::MarkedUp, Reading::Clean, Reading::AsIfAgreed}) {
            const QString text = writePlainText(draftOf({gone}), options(AttributionStyle::None, reading));
            QVERIFY2(text.contains(u"3. [deleted]\n"_s), qPrintable(text));
        }
    }

    void statusAndCitationAreOnThePage()
    {
        Paragraph agreed = paragraph(u"p"_s, u"3"_s, 0, passageOf(u"They consult."_s));
        agreed.status.level = Status::Level::AgreedAdReferendum;
        agreed.citations = {u"(art. 4)"_s};
        const QString text = writePlainText(draftOf({agreed}), options(AttributionStyle::None));
        QVERIFY2(text.contains(u"3. They consult. (art. 4) — agreed ad referendum\n"_s), qPrintable(text));
    }

    void privateNotesStayPrivate()
    {
        Draft draft = sample();
        Annotation open{AnnotationId{u"n1"_s}, Annotation::Kind::Reservation, {{}, ParagraphId{u"p1"_s}, {}, {}, false},
            u"A"_s, u"Cuba"_s, {}, u"We must check."_s, false, false, {}};
        Annotation hidden = open;
        hidden.text = u"Our red line"_s;
        hidden.isPrivate = true;
        draft.annotations = {open, hidden};
        WriteOptions chosen = options(AttributionStyle::None);
        QVERIFY(!writePlainText(draft, chosen).contains(u"We must check"_s));
        chosen.annotations = true;
        for (const QString &text :
            {writePlainText(draft, chosen), writeMarkdown(draft, chosen), writeHtml(draft, chosen)}) {
            QVERIFY(text.contains(u"We must check"_s));
            QVERIFY(text.contains(u"Cuba, reservation"_s));
            QVERIFY(!text.contains(u"red line"_s));
        }
        chosen.privateNotes = true;
        QVERIFY(writePlainText(draft, chosen).contains(u"red line"_s));
    }

    void markdownShowsTextAsItIs()
    {
        const Draft draft = draftOf({paragraph(u"p1"_s, u"1"_s, 0,
            Passage{{run(u"a * b_c [x](y) <i> # "_s), run(u" set "_s, Mark::Italic | Mark::Bold), run(u"and"_s)}})});
        const QString text = writeMarkdown(draft, options(AttributionStyle::None));
        QVERIFY2(text.contains(u"\n1\\. a \\* b\\_c \\[x\\](y) \\<i\\> \\#  ***set*** and\n"_s), qPrintable(text));
    }

    void markdownSubparagraphsAreLists()
    {
        const Draft draft = draftOf({paragraph(u"p1"_s, u"1"_s, 0, passageOf(u"They:"_s)),
            paragraph(u"p2"_s, u"(a)"_s, 1, passageOf(u"Meet"_s)),
            paragraph(u"p3"_s, u"(i)"_s, 2, passageOf(u"Often"_s)), paragraph(u"p4"_s, {}, 0, passageOf(u"- so"_s))});
        const QString text = writeMarkdown(draft, options(AttributionStyle::None));
        QVERIFY2(text.contains(u"\n- (a) Meet\n\n    - (i) Often\n\n\\- so\n"_s), qPrintable(text));
    }

    void htmlIsAnnouncedAndSafe()
    {
        const Draft draft = draftOf({paragraph(u"p1"_s, u"1"_s, 0,
            Passage{{run(u"<script>x</script> "_s), run(u"bad"_s, {}, u"javascript:x"_s),
                run(u"good"_s, {}, u"https://example.org/?a&b"_s),
                Bracket{{proposed({u"A\"B"_s}, passageOf(u"x"_s))}}}})});
        const QString html = writeHtml(draft, options(AttributionStyle::InFront));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"javascript:"_s));
        QVERIFY(html.contains(u"href=\"https://example.org/?a&amp;b\""_s));
        QVERIFY(html.contains(u"aria-label=\"A&quot;B\""_s));
        QVERIFY(html.contains(u"<title>Springs &amp; wells</title>"_s));
        QVERIFY(html.contains(u"name=\"viewport\""_s));
        QVERIFY(!html.contains(u"src="_s));
        QVERIFY(visibleText(html).contains(u"<script>x</script>"_s));
    }

    void arabicRunsRightToLeft()
    {
        Draft draft = draftOf({paragraph(u"p1"_s, u"1"_s, 0, passageOf(u"تتعاون الدول الأطراف فيما بينها"_s))});
        draft.title.clear();
        draft.provisions[0].title = passageOf(u"التعاون الدولي"_s);
        const QString html = writeHtml(draft);
        QVERIFY(html.contains(u"<html lang=\"ar\" dir=\"rtl\">"_s));
        QVERIFY(html.contains(u"المشروع الموحد"_s));
    }

    void theTableHasAColumnForEachDelegationAndOneForTheDraft()
    {
        Draft draft = sample();
        Unit first;
        first.id = UnitId{u"u1"_s};
        first.number = u"1"_s;
        first.text = u"It is deemed fulfilled"_s;
        Unit second = first;
        second.id = UnitId{u"u2"_s};
        second.text = u"It shall be deemed wholly fulfilled"_s;
        Unit left = first;
        left.id = UnitId{u"u3"_s};
        left.text = u"We thank the Chair"_s;
        left.commentary = true;
        Submission caricom;
        caricom.attribution = u"CARICOM"_s;
        caricom.units = {first};
        Submission vietNam;
        vietNam.attribution = u"Viet Nam"_s;
        vietNam.units = {second, left};
        ConcordanceEntry entry;
        entry.unit = first.id;
        entry.delegation = u"CARICOM"_s;
        entry.provision = ProvisionId{u"a4"_s};
        entry.paragraph = ParagraphId{u"p1"_s};
        draft.concordance.append(entry);
        entry.unit = second.id;
        entry.delegation = u"Viet Nam"_s;
        draft.concordance.append(entry);
        const QString html = writeComparativeTable(draft, {vietNam, caricom}, options(AttributionStyle::InFront));
        QVERIFY(html.contains(u"<th scope=\"col\"><bdi>CARICOM</bdi></th><th scope=\"col\"><bdi>Viet Nam</bdi></th>"
                              "<th scope=\"col\"><bdi>Draft</bdi></th>"_s));
        QVERIFY(
            html.contains(u"<th scope=\"row\">1</th><td><p>1 It is deemed fulfilled</p></td><td><p>1 It shall be"_s));
        const QString text = visibleText(html);
        QVERIFY2(text.contains(u"Not placed in the draft"_s), qPrintable(text));
        QVERIFY(text.contains(u"We thank the Chair (commentary)"_s));
        QVERIFY(text.contains(u"it [CARICOM: is][Cuba, Viet Nam, +EU: shall be] deemed"_s));
    }
};

QTEST_GUILESS_MAIN(WritersTest)
#include "tst_writers.moc"
