// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/compilationreader.h"
#include "interchange/coverage.h"
#include "support/paths.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QtTest>

#include <random>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// A text with most habits in it, to be cut and shuffled.
const QString sample
    = u"General Assembly\n\nDistr.: General\n13 July 2022\n\nContents\n\nNorway\t2\nBrazil\t4\n\nNorway\n\n[Original: "
      u"English]\n[13 July 2022]\n\n"
      u"PART I\nGENERAL PROVISIONS\n\nArticle 1 \u2013 Scope\n\n1. States Parties shall act\u00b9 as follows:\n\n(a) "
      u"Inform *at once*;\n - (b) Consult [without delay];\n"
      u"(i) Money;\n(ii) Means,\n\nand report.\n\n2. (a) One; (art. 5 of the Budapest Convention)\n\n\u00b9 A "
      u"note.\n\n- 3 -\n\n"
      u"Article 2 bis\nTitle\n\nThe Parties shall [cooperate][consult] in\n\ngood faith.\n\n**Option 1:** "
      u"Text.\n\n**Option 2:** No text\n\n"
      u"Brazil (on behalf of the Group of 77 and China)\n\n[Original: Spanish]\n\n## Art\u00edculo 5 \u2014 "
      u"Objeto\n\n1) Los Estados partes deber\u00e1n:\n\na) Uno;\n\nb) Dos.\n\n"
      u"\u7b2c\u56db\u6761 "
      u"\u56fd\u9645\u5408\u4f5c\n\n\u4e00\u3001\u7f14\u7ea6\u56fd\u5e94\u5408\u4f5c\u3002\n\n\uff08\u4e00\uff09\u7532"
      u"\uff1b\n\n"
      u"\u0627\u0644\u0645\u0627\u062f\u0629 4 \u0627\u0644\u062a\u0639\u0627\u0648\u0646\n\n1 - \u062a\u062a\u0639\u0627\u0648\u0646 \u0627\u0644\u062f\u0648\u0644.\n\n| a | b |\n|---|---|\n| c | d |\n"_s;

/// All laws that hold for whatever is read.
void holds(const QByteArray &bytes)
{
    const auto read = readCompilationText(bytes, u"law.txt"_s);
    if (!read) {
        QCOMPARE(read.error().fault, Fault::NotText);
        QVERIFY(!read.error().sentence.isEmpty());
        return;
    }
    QCOMPARE(coverageViolations(*read), QStringList());
    QSet<QString> names;
    for (const Submission &submission : read->submissions) {
        eachUnit(submission.units, [&](const Unit &unit, int depth) {
            QVERIFY(depth < 64);
            QVERIFY(!names.contains(unit.id.value));
            names.insert(unit.id.value);
            for (const MarkedSpan &marked : unit.marks)
                QVERIFY(marked.span.begin >= 0 && marked.span.begin < marked.span.end
                    && marked.span.end <= unit.text.size());
            for (const Footnote &footnote : unit.footnotes)
                QVERIFY(footnote.at >= 0 && footnote.at <= unit.text.size());
        });
    }
}

