// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/publishedtable.h"

#include "collation/parallelrows.h"
#include "draft/headinglabel.h"
#include "interchange/tablewords.h"
#include "interchange/unitplacement.h"
#include "proposals/delegation.h"
#include "text/languagelocale.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

TableCell cellOf(const QList<RenderedSpan> &spans)
{
    return spans.isEmpty() ? TableCell() : TableCell{spans};
}

RenderedSpan words(const QString &text)
{
    return {.text = text};
}

QString nameOf(const Provision &provision, const DocumentWords &words)
{
    const QString name = headingLabel(provision);
    return name.isEmpty() && provision.kind == Provision::Kind::Preamble ? words.preamble : name;
}

/// "1 bis The Parties shall …", without what hangs below it.
QString wordsOf(const Unit &unit)
{
    QStringList parts{unit.number, unit.title, unit.text, unit.closing, unit.citation};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QList<RenderedSpan> unitSpans(const Unit &unit, bool suggested, const DocumentWords &words)
{
    QList<RenderedSpan> spans{{.text = wordsOf(unit)}};
    QStringList remarks;
    if (unit.commentary || unit.byReference)
        remarks.append(unit.commentary ? words.commentary : words.byReference);
    if (suggested)
        remarks.append(words.suggested);
    if (!remarks.isEmpty())
        spans.append({.kind = RenderedSpan::Kind::Absence, .text = u" ("_s + remarks.join(u"; "_s) + u')'});
    return spans;
}

TableCell draftCell(const Paragraph &paragraph, PassageRenderer &passages, const DocumentWords &words)
{
    if (paragraph.status.level == Status::Level::Deleted)
        return {{{.kind = RenderedSpan::Kind::Absence, .text = u'[' + words.deleted + u']'}}};
    return cellOf(passages.spans(paragraph.passage));
}

/// The cell of the other language with its number, where that is not written as the head of the row has it.
TableCell numbered(const ParallelRow &row, TableCell cell)
{
    if (row.here.isNull() || row.there.label.isEmpty() || row.there.label == row.here.label)
        return cell;
    if (cell.isEmpty())
        cell.append(QList<RenderedSpan>());
    cell.first().prepend(words(row.there.label + u' '));
    return cell;
}

/// Notes of a second text are numbered behind those of the first.
void countNotesFrom(int behind, TableCell &cell)
{
    for (QList<RenderedSpan> &paragraph : cell) {
        for (RenderedSpan &span : paragraph) {
            if (span.kind != RenderedSpan::Kind::NoteMark)
                continue;
            span.note += behind;
            span.text = QString::number(span.note);
        }
    }
}

/// Says how the words of each paragraph came about.
class Traceability {
public:
    Traceability(const Draft &draft, const QList<Submission> &submissions, const WriteOptions &options)
        : m_draft(draft)
        , m_options(withLanguage(options, draft))
        , m_words(DocumentWords::in(m_options.language))
        , m_table(TableWords::in(m_options.language))
        , m_passages(m_options)
        , m_placement(draft, submissions)
        , m_delegations(sortedFor(m_placement.delegations(), m_options.language))
    {
        if (!m_options.annotations)
            return;
        for (const Annotation &annotation : draft.annotations) {
            const bool told
                = annotation.kind == Annotation::Kind::EditorsNote && (m_options.privateNotes || !annotation.isPrivate);
            if (told)
                m_notes[annotation.anchor.paragraph.isNull() ? annotation.anchor.provision.value
                                                             : annotation.anchor.paragraph.value]
                    .append(annotation.text);
        }
    }

    PublishedTable table()
    {
        PublishedTable table;
        table.title = m_draft.title.isEmpty() ? m_table.traceability : m_table.traceability + u": "_s + m_draft.title;
        table.language = m_options.language;
        table.head
            = {m_words.provision, m_table.consolidated, m_table.contributors, m_table.originals, m_table.approach};
        for (const Provision &provision : m_draft.provisions) {
            table.rows.append(row(provision.id.value, nameOf(provision, m_words), true,
                cellOf(m_passages.spans(provision.title)), provision.title));
            for (const Paragraph &paragraph : provision.paragraphs)
                table.rows.append(row(paragraph.id.value, paragraph.label.written, false,
                    draftCell(paragraph, m_passages, m_words), paragraph.passage));
        }
        table.notes = m_passages.notes();
        return table;
    }

private:
    TableRow row(
        const QString &id, const QString &name, bool provision, const TableCell &consolidated, const Passage &passage)
    {
        TableCell contributors;
        TableCell originals;
        TableCell approach = cellOf({words(howItCameAbout(id, passage))});
        for (const QString &delegation : m_delegations) {
            const auto units = m_placement.at(id, delegation);
            if (units.isEmpty())
                continue;
            contributors.append({words(delegation)});
            for (const Unit *unit : units) {
                QList<RenderedSpan> original{{.kind = RenderedSpan::Kind::Names, .text = delegation + m_words.nameEnd}};
                original += unitSpans(*unit, m_placement.isSuggested(unit->id), m_words);
                originals.append(original);
                if (const QString reason = m_placement.reason(id, unit->id); !reason.isEmpty())
                    approach.append({words(delegation + m_words.nameEnd + reason)});
            }
        }
        for (const QString &note : m_notes.value(id))
            approach.append({words(note)});
        return {name, provision, {consolidated, contributors, originals, approach}};
    }

    [[nodiscard]] QString howItCameAbout(const QString &id, const Passage &passage) const
    {
        const auto contributors = std::ranges::count_if(
            m_delegations, [&](const QString &delegation) { return !m_placement.at(id, delegation).isEmpty(); });
        if (contributors == 0)
            return passage.isEmpty() ? QString() : m_table.written;
        if (contributors == 1)
            return m_table.oneText;
        const int brackets = bracketCount(passage);
        return brackets > 0 ? m_table.bracketed.arg(brackets) : m_table.commonText;
    }

    const Draft &m_draft;
    WriteOptions m_options;
    const DocumentWords &m_words;
    const TableWords &m_table;
    PassageRenderer m_passages;
    UnitPlacement m_placement;
    QStringList m_delegations;
    QHash<QString, QStringList> m_notes;
};

}

