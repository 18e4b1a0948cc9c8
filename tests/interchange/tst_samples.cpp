// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/delegation.h"

#include <QFile>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &name)
{
    QFile file(u":/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every line that the register takes for a speaker, by attribution.
QStringList speakersIn(const QString &text)
{
    QStringList attributions;
    for (const QString &line : text.split(u'\n')) {
        if (const auto speaker = Register::unitedNations().speaker(line.trimmed()))
            attributions += speaker->attribution;
    }
    return attributions;
}

}

class SamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSamplesArePartOfTheProgram() { QVERIFY(sample(u"mountain-springs-compilation.txt"_s).size() > 30'000); }

    void onlyTheHeadingsOfSubmissionsLookLikeSpeakers()
    {
        QCOMPARE(speakersIn(sample(u"mountain-springs-compilation.txt"_s)),
            QStringList({u"Bhutan"_s, u"EU"_s, u"African Group"_s, u"Norway"_s, u"Peru"_s, u"Switzerland"_s}));
    }

    void theSameDelegationsSpeakInAllSixLanguages_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *language : {"ar", "en", "es", "fr", "ru", "zh"})
            QTest::newRow(language) << u"springs.%1.txt"_s.arg(QLatin1StringView(language));
    }

    void theSameDelegationsSpeakInAllSixLanguages()
    {
        QFETCH(QString, name);
        QCOMPARE(speakersIn(sample(name)), QStringList({u"Bhutan"_s, u"African Group"_s, u"Peru and Switzerland"_s}));
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"
