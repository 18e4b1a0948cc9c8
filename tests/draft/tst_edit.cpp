// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/crossreferences.h"
#include "draft/edit.h"
#include "text/notation.h"

#include <QTest>
#include <QTimeZone>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const QSet<Attribution> known{u"EU"_s, u"CARICOM"_s, u"Viet Nam"_s};

Paragraph paragraph(const QString &id, const QString &label, const QString &notation, int level = 0)
{
    Paragraph made;
    made.id = ParagraphId{id};
    made.label.written = label;
    made.level = level;
    made.passage = parsePassage(notation, known).passage;
    return made;
}

Provision article(const QString &id, const QString &number, const QList<Paragraph> &paragraphs)
{
    Provision made;
    made.id = ProvisionId{id};
    made.number = number;
    made.designation = u"Article"_s;
    made.paragraphs = paragraphs;
    return made;
}

Draft twoArticles()
{
    Draft draft;
    draft.provisions
        = {article(u"A"_s, u"1"_s,
               {paragraph(u"a1"_s, u"1"_s, u"It [CARICOM: is][Viet Nam: shall be] deemed fulfilled."_s),
                   paragraph(u"a2"_s, u"2"_s, u"Paragraph 1 of this article applies to article 2, paragraph 1."_s),
                   paragraph(u"a2a"_s, u"(a)"_s, u"in law;"_s, 1)}),
            article(u"B"_s, u"2"_s, {paragraph(u"b1"_s, u"1"_s, u"See article 1, paragraph 2 (a)."_s)})};
    return draft;
}

const EditContext context{
    {u"Ana"_s, u"EU"_s}, QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::UTC), EditId{u"e1"_s}};

/// The draft after an edit that must succeed.
Draft after(const Draft &draft, const Edit &edit)
{
    const auto result = applied(draft, edit, context);
    if (!result)
        QTest::qFail(qPrintable(result.error().sentence), __FILE__, __LINE__);
    return result.value_or(draft);
}

QString notationOf(const Draft &draft, const QString &id)
{
    const Paragraph *found = find(draft, ParagraphId{id});
    return found ? printPassage(found->passage) : QString();
}

QStringList labelsOf(const Provision &provision)
{
    QStringList labels;
    for (const Paragraph &one : provision.paragraphs)
        labels.append(one.label.written);
    return labels;
}

Annotation noteOn(const QString &id, TextSpan range)
{
    Annotation note;
    note.anchor = {{}, ParagraphId{id}, range, {}, false};
    note.text = u"Why?"_s;
    return note;
}

}

class EditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void liftingKeepsOneAlternativeOrNone()
    {
        const Draft draft = twoArticles();
        QCOMPARE(notationOf(after(draft, edits::Lift{ParagraphId{u"a1"_s}, {1}, 1}), u"a1"_s),
            u"It shall be deemed fulfilled."_s);
        QCOMPARE(
            notationOf(after(draft, edits::Lift{ParagraphId{u"a1"_s}, {1}, {}}), u"a1"_s), u"It  deemed fulfilled."_s);
    }

    void bracketingGoesAroundTheWordsAsTheyStand()
    {
        const Draft draft = twoArticles();
        const auto bracketed = [&](TextSpan range) {
            const QList<Position> positions{{u"EU"_s, Stance::Proposes}};
            return notationOf(after(draft, edits::BracketRange{ParagraphId{u"a1"_s}, range, positions}), u"a1"_s);
        };
        QCOMPARE(bracketed({14, 20}), u"It [CARICOM: is][Viet Nam: shall be] [EU: deemed] fulfilled."_s);
        QCOMPARE(bracketed({5, 10}), u"It [CARICOM: is][Viet Nam: [EU: shall] be] deemed fulfilled."_s);
        QCOMPARE(bracketed({8, 20}), u"It [EU: [CARICOM: is][Viet Nam: shall be] deemed] fulfilled."_s);
        QCOMPARE(bracketed({4, 7}), u"It [EU: [CARICOM: is][Viet Nam: shall be]] deemed fulfilled."_s);
    }

    void bracketsNestNoDeeperThanTheNotationReads()
    {
        Draft draft = twoArticles();
        const edits::BracketRange inner{ParagraphId{u"a1"_s}, {14, 20}, {}};
        for (int depth = 0; depth < deepestBrackets; ++depth)
            draft = after(draft, inner);
        QCOMPARE(applied(draft, inner, context).error().fault, Fault::Refused);
    }

    void alternativesAndPositionsAreAddedAndWithdrawn()
    {
        Draft draft = twoArticles();
        const ParagraphId id{u"a1"_s};
        draft = after(draft, edits::AddAlternative{id, {1}, {passageOf(u"was"_s), {{u"EU"_s, Stance::Proposes}}}});
        draft = after(draft, edits::TakePosition{id, {1}, 0, {u"EU"_s, Stance::Opposes}});
        draft = after(draft, edits::TakePosition{id, {1}, 0, {u"EU"_s, Stance::Reserves}});
        QCOMPARE(notationOf(draft, u"a1"_s), u"It [CARICOM, ?EU: is][Viet Nam: shall be][EU: was] deemed fulfilled."_s);
        draft = after(draft, edits::WithdrawPosition{id, {1}, 0, u"EU"_s});
        QCOMPARE(notationOf(draft, u"a1"_s), u"It [CARICOM: is][Viet Nam: shall be][EU: was] deemed fulfilled."_s);
    }

    void anInsertedParagraphIsBisThenTer()
    {
        Draft draft = twoArticles();
        const edits::InsertParagraph insert{ProvisionId{u"A"_s}, ParagraphId{u"a1"_s}, {}};
        draft = after(after(draft, insert), insert);
        QCOMPARE(labelsOf(draft.provisions[0]), QStringList({u"1"_s, u"1 ter"_s, u"1 bis"_s, u"2"_s, u"(a)"_s}));
        QCOMPARE(draft.provisions[0].paragraphs[1].label.relation, ParagraphLabel::Relation::InsertedAfter);
        draft = after(draft, edits::InsertParagraph{ProvisionId{u"A"_s}, ParagraphId{u"a2a"_s}, {}});
        QCOMPARE(draft.provisions[0].paragraphs.last().label.written, u"(a bis)"_s);
    }

    void splittingAndJoiningGiveBackTheWords()
    {
        Draft draft = twoArticles();
        draft = after(draft, edits::Annotate{noteOn(u"a1"_s, {21, 31})});
        const Draft split = after(draft, edits::SplitParagraph{ParagraphId{u"a1"_s}, 20});
        QCOMPARE(notationOf(split, u"a1"_s), u"It [CARICOM: is][Viet Nam: shall be] deemed"_s);
        const Paragraph &second = split.provisions[0].paragraphs[1];
        QCOMPARE(flatText(second.passage), u"fulfilled."_s);
        QCOMPARE(split.annotations.first().anchor.paragraph, second.id);
        QCOMPARE(split.annotations.first().anchor.range, (TextSpan{0, 10}));
        const Draft joinedAgain = after(split, edits::JoinWithNext{ParagraphId{u"a1"_s}});
        QCOMPARE(notationOf(joinedAgain, u"a1"_s), notationOf(draft, u"a1"_s));
        QCOMPARE(joinedAgain.annotations.first().anchor.range, (TextSpan{21, 31}));
    }

    void theConcordanceNamesEveryPartInWhichAUnitHasWords()
    {
        const auto run = [](const QString &text, const QString &unit, qsizetype offset) {
            return Run{text, Origin::received(UnitId{unit}, offset), {}, {}};
        };
        Draft draft;
        Paragraph paragraph;
        paragraph.id = ParagraphId{u"p"_s};
        paragraph.passage = {{run(u"Springs are kept. "_s, u"u1"_s, 0), run(u"Forests too. "_s, u"u2"_s, 0),
            run(u"So are lakes."_s, u"u1"_s, 18)}};
        Provision provision;
        provision.id = ProvisionId{u"A"_s};
        provision.paragraphs = {paragraph};
        draft.provisions = {provision};
        for (const QString &unit : {u"u1"_s, u"u2"_s, u"u3"_s})
            draft.concordance.append({UnitId{unit}, u"EU"_s, ProvisionId{u"A"_s}, paragraph.id, {}, 1, {}, false});
        const Draft split = after(draft, edits::SplitParagraph{paragraph.id, 31});
        const ParagraphId second = split.provisions[0].paragraphs[1].id;
        const auto partsOf = [&](const QString &unit) {
            QList<ParagraphId> parts;
            for (const ConcordanceEntry &entry : split.concordance) {
                if (entry.unit.value == unit)
                    parts.append(entry.paragraph);
            }
            return parts;
        };
        QCOMPARE(partsOf(u"u1"_s), (QList{paragraph.id, second}));
        QCOMPARE(partsOf(u"u2"_s), QList{paragraph.id});
        QCOMPARE(partsOf(u"u3"_s), QList{paragraph.id});
        QCOMPARE(after(split, edits::JoinWithNext{paragraph.id}).concordance, draft.concordance);
    }

    void notesAcrossASplitStayWithTheFirstPartAndStatusesHoldOnBoth()
    {
        Draft draft = after(twoArticles(), edits::Annotate{noteOn(u"a1"_s, {14, 30})});
        draft = after(
            draft, edits::SetStretchStatus{ParagraphId{u"a1"_s}, {14, 30}, {Status::Level::AgreedInGroup, {}, {}, {}}});
        draft = after(draft, edits::SplitParagraph{ParagraphId{u"a1"_s}, 20});
        QCOMPARE(draft.annotations.first().anchor.quote, u"deemed"_s);
        QCOMPARE(draft.annotations.first().anchor.range, (TextSpan{14, 20}));
        QCOMPARE(draft.stretches.size(), 2);
        QCOMPARE(draft.stretches[1].anchor.quote, u"fulfilled"_s);
        QCOMPARE(draft.stretches[1].anchor.paragraph, draft.provisions[0].paragraphs[1].id);
    }

    void aMovedParagraphTakesItsNotesAlong()
    {
        Draft draft = after(twoArticles(), edits::Annotate{noteOn(u"a2"_s, {})});
        draft = after(draft, edits::MoveParagraph{ParagraphId{u"a2"_s}, ProvisionId{u"B"_s}, ParagraphId{u"b1"_s}});
        QCOMPARE(draft.provisions[1].paragraphs.last().id, ParagraphId{u"a2"_s});
        QCOMPARE(draft.annotations.first().anchor.provision, ProvisionId{u"B"_s});
    }

    void aDeletedParagraphLeavesItsNotesOnTheTable()
    {
        Draft draft = after(twoArticles(), edits::Annotate{noteOn(u"a2"_s, {0, 9})});
        draft = after(draft, edits::DeleteParagraph{ParagraphId{u"a2"_s}});
        QVERIFY(draft.annotations.first().anchor.orphaned);
        QCOMPARE(draft.annotations.first().anchor.quote, u"Paragraph"_s);
        draft = after(
            draft, edits::Reattach{draft.annotations.first().id, {{}, ParagraphId{u"b1"_s}, {0, 3}, {}, false}});
        QVERIFY(!draft.annotations.first().anchor.orphaned);
        QCOMPARE(draft.annotations.first().anchor.quote, u"See"_s);
    }

    void notesFollowTheirWords()
    {
        const auto moved = [](TextSpan range, const QString &before, const QString &after) {
            const Anchor anchor{{}, {}, range, before.sliced(range.begin, range.length()), false};
            return followed(anchor, before, after);
        };
        const QString before = u"States shall cooperate in good faith."_s;
        QCOMPARE(moved({13, 22}, before, u"All States shall cooperate in good faith."_s).range, (TextSpan{17, 26}));
        QCOMPARE(moved({0, 6}, before, u"States shall work in good faith."_s).range, (TextSpan{0, 6}));
        QCOMPARE(moved({13, 22}, before, u"In good faith, States shall cooperate."_s).range, (TextSpan{28, 37}));
        QVERIFY(moved({13, 22}, before, u"States shall act in good faith."_s).orphaned);
    }

    void anOrphanedNoteIsBackWhereItsWordsAreWrittenAgain()
    {
        const QString words = u"States shall cooperate in good faith."_s;
        const QString without = u"States shall act in faith."_s;
        const Anchor orphan = followed({{}, {}, {13, 22}, u"cooperate"_s, false}, words, without);
        QVERIFY(orphan.orphaned);
        QVERIFY(followed(orphan, without, u"States act in faith."_s).orphaned);
        const Anchor back = followed(orphan, without, u"All States shall cooperate in faith."_s);
        QVERIFY(!back.orphaned);
        QCOMPARE(back.range, (TextSpan{17, 26}));
    }

    void aNoteDoesNotJumpToTheSameWordElsewhere()
    {
        const Anchor second{{}, {}, {8, 11}, u"the"_s, false};
        QVERIFY(followed(second, u"the cat the dog"_s, u"the cat dog"_s).orphaned);
    }

    void renumberingTakesReferencesAlong()
    {
        Draft draft = twoArticles();
        draft = after(draft, edits::InsertParagraph{ProvisionId{u"A"_s}, {}, paragraph(u"a0"_s, u"0"_s, u"New."_s)});
        draft = after(draft, edits::InsertProvision{{}, article(u"Z"_s, u"0"_s, {})});
        draft = after(draft, edits::Renumber{});
        QCOMPARE(labelsOf(draft.provisions[1]), QStringList({u"1"_s, u"2"_s, u"3"_s, u"(a)"_s}));
        QCOMPARE(notationOf(draft, u"a2"_s), u"Paragraph 2 of this article applies to article 3, paragraph 1."_s);
        QCOMPARE(notationOf(draft, u"b1"_s), u"See article 2, paragraph 3 (a)."_s);
    }

    void referencesToOtherTreatiesStayAsTheyAre()
    {
        QCOMPARE(crossReferences(u"article 24 of the Budapest Convention").size(), 0);
        QCOMPARE(crossReferences(u"article 24, paragraph 1, of the Convention against Corruption").size(), 0);
        QCOMPARE(crossReferences(u"article 24 of this Convention").size(), 1);
        QCOMPARE(crossReferences(u"paragraphs 1, 2 and 3 of this article").size(), 3);
        QCOMPARE(crossReferences(u"пункт 2 статьи 5").size(), 2);
    }

    void aStatusIsRecordedWithWhoAndWhen()
    {
        const Draft draft = after(twoArticles(),
            edits::SetStretchStatus{
                ParagraphId{u"a1"_s}, {14, 20}, {Status::Level::AgreedInGroup, u"Group 1"_s, {}, {}}});
        QCOMPARE(draft.stretches.first().status.recordedBy, u"Ana"_s);
        QCOMPARE(draft.stretches.first().anchor.quote, u"deemed"_s);
    }

    void aLaterStatusOfSomeWordsReplacesTheEarlierOne()
    {
        const auto recorded = [](const Draft &draft, TextSpan range, Status::Level level) {
            return after(draft, edits::SetStretchStatus{ParagraphId{u"a1"_s}, range, {level, {}, {}, {}}});
        };
        Draft draft = recorded(twoArticles(), {0, 31}, Status::Level::AgreedInGroup);
        draft = recorded(draft, {14, 20}, Status::Level::Reserved);
        QCOMPARE(draft.stretches.size(), 3);
        QCOMPARE(draft.stretches[2].anchor.quote, u"deemed"_s);
        QCOMPARE(draft.stretches[1].anchor.quote, u" fulfilled."_s);
        QCOMPARE(recorded(draft, {0, 31}, Status::Level::Open).stretches.size(), 0);
    }

    void aPersonsCorrectionStands()
    {
        Draft draft = twoArticles();
        const UnitId unit{u"u"_s};
        draft = after(
            draft, edits::CorrectConcordance{unit, {{unit, u"EU"_s, ProvisionId{u"A"_s}, {}, {}, 0, {}, false}}});
        QVERIFY(draft.concordance.first().corrected);
        draft = after(draft, edits::ReplaceProvision{draft.provisions[0], {}});
        QCOMPARE(draft.concordance.size(), 1);
        draft = after(draft, edits::CorrectConcordance{unit, {}});
        QCOMPARE(draft.concordance.size(), 0);
        QCOMPARE(draft.setAside, QList<UnitId>{unit});
    }

    void anEditOfWhatIsGoneIsRefused_data()
    {
        QTest::addColumn<Edit>("edit");
        const ParagraphId gone{u"gone"_s};
        const ParagraphId here{u"a1"_s};
        QTest::newRow("edit") << Edit(edits::SetPassage{gone, {}});
        QTest::newRow("lift without bracket") << Edit(edits::Lift{here, {0}, 0});
        QTest::newRow("lift without alternative") << Edit(edits::Lift{here, {1}, 7});
        QTest::newRow("split inside a bracket") << Edit(edits::SplitParagraph{here, 8});
        QTest::newRow("split at the end") << Edit(edits::SplitParagraph{here, 31});
        QTest::newRow("join the last") << Edit(edits::JoinWithNext{ParagraphId{u"b1"_s}});
        QTest::newRow("bracket nothing") << Edit(edits::BracketRange{here, {4, 4}, {}});
        QTest::newRow("insert after what is gone") << Edit(edits::InsertParagraph{ProvisionId{u"A"_s}, gone, {}});
        QTest::newRow("move to a provision that is gone") << Edit(edits::MoveParagraph{here, ProvisionId{u"x"_s}, {}});
        QTest::newRow("move behind itself elsewhere") << Edit(edits::MoveParagraph{here, ProvisionId{u"B"_s}, here});
        QTest::newRow("nobody's position") << Edit(edits::TakePosition{here, {1}, 0, {}});
        QTest::newRow("annotate beyond the end") << Edit(edits::Annotate{noteOn(u"a1"_s, {5, 500})});
        QTest::newRow("level 12") << Edit(edits::SetLevel{here, 12});
        QTest::newRow("reply to nobody") << Edit(edits::ReplyTo{AnnotationId{u"x"_s}, {}});
    }
    void anEditOfWhatIsGoneIsRefused()
    {
        QFETCH(Edit, edit);
        const auto result = applied(twoArticles(), edit, context);
        QVERIFY(!result);
        QCOMPARE(result.error().fault, Fault::Refused);
        QVERIFY(result.error().sentence.endsWith(u'.'));
        QVERIFY(!describe(edit, twoArticles()).isEmpty());
        QVERIFY(!kindOf(edit).isEmpty());
    }
};

QTEST_GUILESS_MAIN(EditTest)
#include "tst_edit.moc"
