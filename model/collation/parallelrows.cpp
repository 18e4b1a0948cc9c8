// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/parallelrows.h"

#include "collation/figures.h"
#include "collation/identity.h"
#include "collation/parallellinks.h"
#include "draft/citation.h"
#include "text/languagelocale.h"
#include "text/notation.h"

#include <QCoreApplication>
#include <QHash>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

struct ParallelSentences {
    Q_DECLARE_TR_FUNCTIONS(Parallel)
};

/// How much of a draft is looked at to tell its language.
constexpr qsizetype enoughForLanguage = 5'000;

ParallelText titleOf(const Provision &provision)
{
    return {provision.id.value, provision.id, (provision.designation + u' ' + provision.number).trimmed(),
        provision.number, provision.title, provision.status};
}

ParallelText textOf(const Provision &provision, const Paragraph &paragraph)
{
    return {paragraph.id.value, provision.id, paragraph.label.written, paragraph.label.written, paragraph.passage,
        paragraph.status};
}

/// The brackets of a passage without their words: how many alternatives each has, and what is inside them.
QString bracketShape(const Passage &passage)
{
    QString shape;
    for (const Piece &piece : passage.pieces) {
        const auto *bracket = std::get_if<Bracket>(&piece);
        if (!bracket)
            continue;
        QStringList alternatives;
        for (const Alternative &alternative : bracket->alternatives)
            alternatives.append(u'(' + bracketShape(alternative.passage) + u')');
        alternatives.sort();
        shape += u'[' + alternatives.join(QString()) + u']';
    }
    return shape;
}

/// One language beside another: names and findings of a row.
class Finder {
public:
    Finder(Language own, Language other)
        : m_here(ownName(own))
        , m_there(ownName(other))
    {
    }

    void look(ParallelRow &row) const
    {
        const bool approved = row.check && row.check->when.isValid();
        const bool changed = approved && lookAtChanges(row);
        if (row.here.isNull() || row.there.isNull()) {
            if (!approved || changed)
                add(row, ParallelFinding::Missing,
                    ParallelSentences::tr("Missing: %1").arg(row.here.isNull() ? m_here : m_there));
        } else {
            lookAtBoth(row);
        }
        const bool isEmpty = printed(row.here).isEmpty() && printed(row.there).isEmpty();
        if (!approved && !isEmpty)
            add(row, ParallelFinding::Unchecked, ParallelSentences::tr("Not checked yet"));
    }

private:
    static void add(ParallelRow &row, ParallelFinding finding, const QString &sentence)
    {
        row.findings |= finding;
        row.sentences.append(sentence);
    }

    [[nodiscard]] QString sides(const QString &here, const QString &there) const
    {
        const auto shown = [](const QString &value) { return value.isEmpty() ? u"–"_s : value; };
        return u"%1 %2, %3 %4"_s.arg(m_here, shown(here), m_there, shown(there));
    }

    bool lookAtChanges(ParallelRow &row) const
    {
        const bool here = printed(row.here) != row.check->hereText;
        const bool there = printed(row.there) != row.check->thereText;
        const QString sentence = ParallelSentences::tr("Changed since it was checked: %1");
        if (here)
            add(row, ParallelFinding::ChangedHere, sentence.arg(m_here));
        if (there)
            add(row, ParallelFinding::ChangedThere, sentence.arg(m_there));
        return here || there;
    }

    void lookAtBoth(ParallelRow &row) const
    {
        const ParallelText &here = row.here;
        const ParallelText &there = row.there;
        if (!mayMeanTheSame(here.number, there.number))
            add(row, ParallelFinding::Number,
                ParallelSentences::tr("Number: %1").arg(sides(here.number, there.number)));
        const int bracketsHere = bracketCount(here.passage);
        const int bracketsThere = bracketCount(there.passage);
        if (bracketsHere != bracketsThere)
            add(row, ParallelFinding::Brackets,
                ParallelSentences::tr("Brackets: %1")
                    .arg(sides(QString::number(bracketsHere), QString::number(bracketsThere))));
        else if (bracketShape(here.passage) != bracketShape(there.passage))
            add(row, ParallelFinding::Brackets,
                ParallelSentences::tr("The brackets do not have the same alternatives"));
        lookAtFigures(row);
        if (here.status.level != there.status.level)
            add(row, ParallelFinding::Standing, ParallelSentences::tr("Not equally far agreed"));
    }

