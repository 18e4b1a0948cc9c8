// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

QStringList pieces(const QString &text, TokenKind without = TokenKind::Space)
{
    QStringList found;
    for (const Token &token : tokens(text)) {
        if (token.kind != without)
            found.append(text.sliced(token.span.begin, token.span.length()));
    }
    return found;
}

QStringList piecesOf(const QString &text, TokenKind kind)
{
    QStringList found;
    for (const Token &token : tokens(text)) {
        if (token.kind == kind)
            found.append(text.sliced(token.span.begin, token.span.length()));
    }
    return found;
}

QStringList sentenceTexts(const QString &text)
{
    QStringList found;
    for (const TextSpan span : sentences(text))
        found.append(text.sliced(span.begin, span.length()).trimmed());
    return found;
}

/// A string of characters that are hard on a scanner: scripts, marks, controls, halves of surrogate pairs.
QString hardString(QRandomGenerator &random)
{
    static const QStringList hard{u"a"_s, u"Z"_s, u"é"_s, u"e\u0301"_s, u"\u0301"_s, u" "_s, u"  "_s, u"\n"_s,
        u"\r\n"_s, u"\r"_s, u"\t"_s, u"."_s, u". "_s, u"!"_s, u"1"_s, u"42"_s, u"\u0663"_s, u"-"_s, u"\u2013"_s, u"'"_s,
        u"\u2019"_s, u"("_s, u")"_s, u"["_s, u"]"_s, u"\u00ad"_s, u"\u200b"_s, u"\u200d"_s, u"\u200f"_s, u"\ufeff"_s,
        u"\u00a0"_s, u"\u202f"_s, u"«"_s, u"»"_s, u";"_s, u"条"_s, u"第三条"_s, u"。"_s, u"（"_s, u"م"_s, u"\u064b"_s,
        u"\u0600"_s, u"\u06dd"_s, u"ж"_s, u"\u1100"_s, u"\u1161"_s, u"\u11a8"_s, u"한"_s, u"\u0e01"_s, u"\u0e33"_s,
        u"\u0915"_s, u"\u0937"_s, u"\U0001f1eb"_s, u"\U0001f1f7"_s, u"\U0001f469"_s, u"\U0001f3fd"_s, u"\U0002070e"_s,
        QString(QChar(0xd83d)), QString(QChar(0xdc69)), QString(QChar(0)), u"\u0007"_s, u"\ufffc"_s, u"article 4"_s,
        u"paragraphs 1, "_s, u" and 3"_s, u"(a)"_s, u"art. "_s, u"пункт 3"_s, u"المادة 4"_s, u"bis"_s, u"\uff9e"_s,
        u"%"_s, u"/"_s, u"_"_s, u"*"_s};
    QString text;
    const int length = random.bounded(30);
    for (int i = 0; i < length; ++i)
        text += hard[random.bounded(hard.size())];
    return text;
}

bool cutsGrapheme(const QString &text, qsizetype at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    return !finder.isAtBoundary();
}

