// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/delegation.h"

#include <QAbstractTableModel>

namespace concordat {

class Preferences;

/// The register of delegations: the person's own entries first, then those of the United Nations. Changing one of
/// these makes an entry of the person's own, which goes before it.
class DelegationsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ShortForm, Name, Aliases, ColumnCount };

    explicit DelegationsModel(Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] bool isOwn(int row) const { return row < m_own; }
    /// A new entry under this name; its row.
    int add(const QString &name);
    /// Takes an entry of the person's own away.
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    void keep(QList<Delegation> own);

    Preferences &m_preferences;
    QList<Delegation> m_delegations;
    qsizetype m_own = 0; ///< so many of them, at the head
};

}
