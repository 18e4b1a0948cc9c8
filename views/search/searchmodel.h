// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/search/findings.h"

#include <QAbstractItemModel>

namespace concordat {

/// What was found, in groups: the draft, what was received, the documents, the notes, the past.
class SearchModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { WhereRole = Qt::UserRole, ExcerptRole, HitBeginRole, HitEndRole };

    explicit SearchModel(QObject *parent = nullptr);

    void setPlaces(const QList<FoundPlace> &places);
    /// What stands at a row; null for a group.
    [[nodiscard]] const FoundPlace *placeAt(const QModelIndex &index) const;
    [[nodiscard]] int placeCount() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group {
        Finding kind = Finding::Draft;
        QList<FoundPlace> places;
    };
    QList<Group> m_groups; ///< those with places only
};

}
