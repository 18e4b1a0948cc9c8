// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace concordat {

/// The outline without what stands under folded headings; with words to find, only what has them, folded or not.
/// A heading holds all that follows up to the next one of its designation or of one that came before it: chapters fold
/// into their part, articles into their chapter.
class OutlineFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit OutlineFilter(QObject *parent = nullptr);

    void setWords(const QString &words);
    [[nodiscard]] bool isFolded(const ProvisionId &heading) const { return m_folded.contains(heading); }
    void setFolded(const ProvisionId &heading, bool folded);
    [[nodiscard]] bool isAnyFolded() const { return !m_folded.isEmpty(); }
    /// Folds every heading, or none.
    void setAllFolded(bool folded);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void setSourceModel(QAbstractItemModel *model) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void findHidden();

    QString m_words;
    QSet<ProvisionId> m_folded;
    QSet<int> m_hidden; ///< rows of the source under a folded heading
};

}