    void lookAtFigures(ParallelRow &row) const
    {
        const QString here = flatText(row.here.passage);
        const QString there = flatText(row.there.passage);
        const auto listed = [](const QList<qint64> &figures) {
            QStringList shown;
            for (const qint64 figure : figures)
                shown.append(QString::number(figure));
            return shown.join(u", "_s);
        };
        const QString onlyHere = listed(figuresLackingIn(there, here));
        const QString onlyThere = listed(figuresLackingIn(here, there));
        if (!onlyHere.isEmpty() || !onlyThere.isEmpty())
            add(row, ParallelFinding::Figures,
                ParallelSentences::tr("Figures that one side lacks: %1").arg(sides(onlyHere, onlyThere)));
    }

    QString m_here;
    QString m_there;
};

ParallelItem itemOf(const Provision &provision)
{
    qsizetype length = flatLength(provision.title);
    for (const Paragraph &paragraph : provision.paragraphs)
        length += flatLength(paragraph.passage);
    return {int(provision.kind), numberMeant(provision.number), length};
}

ParallelItem itemOf(const Paragraph &paragraph)
{
    return {paragraph.level, numberMeant(paragraph.label.written), flatLength(paragraph.passage)};
}

class ParallelTable {
public:
    ParallelTable(const Draft &draft, Language language)
        : m_draft(draft)
        , m_theirs(provisionsIn(draft, language))
    {
        for (const Provision &provision : draft.provisions)
            learn(provision, m_hereTexts);
        for (const Provision &provision : std::as_const(m_theirs))
            learn(provision, m_thereTexts);
        for (const ParallelCheck &check : draft.checks) {
            if (check.language == language)
                learn(check);
        }
    }

    QList<ParallelRow> rows()
    {
        for (const auto &[ours, theirs] : linked(m_draft.provisions, m_theirs)) {
            addRow(true, ours ? titleOf(*ours) : ParallelText(), theirs ? titleOf(*theirs) : ParallelText());
            addParagraphs(ours, theirs);
        }
        return std::move(m_rows);
    }

private:
    template <typename Value>
    using Linked = QList<std::pair<const Value *, const Value *>>;

    static void learn(const Provision &provision, QHash<QString, ParallelText> &texts)
    {
        texts.insert(provision.id.value, titleOf(provision));
        for (const Paragraph &paragraph : provision.paragraphs)
            texts.insert(paragraph.id.value, textOf(provision, paragraph));
    }

    /// What was said of a text that is gone says nothing of its counterpart.
    void learn(const ParallelCheck &check)
    {
        const bool isGone = (!check.here.isEmpty() && !m_hereTexts.contains(check.here))
            || (!check.there.isEmpty() && !m_thereTexts.contains(check.there));
        if (isGone)
            return;
        if (!check.here.isEmpty())
            m_saidHere.insert(check.here, check);
        if (!check.there.isEmpty())
            m_saidThere.insert(check.there, check);
    }

    /// The values that nobody said anything of, by their places, and as the program links them.
    struct Unsaid {
        QList<qsizetype> places;
        QList<ParallelItem> items;
    };

