// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/numbering.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

Label label(const QString &text)
{
    const auto found = parseLabel(text);
    return found ? *found : Label{u"nothing"_s, LabelStyle::Word, -1, 0, false};
}

}

class NumberingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLabelIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Label>("expected");
        const auto row
            = [](const QString &text, const Label &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
        row(u"1"_s, {u"1"_s, LabelStyle::Decimal, 1});
        row(u"12."_s, {u"12"_s, LabelStyle::Decimal, 12});
        row(u"3)"_s, {u"3)"_s, LabelStyle::Decimal, 3});
        row(u"（1）"_s, {u"（1）"_s, LabelStyle::Decimal, 1});
        row(u"٣"_s, {u"٣"_s, LabelStyle::Decimal, 3});
        row(u"2.3.1"_s, {u"2.3.1"_s, LabelStyle::Decimal, 1});
        row(u"(a)"_s, {u"(a)"_s, LabelStyle::LowerLetter, 1});
        row(u"a)"_s, {u"a)"_s, LabelStyle::LowerLetter, 1});
        row(u"(c)"_s, {u"(c)"_s, LabelStyle::LowerLetter, 3});
        row(u"(aa)"_s, {u"(aa)"_s, LabelStyle::LowerLetter, 27});
        row(u"B."_s, {u"B"_s, LabelStyle::UpperLetter, 2});
        row(u"(i)"_s, {u"(i)"_s, LabelStyle::LowerRoman, 1});
        row(u"iv"_s, {u"iv"_s, LabelStyle::LowerRoman, 4});
        row(u"VII"_s, {u"VII"_s, LabelStyle::UpperRoman, 7});
        row(u"X"_s, {u"X"_s, LabelStyle::Word, 0});
        row(u"(一)"_s, {u"(一)"_s, LabelStyle::Han, 1});
        row(u"（十二）"_s, {u"（十二）"_s, LabelStyle::Han, 12});
        row(u"二十一、"_s, {u"二十一"_s, LabelStyle::Han, 21});
        row(u"第七条之二"_s, {u"第七条之二"_s, LabelStyle::Han, 7, 2});
        row(u"’1‘"_s, {u"’1‘"_s, LabelStyle::Decimal, 1});
        row(u"'12'"_s, {u"'12'"_s, LabelStyle::Decimal, 12});
        row(u"أ)"_s, {u"أ)"_s, LabelStyle::Arabic, 1});
        row(u"(هـ)"_s, {u"(هـ)"_s, LabelStyle::Arabic, 5});
        row(u"4 مكرراً"_s, {u"4 مكرراً"_s, LabelStyle::Decimal, 4, 2});
        row(u"4 مكررا ثالثا"_s, {u"4 مكررا ثالثا"_s, LabelStyle::Decimal, 4, 4});
        row(u"б)"_s, {u"б)"_s, LabelStyle::Cyrillic, 2});
        row(u"7 bis"_s, {u"7 bis"_s, LabelStyle::Decimal, 7, 2});
        row(u"7bis."_s, {u"7bis"_s, LabelStyle::Decimal, 7, 2});
        row(u"2 duodecies"_s, {u"2 duodecies"_s, LabelStyle::Decimal, 2, 12});
        row(u"(a) ter"_s, {u"(a) ter"_s, LabelStyle::LowerLetter, 1, 3});
        row(u"(b bis)"_s, {u"(b bis)"_s, LabelStyle::LowerLetter, 2, 2});
        row(u"7A"_s, {u"7A"_s, LabelStyle::Decimal, 7, 2});
        row(u"2.alt"_s, {u"2.alt"_s, LabelStyle::Decimal, 2, 0, true});
        row(u"2 alt."_s, {u"2 alt"_s, LabelStyle::Decimal, 2, 0, true});
        row(u"Alt 2"_s, {u"Alt 2"_s, LabelStyle::Decimal, 2, 0, true});
        row(u"Alt.2"_s, {u"Alt.2"_s, LabelStyle::Decimal, 2, 0, true});
        row(u"Option A"_s, {u"Option A"_s, LabelStyle::UpperLetter, 1, 0, true});
        row(u"Вариант 1"_s, {u"Вариант 1"_s, LabelStyle::Decimal, 1, 0, true});
    }

    void aLabelIsRead()
    {
        QFETCH(QString, text);
        QTEST(label(text), "expected");
    }

    void whatIsNoLabelIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"."_s, u"()"_s, u"(a"_s, u"the"_s, u"mix"_s, u"iix"_s, u"States"_s,
                 u"bis"_s, u"(see)"_s, u"12345"_s, u"1a2b"_s, u"一一"_s, u"alt"_s, u"第"_s, u"\u0301"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void whatIsNoLabelIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!parseLabel(text));
    }

    void aLineBeginsWithItsLabel_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("rest");
        const auto row = [](const QString &line, const QString &written, const QString &rest) {
            QTest::newRow(qPrintable(line)) << line << written << rest;
        };
        row(u"1. States Parties"_s, u"1"_s, u"States Parties"_s);
        row(u"1.\tStates"_s, u"1"_s, u"States"_s);
        row(u"1.States"_s, u"1"_s, u"States"_s);
        row(u"1) States"_s, u"1)"_s, u"States"_s);
        row(u"1.- Los Estados"_s, u"1"_s, u"Los Estados"_s);
        row(u"(a) The"_s, u"(a)"_s, u"The"_s);
        row(u" - (b) The"_s, u"(b)"_s, u"The"_s);
        row(u"• (iv) The"_s, u"(iv)"_s, u"The"_s);
        row(u"2. (c) Each Party"_s, u"2"_s, u"(c) Each Party"_s);
        row(u"a) Les États"_s, u"a)"_s, u"Les États"_s);
        row(u"IV. General"_s, u"IV"_s, u"General"_s);
        row(u"3 bis. [States"_s, u"3 bis"_s, u"[States"_s);
        row(u"3 ter [States"_s, u"3 ter"_s, u"[States"_s);
        row(u"(a) bis The"_s, u"(a) bis"_s, u"The"_s);
        row(u"7A. The"_s, u"7A"_s, u"The"_s);
        row(u"2.1 The Parties"_s, u"2.1"_s, u"The Parties"_s);
        row(u"Alt 2. The"_s, u"Alt 2"_s, u"The"_s);
        row(u"Option A: text"_s, u"Option A"_s, u"text"_s);
        row(u"2.alt The"_s, u"2.alt"_s, u"The"_s);
        row(u"（一）研究"_s, u"（一）"_s, u"研究"_s);
        row(u"一、缔约国"_s, u"一"_s, u"缔约国"_s);
        row(u"’1‘ الرعي"_s, u"’1‘"_s, u"الرعي"_s);
        row(u"(أ) تتعاون"_s, u"(أ)"_s, u"تتعاون"_s);
        row(u"1 - تتعاون"_s, u"1"_s, u"تتعاون"_s);
        row(u"- 2 تتعاون"_s, u"2"_s, u"تتعاون"_s);
        row(u"а) Государства"_s, u"а)"_s, u"Государства"_s);
        row(u"1."_s, u"1"_s, u""_s);
    }

    void aLineBeginsWithItsLabel()
    {
        QFETCH(QString, line);
        QFETCH(QString, written);
        QFETCH(QString, rest);
        const auto found = leadingLabel(line);
        QVERIFY(found);
        QCOMPARE(found->label.written, written);
        QCOMPARE(line.sliced(found->length), rest);
    }

    void aLineOfTextHasNoLabel_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line : {u"1990 was a year"_s, u"1990. The year"_s, u"States Parties"_s, u"I have"_s,
                 u"- Recalling"_s, u"(see above)"_s, u"(2016) and"_s, u"40-70 per cent"_s, u"1.5 degrees Celsius"_s,
                 u"a Party may"_s, u"12 Parties"_s, u""_s, u"- 2 Parties"_s, u"i.e. this"_s, u"e.g. this"_s,
                 u"Option for all"_s, u"第一条所述"_s, u"24/7 network"_s})
            QTest::newRow(qPrintable(line)) << line;
    }

    void aLineOfTextHasNoLabel()
    {
        QFETCH(QString, line);
        QVERIFY(!leadingLabel(line));
    }

    void oneLabelFollowsAnother_data()
    {
        QTest::addColumn<QString>("previous");
        QTest::addColumn<QString>("next");
        QTest::addColumn<bool>("expected");
        const auto row = [](const QString &previous, const QString &next, bool expected) {
            QTest::newRow(qPrintable(previous + u" then "_s + next)) << previous << next << expected;
        };
        row(u"1"_s, u"2"_s, true);
        row(u"1"_s, u"3"_s, false);
        row(u"2"_s, u"1"_s, false);
        row(u"(a)"_s, u"(b)"_s, true);
        row(u"(h)"_s, u"(i)"_s, true);
        row(u"(i)"_s, u"(j)"_s, true);
        row(u"(i)"_s, u"(ii)"_s, true);
        row(u"(iv)"_s, u"(v)"_s, true);
        row(u"(u)"_s, u"(v)"_s, true);
        row(u"(z)"_s, u"(aa)"_s, true);
        row(u"IX"_s, u"X"_s, true);
        row(u"X"_s, u"XI"_s, true);
        row(u"1"_s, u"(b)"_s, false);
        row(u"2"_s, u"2 bis"_s, true);
        row(u"2 bis"_s, u"2 ter"_s, true);
        row(u"2 ter"_s, u"3"_s, true);
        row(u"2"_s, u"3 bis"_s, false);
        row(u"2 bis"_s, u"2 quater"_s, false);
        row(u"7"_s, u"7A"_s, true);
        row(u"7A"_s, u"7B"_s, true);
        row(u"2"_s, u"2.alt"_s, true);
        row(u"2.alt"_s, u"3"_s, true);
        row(u"Alt 1"_s, u"Alt 2"_s, true);
        row(u"Option A"_s, u"Option B"_s, true);
        row(u"（九）"_s, u"（十）"_s, true);
        row(u"(د)"_s, u"(ه)"_s, true);
        row(u"и)"_s, u"к)"_s, true);
        row(u"и)"_s, u"й)"_s, true);
        row(u"й)"_s, u"к)"_s, true);
        row(u"2.1"_s, u"2.2"_s, true);
        row(u"2.2"_s, u"3.3"_s, false);
        row(u"2.2"_s, u"3"_s, true);
        row(u"2"_s, u"2.1"_s, true);
    }

    void oneLabelFollowsAnother()
    {
        QFETCH(QString, previous);
        QFETCH(QString, next);
        QFETCH(bool, expected);
        QCOMPARE(follows(label(previous), label(next)), expected);
    }

    void ordinalsReadBack()
    {
        for (int i = 2; i <= 20; ++i)
            QCOMPARE(latinOrdinal(latinOrdinalWord(i)), i);
        for (int i = 2; i <= 11; ++i)
            QCOMPARE(latinOrdinal(latinOrdinalWord(i, Language::Arabic)), i);
        for (int i = 2; i <= 99; ++i)
            QCOMPARE(latinOrdinal(latinOrdinalWord(i, Language::Chinese)), i);
        QCOMPARE(latinOrdinalWord(2), u"bis"_s);
        QCOMPARE(latinOrdinalWord(12), u"duodecies"_s);
        QCOMPARE(latinOrdinalWord(2, Language::Russian), u"bis"_s);
        QVERIFY(!latinOrdinal(u"the"_s));
    }

    void numeralsReadBack_data()
    {
        QTest::addColumn<LabelStyle>("style");
        QTest::newRow("decimal") << LabelStyle::Decimal;
        QTest::newRow("letter") << LabelStyle::LowerLetter;
        QTest::newRow("upper letter") << LabelStyle::UpperLetter;
        QTest::newRow("roman") << LabelStyle::LowerRoman;
        QTest::newRow("upper roman") << LabelStyle::UpperRoman;
        QTest::newRow("han") << LabelStyle::Han;
        QTest::newRow("arabic") << LabelStyle::Arabic;
        QTest::newRow("cyrillic") << LabelStyle::Cyrillic;
    }

    void numeralsReadBack()
    {
        QFETCH(LabelStyle, style);
        for (int value = 1; value <= 26; ++value) {
            Label one = label(numeral(value, style));
            Label two = label(numeral(value + 1, style));
            QVERIFY2(follows(one, two), qPrintable(one.written + u' ' + two.written));
        }
    }

    void anyTextIsReadWithoutHarm()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20000; ++i) {
            QString text;
            const int length = random.bounded(8);
            static constexpr QStringView hard = u"1 2.ab)i(v第之条二-–:、٣أمбX[]\u0301\u00ad\xd83d";
            for (int k = 0; k < length; ++k)
                text += hard[random.bounded(hard.size())];
            if (const auto found = leadingLabel(text))
                QVERIFY(found->length > 0 && found->length <= text.size());
            const auto one = parseLabel(text);
            QVERIFY(!one || !follows(*one, *one) || one->written.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(NumberingTest)
#include "tst_numbering.moc"
