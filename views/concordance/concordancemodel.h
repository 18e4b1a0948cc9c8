// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QAbstractTableModel>

namespace concordat {

class Session;

/// The table provision × delegation: how many units of whom answer to which provision, how sure that is, and who
/// said so.
class ConcordanceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { EntriesRole = Qt::UserRole, ConfidenceRole, CorrectedRole };

    explicit ConcordanceModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    [[nodiscard]] ProvisionId provisionAt(int row) const;
    [[nodiscard]] QList<ConcordanceEntry> entriesAt(const QModelIndex &index) const;

    [[nodiscard]] int rowOf(const ProvisionId &provision) const { return int(m_provisions.indexOf(provision)); }
    /// The units of a cell, those of its articles and those of its paragraphs.
    [[nodiscard]] QList<UnitId> unitsAt(const QModelIndex &index) const;

Q_SIGNALS:
    /// Somebody let units fall on the row of a provision.
    void unitsDropped(const QList<concordat::UnitId> &units, const concordat::ProvisionId &provision);

private:
    struct Cell {
        QList<ConcordanceEntry> entries;
        double confidence = 0; ///< the least of its links
        bool linked = false;
        bool corrected = false;
    };

    void refresh();

    Session &m_session;
    QList<ProvisionId> m_provisions;
    QStringList m_names;
    QList<Attribution> m_delegations;
    QList<QList<Cell>> m_cells;
};

}
