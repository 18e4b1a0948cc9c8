// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/draftnotation.h"
#include "draft/edit.h"
#include "support/draftflaws.h"
#include "support/randompassage.h"

#include <QTest>
#include <QTimeZone>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// Drafts and edits by chance: every kind of edit, most of them sensible, some on what is not there.
class RandomNegotiation {
public:
    explicit RandomNegotiation(quint32 seed)
        : m_chance(seed)
    {
    }

    Draft draft()
    {
        Draft draft;
        for (int i = m_chance.below(3) + 1; i > 0; --i)
            draft.provisions.append(provision());
        for (int i = m_chance.below(4); i > 0; --i)
            draft = applied(draft, edits::Annotate{annotation(draft)}, context()).value_or(draft);
        for (int i = m_chance.below(3); i > 0; --i)
            draft = applied(draft, stretch(draft), context()).value_or(draft);
        return draft;
    }

    Edit edit(const Draft &draft)
    {
        switch (m_chance.below(20)) {
        case 0:
            return edits::SetPassage{paragraph(draft), m_chance.passage(2)};
        case 1:
            return edits::SetPassage{paragraph(draft), touched(draft)};
        case 2:
        case 3:
            return bracketing(draft);
        case 4:
            return edits::AddAlternative{
                m_last, bracket(draft), {m_chance.passage(1), {{u"EU"_s, Stance(m_chance.below(5))}}}};
        case 5:
            return edits::TakePosition{m_last, bracket(draft), m_chance.below(3), {u"EU"_s, Stance(m_chance.below(5))}};
        case 6:
            return edits::WithdrawPosition{m_last, bracket(draft), m_chance.below(3), u"EU"_s};
        case 7:
            return lifting(draft);
        case 8:
            return stretch(draft);
        case 9:
            return edits::InsertParagraph{provisionOf(draft), paragraph(draft), newParagraph(QString())};
        case 10:
            return edits::DeleteParagraph{paragraph(draft)};
        case 11:
            return edits::MoveParagraph{
                paragraph(draft), provisionOf(draft), m_chance.below(2) ? m_last : another(draft)};
        case 12:
        case 13:
            return edits::SplitParagraph{paragraph(draft), m_chance.below(int(length(draft)) + 2)};
        case 14:
            return edits::JoinWithNext{paragraph(draft)};
        case 15:
            return edits::Annotate{annotation(draft)};
        case 16:
            return edits::MoveProvision{provisionOf(draft), provisionOf(draft)};
        case 17:
            return m_chance.below(3) ? Edit(edits::ReplaceProvision{rewritten(draft), {}})
                                     : Edit(edits::DeleteProvision{provisionOf(draft)});
        case 18:
            return edits::Renumber{};
        default:
            return edits::InsertProvision{provisionOf(draft), m_chance.below(4) ? provision() : rewritten(draft)};
        }
    }

    static EditContext context()
    {
        return {{u"Ana"_s, u"EU"_s}, QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::UTC), EditId{u"e"_s}};
    }

private:
    Paragraph newParagraph(const QString &label)
    {
        Paragraph paragraph;
        paragraph.label.written = label;
        paragraph.passage = m_chance.passage(2);
        return paragraph;
    }

    Provision provision()
    {
        Provision provision;
        provision.id = fresh<ProvisionId>();
        provision.designation = u"Article"_s;
        provision.number = QString::number(m_chance.below(9) + 1);
        for (int i = 1; i <= m_chance.below(5); ++i) {
            Paragraph paragraph = newParagraph(QString::number(i));
            paragraph.id = fresh<ParagraphId>();
            paragraph.level = m_chance.below(2);
            provision.paragraphs.append(paragraph);
        }
        return provision;
    }

    /// A provision of the draft as an editor of plain text may leave it: paragraphs gone, new, twice, from elsewhere.
    Provision rewritten(const Draft &draft)
    {
        if (draft.provisions.isEmpty())
            return provision();
        Provision now = draft.provisions[m_chance.below(int(draft.provisions.size()))];
        for (int i = m_chance.below(3); i > 0; --i) {
            Paragraph some = newParagraph(u"9"_s);
            if (m_chance.below(2))
                some.id = another(draft);
            now.paragraphs.insert(m_chance.below(int(now.paragraphs.size()) + 1), some);
        }
        if (!now.paragraphs.isEmpty() && m_chance.below(2))
            now.paragraphs.removeAt(m_chance.below(int(now.paragraphs.size())));
        return now;
    }

    ParagraphId another(const Draft &draft)
    {
        QList<ParagraphId> ids{ParagraphId{u"gone"_s}, {}};
        for (const Provision &one : draft.provisions) {
            for (const Paragraph &paragraph : one.paragraphs)
                ids.append(paragraph.id);
        }
        return ids[m_chance.below(int(ids.size()))];
    }

    ParagraphId paragraph(const Draft &draft) { return m_last = another(draft); }

    ProvisionId provisionOf(const Draft &draft)
    {
        const int index = m_chance.below(int(draft.provisions.size()) + 1);
        return index < draft.provisions.size() ? draft.provisions[index].id : ProvisionId{u"gone"_s};
    }

    qsizetype length(const Draft &draft) const
    {
        const Paragraph *found = find(draft, m_last);
        return found ? flatLength(found->passage) : 0;
    }

    TextSpan span(const Draft &draft)
    {
        const int end = int(length(draft)) + 1;
        const int a = m_chance.below(end);
        const int b = m_chance.below(end);
        return {std::min(a, b), std::max(a, b)};
    }

    /// The paragraph's passage with a few characters in the middle replaced.
    Passage touched(const Draft &draft)
    {
        const Paragraph *found = find(draft, m_last);
        return found ? withTextReplaced(found->passage, span(draft), passageOf(m_chance.text(2))) : Passage();
    }

    edits::BracketRange bracketing(const Draft &draft)
    {
        const ParagraphId id = paragraph(draft);
        return {id, span(draft), {{u"EU"_s, Stance::Proposes}}};
    }

    edits::SetStretchStatus stretch(const Draft &draft)
    {
        const ParagraphId id = paragraph(draft);
        return {id, span(draft), {Status::Level(m_chance.below(7)), {}, {}, {}}};
    }

    edits::Lift lifting(const Draft &draft)
    {
        const BracketPath path = bracket(draft);
        return {m_last, path, m_chance.below(4) ? std::optional<qsizetype>(m_chance.below(3)) : std::nullopt};
    }

    BracketPath bracket(const Draft &draft)
    {
        const Paragraph *found = find(draft, paragraph(draft));
        const auto all = found ? brackets(found->passage) : QList<PlacedBracket>();
        return all.isEmpty() ? BracketPath{0} : all[m_chance.below(int(all.size()))].path;
    }

    Annotation annotation(const Draft &draft)
    {
        Annotation note;
        const ParagraphId id = paragraph(draft);
        note.anchor = {provisionOf(draft), id, span(draft), {}, false};
        note.text = u"Why?"_s;
        return note;
    }

    RandomPassage m_chance;
    ParagraphId m_last;
};

