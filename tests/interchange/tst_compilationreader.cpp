// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawnunits.h"

#include "interchange/compilationreader.h"
#include "interchange/coverage.h"
#include "support/paths.h"

#include <QFile>
#include <QtTest>

using namespace concordat;
using namespace Qt::StringLiterals;

class CompilationReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDelegationIsFoundWithItsLanguageAndDate()
    {
        const Compilation read = readText(
            u"Contents\n\nNorway 2\n\nNorway\n\n[Original: English]\n[13 July 2022]\n\nArticle 4. Scope\n\n1. One shall.\n\n2. Two shall.\n"_s);
        QCOMPARE(read.submissions.size(), 1);
        const Submission &norway = read.submissions.first();
        QCOMPARE(norway.delegation, u"Norway"_s);
        QCOMPARE(norway.originalLanguage, u"English"_s);
        QCOMPARE(norway.date, u"2022-07-13"_s);
        QCOMPARE(drawing(norway.units),
            QStringList({u"article 4 [Scope]"_s, u"  paragraph 1 One shall."_s, u"  paragraph 2 Two shall."_s}));
        QCOMPARE(coverageViolations(read), QStringList());
        QVERIFY(read.unplaced.isEmpty());
    }

    void somebodySpeaksForAGroup()
    {
        const Compilation read = readText(
            u"Jamaica (on behalf of the\nCaribbean Community)\n\n[Original: English]\n\nArticle: Extradition\n\nParties shall extradite.\n"_s);
        QCOMPARE(read.submissions.size(), 1);
        QCOMPARE(read.submissions.first().delegation, u"Jamaica"_s);
        QCOMPARE(read.submissions.first().attribution, u"CARICOM"_s);
        QCOMPARE(drawing(read.submissions.first().units),
            QStringList({u"article [Extradition]"_s, u"  paragraph Parties shall extradite."_s}));
    }

    void listsNestByTheirNumbers()
    {
        const Compilation read = readText(
            u"Article 7 bis\nCooperation\n\n1. Parties shall:\n\n(a) Inform;\n\n(b) Consult on:\n\n(i) Money;\n\n(ii) Means;\n\n(c) Report.\n\n2. (a) First;\n\n- (b) Second.\n"_s);
        QCOMPARE(drawing(read.submissions.first().units),
            QStringList({u"article 7 bis [Cooperation]"_s, u"  paragraph 1 Parties shall:"_s,
                u"    subparagraph (a) Inform;"_s, u"    subparagraph (b) Consult on:"_s, u"      item (i) Money;"_s,
                u"      item (ii) Means;"_s, u"    subparagraph (c) Report."_s, u"  paragraph 2"_s,
                u"    subparagraph (a) First;"_s, u"    subparagraph (b) Second."_s}));
        QCOMPARE(coverageViolations(read), QStringList());
    }

    void aParagraphCutByAPageIsJoinedAndItsFootnoteToo()
    {
        const Compilation read = readText(
            u"Article 1\nScope\n\n1. States shall act\u00b2 in good faith,\n\n\u00b2 A note.\n\nwithout delay.\n\n2. More shall follow.\n"_s);
        const Unit &paragraph = read.submissions.first().units.first().children.first();
        QCOMPARE(paragraph.text, u"States shall act in good faith, without delay."_s);
        QCOMPARE(paragraph.footnotes.size(), 1);
        QCOMPARE(paragraph.footnotes.first().text, u"A note."_s);
        QCOMPARE(paragraph.footnotes.first().at, 16);
        QCOMPARE(coverageViolations(read), QStringList());
    }

    void anAsteriskIsAFootnotesOrAnEmphasisButNotBoth()
    {
        const Compilation read = readText(
            u"Article 1\nScope\n\n1. The **Fund** is established*\n** A note below.\n\n2. More shall follow.\n"_s);
        const QList<Unit> paragraphs = read.submissions.first().units.first().children;
        QCOMPARE(paragraphs.size(), 2);
        QVERIFY2(paragraphs.first().text.contains(u"Fund is established"_s), qPrintable(paragraphs.first().text));
        QCOMPARE(paragraphs.first().footnotes.size(), 1);
        QCOMPARE(paragraphs.first().footnotes.first().text, u"A note below."_s);
        QCOMPARE(coverageViolations(read), QStringList());
    }

    void proposalsUnderEachArticleBecomeTheirDelegationsOwn()
    {
        const Compilation read
            = readText(u"Article 4\nScope\n\nProposal by Norway:\n\n1. Norway's words shall stand.\n\nProposal by the "
                       u"African Group:\n\n1. Other words shall stand.\n\n"
                       u"Article 5\nPrinciples\n\nProposal by Norway:\n\nParties shall be guided.\n"_s);
        QCOMPARE(read.submissions.size(), 2);
        QCOMPARE(read.submissions.first().delegation, u"Norway"_s);
        QCOMPARE(drawing(read.submissions.first().units),
            QStringList({u"article 4 [Scope]"_s, u"  paragraph 1 Norway's words shall stand."_s,
                u"article 5 [Principles]"_s, u"  paragraph Parties shall be guided."_s}));
        QCOMPARE(coverageViolations(read), QStringList());
    }

    void whatIsNoTextIsRefusedWithASentence()
    {
        QCOMPARE(readCompilationText({}, u"a"_s).error().fault, Fault::NotText);
        QCOMPARE(readCompilationText("%PDF-1.7 …", u"a"_s).error().fault, Fault::NotText);
        QCOMPARE(readCompilationText(QByteArray(4000, '\0'), u"a"_s).error().fault, Fault::NotText);
        QCOMPARE(readCompilationText(" \n \n", u"a"_s).error().fault, Fault::NotText);
    }

    void theRealAddendumIsReadWhole()
    {
        QFile file(QStringLiteral(CONCORDAT_COMPILATIONS_DIR "/ahc-cybercrime-third-session-addendum-2022.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The real compilations are not on this machine.");
        const auto read = readCompilationText(file.readAll(), file.fileName());
        QVERIFY(read);
        QStringList speakers;
        for (const Submission &submission : read->submissions)
            speakers.append(submission.attribution);
        QCOMPARE(speakers, QStringList({u"Colombia"_s, u"CARICOM"_s, u"New Zealand"_s, u"Viet Nam"_s}));
        QVERIFY(read->unplaced.isEmpty());
        QCOMPARE(coverageViolations(*read), QStringList());
    }
};

QTEST_GUILESS_MAIN(CompilationReaderTest)
#include "tst_compilationreader.moc"
