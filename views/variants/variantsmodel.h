// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/redline.h"
#include "draft/draft.h"
#include "proposals/unit.h"

#include <QAbstractTableModel>

namespace concordat {

class Session;

/// One delegation's text of a paragraph, and how it differs from the column it is compared with.
struct VariantCell {
    QString text;
    QString number; ///< as submitted
    UnitId unit; ///< the last of them
    QList<UnitId> units; ///< all whose texts stand here
    QList<TextSpan> differences; ///< of `text`
    QList<TextSpan> moved;

    friend bool operator==(const VariantCell &, const VariantCell &) = default;
};

/// The variants of the current provision side by side: a row a paragraph of the draft (units that answer to none
/// stand below), a column a delegation. The first column is the base that the others are compared with.
class VariantsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole, ParagraphRole };

    explicit VariantsModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The text of a cell for the clipboard and for other windows; pasted in the draft, it is still the delegation's.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

    [[nodiscard]] const VariantCell &cell(int row, int column) const;
    [[nodiscard]] ParagraphId paragraphAt(int row) const;
    [[nodiscard]] int rowOf(const ParagraphId &paragraph) const;
    [[nodiscard]] Attribution delegationAt(int column) const { return m_delegations.value(column); }
    /// Puts that delegation's column first, as the base.
    void setBase(const Attribution &delegation);

private:
    struct Row {
        ParagraphId paragraph; ///< null where the draft has no such paragraph
        QString label;
        QList<VariantCell> cells;
        bool compared = false; ///< done when a cell of it is first looked at
    };

    void refresh();
    static void compareRow(Row &row);

    Session &m_session;
    Attribution m_base;
    QList<Attribution> m_delegations;
    mutable QList<Row> m_rows;
};

}

Q_DECLARE_METATYPE(concordat::VariantCell)
