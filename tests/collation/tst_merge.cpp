// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/identity.h"
#include "collation/merge.h"
#include "collation/origins.h"
#include "draft/draftnotation.h"
#include "draft/edit.h"
#include "support/cases.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const QSet<Attribution> known{u"EU"_s, u"Cuba"_s, u"CARICOM"_s};
const MergeSides sides{u"EU"_s, u"Cuba"_s};

Draft draftOf(const QString &notation)
{
    Draft draft = parseDraft(notation, known).draft;
    int provisions = 0;
    int paragraphs = 0;
    for (Provision &provision : draft.provisions) {
        provision.id.value = u"A%1"_s.arg(++provisions);
        for (Paragraph &paragraph : provision.paragraphs)
            paragraph.id.value = u"p%1"_s.arg(++paragraphs);
    }
    return draft;
}

Draft springs()
{
    return draftOf(
        u"Article 1. Springs\n\n1. Each Party shall protect the mountain springs within its territory and keep them "
        "clean.\n\n2. Parties shall inform each other of any [EU: serious][Cuba: likely] harm to a spring.\n\n3. The "
        "register of springs shall be open to the public at all times.\n\nArticle 2. Costs\n\n1. Costs shall be shared "
        "by all Parties. The secretariat shall keep the accounts of the fund."_s);
}

Draft edited(const Draft &draft, const QString &paragraph, const QString &notation)
{
    Draft after = draft;
    const auto place = placeOf(draft, ParagraphId{paragraph});
    if (place)
        after.provisions[place->provision].paragraphs[place->paragraph].passage = parsePassage(notation, known).passage;
    return after;
}

Draft after(const Draft &draft, const Edit &edit)
{
    const EditContext context{
        {u"Ana"_s, {}}, QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::UTC), EditId{u"e"_s}};
    return applied(draft, edit, context).value_or(draft);
}

QString text(const Draft &draft, const QString &paragraph)
{
    const Paragraph *found = find(draft, ParagraphId{paragraph});
    return found ? printPassage(found->passage) : u"(none)"_s;
}

bool tells(const Merged &merged, MergeEvent::Kind kind)
{
    return std::ranges::any_of(merged.account, [&](const MergeEvent &event) { return event.kind == kind; });
}

/// One of many small things that somebody does to a draft.
Draft randomlyEdited(Draft draft, QRandomGenerator &chance, const QString &mark)
{
    for (int edits = int(chance.bounded(3)) + 1; edits > 0; --edits) {
        QList<ParagraphId> ids;
        for (const Provision &provision : draft.provisions) {
            for (const Paragraph &paragraph : provision.paragraphs)
                ids.append(paragraph.id);
        }
        if (ids.isEmpty())
            return draft;
        const ParagraphId id = ids[chance.bounded(ids.size())];
        const QString flat = flatText(find(draft, id)->passage);
        const QList<qsizetype> spaces = [&] {
            QList<qsizetype> found;
            for (qsizetype i = 0; i < flat.size(); ++i) {
                if (flat[i] == u' ')
                    found.append(i);
            }
            return found;
        }();
        const qsizetype at = spaces.isEmpty() ? 0 : spaces[chance.bounded(spaces.size())];
        switch (chance.bounded(7)) {
        case 0:
        case 1:
            draft = after(draft,
                edits::SetPassage{id,
                    withTextReplaced(find(draft, id)->passage, {at, at},
                        passageOf(u" %1%2"_s.arg(mark).arg(chance.bounded(1000))))});
            break;
        case 2:
            draft = after(
                draft, edits::MoveParagraph{id, draft.provisions[chance.bounded(draft.provisions.size())].id, {}});
            break;
        case 3:
            draft = after(draft, edits::SplitParagraph{id, at});
            break;
        case 4:
            draft = after(draft, edits::JoinWithNext{id});
            break;
        case 5:
            draft = after(draft, edits::DeleteParagraph{id});
            break;
        default: {
            Paragraph fresh;
            fresh.passage = passageOf(u"New %1%2 text."_s.arg(mark).arg(chance.bounded(1000)));
            draft = after(draft, edits::InsertParagraph{draft.provisions.first().id, {}, fresh});
        }
        }
    }
    return draft;
}

