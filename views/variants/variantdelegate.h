// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/variants/variantsmodel.h"

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextDocument>

namespace concordat {

/// Draws a variant's text with the words that differ on a coloured ground and underlined, so that colour is not
/// the only sign. What it has laid out it keeps, so that scrolling lays out what comes into sight and no more.
class VariantDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit VariantDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Laid {
        VariantCell cell;
        QFont font;
        qint64 palette = 0;
        QTextDocument document;
    };
    /// The cell's text as it is drawn in that width.
    [[nodiscard]] QTextDocument &laid(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;

    mutable QCache<std::pair<int, int>, Laid> m_laid; ///< by row and column
};

}
