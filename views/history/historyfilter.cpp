// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/historyfilter.h"

#include "views/history/historymodel.h"

namespace concordat {

void HistoryFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void HistoryFilter::setOnly(const std::optional<QSet<RevisionId>> &only)
{
    m_only = only;
    invalidateRowsFilter();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *history = qobject_cast<const HistoryModel *>(sourceModel());
    if (m_only && !m_only->contains(history->revision(row).id))
        return false;
    QString text;
    for (int column = HistoryModel::When; column < HistoryModel::ColumnCount; ++column)
        text += history->index(row, column, parent).data().toString() + u' ';
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

}
