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

    [[nodiscard]] ProvisionId provisionAt(int row) const;
    [[nodiscard]] QList<ConcordanceEntry> entriesAt(const QModelIndex &index) const;

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
