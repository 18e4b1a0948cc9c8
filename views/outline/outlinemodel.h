// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QAbstractTableModel>

namespace concordat {

class Session;

/// What people call a provision: "Article 4. Extradition", "Preamble".
[[nodiscard]] QString nameOf(const Provision &provision);
/// "Agreed ad referendum" and so on, in the person's language.
[[nodiscard]] QString nameOf(Status::Level level);

/// The provisions of the draft in order: name, open brackets, open annotations, status. A row that is dragged between
/// two others asks to be moved there, and carries its name to other programs.
class OutlineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Brackets, Annotations, StatusColumn, ColumnCount };
    enum Role { ProvisionRole = Qt::UserRole, IsHeadingRole, DesignationRole };

    explicit OutlineModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    [[nodiscard]] ProvisionId provisionAt(int row) const;
    [[nodiscard]] int rowOf(const ProvisionId &provision) const;
    /// Whether any provision has a status to tell: before the first one has, the column would be empty.
    [[nodiscard]] bool tellsStatus() const;

Q_SIGNALS:
    /// To behind `after`; null: to the head.
    void moveWanted(const concordat::ProvisionId &provision, const concordat::ProvisionId &after);

private:
    struct Row {
        Provision provision; ///< shares its lists with the draft
        int brackets = 0;
        int annotations = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void refresh();
    [[nodiscard]] QVariant display(const Row &row, int column) const;

    Session &m_session;
    QList<Row> m_rows;
};

}
