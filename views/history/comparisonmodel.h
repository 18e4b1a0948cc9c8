// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revisioncomparison.h"

#include <QAbstractTableModel>

namespace concordat {

class Session;

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
        qsizetype difference = 0; ///< its place among the compared paragraphs, or provisions

        friend bool operator==(const Item &, const Item &) = default;
    };

    struct Differences {
        RevisionComparison compared;
        QList<Item> items;
    };
    /// What is to be shown of a comparison; asks for nothing else, so that any thread can do it.
    [[nodiscard]] static Differences listed(const RevisionComparison &comparison);

    /// Reads words from the session's project.
    explicit ComparisonModel(const Session &session, QObject *parent = nullptr);

    void show(const Differences &differences);
    [[nodiscard]] const Item &item(int row) const { return m_shown.items[row]; }
    [[nodiscard]] const RevisionComparison &compared() const { return m_shown.compared; }
    /// How a paragraph of a compared draft reads, marked up; why it cannot be read, where it cannot.
    [[nodiscard]] QString textOf(const PastDraft &past, const std::optional<Paragraph> &paragraph) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString wordsOf(const Item &item) const;

    const Session &m_session;
    Differences m_shown;
};

}
