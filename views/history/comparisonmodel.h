// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/comparison.h"

#include <QAbstractTableModel>

namespace concordat {

/// The places in which two states of the draft differ, in the order of the later one, each with what changed in words:
/// the whole comparison as a list that can be read, or heard, from top to bottom.
class ComparisonModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Change, Words, ColumnCount };

    struct Item {
        ProvisionId provision;
        ParagraphId paragraph; ///< null for the provision's heading
        QString place;
        QString change; ///< "added", "removed", "moved", "changed"
        QString before; ///< its text, marked up
        QString after;

        friend bool operator==(const Item &, const Item &) = default;
    };

    struct Differences {
        QList<Item> items;
        qsizetype notes = 0;
    };
    /// What is to be shown of two drafts; asks for nothing else, so that any thread can do it.
    [[nodiscard]] static Differences between(const Draft &before, const Draft &after);

    explicit ComparisonModel(QObject *parent = nullptr);

    void show(const Differences &differences);
    [[nodiscard]] const Item &item(int row) const { return m_shown.items[row]; }
    [[nodiscard]] qsizetype differingNotes() const { return m_shown.notes; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString wordsOf(const Item &item) const;

    Differences m_shown;
};

}
