// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/catalogue.h"
#include "support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

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
    for (const Told &told : catalogue(path)) {
        if (told.plural)
            found[told.source] += told.forms;
    }
    return found;
}

QString catalogueOf(const QString &language)
{
    return u"%1/translations/concordat_%2.ts"_s.arg(QStringLiteral(CONCORDAT_SOURCE_DIR), language);
}

QStringList pieces(const QString &sentence, const QString &pattern)
{
    QStringList found;
    for (auto matches = QRegularExpression(pattern).globalMatch(sentence); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    return found;
}

/// What of a sentence the program or the eye needs in every language: what is wrong with it here, or nothing.
QString damage(const Told &told, const QString &form, const QString &language)
{
    const QString &source = told.source;
    if (form.trimmed().isEmpty() != source.trimmed().isEmpty())
        return u"is empty"_s;
    if (pieces(source, u"%L?\\d"_s) != pieces(form, u"%L?\\d"_s))
        return u"has other places for values"_s;
    if (form.count(u"%n"_s) > source.count(u"%n"_s) || (!told.plural && source.count(u"%n"_s) != form.count(u"%n"_s)))
        return u"has another place for the number"_s;
    if (pieces(source, u"<[^<>]*>"_s) != pieces(form, u"<[^<>]*>"_s))
        return u"has other marks of formatting"_s;
    if (source.count(u'&') != form.count(u'&'))
        return u"has no letter for the keyboard, or one too many"_s;
    const QChar last = source.back();
    const QString ends = last == u':' ? u":："_s : last == u'.' ? u".。"_s : last == u'…' ? u"…"_s : QString();
    if (!ends.isEmpty() && !ends.contains(form.back()) && !form.endsWith(u"JSON."_s))
        return u"ends otherwise"_s;
    const bool spaced = language != u"zh";
    if (spaced && (source.front() == u' ') != (form.front() == u' '))
        return u"begins with another space"_s;
    if (spaced && (last == u' ') != (form.back() == u' '))
        return u"ends with another space"_s;
    return {};
}

/// A window's words set without being translated: a call of one of these with a literal that a person would read.
QStringList untranslatable(QString text)
{
    static const QRegularExpression comments(u"//[^\n]*"_s);
    static const QRegularExpression told(
        u"\\b(?:tr|translate|QT_TRANSLATE_NOOP)\\(\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"[\\s,]*)+"_s);
    static const QRegularExpression shown(
        u"\\b(?:setText|setWindowTitle|setToolTip|setStatusTip|setWhatsThis|setAccessibleName|"
        "setAccessibleDescription|setPlaceholderText|addItem|addTab|addMenu|addToolBar|setTitle|"
        "setLabelText|setSuffix|setPrefix|setHeaderLabels|addRow|showMessage|say|offer|failure|"
        "QLabel|QPushButton|QCheckBox|QGroupBox)\\s*\\([^;{}]*"_s);
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    // What has a capital or a space in it is said; what has not, names something for the program.
    static const QRegularExpression read(u"^[A-Z][a-z]|[A-Za-z] +[A-Za-z]"_s);
    text.remove(comments).replace(told, u"TOLD("_s);
    QStringList found;
    for (auto calls = shown.globalMatch(text); calls.hasNext();) {
        for (auto literals = literal.globalMatch(calls.next().captured()); literals.hasNext();) {
            const QString words = literals.next().captured(1);
            if (words.contains(read))
                found.append(words);
        }
    }
    return found;
}

/// What a source gives to be translated, pieces side by side joined.
QStringList sentencesIn(const QString &text)
{
    static const QRegularExpression call(
        u"\\b(?:tr\\(|translate\\(\\s*\"[^\"]*\",)\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    static const QRegularExpression piece(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QStringList found;
    for (auto calls = call.globalMatch(text); calls.hasNext();) {
        QString sentence;
        for (auto pieces = piece.globalMatch(calls.next().captured(1)); pieces.hasNext();)
            sentence += pieces.next().captured(1);
        static const QRegularExpression escaped(u"\\\\([\"\\\\])"_s);
        found.append(sentence.replace(u"\\n"_s, u"\n"_s).replace(escaped, u"\\1"_s));
    }
    return found;
}

QStringList sentencesWithNumbers(const QString &text)
{
    return sentencesIn(text).filter(u"%n"_s);
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

    void everyLanguageHasAllSentencesUndamaged_data()
    {
        QTest::addColumn<int>("forms");
        // The plural forms of Qt, which are those of Unicode's CLDR for integers.
        QTest::newRow("ar") << 6;
        QTest::newRow("es") << 2;
        QTest::newRow("fr") << 2;
        QTest::newRow("ru") << 3;
        QTest::newRow("zh") << 1;
    }
    void everyLanguageHasAllSentencesUndamaged()
    {
        QFETCH(int, forms);
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        const QList<Told> all = catalogue(catalogueOf(language));
        QVERIFY(all.size() > 1000);
        for (const Told &told : all) {
            QVERIFY2(told.finished, qPrintable(told.context + u": not translated: "_s + told.source));
            QCOMPARE(told.forms.size(), told.plural ? forms : 1);
            for (const QString &form : told.forms) {
                const QString wrong = damage(told, form, language);
                QVERIFY2(
                    wrong.isEmpty(), qPrintable(u"%1: “%2” %3: “%4”"_s.arg(told.context, form, wrong, told.source)));
            }
        }
    }

    void noSentenceOfTheProgramIsLackingInALanguage()
    {
        QHash<QString, QSet<QString>> told;
        for (const QString &language : {u"ar"_s, u"es"_s, u"fr"_s, u"ru"_s, u"zh"_s}) {
            for (const Told &one : catalogue(catalogueOf(language)))
                told[language].insert(one.source);
        }
        const QString root = QStringLiteral(CONCORDAT_SOURCE_DIR);
        int sentences = 0;
        for (const QString &folder : {u"/views"_s, u"/app"_s, u"/model"_s}) {
            QDirIterator files(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                for (const QString &sentence : sentencesIn(contents(path))) {
                    for (const auto &[language, all] : told.asKeyValueRange())
                        QVERIFY2(
                            all.contains(sentence), qPrintable(path + u": not in "_s + language + u": "_s + sentence));
                    ++sentences;
                }
            }
        }
        QVERIFY(sentences > 1500);
    }

    void everythingThatAWindowSaysCanBeTranslated()
    {
        const QString root = QStringLiteral(CONCORDAT_SOURCE_DIR);
        for (const QString &folder : {u"/views"_s, u"/app"_s, u"/model"_s}) {
            QDirIterator files(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const QStringList found = untranslatable(contents(path));
                QVERIFY2(found.isEmpty(), qPrintable(path + u": outside tr(): "_s + found.join(u" | "_s)));
            }
        }
        QCOMPARE(untranslatable(u"label->setText(u\"Open a file\"_s);"_s), QStringList{u"Open a file"_s});
        QVERIFY(untranslatable(u"label->setText(tr(\"Open a file\").arg(u\"id\"_s));"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
