// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/compilationreader.h"
#include "proposals/delegation.h"
#include "support/paths.h"
#include "text/numbering.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Compilation read(const QString &name)
{
    return readCompilationText(contents(u":/samples/"_s + name), name).value_or(Compilation{});
}

/// Every line that the register takes for a speaker, by attribution.
QStringList speakersIn(const QString &name)
{
    QStringList attributions;
    for (const QString &line : QString::fromUtf8(contents(u":/samples/"_s + name)).split(u'\n')) {
        if (const auto speaker = Register::unitedNations().speaker(line.trimmed()))
            attributions += speaker->attribution;
    }
    return attributions;
}

QString kindWord(UnitKind kind)
{
    static const QStringList words{u"part"_s, u"chapter"_s, u"section"_s, u"heading"_s, u"article"_s, u"preamble"_s,
        u"paragraph"_s, u"subparagraph"_s, u"item"_s, u"bullet"_s};
    return words[int(kind)];
}

/// A unit without its words: "article 3 bis titled". Chapters are numbered in figures here and in words there.
QString outlined(const Unit &unit)
{
    QStringList marks{kindWord(unit.kind)};
    const bool division = unit.kind < UnitKind::Article;
    const auto label = parseLabel(unit.number);
    if (!unit.number.isEmpty())
        marks += division ? u"numbered"_s : label ? QString::number(label->value) : u"?"_s;
    if (label && label->ordinal > 0)
        marks += latinOrdinalWord(label->ordinal);
    if (!unit.title.isEmpty())
        marks += u"titled"_s;
    if (!unit.closing.isEmpty())
        marks += u"closing"_s;
    if (!unit.citation.isEmpty())
        marks += u"citation"_s;
    if (!unit.footnotes.isEmpty())
        marks += u"footnote"_s;
    if (unit.commentary)
        marks += u"commentary"_s;
    if (unit.byReference)
        marks += u"reference"_s;
    return marks.join(u' ');
}

QString outline(const Compilation &compilation)
{
    QString lines;
    for (const Submission &submission : compilation.submissions) {
        lines += submission.attribution + u'\n';
        eachUnit(submission.units,
            [&lines](const Unit &unit, int depth) { lines += QString(2 * depth + 2, u' ') + outlined(unit) + u'\n'; });
    }
    return lines;
}

/// Says the first line that differs, which QCOMPARE of two long texts does not.
QString firstDifference(const QString &actual, const QString &expected)
{
    const QStringList a = actual.split(u'\n');
    const QStringList b = expected.split(u'\n');
    const auto [here, there] = std::ranges::mismatch(a, b);
    if (here == a.end() && there == b.end())
        return {};
    return u"line %1: “%2” instead of “%3”"_s.arg(there - b.begin() + 1)
        .arg(here == a.end() ? QString() : *here, there == b.end() ? QString() : *there);
}

}

class SamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheHeadingsOfSubmissionsLookLikeSpeakers()
    {
        QCOMPARE(speakersIn(u"mountain-springs-compilation.txt"_s),
            QStringList({u"Bhutan"_s, u"EU"_s, u"African Group"_s, u"Norway"_s, u"Peru"_s, u"Switzerland"_s}));
    }

    void theCompilationHasTheStructureItWasWrittenWith()
    {
        const QString expected
            = QString::fromUtf8(contents(QStringLiteral(CONCORDAT_DATA_DIR "/samples/mountain-springs.outline")));
        QVERIFY(!expected.isEmpty());
        QCOMPARE(firstDifference(outline(read(u"mountain-springs-compilation.txt"_s)), expected), QString());
    }

    void nothingOfASampleIsLeftUnplaced_data() { samples(); }

    void nothingOfASampleIsLeftUnplaced()
    {
        QFETCH(QString, name);
        const Compilation compilation = read(name);
        QVERIFY(!compilation.submissions.isEmpty());
        QVERIFY(compilation.unplaced.isEmpty());
    }

    void theSixLanguagesHaveOneStructure_data() { springs(); }

    void theSixLanguagesHaveOneStructure()
    {
        QFETCH(QString, name);
        const QString expected
            = QString::fromUtf8(contents(QStringLiteral(CONCORDAT_DATA_DIR "/samples/springs.outline")));
        QVERIFY(!expected.isEmpty());
        QCOMPARE(firstDifference(outline(read(name)), expected), QString());
    }

    void theSameDelegationsSpeakInAllSixLanguages_data() { springs(); }

    void theSameDelegationsSpeakInAllSixLanguages()
    {
        QFETCH(QString, name);
        QCOMPARE(speakersIn(name), QStringList({u"Bhutan"_s, u"African Group"_s, u"Peru and Switzerland"_s}));
    }

private:
    static void springs()
    {
        QTest::addColumn<QString>("name");
        for (const char *language : {"ar", "en", "es", "fr", "ru", "zh"})
            QTest::newRow(language) << u"springs.%1.txt"_s.arg(QLatin1StringView(language));
    }

    static void samples()
    {
        springs();
        QTest::newRow("the compilation") << u"mountain-springs-compilation.txt"_s;
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"
