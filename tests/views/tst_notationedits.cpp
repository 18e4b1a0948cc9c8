// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/draft/notationedits.h"

#include "collation/editednotation.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const QSet<Attribution> known{u"EU"_s, u"CARICOM"_s, u"Viet Nam"_s};

Origin receivedFrom(const QString &unit)
{
    return Origin::received(UnitId{unit});
}

Paragraph paragraph(const QString &id, const QString &label, const QString &text)
{
    Paragraph made;
    made.id = ParagraphId{id};
    made.label.written = label;
    made.passage = passageOf(text, receivedFrom(id));
    return made;
}

Provision article()
{
    Provision provision;
    provision.id = ProvisionId{u"article"_s};
    provision.designation = u"Article"_s;
    provision.number = u"4"_s;
    provision.title = passageOf(u"Springs"_s);
    provision.paragraphs.append(paragraph(u"one"_s, u"1"_s, u"States shall protect springs."_s));
    Paragraph second = paragraph(u"two"_s, u"2"_s, u"They "_s);
    second.passage.pieces.append(Bracket{{{passageOf(u"shall"_s, receivedFrom(u"a"_s)), {{u"EU"_s, {}}}},
        {passageOf(u"may"_s, receivedFrom(u"b"_s)), {{u"CARICOM"_s, {}}}}}});
    second.passage.pieces.append(Run{u" report."_s, receivedFrom(u"two"_s).advanced(5), {}, {}});
    second.passage = normal(second.passage);
    provision.paragraphs.append(second);
    return provision;
}

}

class NotationEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textThatWasNotTouchedIsNoEdit()
    {
        QVERIFY(!editFrom(article(), printProvision(article()).text, known, EditId{u"e"_s}));
    }

    void aWordTypedIsTheOneThingThatChanges()
    {
        QString text = printProvision(article()).text;
        text.replace(u"protect springs"_s, u"protect every springs"_s);
        const auto edit = editFrom(article(), text, known, EditId{u"e"_s});
        QVERIFY(edit);
        const auto *set = std::get_if<edits::SetPassage>(&*edit);
        QVERIFY(set);
        QCOMPARE(set->paragraph, ParagraphId{u"one"_s});
        QCOMPARE(flatText(set->passage), u"States shall protect every springs."_s);
        for (const PlacedRun &placed : placedRuns(set->passage)) {
            const bool typed = placed.run.text.contains(u"every"_s);
            QCOMPARE(placed.run.origin.kind, typed ? Origin::Kind::Edited : Origin::Kind::Received);
        }
    }

    void aBracketThatIsTypedIsABracket()
    {
        QString text = printProvision(article()).text;
        text.replace(u"protect springs"_s, u"[EU: protect][Viet Nam: restore] springs"_s);
        const auto edit = editFrom(article(), text, known, EditId{u"e"_s});
        QVERIFY(edit);
        const auto *set = std::get_if<edits::SetPassage>(&*edit);
        QVERIFY(set);
        QCOMPARE(attributions(set->passage), (QList<Attribution>{u"EU"_s, u"Viet Nam"_s}));
    }

    void aParagraphThatIsAddedLeavesTheOthersWhoTheyAre()
    {
        const Provision before = article();
        const QString text = printProvision(before).text + u"\n\n3. A new paragraph."_s;
        const auto edit = editFrom(before, text, known, EditId{u"e"_s});
        QVERIFY(edit);
        const auto *replace = std::get_if<edits::ReplaceProvision>(&*edit);
        QVERIFY(replace);
        QCOMPARE(replace->provision.paragraphs.size(), 3);
        QCOMPARE(replace->provision.paragraphs[0], before.paragraphs[0]);
        QCOMPARE(replace->provision.paragraphs[1], before.paragraphs[1]);
        QCOMPARE(flatText(replace->provision.paragraphs[2].passage), u"A new paragraph."_s);
    }

    void everyPlaceOfAParagraphIsFoundAgainInItsNotation()
    {
        const Provision provision = article();
        const PrintedDraft printed = printProvision(provision);
        for (const Paragraph &shown : provision.paragraphs) {
            for (qsizetype at = 0; at < flatLength(shown.passage); ++at) {
                const auto offset = offsetOf(provision, printed, {shown.id, at});
                QVERIFY(offset);
                QCOMPARE(printed.text[*offset], flatText(shown.passage)[at]);
                QCOMPARE(placeAt(provision, printed, *offset), (NotationPlace{shown.id, at}));
            }
        }
    }

    void theCursorIsInTheAlternativeWhoseWordsItStandsOn()
    {
        const Passage passage = article().paragraphs[1].passage;
        QVERIFY(!alternativeAt(passage, 2));
        QCOMPARE(alternativeAt(passage, 6), (AlternativeAt{{1}, 0}));
        QCOMPARE(alternativeAt(passage, 12), (AlternativeAt{{1}, 1}));
        QVERIFY(!alternativeAt(passage, 16));
    }
};

QTEST_GUILESS_MAIN(NotationEditsTest)
#include "tst_notationedits.moc"
