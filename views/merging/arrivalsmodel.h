// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/bringin.h"

#include <QAbstractTableModel>
#include <QSet>

namespace concordat {

/// What came in with copies, in the order of the text, and what of it is settled.
class ArrivalsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Place, From, Sentence, ColumnCount };
    enum Role { NeedsALook = Qt::UserRole, Settled };

    explicit ArrivalsModel(QObject *parent = nullptr);

    /// `before` names the places of what is gone in `after`; `settled` are keys of an earlier walk.
    void show(const QList<Arrival> &arrivals, const Draft &before, const Draft &after, const QSet<QString> &settled);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Arrival &arrival(int row) const { return m_arrivals[row]; }
    void setSettled(int row, bool settled);
    [[nodiscard]] bool isSettled(int row) const { return m_settled.contains(keyOf(row)); }
    /// What names the settled ones in a later walk over the same arrivals.
    [[nodiscard]] QSet<QString> settled() const { return m_settled; }
    [[nodiscard]] int settledCount() const;

private:
    [[nodiscard]] QString keyOf(int row) const;
    [[nodiscard]] static QString wordOf(MergeEvent::Kind kind);

    QList<Arrival> m_arrivals;
    QStringList m_places;
    QSet<QString> m_settled;
};

}
