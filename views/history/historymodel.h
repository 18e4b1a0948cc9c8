// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revision.h"

#include <QAbstractTableModel>

namespace concordat {

class Session;

/// The newest revisions, newest first, with the versions that name them.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, ColumnCount };

    explicit HistoryModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Revision &revision(int row) const { return m_revisions[row]; }

private:
    void refresh();

    Session &m_session;
    QList<Revision> m_revisions;
    QHash<RevisionId, QString> m_versions;
};

}
