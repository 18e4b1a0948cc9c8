// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "calledprogram.h"
#include "rebuilt.h"
#include "support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace concordat::cli;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(CONCORDAT_SOURCE_DIR "/resources/samples/mountain-springs-compilation.txt");

const QString addendum = QStringLiteral(CONCORDAT_COMPILATIONS_DIR "/ahc-cybercrime-third-session-addendum-2022.txt");

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

/// Every unit of an import, children after their parents.
QList<QJsonObject> unitsIn(const QJsonArray &units)
{
    QList<QJsonObject> found;
    for (const QJsonValue &unit : units) {
        found.append(unit.toObject());
        found.append(unitsIn(unit[u"children"_s].toArray()));
    }
    return found;
}

/// The list of segments in a comparison's JSON.
QList<ExactSegment> segmentsIn(const QJsonObject &json)
{
    QList<ExactSegment> found;
    for (const QJsonValue &value : json[u"segments"_s].toArray()) {
        const QString kind = value[u"kind"_s].toString();
        if (kind == u"same")
            found.append({ExactSegment::Kind::Same, value[u"text"_s].toString(), {}, 0, 0});
        else if (kind == u"change")
            found.append({ExactSegment::Kind::Change, value[u"a"_s].toString(), value[u"b"_s].toString(), 0, 0});
        else
            found.append({ExactSegment::Kind::Move, value[u"text"_s].toString(), {}, value[u"from"_s].toInteger(),
                value[u"to"_s].toInteger()});
    }
    return found;
}

}

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandExplainsItself()
    {
        const Outcome overview = called({u"--help"_s});
        QCOMPARE(overview.code, int(Done));
        for (const Command &command : commands()) {
            QVERIFY(overview.out.contains(command.name));
            const Outcome help = called({command.name, u"--help"_s});
            QCOMPARE(help.code, int(Done));
            QVERIFY(help.err.isEmpty());
            for (const QString &part :
                {u"Usage: concordat-cli "_s + command.name, u"Examples:"_s, u"Exit codes:"_s, u"--json"_s})
                QVERIFY2(help.out.contains(part), qPrintable(command.name + u": "_s + part));
            QCOMPARE(called({u"help"_s, command.name}).out, help.out);
        }
    }

    void aSenselessCommandLineSaysSo()
    {
        QCOMPARE(called({}).code, int(Usage));
        QCOMPARE(called({u"dance"_s}).code, int(Usage));
        QVERIFY(called({u"dance"_s}).err.contains(u"dance"_s));
        QCOMPARE(called({u"import"_s}).code, int(Usage));
        QCOMPARE(called({u"import"_s, u"a"_s, u"b"_s}).code, int(Usage));
        QCOMPARE(called({u"import"_s, u"a"_s, u"--frobnicate"_s}).code, int(Usage));
        QCOMPARE(called({u"export"_s, sample, u"--content"_s, u"gossip"_s}).code, int(Usage));
        QCOMPARE(
            called({u"export"_s, sample, u"--content"_s, u"statistics"_s, u"--format"_s, u"akn"_s}).code, int(Usage));
        QCOMPARE(called({u"export"_s, sample, u"--format"_s, u"papyrus"_s}).code, int(Usage));
    }

    void aMissingFileIsNamed()
    {
        for (const Command &command : commands()) {
            QStringList arguments{command.name};
            while (arguments.size() <= command.least)
                arguments.append(u"/nowhere/missing.txt"_s);
            const Outcome outcome = called(arguments);
            QCOMPARE(outcome.code, int(Input));
            QVERIFY2(outcome.err.contains(u"missing.txt"_s), qPrintable(command.name));
            QVERIFY(outcome.out.isEmpty());
        }
    }

    void importGivesEveryUnitWithItsLine()
    {
        const Outcome outcome = called({u"import"_s, sample, u"--json"_s});
        const QStringList lines = textOf(sample).split(u'\n');
        const QJsonObject json = outcome.json();
        QVERIFY(json[u"submissions"_s].toArray().size() >= 5);
        QVERIFY(json[u"unplaced"_s].isArray() && json[u"doubts"_s].isArray());
        QCOMPARE(outcome.code, json[u"unplaced"_s].toArray().isEmpty() ? int(Done) : int(Found));
        for (const QJsonValue &submission : json[u"submissions"_s].toArray()) {
            for (const QString &key :
                {u"delegation"_s, u"attribution"_s, u"on_behalf_of"_s, u"original_language"_s, u"date"_s})
                QVERIFY2(submission.toObject().contains(key), qPrintable(key));
            for (const QJsonObject &unit : unitsIn(submission[u"units"_s].toArray())) {
                for (const QString &key : {u"kind"_s, u"number"_s, u"title"_s, u"line"_s, u"text"_s, u"commentary"_s,
                         u"footnotes"_s, u"children"_s})
                    QVERIFY2(unit.contains(key), qPrintable(key));
                for (const QJsonValue &footnote : unit[u"footnotes"_s].toArray())
                    QVERIFY(footnote.isString());
                const qsizetype line = unit[u"line"_s].toInteger();
                QVERIFY(line >= 1 && line <= lines.size());
                const QString number = unit[u"number"_s].toString();
                QVERIFY2(lines[line - 1].contains(number), qPrintable(u"%1: %2"_s.arg(line).arg(number)));
            }
        }
    }

    void importReadsStandardInput()
    {
        const Outcome fromFile = called({u"import"_s, sample, u"--json"_s});
        const Outcome fromStdin = called({u"import"_s, u"-"_s, u"--json"_s, u"--quiet"_s}, textOf(sample).toUtf8());
        QCOMPARE(fromStdin.out, fromFile.out);
        QVERIFY(fromStdin.err.isEmpty());
    }

    void concordanceNamesBothPlaces()
    {
        const QJsonObject json = called({u"concordance"_s, sample, u"--json"_s}).json();
        QVERIFY(!json[u"articles"_s].toArray().isEmpty());
        for (const QJsonValue &pair : json[u"articles"_s].toArray()) {
            QVERIFY(!pair[u"reason"_s].toString().isEmpty());
            QVERIFY(pair[u"a"_s][u"delegation"_s].toString() != pair[u"b"_s][u"delegation"_s].toString());
            QVERIFY(pair[u"a"_s][u"line"_s].toInteger() >= 1 && pair[u"b"_s][u"line"_s].toInteger() >= 1);
            QVERIFY(pair[u"a"_s].toObject().contains(u"title"_s));
            QVERIFY(pair[u"confidence"_s].toDouble() > 0 && pair[u"confidence"_s].toDouble() <= 1);
        }
        for (const QJsonValue &pair : json[u"paragraphs"_s].toArray()) {
            QVERIFY(pair[u"a"_s].toObject().contains(u"number"_s));
            QVERIFY(QStringList({u"linked"_s, u"suggested"_s}).contains(pair[u"outcome"_s].toString()));
        }
    }

    void comparedTextsAreRebuiltToTheLetter_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("equal") << u"States shall consult."_s << u"States shall consult."_s;
        QTest::newRow("empty") << QString() << u"States shall consult."_s;
        QTest::newRow("words") << u"The States Parties shall consult each other."_s
                               << u"The Parties may consult one another."_s;
        QTest::newRow("quotes") << u"The “State” – a\nParty"_s << u"The \"State\" - a Party"_s;
        QTest::newRow("moved") << u"First, the Parties shall inform the secretariat without delay. Second, they shall "
                                  "consult one another in good faith."_s
                               << u"Second, they shall consult one another in good faith. First, the Parties shall "
                                  "inform the secretariat without delay."_s;
        QTest::newRow("beyond the plane") << u"𠜎𠜱 one two three four"_s << u"𠜎 one 𠝹 three"_s;
        QTest::newRow("line ends") << u"a\r\nb\r\n"_s << u"a\nb\n"_s;
    }

    void comparedTextsAreRebuiltToTheLetter()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTemporaryDir folder;
        const QString first = folder.filePath(u"a.txt"_s);
        write(first, a);
        const Outcome outcome = called({u"compare"_s, first, u"-"_s, u"--json"_s}, b.toUtf8());
        const auto segments = segmentsIn(outcome.json());
        QCOMPARE(rebuiltA(segments), a);
        QCOMPARE(rebuiltB(segments), b);
    }

    void comparisonTellsTheShellWhetherTextsDiffer()
    {
        QTemporaryDir folder;
        const QString first = folder.filePath(u"a.txt"_s);
        write(first, u"States “shall” consult.\n"_s);
        QCOMPARE(called({u"compare"_s, first, u"-"_s}, "States \"shall\" consult.\n").code, int(Done));
        QCOMPARE(called({u"compare"_s, first, u"-"_s, u"--exact"_s}, "States \"shall\" consult.\n").code, int(Found));
        const Outcome differs = called({u"compare"_s, first, u"-"_s}, "States “may” consult.\n");
        QCOMPARE(differs.code, int(Found));
        QVERIFY2(differs.out.contains(u"shall"_s) && differs.out.contains(u"may"_s), qPrintable(differs.out));
    }

    void aCompilationBecomesAProjectAndItsDraftIsWritten()
    {
        QTemporaryDir folder;
        const QString project = folder.filePath(u"springs.concordat"_s);
        const Outcome made = called({u"consolidate"_s, sample, u"-o"_s, project, u"--name"_s, u"Clerk"_s});
        QVERIFY2(made.code == Done, qPrintable(made.err));
        QCOMPARE(called({u"consolidate"_s, project}).out, made.out);
        QCOMPARE(called({u"export"_s, project, u"--format"_s, u"notation"_s}).out, made.out);
        QCOMPARE(called({u"consolidate"_s, sample, u"-o"_s, project}).code, int(Output));
        QCOMPARE(called({u"verify"_s, project}).code, int(Done));
        const QJsonArray revisions = called({u"log"_s, project, u"--json"_s}).json()[u"revisions"_s].toArray();
        QVERIFY(!revisions.isEmpty());
        QCOMPARE(revisions.first()[u"author"_s].toString(), u"Clerk"_s);
        QCOMPARE(called({u"versions"_s, project, u"--name"_s, u"Rev.1"_s}).code, int(Done));
        QVERIFY(called({u"versions"_s, project}).out.contains(u"Rev.1"_s));
        const Outcome differs
            = called({u"compare"_s, project, revisions.last()[u"id"_s].toString(), u"Rev.1"_s, u"--json"_s});
        QCOMPARE(differs.code, int(Found));
        QVERIFY(!differs.json()[u"paragraphs"_s].toArray().isEmpty());
        QCOMPARE(called({u"compare"_s, project, u"head"_s, u"Rev.1"_s}).code, int(Done));
        QCOMPARE(called({u"compare"_s, project, u"head"_s, u"Rev.9"_s}).code, int(Input));
        const QString copy = folder.filePath(u"copy.concordat"_s);
        QCOMPARE(called({u"copy"_s, project, copy}).code, int(Done));
        QCOMPARE(called({u"consolidate"_s, copy}).out, made.out);
        const QString table = folder.filePath(u"table.html"_s);
        QCOMPARE(called({u"export"_s, project, u"--content"_s, u"comparative-table"_s, u"--format"_s, u"html"_s,
                            u"-o"_s, table})
                     .code,
            int(Done));
        QVERIFY(textOf(table).contains(u"<table>"_s));
    }

    void aDamagedProjectIsFoundOutAndSalvaged()
    {
        QTemporaryDir folder;
        const QString project = folder.filePath(u"springs.concordat"_s);
        const QString rescued = folder.filePath(u"rescued.concordat"_s);
        QCOMPARE(called({u"consolidate"_s, sample, u"-o"_s, project}).code, int(Done));
        QCOMPARE(called({u"salvage"_s, project, rescued}).code, int(Done));
        QCOMPARE(called({u"verify"_s, rescued}).code, int(Done));
        QCOMPARE(called({u"consolidate"_s, rescued}).out, called({u"consolidate"_s, project}).out);
        QCOMPARE(called({u"salvage"_s, project, rescued}).code, int(Output));
        QFile file(project);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
        file.write(QByteArray(512, 'x'));
        file.close();
        QVERIFY(called({u"verify"_s, project}).code != Done);
    }

    void consolidationSaysWhoIsBehindEachAlternative()
    {
        const QJsonObject json = called({u"consolidate"_s, sample, u"--json"_s}).json();
        int alternatives = 0;
        for (const QJsonValue &provision : json[u"provisions"_s].toArray()) {
            for (const QJsonValue &paragraph : provision[u"paragraphs"_s].toArray()) {
                QVERIFY(paragraph.toObject().contains(u"notation"_s));
                QVERIFY(!paragraph[u"origins"_s].toArray().isEmpty());
                for (const QJsonValue &alternative : paragraph[u"alternatives"_s].toArray()) {
                    ++alternatives;
                    QVERIFY(!alternative[u"attributions"_s].toArray().isEmpty());
                    for (const QJsonValue &origin : alternative[u"origins"_s].toArray())
                        QVERIFY(origin[u"line"_s].toInteger() >= 1);
                }
            }
        }
        QVERIFY(alternatives > 20);
    }

    void everyWordHasItsProvenance()
    {
        const QJsonObject json = called({u"provenance"_s, sample, u"--json"_s}).json();
        QVERIFY(!json[u"paragraphs"_s].toArray().isEmpty());
        for (const QJsonValue &paragraph : json[u"paragraphs"_s].toArray()) {
            for (const QJsonValue &run : paragraph[u"runs"_s].toArray()) {
                if (run[u"text"_s].toString().trimmed().isEmpty())
                    continue; // a space that joins two units
                QCOMPARE(run[u"kind"_s].toString(), u"received"_s);
                QVERIFY(run[u"line"_s].toInteger() >= 1);
            }
        }
        QCOMPARE(called({u"provenance"_s, sample, u"no such words at all"_s}).code, int(Found));
    }

    void wordsAreFoundAndCounted()
    {
        const QJsonObject hits = called({u"search"_s, sample, u"SPRING"_s, u"--json"_s}).json();
        QVERIFY(!hits[u"hits"_s].toArray().isEmpty());
        QVERIFY(hits[u"hits"_s][0][u"excerpt"_s].toString().contains(u"spring"_s, Qt::CaseInsensitive));
        QCOMPARE(called({u"search"_s, sample, u"no such words at all"_s}).code, int(Found));
        const QJsonObject total = called({u"stats"_s, sample, u"--json"_s}).json()[u"total"_s].toObject();
        QVERIFY(total[u"brackets"_s].toInt() > 0);
        QVERIFY(total[u"agreed_share"_s].toDouble() > 0 && total[u"agreed_share"_s].toDouble() < 1);
    }

    void twoSidesAreMergedFromTextsInTheNotation()
    {
        QTemporaryDir folder;
        const QString base = u"Article 1. Scope\n\n1. The Parties shall meet every ten years in Geneva.\n"_s;
        const auto file = [&](const QString &name, const QString &text) {
            const QString path = folder.filePath(name);
            write(path, text);
            return path;
        };
        const QString first = file(u"base.txt"_s, base);
        const QString ours = file(u"ours.txt"_s, QString(base).replace(u"ten"_s, u"two"_s));
        const QString theirs = file(u"theirs.txt"_s, QString(base).replace(u"Geneva"_s, u"Nairobi"_s));
        const Outcome both = called({u"merge"_s, first, ours, theirs, u"--quiet"_s});
        QVERIFY2(both.out.contains(u"1. The Parties shall meet every two years in Nairobi."_s), qPrintable(both.out));
        QCOMPARE(both.code, int(Done));
        const QString clash = file(u"clash.txt"_s, QString(base).replace(u"ten"_s, u"five"_s));
        const Outcome bracket = called(
            {u"merge"_s, first, ours, clash, u"--ours"_s, u"Brazil"_s, u"--theirs"_s, u"Japan"_s, u"--json"_s});
        QCOMPARE(bracket.code, int(Found));
        const QString notation = bracket.json()[u"notation"_s].toString();
        QVERIFY2(notation.contains(u"[Brazil: two]"_s) && notation.contains(u"[Japan: five]"_s), qPrintable(notation));
        QVERIFY(!bracket.json()[u"account"_s].toArray().isEmpty());
    }

    void aCopyIsBroughtIn()
    {
        QTemporaryDir folder;
        const QString project = folder.filePath(u"springs.concordat"_s);
        const QString copy = folder.filePath(u"copy.concordat"_s);
        QCOMPARE(called({u"consolidate"_s, sample, u"-o"_s, project}).code, int(Done));
        QCOMPARE(called({u"copy"_s, project, copy}).code, int(Done));
        const Outcome brought = called({u"bring-in"_s, project, copy, u"--json"_s});
        QVERIFY2(brought.code == Done, qPrintable(brought.err));
        QCOMPARE(brought.json()[u"copies"_s].toArray().size(), 1);
        QCOMPARE(brought.json()[u"before"_s], brought.json()[u"after"_s]);
        QCOMPARE(called({u"search"_s, project, u"spring"_s}).code, int(Done));
    }

    void theRealAddendumGoesThroughEveryCommand()
    {
        if (!QFile::exists(addendum))
            QSKIP("The compilations are not here; CONCORDAT_COMPILATIONS_DIR says where they are looked for.");
        QTemporaryDir folder;
        const QString project = folder.filePath(u"addendum.concordat"_s);
        QCOMPARE(called({u"import"_s, addendum}).code, int(Done));
        QCOMPARE(called({u"concordance"_s, addendum}).code, int(Done));
        QCOMPARE(called({u"consolidate"_s, addendum, u"-o"_s, project}).code, int(Done));
        QCOMPARE(called({u"verify"_s, project}).code, int(Done));
        for (const QString &format : {u"notation"_s, u"text"_s, u"markdown"_s, u"html"_s, u"akn"_s}) {
            const Outcome written = called({u"export"_s, project, u"--format"_s, format});
            QCOMPARE(written.code, int(Done));
            QVERIFY(written.out.contains(u"Viet Nam"_s));
        }
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_cli.moc"