/// The visible characters of a draft in no order, for edits that only rearrange them.
QString lettersOf(const Draft &draft)
{
    QString letters;
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs)
            letters += flatText(paragraph.passage);
    }
    letters.removeIf([](QChar c) { return c.isSpace(); });
    std::ranges::sort(letters);
    return letters;
}

/// How many positions are taken in a draft, and how many brackets there are.
std::pair<qsizetype, qsizetype> positionsAndBrackets(const Draft &draft)
{
    qsizetype positions = 0;
    qsizetype count = 0;
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs) {
            for (const PlacedBracket &placed : brackets(paragraph.passage)) {
                ++count;
                for (const Alternative &alternative : bracketAt(paragraph.passage, placed.path)->alternatives)
                    positions += alternative.positions.size();
            }
        }
    }
    return {positions, count};
}

bool onlyRearranges(const Edit &edit)
{
    return std::holds_alternative<edits::BracketRange>(edit) || std::holds_alternative<edits::MoveParagraph>(edit)
        || std::holds_alternative<edits::SplitParagraph>(edit) || std::holds_alternative<edits::JoinWithNext>(edit)
        || std::holds_alternative<edits::MoveProvision>(edit) || std::holds_alternative<edits::SetStretchStatus>(edit)
        || std::holds_alternative<edits::Annotate>(edit);
}

}

class EditLawsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noEditLeavesADraftThatContradictsItself()
    {
        RandomNegotiation chance(20261125);
        for (int i = 0; i < 1'000; ++i) {
            Draft draft = chance.draft();
            QCOMPARE(flawOf(draft), QString());
            for (int k = 0; k < 12; ++k) {
                const Edit edit = chance.edit(draft);
                const QString before = printDraft(draft).text;
                const auto result = applied(draft, edit, RandomNegotiation::context());
                QVERIFY(!describe(edit, draft).isEmpty());
                if (!result) {
                    QCOMPARE(result.error().fault, Fault::Refused);
                    QVERIFY(result.error().sentence.endsWith(u'.'));
                    continue;
                }
                const QString told = kindOf(edit) + u" of\n"_s + before + u"\ngave\n"_s + printDraft(*result).text;
                QVERIFY2(flawOf(*result).isEmpty(), qPrintable(flawOf(*result) + u" after "_s + told));
                const QString printed = printDraft(*result).text;
                QCOMPARE(printDraft(parseDraft(printed, RandomPassage::delegations()).draft).text, printed);
                if (onlyRearranges(edit)) {
                    QVERIFY2(lettersOf(*result) == lettersOf(draft), qPrintable(told));
                    const qsizetype added = std::holds_alternative<edits::BracketRange>(edit) ? 1 : 0;
                    const auto [positions, count] = positionsAndBrackets(draft);
                    const auto [positionsNow, countNow] = positionsAndBrackets(*result);
                    QVERIFY2(positionsNow == positions + added, qPrintable(told));
                    QVERIFY2(countNow == count + added, qPrintable(told));
                }
                draft = *result;
            }
        }
    }
};

QTEST_GUILESS_MAIN(EditLawsTest)
#include "tst_editlaws.moc"
