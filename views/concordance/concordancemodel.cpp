// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/concordance/concordancemodel.h"

#include "views/outline/outlinemodel.h"
#include "views/session/session.h"

#include <QLocale>
#include <QMimeData>

namespace concordat {

namespace {

const auto unitsType = QStringLiteral("application/x-concordat-units");

}

ConcordanceModel::ConcordanceModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::projectChanged, this, &ConcordanceModel::refresh);
    connect(&session, &Session::draftChanged, this, [this](const Draft &before) {
        if (before.concordance != m_session.draft().concordance
            || before.provisions.size() != m_session.draft().provisions.size())
            refresh();
    });
    refresh();
}

void ConcordanceModel::refresh()
{
    beginResetModel();
    m_provisions.clear();
    m_names.clear();
    m_delegations.clear();
    m_cells.clear();
    const Draft &draft = m_session.draft();
    QSet<Attribution> delegations;
    for (const ConcordanceEntry &entry : draft.concordance)
        delegations.insert(entry.delegation);
    m_delegations = delegations.values();
    std::ranges::sort(m_delegations);
    QHash<Attribution, qsizetype> columns;
    for (qsizetype i = 0; i < m_delegations.size(); ++i)
        columns.insert(m_delegations[i], i);
    QHash<ProvisionId, qsizetype> rows;
    for (const Provision &provision : draft.provisions) {
        if (provision.kind == Provision::Kind::Heading && provision.paragraphs.isEmpty())
            continue;
        rows.insert(provision.id, m_provisions.size());
        m_provisions.append(provision.id);
        m_names.append(nameOf(provision));
        m_cells.append(QList<Cell>(m_delegations.size()));
    }
    for (const ConcordanceEntry &entry : draft.concordance) {
        const qsizetype row = rows.value(entry.provision, -1);
        if (row < 0)
            continue;
        Cell &cell = m_cells[row][columns.value(entry.delegation)];
        const bool linked = entry.outcome == ConcordanceEntry::Outcome::Linked;
        cell.confidence = cell.entries.isEmpty() ? entry.confidence : std::min(cell.confidence, entry.confidence);
        cell.linked = cell.linked || linked;
        cell.corrected = cell.corrected || entry.corrected;
        cell.entries.append(entry);
    }
    endResetModel();
}

int ConcordanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_provisions.size());
}

int ConcordanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_delegations.size());
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell &cell = m_cells[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
        if (cell.entries.isEmpty())
            return {};
        return (cell.linked ? QString() : QStringLiteral("? ")) + QLocale().toString(cell.entries.size())
            + (cell.corrected ? QStringLiteral(" ✓") : QString());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString where = tr("%1, %2").arg(m_names[index.row()], m_delegations[index.column()]);
        if (cell.entries.isEmpty())
            return tr("%1: no text").arg(where);
        QStringList reasons;
        for (const ConcordanceEntry &entry : cell.entries) {
            if (!entry.reason.isEmpty() && !reasons.contains(entry.reason))
                reasons.append(entry.reason);
        }
        const QString sure = cell.corrected ? tr("confirmed by a person")
                                            : tr("%1 % sure").arg(QLocale().toString(qRound(100 * cell.confidence)));
        return tr("%1: %n unit(s), %2. %3", nullptr, int(cell.entries.size()))
            .arg(where, sure, reasons.join(QStringLiteral("; ")));
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    case ConfidenceRole:
        return cell.entries.isEmpty() ? QVariant() : cell.corrected ? 1.0 : cell.confidence;
    case CorrectedRole:
        return cell.corrected;
    default:
        return {};
    }
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return orientation == Qt::Horizontal ? m_delegations.value(section) : m_names.value(section);
}

ProvisionId ConcordanceModel::provisionAt(int row) const
{
    return m_provisions.value(row);
}

QList<ConcordanceEntry> ConcordanceModel::entriesAt(const QModelIndex &index) const
{
    return index.isValid() ? m_cells[index.row()][index.column()].entries : QList<ConcordanceEntry>();
}

QList<UnitId> ConcordanceModel::unitsAt(const QModelIndex &index) const
{
    QList<UnitId> units;
    for (const ConcordanceEntry &entry : entriesAt(index)) {
        if (!units.contains(entry.unit))
            units.append(entry.unit);
    }
    return units;
}

Qt::ItemFlags ConcordanceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemIsDropEnabled;
    flags.setFlag(Qt::ItemIsDragEnabled, !entriesAt(index).isEmpty());
    return flags;
}

QStringList ConcordanceModel::mimeTypes() const
{
    return {unitsType};
}

QMimeData *ConcordanceModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes) {
        for (const UnitId &unit : unitsAt(index))
            ids.append(unit.value);
    }
    auto *data = new QMimeData;
    data->setData(unitsType, ids.join(u' ').toLatin1());
    return data;
}

/// The draft is changed by whoever hears of it, and the table is filled anew from that; nothing is moved here.
bool ConcordanceModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    if (!parent.isValid() || !data->hasFormat(unitsType))
        return false;
    QList<UnitId> units;
    for (const QString &id : QString::fromLatin1(data->data(unitsType)).split(u' ', Qt::SkipEmptyParts))
        units.append(UnitId(id));
    Q_EMIT unitsDropped(units, provisionAt(parent.row()));
    return false;
}

}
