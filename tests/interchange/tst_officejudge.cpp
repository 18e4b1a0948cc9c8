// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawnunits.h"
#include "support/officejudge.h"
#include "support/paths.h"
#include "support/twodrafters.h"

#include "collation/consolidateddraft.h"
#include "interchange/documentreader.h"
#include "interchange/docxwriter.h"
#include "interchange/exporting.h"
#include "interchange/heldtext.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

Compilation compilation(const QString &name)
{
    QFile file(u":/samples/"_s + name);
    const auto read
        = file.open(QIODevice::ReadOnly) ? readCompilationText(file.readAll(), name) : failure(Fault::NotFound, name);
    return read ? *read : Compilation();
}

Draft consolidated(const Compilation &compilation)
{
    return consolidatedDraft(compilation.submissions, correspond(compilation.submissions));
}

/// Who submitted, and what: one unit a line.
QString outline(const Compilation &read)
{
    QStringList lines;
    for (const Submission &submission : read.submissions)
        lines += QStringList{submission.attribution} + drawing(submission.units);
    return lines.join(u'\n');
}

/// The lines that one has and the other has not, in order; empty where they are the same.
QString differences(const QString &actual, const QString &expected)
{
    const QStringList ours = actual.split(u'\n');
    const QStringList theirs = expected.split(u'\n');
    QStringList found;
    for (const QString &line : ours) {
        if (!theirs.contains(line))
            found.append(u"+ "_s + line);
    }
    for (const QString &line : theirs) {
        if (!ours.contains(line))
            found.append(u"- "_s + line);
    }
    return found.isEmpty() && ours != theirs ? u"the same lines in another order or number"_s : found.join(u'\n');
}

/// The submissions as Word holds what was submitted by delegation.
QByteArray wordFile(const Compilation &compilation)
{
    const auto file = exported(consolidated(compilation), compilation.submissions,
        {.content = ExportContent::CompilationByDelegation, .format = ExportFormat::Docx});
    return file ? file->bytes : QByteArray();
}

}

class OfficeJudgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!OfficeJudge::isHere())
            QSKIP("LibreOffice is not installed");
    }

    /// Accepting all gives the new text, rejecting all the old one, in the eyes of a program that is not ours.
    void acceptingAndRejectingGiveTheTwoTexts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<quint32>("seed");
        QTest::newRow("English") << u"mountain-springs-compilation.txt"_s << quint32(1);
        QTest::newRow("English again") << u"mountain-springs-compilation.txt"_s << quint32(7);
        QTest::newRow("Arabic") << u"springs.ar.txt"_s << quint32(3);
    }
    void acceptingAndRejectingGiveTheTwoTexts()
    {
        QFETCH(QString, name);
        QFETCH(quint32, seed);
        const Draft before = consolidated(compilation(name));
        const Draft after = TwoDrafters(seed).worked(before, u"edit"_s, 40);
        const auto made
            = m_judge.converted({writeDocxChanges(before, after, [](const ParagraphId &) { return u"EU"_s; }),
                                    writeDocx(before), writeDocx(after)},
                u"docx"_s, u"fodt"_s);
        if (made.isEmpty())
            QSKIP("LibreOffice did not finish");
        const OfficeChanges changes(made[0]);
        const QString old = OfficeChanges(made[1]).accepted();
        const QString now = OfficeChanges(made[2]).accepted();
        QVERIFY(old.size() > 1000);
        QVERIFY(changes.accepted() != changes.rejected());
        QVERIFY2(differences(changes.rejected(), old).isEmpty(), qPrintable(differences(changes.rejected(), old)));
        QVERIFY2(differences(changes.accepted(), now).isEmpty(), qPrintable(differences(changes.accepted(), now)));
    }

    void everyWordThatWeWriteIsSeen_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("Word") << ExportFormat::Docx;
        QTest::newRow("OpenDocument") << ExportFormat::Odt;
    }
    void everyWordThatWeWriteIsSeen()
    {
        QFETCH(ExportFormat, format);
        QStringList texts;
        QList<QByteArray> files;
        for (const QString &name : {u"mountain-springs-compilation.txt"_s, u"springs.ar.txt"_s, u"springs.zh.txt"_s}) {
            const Draft draft = consolidated(compilation(name));
            const auto file = exported(draft, {}, {.format = format});
            QVERIFY(file);
            texts.append(writePlainText(draft));
            files.append(file->bytes);
        }
        const auto made = m_judge.converted(files, endingOf(format).sliced(1), u"txt:Text (encoded):UTF8"_s);
        if (made.isEmpty())
            QSKIP("LibreOffice did not finish");
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString seen = QString::fromUtf8(made[i]);
            QVERIFY(!seen.isEmpty());
            QCOMPARE(wordsMissing(texts[i], seen), QStringList());
            QCOMPARE(wordsMissing(seen, texts[i]), QStringList());
        }
    }

    void theSameCompilationGivesTheSameUnitsInEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : {u"docx"_s, u"odt"_s, u"rtf"_s, u"html"_s})
            QTest::newRow(qPrintable(format)) << format;
    }
    void theSameCompilationGivesTheSameUnitsInEveryFormat()
    {
        QFETCH(QString, format);
        const QList<QByteArray> files{
            wordFile(compilation(u"mountain-springs-compilation.txt"_s)), wordFile(compilation(u"springs.ar.txt"_s))};
        const auto made = m_judge.converted(files, u"docx"_s, format);
        if (made.isEmpty())
            QSKIP("LibreOffice did not finish");
        for (qsizetype i = 0; i < files.size(); ++i) {
            const auto expected = readCompilation(files[i], u"springs.docx"_s);
            QVERIFY(expected && expected->submissions.size() > 2);
            const auto read = readCompilation(made[i], u"springs."_s + format);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
            const QString other = differences(outline(*read), outline(*expected));
            QVERIFY2(other.isEmpty(), qPrintable(other));
            QVERIFY(read->unplaced.isEmpty());
        }
    }

    /// Pages as LibreOffice prints them and as we do, in the six languages.
    void aPdfGivesTheSameUnits_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s, u"zh"_s})
            QTest::newRow(qPrintable(language)) << u"springs.%1.txt"_s.arg(language);
        QTest::newRow("several pages") << u"mountain-springs-compilation.txt"_s;
    }
    void aPdfGivesTheSameUnits()
    {
        QFETCH(QString, name);
        const Compilation text = compilation(name);
        const QByteArray word = wordFile(text);
        const auto expected = readCompilation(word, u"springs.docx"_s);
        QVERIFY(expected && expected->submissions.size() > 1);
        const auto ours = exported(consolidated(text), text.submissions,
            {.content = ExportContent::CompilationByDelegation, .format = ExportFormat::Pdf});
        QVERIFY(ours);
        QList<QByteArray> files{ours->bytes};
        files += m_judge.converted({word}, u"docx"_s, u"pdf"_s);
        for (const QByteArray &file : std::as_const(files)) {
            const auto read = readCompilation(file, u"springs.pdf"_s);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
            const QString other = differences(outline(*read), outline(*expected));
            QVERIFY2(other.isEmpty(), qPrintable(other));
            QVERIFY(read->unplaced.isEmpty());
        }
        if (files.size() == 1)
            QSKIP("LibreOffice did not finish");
    }

    /// Every word that LibreOffice finds in a real Word file is among ours.
    void noWordThatAnotherReaderSeesIsMissing()
    {
        QFile file(QStringLiteral(CONCORDAT_COMPILATIONS_DIR) + u"/unfccc-art6.2-sbsta61-draft-2024-11-14.docx"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the real Word file is not here");
        const QByteArray bytes = file.readAll();
        const auto read = readCompilation(bytes, u"draft.docx"_s);
        QVERIFY(read);
        const auto made = m_judge.converted({bytes}, u"docx"_s, u"txt:Text (encoded):UTF8"_s);
        if (made.isEmpty())
            QSKIP("LibreOffice did not finish");
        const QString seen = QString::fromUtf8(made.first());
        QVERIFY(seen.size() > 10000);
        // It sets the mark of a footnote at the word, and numbers rows that have no text.
        QStringList missing = wordsMissing(seen, read->source.text);
        missing.removeIf([&](const QString &word) {
            return read->source.text.contains(word.chopped(1)) || read->source.text.contains(word.chopped(2));
        });
        QCOMPARE(missing.join(u' '), QString());
    }

private:
    OfficeJudge m_judge;
};

QTEST_MAIN(OfficeJudgeTest)
#include "tst_officejudge.moc"