QSet<QString> markedWords(const Draft &draft, const QString &mark)
{
    const QRegularExpression word(mark + u"\\d+"_s);
    QSet<QString> words;
    for (auto match = word.globalMatch(printDraft(draft).text); match.hasNext();)
        words.insert(match.next().captured());
    return words;
}

}

class MergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBothJoinedToDifferentNeighboursStandsOnce()
    {
        const Draft base = springs();
        const Draft ours = after(base, edits::JoinWithNext{ParagraphId{u"p1"_s}});
        Draft theirs = base;
        theirs = after(theirs, edits::MoveParagraph{ParagraphId{u"p2"_s}, ProvisionId{u"A1"_s}, ParagraphId{u"p3"_s}});
        theirs = after(theirs, edits::JoinWithNext{ParagraphId{u"p3"_s}});
        const Merged merged = merge(base, ours, theirs, sides);
        QVERIFY(text(merged.draft, u"p1"_s).contains(u"inform each other"_s));
        QCOMPARE(printDraft(merged.draft).text.count(u"inform each other"_s), 1);
        QCOMPARE(text(merged.draft, u"p3"_s), text(base, u"p3"_s));
        QVERIFY(tells(merged, MergeEvent::Kind::NeighbouringWords));
    }

    void whatBothAddedInTheSameWordsStandsOnce()
    {
        const Draft base = springs();
        const QString added = u"4. Nothing in this article affects the rights of upstream States."_s;
        const auto withAdded = [&](const QString &name) {
            Draft draft = base;
            Paragraph paragraph;
            paragraph.id.value = name;
            paragraph.label.written = u"4"_s;
            paragraph.passage = passageOf(added.sliced(3), Origin::edited(EditId{name}));
            draft.provisions[0].paragraphs.append(paragraph);
            Annotation note;
            note.id.value = u"note on "_s + name;
            note.anchor = {{}, paragraph.id, {0, 7}, {}, false};
            draft.annotations.append(note);
            return draft;
        };
        const Merged merged = merge(base, withAdded(u"new"_s), withAdded(u"fresh"_s), sides);
        QCOMPARE(printDraft(merged.draft).text.count(added), 1);
        QCOMPARE(merged.draft.annotations.size(), 2);
        for (const Annotation &note : std::as_const(merged.draft.annotations))
            QVERIFY(find(merged.draft, note.anchor.paragraph));
    }

    void paragraphsThatBothSidesCountWithoutAGapAreCountedSo()
    {
        const Draft base = springs();
        const auto withAdded = [&](const QString &text) {
            const QString notation = printDraft(base).text;
            const qsizetype at = notation.indexOf(u"Article 2"_s);
            return identified(
                parseDraft(notation.first(at) + text + u"\n\n"_s + notation.sliced(at), known).draft, base);
        };
        const Merged merged = merge(base, withAdded(u"4. Springs are counted every year."_s),
            withAdded(u"4. Nobody pays for spring water."_s), sides);
        QVERIFY2(printDraft(merged.draft)
                     .text.contains(u"4. Springs are counted every year.\n\n5. Nobody pays for spring water."_s),
            qPrintable(printDraft(merged.draft).text));
        QVERIFY(tells(merged, MergeEvent::Kind::NeighbouringWords));
        // Frozen numbers are nobody's to change.
        const Merged frozen = merge(base, withAdded(u"3 bis. Springs are counted every year."_s),
            withAdded(u"4. Nobody pays for spring water."_s), sides);
        QVERIFY(printDraft(frozen.draft).text.contains(u"3 bis. Springs"_s));
        QVERIFY(printDraft(frozen.draft).text.contains(u"4. Nobody"_s));
    }

    void aJoinAndAMovedArticleAreTold()
    {
        const Draft base = springs();
        const Draft ours = after(base, edits::JoinWithNext{ParagraphId{u"p1"_s}});
        const Draft theirs
            = edited(base, u"p2"_s, u"Parties shall inform each other of any [EU: serious][Cuba: likely] harm."_s);
        QVERIFY(tells(merge(base, ours, theirs, sides), MergeEvent::Kind::TakenFromOurs));
        const Draft moved = after(base, edits::MoveProvision{ProvisionId{u"A2"_s}, {}});
        const Merged merged = merge(base, moved, theirs, sides);
        const auto isMove = [](const MergeEvent &event) { return event.kind == MergeEvent::Kind::Moved; };
        QCOMPARE(std::ranges::count_if(merged.account, isMove), 1);
        QVERIFY(std::ranges::find_if(merged.account, isMove)->paragraph.isNull());
    }

    void differentWordsAreMergedAndTheSameWordsAreBracketed()
    {
        const Draft base = springs();
        const Draft ours
            = edited(base, u"p3"_s, u"The public register of springs shall be open to the public at all times."_s);
        const Draft theirs
            = edited(base, u"p3"_s, u"The register of springs shall be open to the public on request."_s);
        const Merged merged = merge(base, ours, theirs, sides);
        QCOMPARE(
            text(merged.draft, u"p3"_s), u"The public register of springs shall be open to the public on request."_s);
        QVERIFY(tells(merged, MergeEvent::Kind::MergedWords));
        const Draft other = edited(base, u"p3"_s, u"The register of springs shall be open to the public every day."_s);
        const Merged bracketed = merge(base, theirs, other, sides);
        QVERIFY(tells(bracketed, MergeEvent::Kind::Bracketed));
        QCOMPARE(text(bracketed.draft, u"p3"_s),
            u"The register of springs shall be open to the public [Cuba: every day][EU: on request]."_s);
    }

    void aMoveOnOneSideAndAnEditOnTheOtherAreBothKept()
    {
        const Draft base = springs();
        const Draft ours = after(base, edits::MoveParagraph{ParagraphId{u"p3"_s}, ProvisionId{u"A2"_s}, {}});
        const Draft theirs
            = edited(base, u"p3"_s, u"The register of all springs shall be open to the public at all times."_s);
        const Merged merged = merge(base, ours, theirs, sides);
        QCOMPARE(merged.draft.provisions[1].paragraphs.first().id, ParagraphId{u"p3"_s});
        QVERIFY(text(merged.draft, u"p3"_s).contains(u"all springs"_s));
        QVERIFY(tells(merged, MergeEvent::Kind::Moved));
    }

    void whatOneSideDeletedAndTheOtherEditedIsKeptInBrackets()
    {
        const Draft base = springs();
        const Draft ours = after(base, edits::DeleteParagraph{ParagraphId{u"p3"_s}});
        const Draft theirs = edited(base, u"p3"_s, u"The register of springs shall be public."_s);
        const Merged merged = merge(base, ours, theirs, sides);
        QCOMPARE(text(merged.draft, u"p3"_s), u"[Cuba: The register of springs shall be public.][EU: ]"_s);
        QVERIFY(tells(merged, MergeEvent::Kind::KeptAgainstDeletion));
    }

    void aSplitOnOneSideTakesTheOthersEditIntoItsParts()
    {
        const Draft base = springs();
        const Draft ours = after(base, edits::SplitParagraph{ParagraphId{u"p4"_s}, 37});
        const Draft theirs = edited(base, u"p4"_s,
            u"Costs shall be shared equally by all Parties. The secretariat shall keep the yearly accounts of the fund."_s);
        const Draft merged = merge(base, ours, theirs, sides).draft;
        QCOMPARE(merged.provisions[1].paragraphs.size(), 2);
        QCOMPARE(
            flatText(merged.provisions[1].paragraphs[0].passage), u"Costs shall be shared equally by all Parties."_s);
        QCOMPARE(flatText(merged.provisions[1].paragraphs[1].passage),
            u"The secretariat shall keep the yearly accounts of the fund."_s);
    }

    void aJoinOnOneSideTakesTheOthersEditAlong()
    {
        const Draft base = springs();
        const Draft ours = after(base, edits::JoinWithNext{ParagraphId{u"p1"_s}});
        const Draft theirs = edited(base, u"p2"_s,
            u"Parties shall inform each other at once of any [EU: serious][Cuba: likely] harm to a spring."_s);
        const Draft merged = merge(base, ours, theirs, sides).draft;
        QCOMPARE(merged.provisions[0].paragraphs.size(), 2);
        QVERIFY2(text(merged, u"p1"_s)
                     .contains(u"keep them clean. Parties shall inform each other at once of any [EU: serious]"_s),
            qPrintable(printDraft(merged).text));
    }

    void alternativesAndPositionsOfOneBracketAreMerged()
    {
        const Draft base = springs();
        const Draft ours = after(base,
            edits::AddAlternative{
                ParagraphId{u"p2"_s}, {1}, {passageOf(u"grave"_s), {{u"CARICOM"_s, Stance::Proposes}}}});
        const Draft theirs
            = after(base, edits::TakePosition{ParagraphId{u"p2"_s}, {1}, 0, {u"CARICOM"_s, Stance::Opposes}});
        const Draft merged = merge(base, ours, theirs, sides).draft;
        QCOMPARE(text(merged, u"p2"_s),
            u"Parties shall inform each other of any [EU, -CARICOM: serious][Cuba: likely][CARICOM: grave] harm to a spring."_s);
    }

    void notesFollowAndTheLessAgreedStatusStands()
    {
        Annotation note;
        note.anchor = {{}, ParagraphId{u"p3"_s}, {16, 23}, {}, false};
        note.text = u"Which?"_s;
        const Draft base = springs();
        Draft ours = after(base, edits::Annotate{note});
        ours = after(
            ours, edits::SetParagraphStatus{ParagraphId{u"p3"_s}, {Status::Level::AgreedAdReferendum, {}, {}, {}}});
        Draft theirs
            = edited(base, u"p3"_s, u"The full register of springs shall be open to the public at all times."_s);
        theirs = after(theirs, edits::SetParagraphStatus{ParagraphId{u"p3"_s}, {Status::Level::Reserved, {}, {}, {}}});
        const Merged merged = merge(base, ours, theirs, sides);
        const Anchor &anchor = merged.draft.annotations.first().anchor;
        QCOMPARE(flatText(find(merged.draft, ParagraphId{u"p3"_s})->passage)
                     .sliced(anchor.range.begin, anchor.range.length()),
            u"springs"_s);
        QCOMPARE(find(merged.draft, ParagraphId{u"p3"_s})->status.level, Status::Level::Reserved);
        QVERIFY(tells(merged, MergeEvent::Kind::StatusDisagrees));
    }

    void theLawsHoldForWhateverTwoPeopleDo()
    {
        QRandomGenerator chance(20261124);
        for (int i = cases(2'000); i > 0; --i) {
            const Draft base = springs();
            const Draft ours = randomlyEdited(base, chance, u"ours"_s);
            const Draft theirs = randomlyEdited(base, chance, u"theirs"_s);
            QCOMPARE(merge(base, ours, ours, sides).draft, ours);
            QCOMPARE(merge(base, ours, base, sides).draft, ours);
            QCOMPARE(merge(base, base, theirs, sides).draft, theirs);
            const Draft merged = merge(base, ours, theirs, sides).draft;
            const Draft mirrored = merge(base, theirs, ours, {sides.theirs, sides.ours}).draft;
            QVERIFY2(printDraft(merged).text == printDraft(mirrored).text,
                qPrintable(printDraft(ours).text + u"\n=====\n"_s + printDraft(theirs).text + u"\n=====\n"_s
                    + printDraft(merged).text + u"\n=====\n"_s + printDraft(mirrored).text));
            QVERIFY2(markedWords(merged, u"ours"_s).contains(markedWords(ours, u"ours"_s)),
                qPrintable(printDraft(merged).text));
            QVERIFY2(markedWords(merged, u"theirs"_s).contains(markedWords(theirs, u"theirs"_s)),
                qPrintable(printDraft(merged).text));
        }
    }

    void wordsKeepTheirOriginsThroughAnEdit()
    {
        const UnitId unit{u"u"_s};
        const Passage before = passageOf(u"States shall cooperate in good faith."_s, Origin::received(unit));
        const Passage now
            = withOrigins(passageOf(u"All States shall cooperate fully in good faith."_s), before, EditId{u"e"_s});
        for (const PlacedRun &run : placedRuns(now)) {
            const bool isNew = run.run.text.contains(u"All"_s) || run.run.text.contains(u"fully"_s);
            QCOMPARE(run.run.origin.kind, isNew ? Origin::Kind::Edited : Origin::Kind::Received);
        }
        QCOMPARE(flatText(now), u"All States shall cooperate fully in good faith."_s);
        const Passage back
            = withOrigins(passageOf(u"States shall cooperate."_s), passageOf(u"Nothing."_s), EditId{u"f"_s}, {before});
        QCOMPARE(placedRuns(back).first().run.origin.unit, unit);
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
