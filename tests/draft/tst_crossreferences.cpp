// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/crossreferences.h"
#include "draft/edit.h"
#include "draft/relabelling.h"
#include "support/randompassage.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// "7 bis/2/(a)" for each reference found, its empty places as dots.
QStringList pathsOf(const QString &text)
{
    QStringList paths;
    for (const CrossReference &reference : crossReferences(text)) {
        QStringList path = reference.path;
        path.replaceInStrings(QRegularExpression(u"^$"_s), u"."_s);
        paths.append(path.join(u'/'));
    }
    return paths;
}

/// An instrument of two articles with two paragraphs each, the second with (a) and (b), that says `words` in article 2,
/// paragraph 1; with `label` for the form of its numbers.
Draft instrument(const QString &words, const QStringList &numbers, const QStringList &letters)
{
    Draft draft;
    for (int article = 0; article < 2; ++article) {
        Provision provision;
        provision.id.value = u"A%1"_s.arg(article + 1);
        provision.number = numbers[article];
        const auto add = [&](const QString &label, int level) {
            Paragraph paragraph;
            paragraph.id.value = u"%1-%2"_s.arg(article + 1).arg(provision.paragraphs.size() + 1);
            paragraph.label.written = label;
            paragraph.level = level;
            paragraph.passage = passageOf(u"Text."_s);
            provision.paragraphs.append(paragraph);
        };
        add(numbers[0], 0);
        add(numbers[1], 0);
        add(letters[0], 1);
        add(letters[1], 1);
        draft.provisions.append(provision);
    }
    draft.provisions[1].paragraphs[0].passage = passageOf(words);
    return draft;
}

/// The words of article 2, paragraph 1, when a new article 1, a new first paragraph in each article and a new first
/// subparagraph came, and everything was numbered afresh.
QString renumbered(const QString &words, const QStringList &numbers, const QStringList &letters)
{
    const Draft before = instrument(words, numbers, letters);
    Draft grown = before;
    Paragraph fresh;
    fresh.label.written = numbers[0];
    fresh.passage = passageOf(u"New."_s);
    for (Provision &provision : grown.provisions) {
        Paragraph letter = fresh;
        letter.id.value = provision.id.value + u"-new-letter"_s;
        letter.label.written = letters[0];
        letter.level = 1;
        provision.paragraphs.insert(2, letter);
        Paragraph number = fresh;
        number.id.value = provision.id.value + u"-new"_s;
        provision.paragraphs.prepend(number);
    }
    Provision article;
    article.id.value = u"A0"_s;
    article.number = numbers[0];
    grown.provisions.prepend(article);
    // The numbers as they were frozen stay those that references mean.
    Draft frozen = grown;
    frozen.provisions[0].number = u"X"_s;
    for (Provision &provision : frozen.provisions) {
        for (Paragraph &paragraph : provision.paragraphs) {
            if (paragraph.id.value.contains(u"new"_s))
                paragraph.label.written = paragraph.label.written == letters[0] ? u"(z)"_s : u"0 bis"_s;
        }
    }
    const auto done = applied(frozen, edits::Renumber{}, {{}, {}, EditId{u"e"_s}});
    return done ? flatText(find(*done, ParagraphId{u"2-1"_s})->passage) : done.error().sentence;
}

}

class CrossReferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLabelOfAReferenceHasItsPath_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paths");
        const auto row
            = [](const QString &text, const QStringList &paths) { QTest::newRow(qPrintable(text)) << text << paths; };
        row(u"paragraphs 1, 2 and 3 of this article"_s, {u"./1"_s, u"./2"_s, u"./3"_s});
        row(u"article 27, paragraph 9 (a)–(e)"_s, {u"27"_s, u"27/9"_s, u"27/9/(a)"_s, u"27/9/(e)"_s});
        row(u"subparagraphs (a) and (b) of paragraph 1 of article 3"_s, {u"3/1/(a)"_s, u"3/1/(b)"_s, u"3/1"_s, u"3"_s});
        row(u"subparagraph (b) (ii) above"_s, {u"././(b)"_s, u"././(b)/(ii)"_s});
        row(u"paragraph 1, subparagraph (a), of article 3"_s, {u"3/1"_s, u"3/1/(a)"_s, u"3"_s});
        row(u"article 3, paragraph 1, and paragraph 2"_s, {u"3"_s, u"3/1"_s, u"3/2"_s});
        row(u"article 3 and paragraph 2 of this article"_s, {u"3"_s, u"./2"_s});
        row(u"Article 7 bis and articles 8 to 10"_s, {u"7 bis"_s, u"8"_s, u"10"_s});
        row(u"article 24 of this Convention"_s, {u"24"_s});
        row(u"article 24 of the Convention"_s, {u"24"_s});
        row(u"chapter IV, article 24"_s, {u"24"_s});
        row(u"paragraph 1 of articles 5 and 7"_s, {u"5"_s, u"7"_s});
        row(u"paragraph 1 of article 3, subparagraph (a)"_s, {u"3/1"_s, u"3"_s, u"3/1/(a)"_s});
        row(u"paragraph 3 of section II"_s, {});
        row(u"article 33 of the 1951 Convention"_s, {});
        row(u"article 24 of the Budapest Convention"_s, {});
        row(u"article 24, paragraph 1, of the Convention against Corruption"_s, {});
        row(u"article 15 and article 16 of the Vienna Convention on the Law of Treaties"_s, {});
        row(u"the Convention against Corruption, article 46, paragraph 3"_s, {});
        row(u"paragraph 3 of General Assembly resolution 55/25"_s, {});
        row(u"paragraph 3 of annex II"_s, {});
        row(u"rule 5, paragraph 2"_s, {});
        row(u"aux alinéas a) et b) du paragraphe 1 de l’article 3"_s, {u"3/1/a)"_s, u"3/1/b)"_s, u"3/1"_s, u"3"_s});
        row(u"l’article 5 de la Convention des Nations Unies contre la corruption"_s, {});
        row(u"l’article 5 de la présente Convention"_s, {u"5"_s});
        row(u"el apartado a) del párrafo 2 del artículo 5"_s, {u"5/2/a)"_s, u"5/2"_s, u"5"_s});
        row(u"el artículo 5 de la Convención sobre el Derecho del Mar"_s, {});
        row(u"пункт 2 статьи 5 настоящей Конвенции"_s, {u"5/2"_s, u"5"_s});
        row(u"пункте 2 статьи 5 Венской конвенции"_s, {});
        row(u"الفقرة 2 من المادة 5 من هذه الاتفاقية"_s, {u"5/2"_s, u"5"_s});
        row(u"المادة 5 من اتفاقية الأمم المتحدة لمكافحة الفساد"_s, {});
        row(u"第三条第一款和第二款"_s, {u"三条"_s, u"三条/一款"_s, u"三条/二款"_s});
        row(u"本条第1、2和3款"_s, {u"./1"_s, u"./2"_s, u"./3款"_s});
        row(u"第七条之二"_s, {u"七条之二"_s});
        row(u"《联合国宪章》第二条"_s, {});
    }
    void everyLabelOfAReferenceHasItsPath()
    {
        QFETCH(QString, text);
        QTEST(pathsOf(text), "paths");
    }

    void renumberingKeepsWhatAReferenceMeans_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QStringList>("letters");
        QTest::addColumn<QString>("expected");
        const QStringList digits{u"1"_s, u"2"_s};
        const QStringList letters{u"(a)"_s, u"(b)"_s};
        QTest::newRow("English") << u"Article 1, paragraph 2 (b), and paragraph 2 (a) of this article."_s << digits
                                 << letters << u"Article 2, paragraph 3 (c), and paragraph 3 (b) of this article."_s;
        QTest::newRow("lists") << u"Subject to paragraphs 1 and 2 of article 1 and to article 2."_s << digits << letters
                               << u"Subject to paragraphs 2 and 3 of article 2 and to article 3."_s;
        QTest::newRow("another treaty") << u"Article 1 of the Budapest Convention."_s << digits << letters
                                        << u"Article 1 of the Budapest Convention."_s;
        QTest::newRow("nowhere") << u"Article 77, paragraph 2 (z) and paragraph 2 (z)."_s << digits << letters
                                 << u"Article 77, paragraph 2 (z) and paragraph 2 (z)."_s;
        QTest::newRow("French") << u"L’alinéa a) du paragraphe 2 de l’article 1."_s << digits
                                << QStringList{u"a)"_s, u"b)"_s} << u"L’alinéa b) du paragraphe 3 de l’article 2."_s;
        QTest::newRow("Spanish") << u"El apartado b) del párrafo 2 del artículo 1."_s << digits
                                 << QStringList{u"a)"_s, u"b)"_s} << u"El apartado c) del párrafo 3 del artículo 2."_s;
        QTest::newRow("Russian") << u"Пункт 2 статьи 1 и пункт 1 настоящей статьи."_s << digits << letters
                                 << u"Пункт 3 статьи 2 и пункт 2 настоящей статьи."_s;
        QTest::newRow("Arabic") << u"الفقرة ٢ من المادة ١"_s << digits << letters << u"الفقرة ٣ من المادة ٢"_s;
        QTest::newRow("Chinese") << u"第一条第二款。"_s << QStringList{u"一"_s, u"二"_s}
                                 << QStringList{u"（一）"_s, u"（二）"_s} << u"第二条第三款。"_s;
        QTest::newRow("Chinese words, other digits") << u"第一条第二款。"_s << digits << letters << u"第二条第三款。"_s;
    }
    void renumberingKeepsWhatAReferenceMeans()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, numbers);
        QFETCH(QStringList, letters);
        QTEST(renumbered(words, numbers, letters), "expected");
    }

    void aReferenceWithinTheSameParagraphIsUnderstood()
    {
        Draft draft = instrument(u"Text."_s, {u"1"_s, u"2"_s}, {u"(a)"_s, u"(b)"_s});
        draft.provisions[0].paragraphs[3].passage = passageOf(u"As in subparagraph (a)."_s);
        Draft after = draft;
        after.provisions[0].paragraphs[2].label.written = u"(c)"_s;
        after = withReferencesFollowing(draft, after, EditId{u"e"_s});
        QCOMPARE(flatText(after.provisions[0].paragraphs[3].passage), u"As in subparagraph (c)."_s);
    }

    void whatCouldMeanTwoPlacesStays()
    {
        Draft draft = instrument(u"See article 1."_s, {u"1"_s, u"1"_s}, {u"(a)"_s, u"(b)"_s});
        Draft after = draft;
        after.provisions[0].number = u"5"_s;
        QCOMPARE(withReferencesFollowing(draft, after, EditId{u"e"_s}), after);
    }

    void aLabelTakesTheFormOfWhatWasWritten()
    {
        QCOMPARE(relabelled(u"a)"_s, u"(c)"_s), u"c)"_s);
        QCOMPARE(relabelled(u"2"_s, u"3 bis"_s), u"3 bis"_s);
        QCOMPARE(relabelled(u"3 bis"_s, u"4"_s), u"4"_s);
        QCOMPARE(relabelled(u"七条之二"_s, u"8"_s), u"八条"_s);
        QCOMPARE(relabelled(u"七条"_s, u"8 bis"_s), u"八条之二"_s);
        QCOMPARE(relabelled(u"٧"_s, u"12"_s), u"١٢"_s);
        QCOMPARE(relabelled(u"(a)"_s, u"(a bis)"_s), u"(a bis)"_s);
        QCOMPARE(numberedLike(u"(a)"_s, 3), u"(c)"_s);
        QCOMPARE(numberedLike(u"IV"_s, 3), u"III"_s);
        QCOMPARE(numberedLike(u"第四条"_s, 5), u"第五条"_s);
        QCOMPARE(withOrdinal(u"（二）"_s, 2), u"（二）之二"_s);
    }

    void anyTextIsReadToItsEnd()
    {
        RandomPassage chance(3);
        static const QStringList words{u"article "_s, u"paragraphs "_s, u"1"_s, u"2 (a)"_s, u", "_s, u" and "_s,
            u" of "_s, u"第"_s, u"三条"_s, u"之"_s, u"款"_s, u"(b)"_s, u"المادة "_s, u"و"_s, u"статьи "_s, u"IV"_s,
            u"("_s, u")"_s, u" bis"_s, u"the Budapest Convention"_s, u"l’"_s};
        for (int i = 0; i < 10'000; ++i) {
            QString text;
            for (int k = chance.below(14); k >= 0; --k)
                text += words[chance.below(int(words.size()))];
            qsizetype last = 0;
            for (const CrossReference &reference : crossReferences(text)) {
                QVERIFY2(reference.span.begin >= last && reference.span.end <= text.size(), qPrintable(text));
                QVERIFY2(!reference.path.isEmpty() && !reference.path.last().isEmpty(), qPrintable(text));
                const QString written = text.sliced(reference.span.begin, reference.span.length());
                QVERIFY(!relabelled(written, u"9"_s).isEmpty());
                last = reference.span.end;
            }
        }
    }
};

QTEST_GUILESS_MAIN(CrossReferencesTest)
#include "tst_crossreferences.moc"
