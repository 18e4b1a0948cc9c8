// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/outline/outlinefilter.h"

#include "views/outline/outlinemodel.h"
#include "views/theme/isolated.h"

using namespace Qt::StringLiterals;

namespace concordat {

OutlineFilter::OutlineFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void OutlineFilter::setSourceModel(QAbstractItemModel *model)
{
    // Before the rows are filtered anew.
    connect(model, &QAbstractItemModel::modelReset, this, &OutlineFilter::findHidden);
    QSortFilterProxyModel::setSourceModel(model);
    findHidden();
}

void OutlineFilter::setWords(const QString &words)
{
    m_words = words;
    invalidateRowsFilter();
}

void OutlineFilter::setFolded(const ProvisionId &heading, bool folded)
{
    if (folded)
        m_folded.insert(heading);
    else
        m_folded.remove(heading);
    findHidden();
    invalidateRowsFilter();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void OutlineFilter::setAllFolded(bool folded)
{
    m_folded.clear();
    const auto *outline = static_cast<const OutlineModel *>(sourceModel());
    for (int row = 0; folded && row < outline->rowCount(); ++row) {
        if (outline->index(row, 0).data(OutlineModel::IsHeadingRole).toBool())
            m_folded.insert(outline->provisionAt(row));
    }
    findHidden();
    invalidateRowsFilter();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

/// Ranks are those in which the designations of headings first appear.
void OutlineFilter::findHidden()
{
    m_hidden.clear();
    const auto *outline = static_cast<const OutlineModel *>(sourceModel());
    QStringList ranks;
    qsizetype foldedAt = -1; // the rank of the folded heading that we are under
    for (int row = 0; row < outline->rowCount(); ++row) {
        const QModelIndex place = outline->index(row, 0);
        if (place.data(OutlineModel::IsHeadingRole).toBool()) {
            const QString designation = place.data(OutlineModel::DesignationRole).toString();
            if (!ranks.contains(designation))
                ranks.append(designation);
            const qsizetype rank = ranks.indexOf(designation);
            if (foldedAt < 0 || rank <= foldedAt) {
                foldedAt = m_folded.contains(outline->provisionAt(row)) ? rank : -1;
                continue;
            }
        }
        if (foldedAt >= 0)
            m_hidden.insert(row);
    }
}

bool OutlineFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return !m_hidden.contains(row);
    return sourceModel()->index(row, 0, parent).data().toString().contains(m_words, Qt::CaseInsensitive);
}

QVariant OutlineFilter::data(const QModelIndex &index, int role) const
{
    const QVariant shown = QSortFilterProxyModel::data(index, role);
    const QModelIndex row = mapToSource(index);
    if (row.column() != OutlineModel::Name || !row.data(OutlineModel::IsHeadingRole).toBool())
        return shown;
    const bool folded = m_folded.contains(ProvisionId{row.data(OutlineModel::ProvisionRole).toString()});
    if (role == Qt::DisplayRole)
        return (folded ? u"▸ "_s : u"▾ "_s) + isolated(shown.toString());
    if (role == Qt::AccessibleTextRole && folded)
        return tr("%1, folded").arg(shown.toString());
    return shown;
}

}
