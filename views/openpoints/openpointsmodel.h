// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QAbstractTableModel>

namespace concordat {

class Session;

/// What is still to be decided, in the order of the text: every bracket of a title or a paragraph that stands in no
/// other. What stands in it is decided with it, or after it.
class OpenPointsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Words, ColumnCount };

    struct Point {
        ProvisionId provision;
        ParagraphId paragraph; ///< null: in the provision's title
        BracketPath bracket;
        qsizetype position = 0;

        friend bool operator==(const Point &, const Point &) = default;
    };

    explicit OpenPointsModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const QList<Point> &points() const { return m_points; }
    /// The title or the paragraph in which the point stands.
    [[nodiscard]] Passage passageOf(const Point &point) const;
    /// All brackets, those that stand in others as well.
    [[nodiscard]] int bracketsInAll() const { return m_brackets; }
    /// The first point that does not stand before a place of the draft, or -1.
    [[nodiscard]] int rowFrom(const ParagraphId &paragraph, qsizetype position) const;

private:
    void refresh();
    void gather(const Point &place, const Passage &passage);
    [[nodiscard]] QString placeOf(const Point &point) const;
    [[nodiscard]] QString wordsOf(const Point &point) const;

    Session &m_session;
    QList<Point> m_points;
    int m_brackets = 0;
};

}
