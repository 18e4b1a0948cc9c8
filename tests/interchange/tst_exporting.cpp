// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawnunits.h"

#include "interchange/compiled.h"
#include "interchange/documentreader.h"
#include "interchange/docx/draftdocument.h"
#include "interchange/docx/reader.h"
#include "interchange/exporting.h"
#include "interchange/pdf/pdfreader.h"
#include "interchange/publishedtable.h"

#include "collation/consolidateddraft.h"
#include "interchange/compilationreader.h"

#include <KZip>

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

struct Material {
    QList<Submission> submissions;
    Draft draft;
};

Material sample(const QString &name)
{
    QFile file(u":/samples/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto read = readCompilationText(file.readAll(), name);
    if (!read)
        return {};
    return {read->submissions, consolidatedDraft(read->submissions, correspond(read->submissions))};
}

const Material &springs()
{
    static const Material material = sample(u"mountain-springs-compilation.txt"_s);
    return material;
}

/// The English sample, which holds the Arabic one.
const Material &inTwoLanguages()
{
    static const Material material = [] {
        Material made = sample(u"springs.en.txt"_s);
        for (const Provision &provision : sample(u"springs.ar.txt"_s).draft.provisions)
            made.draft.parallels.append({Language::Arabic, provision});
        return made;
    }();
    return material;
}

Exported written(const Material &material, const ExportChoices &choices)
{
    const auto result = exported(material.draft, material.submissions, choices);
    return result ? *result : Exported();
}

/// All text of an XML file; empty where it is not well-formed.
QString xmlText(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement() && (xml.name() == u"s" || xml.name() == u"tab"))
            text += u' ';
    }
    return xml.hasError() ? QString() : text;
}

QByteArray partOf(const QByteArray &zipped, const QString &name)
{
    QBuffer device;
    device.setData(zipped);
    KZip zip(&device);
    if (!zip.open(QIODevice::ReadOnly))
        return {};
    const KArchiveFile *file = zip.directory()->file(name);
    return file ? file->data() : QByteArray();
}

/// Without white space, and without the hyphens and marks that a page may add.
QString squeezed(QString text)
{
    static const QRegularExpression none(u"[\\s\\x{200e}\\x{200f}\\x{2028}]+"_s);
    return text.remove(none);
}

/// The words of every paragraph, agreed or in an alternative, as a list of stretches.
QStringList stretches(const Draft &draft)
{
    QStringList all;
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs) {
            for (const PlacedRun &placed : placedRuns(paragraph.passage))
                all.append(placed.run.text);
        }
    }
    return all;
}

}

class ExportingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordOfTheDraftIsInEveryFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << u"mountain-springs-compilation.txt"_s;
        QTest::newRow("Arabic") << u"springs.ar.txt"_s;
        QTest::newRow("Chinese") << u"springs.zh.txt"_s;
        QTest::newRow("French") << u"springs.fr.txt"_s;
    }
    void everyWordOfTheDraftIsInEveryFormat()
    {
        QFETCH(QString, name);
        const Material material = sample(name);
        QVERIFY(!material.draft.provisions.isEmpty());
        const QString odt
            = squeezed(xmlText(partOf(written(material, {.format = ExportFormat::Odt}).bytes, u"content.xml"_s)));
        const QString akomaNtoso = squeezed(xmlText(written(material, {.format = ExportFormat::AkomaNtoso}).bytes));
        for (const QString &stretch : stretches(material.draft)) {
            QVERIFY2(odt.contains(squeezed(stretch)), qPrintable(stretch));
            QVERIFY2(akomaNtoso.contains(squeezed(stretch)), qPrintable(stretch));
        }
    }

    void aPdfHasThePagesAndTheWordsOfTheDraft()
    {
        const QByteArray bytes = written(springs(), {.format = ExportFormat::Pdf}).bytes;
        QVERIFY(bytes.startsWith("%PDF"));
        static const QRegularExpression space(u"\\s+"_s);
        const auto read = readPdf(bytes);
        QVERIFY(read);
        QVERIFY(read->pageStarts.size() > 1);
        const QStringList words = read->text.split(space, Qt::SkipEmptyParts);
        const QSet<QString> onPaper(words.begin(), words.end());
        qsizetype all = 0;
        qsizetype missing = 0;
        for (const QString &stretch : stretches(springs().draft)) {
            // The first and the last word touch a bracket sign.
            const QStringList inside = stretch.split(space, Qt::SkipEmptyParts);
            for (qsizetype i = 1; i + 1 < inside.size(); ++i) {
                ++all;
                missing += !onPaper.contains(inside[i]);
            }
        }
        // A word with a hyphen may be cut at it by a line's end.
        QVERIFY2(all > 1000 && missing * 200 < all, qPrintable(u"%1 of %2"_s.arg(missing).arg(all)));
    }

    void identifiersOfAkomaNtosoStandOnceAndReferencesFindThem()
    {
        for (const QString &name : {u"mountain-springs-compilation.txt"_s, u"springs.ar.txt"_s}) {
            const QByteArray bytes = written(sample(name), {.format = ExportFormat::AkomaNtoso}).bytes;
            QXmlStreamReader xml(bytes);
            QSet<QString> ids;
            QStringList references;
            while (!xml.atEnd()) {
                if (xml.readNext() != QXmlStreamReader::StartElement)
                    continue;
                const auto attributes = xml.attributes();
                if (attributes.hasAttribute(u"eId"_s)) {
                    const QString id = attributes.value(u"eId"_s).toString();
                    QVERIFY2(!ids.contains(id) && !id.contains(u' '), qPrintable(id));
                    ids.insert(id);
                }
                for (const QString &attribute : {u"refersTo"_s, u"alternativeTo"_s, u"source"_s})
                    references += attributes.value(attribute).toString().split(u' ', Qt::SkipEmptyParts);
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QVERIFY(references.size() > 10);
            for (const QString &reference : std::as_const(references))
                QVERIFY2(reference.startsWith(u'#') && ids.contains(reference.sliced(1)), qPrintable(reference));
        }
    }

    void everySubmittedTextStandsInBothCompilations()
    {
        for (const ExportContent content :
            {ExportContent::CompilationByArticle, ExportContent::CompilationByDelegation}) {
            const QString text
                = QString::fromUtf8(written(springs(), {.content = content, .format = ExportFormat::PlainText}).bytes);
            for (const Submission &submission : springs().submissions) {
                eachUnit(submission.units, [&](const Unit &unit, int) {
                    QVERIFY2(text.contains(unit.text) && text.contains(unit.closing), qPrintable(unit.text));
                });
            }
        }
    }

    /// The word is the language's, not "1." alone; Chinese numbers take no full stop.
    void headingsStandAsTheirLanguageWritesThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("English") << u"springs.en.txt"_s
                                 << QStringList{u"Chapter I. General provisions"_s, u"Article 1. Use of terms"_s};
        QTest::newRow("Arabic") << u"springs.ar.txt"_s
                                << QStringList{u"الفصل الأول. أحكام عامة"_s, u"المادة 2. الهدف"_s};
        QTest::newRow("Chinese") << u"springs.zh.txt"_s
                                 << QStringList{u"第一章\u3000总则"_s, u"第一条\u3000术语的使用"_s,
                                        u"第三条之二\u3000作为生境的泉水"_s,
                                        u"三、各缔约国应至少每十年审查一次其保护区的边界。"_s};
    }
    void headingsStandAsTheirLanguageWritesThem()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, lines);
        const QByteArray text = written(
            sample(name), {.content = ExportContent::CompilationByDelegation, .format = ExportFormat::PlainText})
                                    .bytes;
        for (const QString &line : std::as_const(lines))
            QVERIFY2(text.contains('\n' + line.toUtf8() + '\n'), qPrintable(line));
    }

    /// Units and who submitted them, in six languages and every format that holds them.
    void whatWasSubmittedIsReadAgainFromEveryFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ExportFormat>("format");
        for (const char *language : {"en", "fr", "es", "ru", "ar", "zh"}) {
            for (const ExportFormat format :
                {ExportFormat::Docx, ExportFormat::Odt, ExportFormat::Html, ExportFormat::Markdown})
                QTest::addRow("%s%s", language, qPrintable(endingOf(format)))
                    << u"springs.%1.txt"_s.arg(QLatin1StringView(language)) << format;
        }
    }
    void whatWasSubmittedIsReadAgainFromEveryFormat()
    {
        QFETCH(QString, name);
        QFETCH(ExportFormat, format);
        const bool ofPandoc = format == ExportFormat::Odt || format == ExportFormat::Html;
        if (ofPandoc && QStandardPaths::findExecutable(u"pandoc"_s).isEmpty())
            QSKIP("pandoc is not installed");
        const Material material = sample(name);
        const auto file = written(material, {.content = ExportContent::CompilationByDelegation, .format = format});
        const auto read = readCompilation(file.bytes, u"springs"_s + endingOf(format));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
        QVERIFY(read->unplaced.isEmpty());
        QCOMPARE(read->submissions.size(), material.submissions.size());
        for (qsizetype i = 0; i < material.submissions.size(); ++i)
            QCOMPARE(
                drawing(read->submissions[i].units).join(u'\n'), drawing(material.submissions[i].units).join(u'\n'));
    }

    void whatWasSubmittedRunsAsItsLanguageDoes()
    {
        const QList<Submission> arabic = sample(u"springs.ar.txt"_s).submissions;
        const auto page
            = exported({}, arabic, {.content = ExportContent::CompilationByDelegation, .format = ExportFormat::Html});
        QVERIFY(page && page->bytes.contains("dir=\"rtl\""));
        const docx::Document both
            = docx::documentOf(compilationByDelegation({}, sample(u"springs.en.txt"_s).submissions + arabic, {}));
        for (const docx::Block &block : both.body.sliced(1)) {
            const auto &paragraph = std::get<docx::DocParagraph>(block);
            QCOMPARE(paragraph.rightToLeft, plainText(paragraph).isRightToLeft());
        }
    }

    void theTraceabilityTableNamesWhoContributedAndWhat()
    {
        const PublishedTable table = traceabilityTable(springs().draft, springs().submissions, {});
        qsizetype rows = 0;
        for (const Provision &provision : springs().draft.provisions)
            rows += 1 + provision.paragraphs.size();
        QCOMPARE(table.rows.size(), rows);
        qsizetype linked = 0;
        for (const TableRow &row : table.rows) {
            QCOMPARE(row.cells.size(), table.head.size() - 1);
            QVERIFY(row.cells[1].size() <= row.cells[2].size()); // each contributor has an original at least
            linked += row.cells[2].size();
        }
        QVERIFY(linked > rows / 2);
    }

    void aSpreadsheetComputesNothingOfWhatWasReceived()
    {
        const PublishedTable table{u"t"_s, Language::English, {u"a"_s, u"b"_s},
            {{u"=1+1"_s, false, {{{{.text = u"say \"so\",\nthen"_s}}}}}, {u"-3"_s, false, {{}}}}, {}};
        QCOMPARE(
            tablesCsv({table}), "\xef\xbb\xbf\"a\",\"b\"\r\n\"'=1+1\",\"say \"\"so\"\",\nthen\"\r\n\"-3\",\"\"\r\n"_ba);
    }

    void tablesAreWrittenAsWordFiles()
    {
        for (const ExportContent content :
            {ExportContent::ComparativeTable, ExportContent::TraceabilityTable, ExportContent::Statistics}) {
            const auto read = docx::readDocument(written(springs(), {.content = content}).bytes);
            QVERIFY(read);
            QVERIFY(std::holds_alternative<docx::Table>(read->body[1]));
            QVERIFY(std::get<docx::Table>(read->body[1]).rows.size() > 5);
        }
    }

    void twoLanguagesStandSideBySideEachInItsDirection()
    {
        const ExportChoices html{.content = ExportContent::ParallelTexts, .format = ExportFormat::Html};
        QVERIFY(!exported(
            inTwoLanguages().draft, {}, {.content = ExportContent::ParallelTexts, .beside = Language::Russian}));
        QVERIFY(!exported(sample(u"springs.en.txt"_s).draft, {}, html));
        const QString page = QString::fromUtf8(written(inTwoLanguages(), html).bytes);
        QVERIFY(page.contains(u"<td lang=\"ar\" dir=\"rtl\">"_s));
        QVERIFY(!xmlText(page.toUtf8()).isEmpty());
        const Provision &first = inTwoLanguages().draft.provisions.last();
        QVERIFY(page.contains(flatText(first.paragraphs.first().passage).left(20).toHtmlEscaped()));
    }

    void theWordFileOfTwoLanguagesMirrorsTheArabicCellsAlone()
    {
        const Exported file = written(inTwoLanguages(), {.content = ExportContent::ParallelTexts});
        const auto read = docx::readDocument(file.bytes);
        QVERIFY(read);
        const auto *table = std::get_if<docx::Table>(&read->body[1]);
        QVERIFY(table && table->rows.size() > 5);
        int mirrored = 0;
        for (const QList<docx::Cell> &row : table->rows.sliced(1)) {
            QCOMPARE(row.size(), 3);
            for (const docx::Block &block : row[1].blocks)
                QVERIFY(!std::get<docx::DocParagraph>(block).rightToLeft);
            for (const docx::Block &block : row[2].blocks)
                mirrored += std::get<docx::DocParagraph>(block).rightToLeft ? 1 : 0;
        }
        QVERIFY(mirrored > 5);
    }

    void notesOfTheSecondLanguageAreNumberedBehindThoseOfTheFirst()
    {
        Draft draft;
        const auto bracketed = [](const QString &words, const QString &by) {
            return Passage{
                {Run{words, {}, {}, {}}, Bracket{{Alternative{passageOf(u"x"_s), {{by, Stance::Proposes}}}}}}};
        };
        draft.provisions = {{ProvisionId{u"p"_s}, Provision::Kind::Article, u"1"_s, u"Article"_s, {}, {},
            {{ParagraphId{u"a"_s}, {}, 0, bracketed(u"It shall be "_s, u"EU"_s), {}, {}}}}};
        draft.parallels = {{Language::French,
            {ProvisionId{u"q"_s}, Provision::Kind::Article, u"1"_s, u"Article"_s, {}, {},
                {{ParagraphId{u"b"_s}, {}, 0, bracketed(u"Elle est "_s, u"UE"_s), {}, {}}}}}};
        const PublishedTable table
            = parallelTable(draft, Language::French, {.attribution = AttributionStyle::Footnotes});
        QCOMPARE(table.notes.size(), 2);
        const auto noteOf = [](const TableCell &cell) {
            for (const RenderedSpan &span : cell.first()) {
                if (span.kind == RenderedSpan::Kind::NoteMark)
                    return span.note;
            }
            return 0;
        };
        QCOMPARE(noteOf(table.rows[1].cells[0]), 1);
        QCOMPARE(noteOf(table.rows[1].cells[1]), 2);
    }

    void onlyTheChosenProvisionsLeave()
    {
        const ProvisionId last = springs().draft.provisions.last().id;
        const Exported one = written(springs(), {.format = ExportFormat::Notation, .provisions = {last}});
        Draft alone;
        alone.provisions = {springs().draft.provisions.last()};
        QCOMPARE(one.bytes, written({{}, alone}, {.format = ExportFormat::Notation}).bytes);
        QCOMPARE(one.leaves.first(), u"1 provision(s)"_s);
    }

    void whatStaysBehindIsSaid()
    {
        Material material = springs();
        Annotation note;
        note.isPrivate = true;
        note.anchor.provision = material.draft.provisions.first().id;
        material.draft.annotations.append(note);
        const ExportChoices clean{.format = ExportFormat::PlainText, .page = {.text = {.reading = Reading::Clean}}};
        const QString said = written(material, clean).losses.join(u'\n');
        QVERIFY2(said.contains(u"1 private note"_s) && said.contains(u"bracket"_s), qPrintable(said));
        const ExportChoices all{.page = {.text = {.annotations = true, .privateNotes = true}}};
        QCOMPARE(written(material, all).losses, QStringList());
    }

    void aTableIsNoMarkdown()
    {
        for (const ExportFormat format : {ExportFormat::Markdown, ExportFormat::Notation, ExportFormat::AkomaNtoso}) {
            const auto refused
                = exported(springs().draft, {}, {.content = ExportContent::Statistics, .format = format});
            QVERIFY(!refused);
            QVERIFY(!refused.error().sentence.isEmpty());
        }
    }
};

QTEST_MAIN(ExportingTest)
#include "tst_exporting.moc"
