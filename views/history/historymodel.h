// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/history/revisiongraph.h"

#include <QAbstractTableModel>

namespace concordat {

class Session;

/// The revisions, newest first, with their place in the graph and the versions that name them. Old ones are read when
/// somebody comes to them.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Graph, When, Who, What, ColumnCount };
    enum Role { GraphRole = Qt::UserRole, IsMergeRole };

    explicit HistoryModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Reads the whole history, for a search in it.
    void fetchAll();

    [[nodiscard]] const Revision &revision(int row) const { return m_revisions[row]; }

private:
    void startAgain();
    void takeNewest();
    void nameVersions();
    void readUpTo(qint64 most);
    [[nodiscard]] QString textOf(const Revision &revision, int column) const;

    Session &m_session;
    QList<Revision> m_revisions;
    QList<GraphRow> m_graph;
    QHash<RevisionId, QString> m_versions;
    bool m_complete = true; ///< no older revision is left to be read
};

}

Q_DECLARE_METATYPE(concordat::GraphRow)
