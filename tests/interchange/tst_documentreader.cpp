// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docxdrawing.h"

#include "interchange/documentreader.h"
#include "interchange/pandoc/pandoc.h"
#include "support/paths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

using D = DocxDrawing;

/// A compilation in Markdown that other programs turn into other formats.
const QByteArray compilation = R"(# Peru

[Original: Spanish]

## Article 1. Purpose

1. The purpose of this Convention is to protect *mountain springs*.[^1]

2. Each State Party shall:

    (a) Map its springs; and

    (b) Publish the map.

## Article 2. Costs

The costs shall be shared.

# Nepal

## Article 1. Purpose

The purpose of this Convention is to protect and restore mountain springs.

[^1]: As in resolution 64/292.
)";

QByteArray converted(const QByteArray &markdown, const QString &format)
{
    QProcess pandoc;
    pandoc.start(u"pandoc"_s, {u"-f"_s, u"markdown"_s, u"-t"_s, format, u"-s"_s, u"-o"_s, u"-"_s});
    pandoc.write(markdown);
    pandoc.closeWriteChannel();
    pandoc.waitForFinished();
    return pandoc.readAllStandardOutput();
}

/// What was recognised, one unit a line, without what depends on the format (places, marks).
QStringList outline(const Compilation &read)
{
    QStringList lines;
    for (const Submission &submission : read.submissions) {
        lines.append(submission.attribution);
        eachUnit(submission.units, [&](const Unit &unit, int depth) {
            QString line = QString(depth, u' ') + QString::number(int(unit.kind)) + u' ' + unit.number + u' '
                + unit.title + u" | "_s + unit.text;
            for (const Footnote &note : unit.footnotes)
                line += u" {"_s + note.text + u'}';
            lines.append(line);
        });
    }
    return lines;
}

QString sentenceOf(const Result<Compilation> &read)
{
    return read ? QString() : read.error().sentence;
}

QByteArray cell(const QByteArray &text)
{
    return "<w:tc>" + D::paragraph(D::run(text)) + "</w:tc>";
}

}

class DocumentReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFormatIsKnownByItsContent()
    {
        QCOMPARE(formatOf("Article 1"), DocumentFormat::Text);
        QCOMPARE(formatOf("%PDF-1.7"), DocumentFormat::Pdf);
        QCOMPARE(formatOf("{\\rtf1 x}"), DocumentFormat::RichText);
        QCOMPARE(formatOf("\n<!DOCTYPE html><p>x"), DocumentFormat::WebPage);
        QCOMPARE(formatOf(D(D::paragraph(D::run("x"))).bytes()), DocumentFormat::Word);
        QCOMPARE(formatOf("PK\x03\x04 not a word file"), DocumentFormat::OtherContainer);
        QCOMPARE(formatOf({}), DocumentFormat::Text);
    }

    void theSameCompilationGivesTheSameUnitsInEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : {u"docx"_s, u"odt"_s, u"rtf"_s, u"html"_s, u"epub"_s})
            QTest::newRow(qPrintable(format)) << format;
    }
    void theSameCompilationGivesTheSameUnitsInEveryFormat()
    {
        QFETCH(QString, format);
        if (QStandardPaths::findExecutable(u"pandoc"_s).isEmpty())
            QSKIP("pandoc is not installed");
        const auto expected = readCompilation(compilation, u"springs.md"_s);
        QVERIFY2(expected, qPrintable(sentenceOf(expected)));
        QVERIFY(outline(*expected).size() > 8);
        const QByteArray bytes = converted(compilation, format);
        QVERIFY(formatOf(bytes) != DocumentFormat::Text);
        const auto read = readCompilation(bytes, u"springs"_s);
        QVERIFY2(read, qPrintable(sentenceOf(read)));
        QStringList units = outline(*expected);
        // pandoc does not read the footnotes that it writes into rich text.
        if (format == u"rtf")
            units.replaceInStrings(u" {As in resolution 64/292.}"_s, QString());
        QCOMPARE(outline(*read), units);
        QVERIFY(read->unplaced.isEmpty());
        const bool saysWhatIsLost = std::ranges::any_of(
            read->doubts, [](const Doubt &doubt) { return doubt.reason.contains(u"did not find their way"_s); });
        QVERIFY(saysWhatIsLost || format != u"rtf");
    }

    void aComparativeTableIsOneSubmissionAColumn()
    {
        const QByteArray table = "<w:tbl><w:tr>" + cell("Provision") + cell("Peru") + cell("European Union")
            + "</w:tr><w:tr>" + cell("Article 1. Purpose") + cell("The purpose is protection.")
            + cell("The purpose is restoration.") + "</w:tr><w:tr>" + cell("Article 2. Costs")
            + cell("The costs shall be shared.") + cell("") + "</w:tr></w:tbl>";
        const auto read = readCompilation(D(table).bytes(), u"table.docx"_s);
        QVERIFY2(read, qPrintable(sentenceOf(read)));
        QCOMPARE(read->submissions.size(), 2);
        QCOMPARE(read->submissions[0].attribution, u"Peru"_s);
        QCOMPARE(read->submissions[0].units.size(), 2);
        QCOMPARE(read->submissions[1].attribution, u"EU"_s);
        QCOMPARE(read->submissions[1].units.size(), 1);
        QCOMPARE(read->submissions[1].units.first().title, u"Purpose"_s);
        QCOMPARE(read->submissions[1].units.first().children.first().text, u"The purpose is restoration."_s);
    }

    void trackedChangesAreReadAsAcceptedAndSaidSo()
    {
        const QByteArray body = D::paragraph(D::run("Peru"))
            + D::paragraph(D::run("1. States ") + D::change("del", "Norway", D::removed("may "))
                + D::change("ins", "Norway", D::run("shall ")) + D::run("act."));
        const auto read = readCompilation(D(body).bytes(), u"tracked.docx"_s);
        QVERIFY2(read, qPrintable(sentenceOf(read)));
        QCOMPARE(read->submissions.first().units.first().text, u"States shall act."_s);
        const bool said = std::ranges::any_of(
            read->doubts, [](const Doubt &doubt) { return doubt.reason.contains(u"tracked changes"_s); });
        QVERIFY(said);
    }

    void signsOfTheTextAreNotTakenForMarkdown()
    {
        const QByteArray body
            = D::paragraph(D::run("Peru")) + D::paragraph(D::run("1. The *springs* of file_a_b cost 2 * 3 \\ 4."));
        const auto read = readCompilation(D(body).bytes(), u"signs.docx"_s);
        QVERIFY2(read, qPrintable(sentenceOf(read)));
        QCOMPARE(read->submissions.first().units.first().text, u"The *springs* of file_a_b cost 2 * 3 \\ 4."_s);
    }

    void whatCannotBeReadIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a container of something else") << QByteArray("PK\x03\x04 something else entirely");
        QTest::newRow("broken rich text") << QByteArray("{\\rtf");
        QTest::newRow("half a PDF") << QByteArray("%PDF-1.7\n1 0 obj");
        QTest::newRow("an empty web page") << QByteArray("<!doctype html><title></title>");
    }
    void whatCannotBeReadIsRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readCompilation(bytes, u"received"_s);
        QVERIFY(!read);
        QVERIFY(read.error().sentence.endsWith(u'.'));
    }

    void aConversionThatTakesTooLongIsStopped()
    {
        if (QStandardPaths::findExecutable(u"pandoc"_s).isEmpty())
            QSKIP("pandoc is not installed");
        const auto model = pandoc::documentModel("<html><p>text", u"html"_s, {.seconds = 0});
        QVERIFY(!model);
        QCOMPARE(model.error().fault, Fault::TooLarge);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = pandoc::documentModel("<html><p>text", u"html"_s, {}, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().fault, Fault::Cancelled);
    }

    void everyRealDocumentGoesThrough()
    {
        const QDir folder(QStringLiteral(CONCORDAT_COMPILATIONS_DIR));
        if (!folder.exists())
            QSKIP("the real compilations are not here");
        for (const QString &name : folder.entryList({u"*.txt"_s, u"*.md"_s, u"*.docx"_s, u"*.pdf"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto read = readCompilation(file.readAll(), name);
            QVERIFY2(read, qPrintable(name + sentenceOf(read)));
            QVERIFY2(!read->submissions.isEmpty(), qPrintable(name));
            QVERIFY2(read->unplaced.isEmpty(), qPrintable(name));
        }
    }

    /// pandoc as a second reader: every word it finds in a real Word file is among ours.
    void noWordThatAnotherReaderSeesIsMissing()
    {
        const QString path
            = QStringLiteral(CONCORDAT_COMPILATIONS_DIR) + u"/unfccc-art6.2-sbsta61-draft-2024-11-14.docx"_s;
        if (!QFile::exists(path) || QStandardPaths::findExecutable(u"pandoc"_s).isEmpty())
            QSKIP("pandoc or the real Word file is not here");
        QProcess pandoc;
        pandoc.start(u"pandoc"_s, {u"-f"_s, u"docx"_s, u"-t"_s, u"plain"_s, u"--wrap=none"_s, path});
        QVERIFY(pandoc.waitForFinished());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readCompilation(file.readAll(), u"draft.docx"_s);
        QVERIFY(read);
        static const QRegularExpression word(u"\\p{L}{2,}"_s);
        const auto words = [](const QString &text) {
            QMap<QString, int> found;
            for (auto match = word.globalMatch(text); match.hasNext();)
                ++found[match.next().captured()];
            return found;
        };
        const auto ours = words(read->source.text);
        // Where it cannot draw a table, it says so instead.
        const auto theirs = words(QString::fromUtf8(pandoc.readAllStandardOutput()).remove(u"[TABLE]"_s));
        QVERIFY(theirs.size() > 500);
        for (auto it = theirs.cbegin(); it != theirs.cend(); ++it)
            QVERIFY2(ours.value(it.key()) >= it.value(), qPrintable(it.key()));
    }
};

QTEST_MAIN(DocumentReaderTest)
#include "tst_documentreader.moc"
