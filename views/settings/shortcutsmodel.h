// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

class QAction;

namespace concordat {

class Shortcuts;

/// The actions of the window and their keys; says where two have the same.
class ShortcutsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Keys, Remark, ColumnCount };

    explicit ShortcutsModel(Shortcuts &shortcuts, QObject *parent = nullptr);

    [[nodiscard]] QAction *actionAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString remark(const QAction *action) const;

    Shortcuts &m_shortcuts;
};

}