PublishedTable parallelTable(const Draft &draft, Language beside, const WriteOptions &asked)
{
    const WriteOptions options = withLanguage(asked, draft);
    WriteOptions others = options;
    others.language = beside;
    const DocumentWords &words = DocumentWords::in(options.language);
    PassageRenderer here(options);
    PassageRenderer there(others);
    PublishedTable table{
        .title = draft.title.isEmpty() ? ownName(options.language) + u" – "_s + ownName(beside) : draft.title,
        .language = options.language,
        .head = {words.provision, ownName(options.language), ownName(beside)},
        .rows = {},
        .notes = {},
        .columns = {options.language, beside}};
    for (const ParallelRow &row : parallelRows(draft, beside)) {
        const ParallelText &text = row.here.isNull() ? row.there : row.here;
        const QString name = row.isTitle && text.label.isEmpty() ? words.preamble : text.label;
        table.rows.append({name, row.isTitle,
            {cellOf(here.spans(row.here.passage)), numbered(row, cellOf(there.spans(row.there.passage)))}});
    }
    table.notes = here.notes() + there.notes();
    for (TableRow &row : table.rows)
        countNotesFrom(int(here.notes().size()), row.cells.last());
    return table;
}

PublishedTable comparativeTable(const Draft &draft, const QList<Submission> &submissions, const WriteOptions &asked)
{
    const WriteOptions options = withLanguage(asked, draft);
    const DocumentWords &words = DocumentWords::in(options.language);
    const UnitPlacement placement(draft, submissions);
    const QStringList delegations = sortedFor(placement.delegations(), options.language);
    PassageRenderer passages(options);
    PublishedTable table{draft.title.isEmpty() ? words.comparativeTable : draft.title, options.language,
        QStringList{words.provision} + delegations + QStringList{words.draft}, {}, {}};
    const auto cell = [&](const QList<const Unit *> &units) {
        TableCell paragraphs;
        for (const Unit *unit : units)
            paragraphs.append(unitSpans(*unit, placement.isSuggested(unit->id), words));
        return paragraphs;
    };
    const auto add = [&](const QString &id, const QString &name, bool provision, const TableCell &ours) {
        TableRow row{name, provision, {}};
        for (const QString &delegation : delegations)
            row.cells.append(cell(placement.at(id, delegation)));
        row.cells.append(ours);
        table.rows.append(row);
    };
    for (const Provision &provision : draft.provisions) {
        add(provision.id.value, nameOf(provision, words), true, cellOf(passages.spans(provision.title)));
        for (const Paragraph &paragraph : provision.paragraphs)
            add(paragraph.id.value, paragraph.label.written, false, draftCell(paragraph, passages, words));
    }
    TableRow unplaced{words.unplaced, false, {}};
    for (const QString &delegation : delegations)
        unplaced.cells.append(cell(placement.unplaced(delegation)));
    if (std::ranges::any_of(unplaced.cells, [](const TableCell &left) { return !left.isEmpty(); })) {
        unplaced.cells.append(TableCell());
        table.rows.append(unplaced);
    }
    table.notes = passages.notes();
    return table;
}

PublishedTable traceabilityTable(const Draft &draft, const QList<Submission> &submissions, const WriteOptions &options)
{
    return Traceability(draft, submissions, options).table();
}

}