QStringList realTexts()
{
    const QDir folder(QStringLiteral(CONCORDAT_COMPILATIONS_DIR));
    QStringList texts;
    for (const QString &name : folder.entryList({u"*.txt"_s, u"*.md"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.append(QString::fromUtf8(file.readAll()));
    }
    return texts;
}

QString mutated(const QString &text, std::mt19937 &chance)
{
    QStringList lines = text.split(u'\n');
    const auto any = [&](qsizetype most) { return qsizetype(chance() % unsigned(std::max<qsizetype>(most, 1))); };
    for (int change = 0; change < 12; ++change) {
        const qsizetype at = any(lines.size());
        switch (chance() % 6) {
        case 0:
            lines.removeAt(at);
            break;
        case 1:
            lines.insert(at, lines[any(lines.size())]);
            break;
        case 2:
            lines.swapItemsAt(at, any(lines.size()));
            break;
        case 3:
            lines[at] = lines[at].first(any(lines[at].size() + 1));
            break;
        case 4:
            lines[at] += u' ' + lines[any(lines.size())];
            break;
        default:
            lines.insert(at, QString());
            break;
        }
        if (lines.isEmpty())
            return {};
    }
    return lines.join(u'\n');
}

}

class ReadingLawsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsCoveredHoweverItIsCut()
    {
        std::mt19937 chance(20220713);
        holds(sample.toUtf8());
        for (int round = 0; round < 400; ++round)
            holds(mutated(sample, chance).toUtf8());
        for (qsizetype length = 1; length < sample.size(); length += 7)
            holds(sample.first(length).toUtf8());
    }

    void realTextsAreCoveredWholeAndCut()
    {
        const QStringList texts = realTexts();
        if (texts.isEmpty())
            QSKIP("The real compilations are not on this machine.");
        std::mt19937 chance(20230619);
        for (const QString &text : texts) {
            holds(text.toUtf8());
            for (int round = 0; round < 3; ++round)
                holds(mutated(text, chance).toUtf8());
        }
    }

    void rubbishIsCoveredOrRefused()
    {
        std::mt19937 chance(7);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes(qsizetype(chance() % 3000), '\0');
            for (char &byte : bytes)
                byte = char(chance());
            holds(bytes);
        }
        const QString signs = u"(((([[*_<>#-.,;:12aivx\n \t\u00b9\u00b2\u7b2c\u6761\u0627|\\^~\f"_s;
        for (int round = 0; round < 300; ++round) {
            QString text(qsizetype(chance() % 3000), u' ');
            for (QChar &c : text)
                c = signs[qsizetype(chance() % unsigned(signs.size()))];
            holds(text.toUtf8());
        }
    }

    void theSameBytesGetTheSameNames()
    {
        const auto once = readCompilationText(sample.toUtf8(), u"a.txt"_s);
        const auto again = readCompilationText(sample.toUtf8(), u"a.txt"_s);
        QVERIFY(once && again);
        QCOMPARE(once->submissions, again->submissions);
    }

    void everyEncodingGivesTheSameText()
    {
        for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
            QStringEncoder encoder(name);
            QCOMPARE(decodedText(encoder(sample)).value_or(QString()), sample);
            QStringEncoder marked(name, QStringConverter::Flag::WriteBom);
            QCOMPARE(decodedText(marked(sample)).value_or(QString()), sample);
        }
        const QString french
            = u"Les \u00c9tats parties s\u2019engagent \u00e0 coop\u00e9rer \u00ab sans d\u00e9lai \u00bb.\n"_s;
        QCOMPARE(decodedText(QStringEncoder("windows-1252")(french)).value_or(QString()), french);
        const QString russian
            = u"\u0413\u043e\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432\u0430 \u0441\u043e\u0442\u0440\u0443\u0434\u043d\u0438\u0447\u0430\u044e\u0442 \u0434\u0440\u0443\u0433 \u0441 \u0434\u0440\u0443\u0433\u043e\u043c.\n"_s;
        QCOMPARE(decodedText(QStringEncoder("windows-1251")(russian)).value_or(QString()), russian);
        const QString arabic
            = u"\u062a\u062a\u0639\u0627\u0648\u0646 \u0627\u0644\u062f\u0648\u0644 \u0627\u0644\u0623\u0637\u0631\u0627\u0641 \u0641\u064a \u0627\u0644\u0645\u0633\u0627\u0626\u0644 \u0627\u0644\u062c\u0646\u0627\u0626\u064a\u0629.\n"_s;
        QCOMPARE(decodedText(QStringEncoder("windows-1256")(arabic)).value_or(QString()), arabic);
    }

    void whatCannotBeReadIsKeptAsASignAndSaid()
    {
        const auto read = readCompilationText(
            "Article 1\n\nStates shall \0 act.\nAnd \xff\xfe more shall follow.\n"_ba, u"a.txt"_s);
        QVERIFY(read);
        QVERIFY(read->source.text.contains(QChar::ReplacementCharacter));
        QVERIFY(std::ranges::any_of(read->doubts, [](const Doubt &doubt) { return doubt.reason.contains(u"Line 3"); }));
        QCOMPARE(coverageViolations(*read), QStringList());
    }

    void depthAndSizeAreBounded()
    {
        holds(QByteArray(200000, '('));
        holds(QByteArray(200000, '['));
        holds("Article 1\n" + QByteArray("(a) ").repeated(50000));
        QByteArray levels;
        for (int level = 0; level < 3000; ++level)
            levels += QByteArray(level % 400, ' ') + "- entry\n";
        holds(levels);
        QByteArray nested;
        for (int level = 0; level < 20000; ++level)
            nested += level % 2 ? "1. one:\n" : "(a) two:\n";
        holds(nested);
        holds("Article 1. One line. " + QByteArray("States shall act. ").repeated(200000));
        holds(QByteArray("\n").repeated(300000) + "x");
        holds(QByteArray("* ").repeated(100000));
        holds(QByteArray("a\xc2\xb2 ").repeated(50000) + "\n\n\xc2\xb2 note\n");
    }
};

QTEST_GUILESS_MAIN(ReadingLawsTest)
#include "tst_readinglaws.moc"
