// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/edit.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

/// Drafts in which no word comes twice, and people who work on them: whatever a merge makes of what two of them did, it
/// can be told of each word whether it was lost, doubled, or brought back against the will of both.
class TwoDrafters {
public:
    explicit TwoDrafters(quint32 seed)
        : m_chance(seed)
    {
    }

    /// A draft whose words were received: word by word the origin is the unit of the paragraph.
    concordat::Draft draft()
    {
        using namespace concordat;
        m_words = 0;
        Draft draft;
        for (int i = 1; i <= below(3) + 1; ++i) {
            Provision provision;
            provision.id.value = QStringLiteral("A%1").arg(i);
            provision.designation = QStringLiteral("Article");
            provision.number = QString::number(i);
            provision.title = passageOf(text(2), Origin::received(UnitId{provision.id.value}));
            for (int k = 1; k <= below(4) + 1; ++k) {
                Paragraph paragraph;
                paragraph.id.value = QStringLiteral("p%1-%2").arg(i).arg(k);
                paragraph.label.written = QString::number(k);
                paragraph.passage = received(paragraph.id.value);
                provision.paragraphs.append(paragraph);
            }
            draft.provisions.append(provision);
        }
        for (int i = below(3); i > 0; --i)
            draft = with(draft, annotating(draft, EditId{QStringLiteral("base")}), EditId{QStringLiteral("base")});
        return draft;
    }

    /// `draft` after up to `most` edits by the person whose edits are called `name`.
    concordat::Draft worked(concordat::Draft draft, const QString &name, int most)
    {
        const concordat::EditId edit{name};
        for (int i = below(most) + 1; i > 0; --i) {
            const auto next = this->edit(draft, edit);
            m_told.append(QStringLiteral("%1: %2").arg(name, describe(next, draft)));
            draft = with(draft, next, edit);
        }
        return draft;
    }

    int below(qsizetype end) { return int(m_chance.bounded(int(std::max<qsizetype>(end, 1)))); }

    /// What the people did since the last call, a line each.
    QString told() { return std::exchange(m_told, {}).join(u'\n'); }

private:
    QString word()
    {
        static const QStringList heads{QStringLiteral("ba"), QStringLiteral("de"), QStringLiteral("fi"),
            QStringLiteral("go"), QStringLiteral("lu"), QStringLiteral("ma"), QStringLiteral("ne"),
            QStringLiteral("ri"), QStringLiteral("so"), QStringLiteral("tu")};
        QString made = QStringLiteral("w");
        for (int number = ++m_words, i = 0; i < 4; ++i, number /= 10)
            made += heads[number % 10];
        return made;
    }

    /// Words in sentences.
    QString text(int words)
    {
        QString made;
        for (int i = 0; i < words; ++i) {
            QString next = word();
            if (made.isEmpty() || made.endsWith(u'.'))
                next[0] = u'W';
            made += (made.isEmpty() ? QString() : QStringLiteral(" ")) + next;
            if (i + 1 < words && below(6) == 0)
                made += u'.';
            else if (i + 1 < words && below(6) == 0)
                made += u',';
        }
        return made;
    }

    concordat::Passage received(const QString &unit)
    {
        using namespace concordat;
        Passage passage = passageOf(text(4 + below(14)), Origin::received(UnitId{unit}));
        if (below(2))
            return passage;
        const TextSpan span = words(passage, 3);
        Bracket bracket{{{sliced(passage, span), {{QStringLiteral("EU"), Stance::Proposes}}},
            {passageOf(text(2), Origin::received(UnitId{unit + QStringLiteral("-alt")})),
                {{QStringLiteral("Cuba"), Stance::Proposes}}}}};
        return withTextReplaced(passage, span, {{bracket}});
    }

    /// A span of whole words, at most `most`.
    concordat::TextSpan words(const concordat::Passage &passage, int most)
    {
        static const QRegularExpression word(QStringLiteral("\\w+"));
        QList<concordat::TextSpan> found;
        const QString flat = flatText(passage);
        for (auto match = word.globalMatch(flat); match.hasNext();) {
            const auto one = match.next();
            found.append({one.capturedStart(), one.capturedEnd()});
        }
        if (found.isEmpty())
            return {};
        const int first = below(found.size());
        const int last = std::min(first + below(most), int(found.size()) - 1);
        return {found[first].begin, found[last].end};
    }

    const concordat::Paragraph *anyParagraph(const concordat::Draft &draft)
    {
        QList<const concordat::Paragraph *> all;
        for (const concordat::Provision &provision : draft.provisions) {
            for (const concordat::Paragraph &paragraph : provision.paragraphs)
                all.append(&paragraph);
        }
        return all.isEmpty() ? nullptr : all[below(all.size())];
    }

    concordat::ProvisionId anyProvision(const concordat::Draft &draft)
    {
        return draft.provisions.isEmpty() ? concordat::ProvisionId()
                                          : draft.provisions[below(draft.provisions.size())].id;
    }