    template <typename Value>
    static Unsaid unsaidOf(const QList<Value> &values, const QHash<QString, ParallelCheck> &said)
    {
        Unsaid unsaid;
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (said.contains(values[i].id.value))
                continue;
            unsaid.places.append(i);
            unsaid.items.append(itemOf(values[i]));
        }
        return unsaid;
    }

    /// The values of two lists that answer each other; of what somebody said something, as was said.
    template <typename Value>
    Linked<Value> linked(const QList<Value> &here, const QList<Value> &there) const
    {
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < here.size(); ++i)
            places.insert(here[i].id.value, i);
        QList<qsizetype> counterparts(here.size(), -1);
        for (qsizetype j = 0; j < there.size(); ++j) {
            const QString said = m_saidThere.value(there[j].id.value).here;
            if (const auto place = places.constFind(said); place != places.constEnd())
                counterparts[*place] = j;
        }
        // What nobody said anything of is linked by the program, as if the rest were not there.
        const Unsaid ours = unsaidOf(here, m_saidHere);
        const Unsaid theirs = unsaidOf(there, m_saidThere);
        for (const ParallelPair &pair : linkedByNumberAndPlace(ours.items, theirs.items)) {
            if (pair.here >= 0 && pair.there >= 0)
                counterparts[ours.places[pair.here]] = theirs.places[pair.there];
        }
        Linked<Value> all;
        for (const ParallelPair &pair : inOrder(counterparts, there.size()))
            all.emplaceBack(pair.here < 0 ? nullptr : &here[pair.here], pair.there < 0 ? nullptr : &there[pair.there]);
        return all;
    }

    void addParagraphs(const Provision *ours, const Provision *theirs)
    {
        static const QList<Paragraph> none;
        const QList<Paragraph> &here = ours ? ours->paragraphs : none;
        const QList<Paragraph> &there = theirs ? theirs->paragraphs : none;
        for (const auto &[mine, other] : linked(here, there)) {
            const ParallelText text = mine ? textOf(*ours, *mine) : ParallelText();
            ParallelText answer = other ? textOf(*theirs, *other) : ParallelText();
            // Somebody may have put paragraphs of different provisions together; they stand where ours stands.
            if (mine && !other)
                answer = m_thereTexts.value(m_saidHere.value(text.id).there);
            if (!mine && !m_saidThere.value(answer.id).here.isEmpty())
                continue;
            addRow(false, text, answer);
        }
    }

    void addRow(bool isTitle, const ParallelText &here, const ParallelText &there)
    {
        ParallelRow row{isTitle, here, there, {}, {}, {}};
        const auto said = here.isNull() ? m_saidThere.constFind(there.id) : m_saidHere.constFind(here.id);
        if (said != (here.isNull() ? m_saidThere : m_saidHere).constEnd())
            row.check = *said;
        m_rows.append(row);
    }

    const Draft &m_draft;
    QList<Provision> m_theirs;
    QHash<QString, ParallelText> m_hereTexts;
    QHash<QString, ParallelText> m_thereTexts;
    QHash<QString, ParallelCheck> m_saidHere;
    QHash<QString, ParallelCheck> m_saidThere;
    QList<ParallelRow> m_rows;
};

}

QList<Language> parallelLanguages(const Draft &draft)
{
    QList<Language> languages;
    for (const ParallelProvision &parallel : draft.parallels) {
        if (!languages.contains(parallel.language))
            languages.append(parallel.language);
    }
    return languages;
}

Language ownLanguage(const Draft &draft)
{
    QString text = draft.title;
    for (const Provision &provision : draft.provisions) {
        text += u' ' + flatText(provision.title);
        for (const Paragraph &paragraph : provision.paragraphs) {
            if (text.size() > enoughForLanguage)
                return guessLanguage(text);
            text += u' ' + flatText(paragraph.passage);
        }
    }
    return guessLanguage(text);
}

QList<ParallelRow> parallelRows(const Draft &draft, Language language)
{
    QList<ParallelRow> rows = ParallelTable(draft, language).rows();
    const Finder finder(ownLanguage(draft), language);
    for (ParallelRow &row : rows)
        finder.look(row);
    return rows;
}

edits::TakeParallel takingIn(const Draft &draft, Language language, const QList<Provision> &provisions)
{
    Draft before;
    Draft now;
    now.provisions = provisions;
    before.provisions = provisionsIn(draft, language);
    const bool isReadAgain = std::ranges::none_of(
        before.provisions, [&](const Provision &provision) { return find(now, provision.id) != nullptr; });
    return {language, isReadAgain ? identified(now, before).provisions : provisions};
}

QString placeOf(const ParallelRow &row, const Draft &draft)
{
    if (!row.isTitle && !row.here.isNull())
        return citation(draft, ParagraphId{row.here.id});
    if (const Provision *provision = find(draft, row.here.provision))
        return citation(*provision);
    return row.there.label;
}

ParallelCheck checkedNow(const ParallelRow &row, Language language)
{
    return {language, row.here.id, row.there.id, printed(row.here), printed(row.there), {},
        QDateTime::currentDateTimeUtc()};
}

QString printed(const ParallelText &text)
{
    return (text.number + u' ' + printPassage(text.passage)).trimmed();
}

}