QByteArray escaped(const QString &text)
{
    QByteArray shown;
    for (const QChar c : text)
        shown += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return shown;
}

}

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsNumbersAndSignsAreTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("plain", u"States Parties shall consult."_s, {u"States"_s, u"Parties"_s, u"shall"_s, u"consult"_s, u"."_s});
        row("hyphens", u"a rights-holder co\u2011operates"_s, {u"a"_s, u"rights-holder"_s, u"co\u2011operates"_s});
        row("apostrophes", u"the State\u2019s and l'État, States\u2019"_s,
            {u"the"_s, u"State\u2019s"_s, u"and"_s, u"l'État"_s, u","_s, u"States"_s, u"\u2019"_s});
        row("soft hyphen", u"co\u00adoperation is"_s, {u"co\u00adoperation"_s, u"is"_s});
        row("decimal", u"well below 1.5°C, 3.5 per cent, 50%"_s,
            {u"well"_s, u"below"_s, u"1.5°C"_s, u","_s, u"3.5"_s, u"per"_s, u"cent"_s, u","_s, u"50%"_s});
        row("symbols", u"decision 1/CP.17 in FCCC/AWGLCA/2009/INF.2/Add.1 and A/AC.291/12"_s,
            {u"decision"_s, u"1/CP.17"_s, u"in"_s, u"FCCC/AWGLCA/2009/INF.2/Add.1"_s, u"and"_s, u"A/AC.291/12"_s});
        row("ranges", u"40-70 per cent, 2019–2021"_s, {u"40-70"_s, u"per"_s, u"cent"_s, u","_s, u"2019–2021"_s});
        row("resolution", u"2322 (2016)"_s, {u"2322"_s, u"("_s, u"2016"_s, u")"_s});
        row("abbreviations", u"e.g. the U.N. and"_s, {u"e.g."_s, u"the"_s, u"U.N."_s, u"and"_s});
        row("footnote mark", u"under law.2 The"_s, {u"under"_s, u"law"_s, u"."_s, u"2"_s, u"The"_s});
        row("either", u"and/or"_s, {u"and"_s, u"/"_s, u"or"_s});
        row("thousands", u"1,000,000 a"_s, {u"1,000,000"_s, u"a"_s});
        row("han", u"各国应合作。"_s, {u"各"_s, u"国"_s, u"应"_s, u"合"_s, u"作"_s, u"。"_s});
        row("arabic", u"تتعاونُ الأطراف، وفقا"_s, {u"تتعاونُ"_s, u"الأطراف"_s, u"،"_s, u"وفقا"_s});
        row("russian", u"Государства-участники сотрудничают"_s, {u"Государства-участники"_s, u"сотрудничают"_s});
        row("french", u"«\u00a0mot\u00a0»\u00a0; oui"_s,
            {u"«\u00a0"_s, u"mot"_s, u"\u00a0»"_s, u"\u00a0;"_s, u"oui"_s});
        row("runs", u"date: ....... ____"_s, {u"date"_s, u":"_s, u"......."_s, u"____"_s});
        row("brackets", u"[is][shall be]"_s, {u"["_s, u"is"_s, u"]"_s, u"["_s, u"shall"_s, u"be"_s, u"]"_s});
    }

    void wordsNumbersAndSignsAreTokens()
    {
        QFETCH(QString, text);
        QTEST(pieces(text), "expected");
    }

    void aCrossReferenceIsOneToken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QString &text, const QStringList &expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        row(u"as in paragraphs 1, 2 and 3 of this article"_s, {u"paragraphs 1, 2 and 3"_s});
        row(u"in article 27, paragraph 9 (a)–(e), of the"_s, {u"article 27, paragraph 9 (a)–(e)"_s});
        row(u"Articles 4 and 5 shall"_s, {u"Articles 4 and 5"_s});
        row(u"under article 4, 30 days after"_s, {u"article 4"_s});
        row(u"articles 4 and 5, 30 days after"_s, {u"articles 4 and 5"_s});
        row(u"(art. 28, paras. 1, 2 (a) and (b), 3 and 4, of"_s, {u"art. 28, paras. 1, 2 (a) and (b), 3 and 4"_s});
        row(u"art. 24, para. 1 (a), of"_s, {u"art. 24, para. 1 (a)"_s});
        row(u"subparagraph (a) (ii) above"_s, {u"subparagraph (a) (ii)"_s});
        row(u"article 7 bis and Article X of"_s, {u"article 7 bis"_s, u"Article X"_s});
        row(u"articles 2–5 and chapter IV."_s, {u"articles 2–5"_s, u"chapter IV"_s});
        row(u"Article 6.2 guidance"_s, {u"Article 6.2"_s});
        row(u"in this article. 3 States"_s, {});
        row(u"the article on the 24/7 network, this article 24/7"_s, {});
        row(u"part of a paragraph (see below)"_s, {});
        row(u"section (2016)"_s, {});
        row(u"au paragraphe 1 de l'article 3, alinéas a) et b)"_s,
            {u"paragraphe 1"_s, u"l'article 3, alinéas a) et b)"_s});
        row(u"les articles 4, 5 et 6 par 3 États"_s, {u"les articles 4, 5 et 6"_s.sliced(4)});
        row(u"el párrafo 2 del artículo 3, incisos a) y b)"_s, {u"párrafo 2"_s, u"artículo 3, incisos a) y b)"_s});
        row(u"los artículos 4 a 6 y al 5"_s, {u"artículos 4 a 6"_s});
        row(u"согласно пункту 3 статьи 4 и пп. 1 и 2"_s, {u"пункту 3 статьи 4"_s, u"пп. 1 и 2"_s});
        row(u"в статьях 4, 5 и 6 а) настоящей"_s, {u"статьях 4, 5 и 6 а)"_s});
        row(u"وفقا للمادة 4 والفقرة 2 (أ) من"_s, {u"للمادة 4"_s, u"والفقرة 2 (أ)"_s});
        row(u"المواد 4 و5 من"_s, {u"المواد 4 و5"_s});
        row(u"根据第三条第一款的规定"_s, {u"第三条第一款"_s});
        row(u"第七条之二和第八条第1款(a)项，第三次会议"_s, {u"第七条之二和第八条第1款(a)项"_s});
        row(u"article 4\n\n1. The"_s, {u"article 4"_s});
        row(u"paragraph\n4 of"_s, {u"paragraph\n4"_s});
    }

    void aCrossReferenceIsOneToken()
    {
        QFETCH(QString, text);
        QTEST(piecesOf(text, TokenKind::Reference), "expected");
    }

    void numbersAreNumbers()
    {
        QCOMPARE(piecesOf(u"2020 3.5 1/CP.17 40-70 G77 COVID-19 S-30/1"_s, TokenKind::Number),
            QStringList({u"2020"_s, u"3.5"_s, u"1/CP.17"_s, u"40-70"_s, u"S-30/1"_s}));
    }

    void tokensCoverAnyTextAndCutNoGrapheme()
    {
        QRandomGenerator random(20221123);
        for (int i = 0; i < 4000; ++i) {
            const QString text = hardString(random);
            qsizetype at = 0;
            for (const Token &token : tokens(text)) {
                QVERIFY2(token.span.begin == at && !token.span.isEmpty(), escaped(text));
                QVERIFY2(!cutsGrapheme(text, at), escaped(text) + " at " + QByteArray::number(at));
                at = token.span.end;
            }
            QVERIFY2(at == text.size(), escaped(text));
        }
    }

    void sentencesCoverAnyTextAndCutNoGrapheme()
    {
        QRandomGenerator random(20221124);
        for (int i = 0; i < 4000; ++i) {
            const QString text = hardString(random);
            qsizetype at = 0;
            for (const TextSpan span : sentences(text)) {
                QVERIFY2(span.begin == at && !span.isEmpty(), escaped(text));
                QVERIFY2(!cutsGrapheme(text, at), escaped(text) + " at " + QByteArray::number(at));
                at = span.end;
            }
            QVERIFY2(at == text.size(), escaped(text));
        }
    }

    void sentencesEndWhereALawyerWouldEndThem_data()
    {
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &expected) { QTest::newRow(name) << expected; };
        row("plain", {u"Parties shall consult."_s, u"They may meet."_s});
        row("citation",
            {u"It applies (art. 24, para. 1 (a), of the Convention. See also No. 5)."_s, u"The Parties agree."_s});
        row("abbreviations",
            {u"As in art. 24, para. 1 (a), e.g. Article 5, Smith et al. No. 5 applies."_s, u"No."_s, u"It ends."_s});
        row("initials", {u"Judge J. P. Smith spoke."_s, u"See annex A."_s, u"The Parties shall."_s});
        row("label", {u"1. States Parties shall."_s, u"2. They may."_s});
        row("heading", {u"Article 4. International cooperation shall be."_s, u"It is so."_s});
        row("semicolon", {u"To consult; and to meet; thereafter."_s, u"To rest."_s});
        row("quotes", {u"“Service provider” means “any entity.”"_s, u"It includes others."_s});
        row("decimal", {u"Below 1.5 degrees in 2.5 years."_s, u"Then more."_s});
        row("lower case", {u"Approx. half of it ... and so on."_s});
        row("french",
            {u"Voir l'art. 3, par. 2, p. ex. le Traité."_s, u"«\u00a0Oui\u00a0!\u00a0»"_s, u"Les Parties."_s});
        row("spanish", {u"Véase el párr. 3 del art. 2, núm. 4."_s, u"¿Cómo?"_s, u"Los Estados."_s});
        row("russian", {u"См. п. 3 ст. 4, т.е. Конвенцию."_s, u"Государства обязуются."_s});
        row("arabic", {u"تتعاون الأطراف."_s, u"هل تتفق؟"_s, u"نعم."_s});
    }

    void sentencesEndWhereALawyerWouldEndThem()
    {
        QFETCH(QStringList, expected);
        QCOMPARE(sentenceTexts(expected.join(u' ')), expected);
    }

    void chineseSentencesNeedNoSpace()
    {
        QCOMPARE(sentenceTexts(u"各国应合作；并协商。缔约国（见第三条。）可以“开会。”完"_s),
            QStringList({u"各国应合作；并协商。"_s, u"缔约国（见第三条。）可以“开会。”"_s, u"完"_s}));
    }

    void blankLinesAndListsEndASentence()
    {
        QCOMPARE(sentenceTexts(u"States shall:\n(a) Consult;\n(b) Meet\nagain;\n\nThey may"_s),
            QStringList({u"States shall:"_s, u"(a) Consult;"_s, u"(b) Meet\nagain;"_s, u"They may"_s}));
    }

    void whatIsOverlookedMakesEqualKeys_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("quotes") << u"a “State” party’s"_s << u"a \"State\" party's"_s;
        QTest::newRow("guillemets") << u"« État » ;"_s << u"“État”;"_s;
        QTest::newRow("dashes") << u"1–5 and – so"_s << u"1-5 and — so"_s;
        QTest::newRow("soft hyphen") << u"co\u00adoperation"_s << u"cooperation"_s;
        QTest::newRow("spaces") << u"a \n b\u00a0c"_s << u"a b c"_s;
        QTest::newRow("vowel signs") << u"تتعاونُ الأطـراف"_s << u"تتعاون الأطراف"_s;
        QTest::newRow("accents") << u"Etat e\u0301tabli"_s << u"Etat établi"_s;
        QTest::newRow("chinese line break") << u"各国应\n合作"_s << u"各国应合作"_s;
    }

    void whatIsOverlookedMakesEqualKeys()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(comparisonKey(a, {}), comparisonKey(b, {}));
        const Overlook nothing{false, false, false, false, false};
        QCOMPARE(comparisonKey(a, nothing), a);
        QVERIFY(comparisonKey(a, nothing) != comparisonKey(b, nothing));
    }

    void letterCaseIsOverlookedOnRequest()
    {
        QVERIFY(comparisonKey(u"States PARTIES"_s, {}) != comparisonKey(u"states parties"_s, {}));
        const Overlook letterCase{.letterCase = true};
        QCOMPARE(comparisonKey(u"States PARTIES"_s, letterCase), comparisonKey(u"states parties"_s, letterCase));
    }

    void functionWordsAreKnownInSixLanguages()
    {
        QVERIFY(isFunctionWord(u"The"_s, Language::English));
        QVERIFY(isFunctionWord(u"de"_s, Language::French));
        QVERIFY(isFunctionWord(u"los"_s, Language::Spanish));
        QVERIFY(isFunctionWord(u"из"_s, Language::Russian));
        QVERIFY(isFunctionWord(u"的"_s, Language::Chinese));
        QVERIFY(isFunctionWord(u"في"_s, Language::Arabic));
        QVERIFY(!isFunctionWord(u"shall"_s, Language::English));
        QVERIFY(!isFunctionWord(u"cooperation"_s, Language::Undetermined));
        QVERIFY(!isFunctionWord(u""_s, Language::Undetermined));
        QVERIFY(isFunctionWord(u"из"_s, Language::Undetermined));
    }

    void theLanguageOfATextIsGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("en") << u"States Parties shall cooperate with one another in accordance with the provisions."_s
                            << u"en"_s;
        QTest::newRow("fr")
            << u"Les États Parties coopèrent entre eux conformément aux dispositions de la Convention."_s << u"fr"_s;
        QTest::newRow("es") << u"Los Estados partes cooperarán entre sí de conformidad con las disposiciones."_s
                            << u"es"_s;
        QTest::newRow("ru") << u"Государства-участники сотрудничают друг с другом."_s << u"ru"_s;
        QTest::newRow("zh") << u"缔约国应根据本公约的规定相互合作。"_s << u"zh"_s;
        QTest::newRow("ar") << u"تتعاون الدول الأطراف فيما بينها وفقا لأحكام الاتفاقية."_s << u"ar"_s;
        QTest::newRow("number") << u"1."_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("chinese with a symbol") << u"缔约国会议 A/AC.291"_s << u"zh"_s;
    }

    void theLanguageOfATextIsGuessed()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(code(guessLanguage(text)), expected);
    }

    void languageCodesReadBack()
    {
        for (const QString &name : {u"ar"_s, u"zh"_s, u"en"_s, u"fr"_s, u"ru"_s, u"es"_s})
            QCOMPARE(code(*languageFromCode(name)), name);
        QVERIFY(!languageFromCode(u"xx"_s));
        QVERIFY(code(Language::Undetermined).isEmpty());
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