    concordat::edits::Annotate annotating(const concordat::Draft &draft, const concordat::EditId &)
    {
        concordat::Annotation note;
        if (const concordat::Paragraph *paragraph = anyParagraph(draft)) {
            note.id.value = QStringLiteral("n%1").arg(++m_words);
            note.anchor = {{}, paragraph->id, words(paragraph->passage, 4), {}, false};
            note.text = QStringLiteral("Why?");
        }
        return {note};
    }

    concordat::Edit wording(const concordat::Paragraph &paragraph, const concordat::EditId &edit)
    {
        using namespace concordat;
        const TextSpan span = words(paragraph.passage, 3);
        const int kind = below(3);
        const Passage fresh = passageOf(text(1 + below(2)), Origin::edited(edit));
        const Passage space = passageOf(QStringLiteral(" "), Origin::edited(edit));
        const Passage now = kind == 0
            ? withTextReplaced(paragraph.passage, {span.begin, span.begin}, joined(fresh, space))
            : withTextReplaced(paragraph.passage, span, kind == 1 ? fresh : Passage());
        return edits::SetPassage{paragraph.id, now};
    }

    concordat::Edit bracketing(const concordat::Paragraph &paragraph, const concordat::EditId &edit)
    {
        using namespace concordat;
        const auto all = brackets(paragraph.passage);
        if (all.isEmpty() || below(4) == 0)
            return edits::BracketRange{paragraph.id, words(paragraph.passage, 3), {{edit.value, Stance::Proposes}}};
        const BracketPath path = all[below(all.size())].path;
        const qsizetype count = bracketAt(paragraph.passage, path)->alternatives.size();
        switch (below(3)) {
        case 0:
            return edits::AddAlternative{
                paragraph.id, path, {passageOf(text(1), Origin::edited(edit)), {{edit.value, Stance::Proposes}}}};
        case 1:
            return edits::TakePosition{paragraph.id, path, below(count), {edit.value, Stance(below(5))}};
        default:
            return edits::Lift{paragraph.id, path, below(count)};
        }
    }

    concordat::Paragraph freshParagraph(const concordat::EditId &edit)
    {
        concordat::Paragraph paragraph;
        paragraph.id.value = QStringLiteral("%1-%2").arg(edit.value).arg(++m_words);
        paragraph.passage = concordat::passageOf(text(3), concordat::Origin::edited(edit));
        return paragraph;
    }

    concordat::Edit edit(const concordat::Draft &draft, const concordat::EditId &edit)
    {
        using namespace concordat;
        const Paragraph *paragraph = anyParagraph(draft);
        const ProvisionId provision = anyProvision(draft);
        if (!paragraph)
            return edits::InsertParagraph{provision, {}, freshParagraph(edit)};
        const Paragraph *other = anyParagraph(draft);
        switch (below(16)) {
        case 0:
            return edits::MoveParagraph{paragraph->id, provision, {}};
        case 1:
            return edits::MoveParagraph{
                paragraph->id, draft.provisions[placeOf(draft, other->id)->provision].id, other->id};
        case 2: {
            const TextSpan span = words(paragraph->passage, 1);
            return edits::SplitParagraph{paragraph->id, span.begin};
        }
        case 3:
            return edits::JoinWithNext{paragraph->id};
        case 4:
            return edits::DeleteParagraph{paragraph->id};
        case 5:
            return edits::InsertParagraph{
                draft.provisions[placeOf(draft, paragraph->id)->provision].id, paragraph->id, freshParagraph(edit)};
        case 6:
            return annotating(draft, edit);
        case 7:
        case 8:
            return bracketing(*paragraph, edit);
        case 9:
            return provisionEdit(draft, edit);
        case 10:
            return statusEdit(*paragraph);
        default:
            return wording(*paragraph, edit);
        }
    }

    concordat::Edit provisionEdit(const concordat::Draft &draft, const concordat::EditId &edit)
    {
        using namespace concordat;
        const ProvisionId provision = anyProvision(draft);
        switch (below(5)) {
        case 0:
            return edits::MoveProvision{provision, anyProvision(draft)};
        case 1:
            return edits::DeleteProvision{provision};
        case 2:
            return edits::SetTitle{provision, passageOf(text(2), Origin::edited(edit))};
        case 3:
            return edits::Renumber{};
        default: {
            Provision fresh;
            fresh.id.value = QStringLiteral("A-%1-%2").arg(edit.value).arg(++m_words);
            fresh.number = QStringLiteral("9");
            fresh.title = passageOf(text(2), Origin::edited(edit));
            fresh.paragraphs = {freshParagraph(edit)};
            return edits::InsertProvision{provision, fresh};
        }
        }
    }

    concordat::Edit statusEdit(const concordat::Paragraph &paragraph)
    {
        using namespace concordat;
        const Status status{Status::Level(below(7)), {}, {}, {}};
        if (below(2))
            return edits::SetParagraphStatus{paragraph.id, status};
        return edits::SetStretchStatus{paragraph.id, words(paragraph.passage, 3), status};
    }

    static concordat::Draft with(
        const concordat::Draft &draft, const concordat::Edit &edit, const concordat::EditId &id)
    {
        const concordat::EditContext context{
            {id.value, id.value}, QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::UTC), id};
        return applied(draft, edit, context).value_or(draft);
    }

    QRandomGenerator m_chance;
    int m_words = 0;
    QStringList m_told;
};
