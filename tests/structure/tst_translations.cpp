// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a catalogue has for each sentence with a number in it.
QHash<QString, QStringList> plurals(const QString &path)
{
    QHash<QString, QStringList> found;
    QXmlStreamReader xml(contents(path));
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"numerusform")
            found[source].append(xml.readElementText());
    }
    return found;
}

/// The string literals of a source that hold a number, pieces side by side joined.
QStringList sentencesWithNumbers(const QString &text)
{
    static const QRegularExpression call(u"\\btr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    static const QRegularExpression piece(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QStringList found;
    for (auto calls = call.globalMatch(text); calls.hasNext();) {
        QString sentence;
        for (auto pieces = piece.globalMatch(calls.next().captured(1)); pieces.hasNext();)
            sentence += pieces.next().captured(1);
        if (sentence.contains(u"%n"_s))
            found.append(sentence);
    }
    return found;
}

}

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySentenceWithANumberHasItsEnglishPlurals()
    {
        const QString root = QStringLiteral(CONCORDAT_SOURCE_DIR);
        const QHash<QString, QStringList> english = plurals(root + u"/translations/concordat_en.ts"_s);
        int sentences = 0;
        for (const QString &folder : {u"/views"_s, u"/model/history"_s}) {
            QDirIterator files(root + folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                for (const QString &sentence : sentencesWithNumbers(contents(path))) {
                    const QStringList forms = english.value(sentence);
                    QVERIFY2(forms.size() >= 2 && !forms.contains(QString()),
                        qPrintable(path + u": add to translations/concordat_en.ts: "_s + sentence));
                    QVERIFY2(!forms.join(QString()).contains(u"(s)"_s), qPrintable(sentence));
                    ++sentences;
                }
            }
        }
        QVERIFY(sentences > 5);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
