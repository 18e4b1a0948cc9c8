// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/draftnotation.h"
#include "support/randompassage.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

ParsedDraft read(const QString &text)
{
    return parseDraft(text, RandomPassage::delegations());
}

/// What the notation carries of a draft, a line each.
QStringList outline(const Draft &draft)
{
    QStringList lines;
    for (const Provision &provision : draft.provisions) {
        lines.append(u"%1|%2|%3|%4"_s.arg(int(provision.kind))
                .arg(provision.designation, provision.number, printPassage(provision.title)));
        for (const Paragraph &paragraph : provision.paragraphs)
            lines.append(
                u"%1|%2|%3"_s.arg(paragraph.level).arg(paragraph.label.written, printPassage(paragraph.passage)));
    }
    return lines;
}

Draft randomDraft(RandomPassage &chance)
{
    const auto one = [&](const QStringList &list) { return list[chance.below(int(list.size()))]; };
    Draft draft;
    for (int i = chance.below(4) + 1; i > 0; --i) {
        Provision provision;
        provision.id = fresh<ProvisionId>();
        provision.kind = Provision::Kind(chance.below(3));
        provision.designation = one({u"Article"_s, u"Статья"_s, u"Preamble"_s, QString(), u"Chapter"_s, u"第"_s});
        provision.number = one({u"4"_s, u"7 bis"_s, QString(), u"IV"_s, u"三条"_s, u"X.1"_s});
        provision.title = chance.passage(1);
        for (int k = chance.below(4); k > 0; --k) {
            Paragraph paragraph;
            paragraph.id = fresh<ParagraphId>();
            paragraph.level = chance.below(4);
            paragraph.label.written
                = one({u"1"_s, u"2 bis"_s, u"(a)"_s, u"(iv)"_s, QString(), u"X"_s, u"1.alt"_s, u"第一"_s});
            paragraph.passage = chance.passage(2);
            provision.paragraphs.append(paragraph);
        }
        draft.provisions.append(provision);
    }
    return draft;
}

}

class DraftNotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftReadsAsANegotiatorWouldTypeIt()
    {
        const QString text
            = u"# Chapter IV. Cooperation\n\nArticle 4. General principles\n\n1. States shall [EU: endeavour to "
              "]consult.\n\n    (a) In writing; or\n\n3 bis. [States Parties shall [endeavour to] consult.]\n"_s;
        const ParsedDraft parsed = read(text);
        QCOMPARE(outline(parsed.draft),
            QStringList({u"2|Chapter|IV|Cooperation"_s, u"1|Article|4|General principles"_s,
                u"0|1|States shall [EU: endeavour to ]consult."_s, u"1|(a)|In writing; or"_s,
                u"0|3 bis|[States Parties shall [endeavour to] consult.]"_s}));
        QCOMPARE(printDraft(parsed.draft).text, text);
    }

    void aChineseArticleNeedsNoStopBehindItsNumber()
    {
        const ParsedDraft parsed = read(u"第七条之二 泉水\n\n一、各缔约方应保护泉水。\n"_s);
        QCOMPARE(outline(parsed.draft), QStringList({u"1|第|七条之二|泉水"_s, u"0|一|各缔约方应保护泉水。"_s}));
    }

    void linesThatGoOnBelongToTheParagraphAbove()
    {
        const ParsedDraft parsed = read(u"Article 1\n1. States\n  shall act.\n2. And [so\non].\r\n\r\nUnnumbered."_s);
        QCOMPARE(outline(parsed.draft),
            QStringList({u"1|Article|1|"_s, u"0|1|States shall act."_s, u"0|2|And [so on]."_s, u"0||Unnumbered."_s}));
    }

    void problemsAreShownWhereTheyStand()
    {
        const QString text = u"Article 1\n\n1. States\n    shall [Viet Nan: act."_s;
        const ParsedDraft parsed = read(text);
        QCOMPARE(parsed.problems.size(), 1);
        QCOMPARE(text.sliced(parsed.problems.first().span.begin, parsed.problems.first().span.length()), u"["_s);
    }

    void linesSayWhereEachParagraphStands()
    {
        Draft draft = read(u"Article 1. Scope\n\n1. One.\n\n    (a) Two."_s).draft;
        const PrintedDraft printed = printDraft(draft);
        QCOMPARE(printed.lines.size(), 3);
        const auto text = [&](TextSpan span) { return printed.text.sliced(span.begin, span.length()); };
        QCOMPARE(text(printed.lines[0].text), u"Scope"_s);
        QCOMPARE(text(printed.lines[2].span), u"(a) Two."_s);
        QCOMPARE(text(printed.lines[2].text), u"Two."_s);
        QCOMPARE(printed.lines[2].paragraph, draft.provisions[0].paragraphs[1].id);
    }

    void everyDraftComesBackAsItWas()
    {
        RandomPassage chance(42);
        for (int i = 0; i < 3'000; ++i) {
            const Draft draft = randomDraft(chance);
            const QString text = printDraft(draft).text;
            const Draft back = read(text).draft;
            QVERIFY2(outline(back) == outline(draft),
                qPrintable(
                    text + u"\n---\n"_s + outline(draft).join(u'\n') + u"\n---\n"_s + outline(back).join(u'\n')));
        }
    }

    /// A sentence in French that was typed in part ends in a space that does not break.
    void blanksAtTheEndsOfAPassageAreItsOwn()
    {
        Draft draft = read(u"Article 1. Objet\n\n1. Texte"_s).draft;
        for (const QString &blank : {u" "_s, u"\t"_s, u"\f"_s, u"\u00a0"_s, u"\u202f"_s, u"\u3000"_s}) {
            draft.provisions[0].title = passageOf(blank + u"Objet"_s + blank);
            draft.provisions[0].paragraphs[0].passage = passageOf(blank + u"Les États"_s + blank);
            QCOMPARE(outline(read(printDraft(draft).text).draft), outline(draft));
        }
    }

    void noInputLosesACharacter()
    {
        RandomPassage chance(9);
        const auto letters = [](const QString &text) {
            QHash<QChar, int> count;
            for (const QChar c : text) {
                if (c.isLetterOrNumber())
                    ++count[c];
            }
            return count;
        };
        for (int i = 0; i < 3'000; ++i) {
            QString text;
            for (int k = chance.below(6); k >= 0; --k)
                text += chance.text(10) + (chance.below(2) ? u"\n\n"_s : u"\n"_s);
            QCOMPARE(letters(printDraft(read(text).draft).text), letters(text));
        }
    }

    void editedParagraphsKeepTheirIdentity()
    {
        const QList<Paragraph> before
            = read(u"Article 1\n\n1. States shall act.\n\n2. States may wait.\n\n3. The rest."_s)
                  .draft.provisions[0]
                  .paragraphs;
        const QList<Paragraph> edited
            = read(u"Article 1\n\n1. A new one stands here.\n\n2. The rest.\n\n3. States shall act "
                   "now.\n\n4. States may wait."_s)
                  .draft.provisions[0]
                  .paragraphs;
        const QList<Paragraph> named = recognised(before, edited);
        QCOMPARE(named[1].id, before[2].id);
        QCOMPARE(named[3].id, before[1].id);
        QCOMPARE(named[2].id, before[0].id);
        QVERIFY(named[0].id != before[0].id);
    }
};

QTEST_GUILESS_MAIN(DraftNotationTest)
#include "tst_draftnotation.moc"
