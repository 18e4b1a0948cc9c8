// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/variants/variantsmodel.h"

#include "views/passage/passageclipboard.h"
#include "views/session/session.h"

#include <QMimeData>

namespace concordat {

VariantsModel::VariantsModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::projectChanged, this, &VariantsModel::refresh);
    connect(&session, &Session::submissionsChanged, this, &VariantsModel::refresh);
    connect(&session, &Session::draftChanged, this, &VariantsModel::refresh);
    connect(&session, &Session::currentProvisionChanged, this, &VariantsModel::refresh);
    refresh();
}

void VariantsModel::setBase(const Attribution &delegation)
{
    m_base = delegation;
    refresh();
}

void VariantsModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    m_delegations.clear();
    const Draft &draft = m_session.draft();
    const Provision *provision = find(draft, m_session.currentProvision());
    if (provision && m_session.knowsReceived()) {
        const auto units = m_session.project().units();
        QList<ConcordanceEntry> entries;
        for (const ConcordanceEntry &entry : draft.concordance) {
            const Unit *unit = entry.provision == provision->id ? units->unit(entry.unit) : nullptr;
            // Commentary stands beside the text, not among its variants.
            if (unit && entry.outcome == ConcordanceEntry::Outcome::Linked && !unit->text.isEmpty()
                && !unit->commentary)
                entries.append(entry);
        }
        for (const ConcordanceEntry &entry : std::as_const(entries)) {
            if (!m_delegations.contains(entry.delegation))
                m_delegations.append(entry.delegation);
        }
        std::ranges::sort(m_delegations);
        if (const qsizetype base = m_delegations.indexOf(m_base); base > 0)
            m_delegations.move(base, 0);
        for (const Paragraph &paragraph : provision->paragraphs)
            m_rows.append({paragraph.id, paragraph.label.written, QList<VariantCell>(m_delegations.size()), false});
        for (const ConcordanceEntry &entry : std::as_const(entries)) {
            const Unit *unit = units->unit(entry.unit);
            int row = rowOf(entry.paragraph);
            if (row < 0) {
                m_rows.append({{}, {}, QList<VariantCell>(m_delegations.size()), false});
                row = int(m_rows.size()) - 1;
            }
            VariantCell &cell = m_rows[row].cells[m_delegations.indexOf(entry.delegation)];
            // A unit that was split into two paragraphs, or two units in one, stand below each other.
            cell.text += (cell.text.isEmpty() ? QString() : QStringLiteral("\n")) + unit->text;
            cell.number = unit->number;
            cell.unit = unit->id;
            cell.units.append(unit->id);
        }
    }
    endResetModel();
}

const VariantCell &VariantsModel::cell(int row, int column) const
{
    if (!m_rows[row].compared)
        compareRow(m_rows[row]);
    return m_rows[row].cells[column];
}

void VariantsModel::compareRow(Row &row)
{
    row.compared = true;
    const auto base = std::ranges::find_if(row.cells, [](const VariantCell &cell) { return !cell.text.isEmpty(); });
    if (base == row.cells.end())
        return;
    const QString text = base->text;
    for (auto cell = std::next(base); cell != row.cells.end(); ++cell) {
        if (cell->text.isEmpty())
            continue;
        for (const Segment &segment : compare(text, cell->text)) {
            if (segment.kind == Segment::Kind::Change && !segment.b.isEmpty())
                cell->differences.append(segment.b);
            if (segment.kind == Segment::Kind::Change && !segment.a.isEmpty() && !base->differences.contains(segment.a))
                base->differences.append(segment.a);
            if (segment.kind == Segment::Kind::MovedTo)
                cell->moved.append(segment.b);
            if (segment.kind == Segment::Kind::MovedFrom)
                base->moved.append(segment.a);
        }
    }
}

int VariantsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VariantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_delegations.size());
}

QVariant VariantsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VariantCell &shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::AccessibleTextRole:
        return shown.text.isEmpty() ? tr("%1: no text").arg(delegationAt(index.column()))
                                    : tr("%1: %2").arg(delegationAt(index.column()), shown.text);
    case CellRole:
        return QVariant::fromValue(shown);
    case ParagraphRole:
        return m_rows[index.row()].paragraph.value;
    default:
        return {};
    }
}

QVariant VariantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section == 0 && m_delegations.size() > 1 ? tr("%1 (base)").arg(delegationAt(section))
                                                        : delegationAt(section);
    const QString label = m_rows.value(section).label;
    return label.isEmpty() ? QStringLiteral("·") : label;
}

Qt::ItemFlags VariantsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsDragEnabled, index.isValid() && !cell(index.row(), index.column()).text.isEmpty());
    return flags;
}

QMimeData *VariantsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const VariantCell &taken = cell(indexes.first().row(), indexes.first().column());
    const Unit *unit = m_session.project().units()->unit(taken.unit);
    // Two units in one cell go as text: a passage is of one.
    if (!unit || unit->text != taken.text) {
        auto *text = new QMimeData;
        text->setText(taken.text);
        return text;
    }
    return mimeOf(passageOf(*unit), taken.text).release();
}

ParagraphId VariantsModel::paragraphAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].paragraph : ParagraphId();
}

int VariantsModel::rowOf(const ParagraphId &paragraph) const
{
    if (paragraph.isNull())
        return -1;
    const auto found = std::ranges::find(m_rows, paragraph, &Row::paragraph);
    return found == m_rows.end() ? -1 : int(std::distance(m_rows.begin(), found));
}

}
