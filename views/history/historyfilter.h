// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revision.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace concordat {

/// The revisions that somebody looks for: by words of their description, author or time, and by what they touched.
class HistoryFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Every word must be found somewhere in the row.
    void setWords(const QString &words);
    /// Only these; all where nothing is given.
    void setOnly(const std::optional<QSet<RevisionId>> &only);
    [[nodiscard]] bool leavesOut() const { return !m_words.isEmpty() || m_only.has_value(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::optional<QSet<RevisionId>> m_only;
};

}
