// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/htmlpage.h"

#include "proposals/delegation.h"

#include <QSet>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Which units stand in a cell, found once for the whole table.
class Table {
public:
    Table(const Draft &draft, const QList<Submission> &submissions, const WriteOptions &options)
        : m_draft(draft)
        , m_options(withLanguage(options, draft))
        , m_words(DocumentWords::in(m_options.language))
        , m_passages(m_options)
    {
        QStringList names;
        for (const Submission &submission : submissions) {
            if (!names.contains(submission.attribution))
                names.append(submission.attribution);
            eachUnit(submission.units, [&](const Unit &unit, int) {
                m_units.insert(unit.id, &unit);
                m_delegationOf.insert(unit.id, submission.attribution);
                m_order.append(&unit);
            });
        }
        m_delegations = sortedFor(names, m_options.language);
        for (const ConcordanceEntry &entry : draft.concordance) {
            if (entry.outcome == ConcordanceEntry::Outcome::Linked)
                place(entry);
        }
        placeSuggested();
    }

    QString html()
    {
        const QString title = m_draft.title.isEmpty() ? m_words.comparativeTable : m_draft.title;
        QString rows;
        for (const Provision &provision : m_draft.provisions)
            rows += provisionRows(provision);
        rows += unplacedRow();
        const QString body = u"<body class=\"wide\">\n<main>\n<h1>"_s + escapedHtml(title)
            + u"</h1>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""_s
            + escapedHtml(m_words.comparativeTable) + u"\">\n<table>\n"_s + head() + u"<tbody>\n"_s + rows
            + u"</tbody>\n</table>\n</div>\n"_s + htmlNotes(m_passages.notes(), m_options.language)
            + u"</main>\n</body>\n"_s;
        return htmlPage(title, m_options.language, body);
    }

private:
    /// Row and column of a cell: the paragraph's id, or the provision's for the row of its heading.
    using Place = std::pair<QString, Attribution>;

    void place(const ConcordanceEntry &entry)
    {
        const Unit *unit = m_units.value(entry.unit);
        if (!unit)
            return;
        const QString row = entry.paragraph.isNull() ? entry.provision.value : entry.paragraph.value;
        auto &cell = m_cells[{row, m_delegationOf.value(entry.unit)}];
        if (!cell.contains(unit))
            cell.append(unit);
        m_placed.insert(entry.unit);
    }

    /// A unit that nothing links stands where it was suggested with the most confidence, and says so.
    void placeSuggested()
    {
        QHash<UnitId, const ConcordanceEntry *> best;
        for (const ConcordanceEntry &entry : m_draft.concordance) {
            if (entry.outcome != ConcordanceEntry::Outcome::Suggested || m_placed.contains(entry.unit))
                continue;
            const ConcordanceEntry *&place = best[entry.unit];
            if (!place || place->confidence < entry.confidence)
                place = &entry;
        }
        for (const Unit *unit : std::as_const(m_order)) {
            if (const ConcordanceEntry *entry = best.value(unit->id)) {
                place(*entry);
                m_suggested.insert(unit->id);
            }
        }
    }

    QString head() const
    {
        QString cells = u"<th scope=\"col\">"_s + escapedHtml(m_words.provision) + u"</th>"_s;
        for (const QString &name : m_delegations)
            cells += u"<th scope=\"col\"><bdi>"_s + escapedHtml(name) + u"</bdi></th>"_s;
        cells += u"<th scope=\"col\">"_s + escapedHtml(m_words.draft) + u"</th>"_s;
        return u"<thead>\n<tr>"_s + cells + u"</tr>\n</thead>\n"_s;
    }

    QString provisionRows(const Provision &provision)
    {
        const bool preamble = provision.kind == Provision::Kind::Preamble;
        QString name
            = provision.number.isEmpty() ? provision.designation : provision.designation + u' ' + provision.number;
        if (name.trimmed().isEmpty() && preamble)
            name = m_words.preamble;
        QString rows
            = row(provision.id.value, u"provision"_s, name.trimmed(), htmlOf(m_passages.spans(provision.title)));
        for (const Paragraph &paragraph : provision.paragraphs)
            rows += row(paragraph.id.value, {}, paragraph.label.written, draftCell(paragraph));
        return rows;
    }

    QString draftCell(const Paragraph &paragraph)
    {
        if (paragraph.status.level == Status::Level::Deleted)
            return u"<span class=\"absent\">["_s + escapedHtml(m_words.deleted) + u"]</span>"_s;
        return htmlOf(m_passages.spans(paragraph.passage));
    }

    QString row(const QString &id, const QString &kind, const QString &name, const QString &draft) const
    {
        QString cells = u"<th scope=\"row\">"_s + escapedHtml(name) + u"</th>"_s;
        for (const QString &delegation : m_delegations)
            cells += cell(m_cells.value({id, delegation}));
        cells += draft.isEmpty() ? emptyCell() : u"<td>"_s + draft + u"</td>"_s;
        const QString attribute = kind.isEmpty() ? QString() : u" class=\""_s + kind + u'"';
        return u"<tr"_s + attribute + u'>' + cells + u"</tr>\n"_s;
    }

    static QString emptyCell() { return u"<td class=\"empty\">–</td>"_s; }

    QString cell(const QList<const Unit *> &units) const
    {
        if (units.isEmpty())
            return emptyCell();
        QString html;
        for (const Unit *unit : units)
            html += unitHtml(*unit);
        return u"<td>"_s + html + u"</td>"_s;
    }

    QString unitHtml(const Unit &unit) const
    {
        QStringList parts{unit.number, unit.title, unit.text, unit.closing, unit.citation};
        parts.removeAll(QString());
        QString html = escapedHtml(parts.join(u' '));
        QStringList remarks;
        if (unit.commentary || unit.byReference)
            remarks.append(unit.commentary ? m_words.commentary : m_words.byReference);
        if (m_suggested.contains(unit.id))
            remarks.append(m_words.suggested);
        if (!remarks.isEmpty())
            html += u" <span class=\"remark\">("_s + escapedHtml(remarks.join(u"; "_s)) + u")</span>"_s;
        return u"<p>"_s + html + u"</p>"_s;
    }

    /// What has no place in the draft stays on the table.
    QString unplacedRow() const
    {
        QHash<Attribution, QList<const Unit *>> left;
        for (const Unit *unit : m_order) {
            const bool says = !unit->text.isEmpty() || !unit->closing.isEmpty();
            if (says && !m_placed.contains(unit->id))
                left[m_delegationOf.value(unit->id)].append(unit);
        }
        if (left.isEmpty())
            return {};
        QString cells = u"<th scope=\"row\">"_s + escapedHtml(m_words.unplaced) + u"</th>"_s;
        for (const QString &delegation : m_delegations)
            cells += cell(left.value(delegation));
        return u"<tr>"_s + cells + emptyCell() + u"</tr>\n"_s;
    }

    const Draft &m_draft;
    WriteOptions m_options;
    const DocumentWords &m_words;
    PassageRenderer m_passages;
    QStringList m_delegations;
    QHash<UnitId, const Unit *> m_units;
    QHash<UnitId, Attribution> m_delegationOf;
    QList<const Unit *> m_order;
    QHash<Place, QList<const Unit *>> m_cells;
    QSet<UnitId> m_placed;
    QSet<UnitId> m_suggested;
};

}

QString writeComparativeTable(const Draft &draft, const QList<Submission> &submissions, const WriteOptions &options)
{
    return Table(draft, submissions, options).html();
}

}
