// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/variants/variantdelegate.h"

#include "views/theme/colours.h"

#include <QPainter>
#include <QTableView>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

namespace concordat {

namespace {

constexpr int margin = 8;
/// As many cells as thirty delegations have in a long provision.
constexpr qsizetype mostLaid = 1000;

void mark(QTextDocument &document, const QList<TextSpan> &spans, const QTextCharFormat &format)
{
    for (const TextSpan &span : spans) {
        QTextCursor cursor(&document);
        cursor.setPosition(int(span.begin));
        cursor.setPosition(int(span.end), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

void layOut(QTextDocument &document, const VariantCell &cell, const QStyleOptionViewItem &option)
{
    document.setDefaultFont(option.font);
    document.setDocumentMargin(margin);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WordWrap);
    wrap.setTextDirection(cell.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    document.setDefaultTextOption(wrap);
    document.setPlainText(cell.text);
    QTextCharFormat differs;
    differs.setBackground(theme::difference(option.palette));
    differs.setFontUnderline(true);
    QTextCharFormat moved;
    moved.setBackground(theme::moved(option.palette));
    moved.setUnderlineStyle(QTextCharFormat::DashUnderline);
    mark(document, cell.differences, differs);
    mark(document, cell.moved, moved);
    // What was shaped once is not shaped anew for each frame of scrolling.
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true);
}

}

VariantDelegate::VariantDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_laid(mostLaid)
{
}

QTextDocument &VariantDelegate::laid(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const
{
    const std::pair place(index.row(), index.column());
    const auto cell = index.data(VariantsModel::CellRole).value<VariantCell>();
    Laid *known = m_laid.object(place);
    if (!known || known->cell != cell || known->font != option.font || known->palette != option.palette.cacheKey()) {
        known = new Laid;
        known->cell = cell;
        known->font = option.font;
        known->palette = option.palette.cacheKey();
        layOut(known->document, cell, option);
        m_laid.insert(place, known);
    }
    if (known->document.textWidth() != width)
        known->document.setTextWidth(width);
    return known->document;
}

void VariantDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, option.palette.color(selected ? QPalette::AlternateBase : QPalette::Base));
    painter->setClipRect(option.rect);
    if (index.data().toString().isEmpty()) {
        painter->setPen(theme::quiet(option.palette));
        painter->drawText(
            option.rect.adjusted(margin, margin, -margin, -margin), Qt::AlignLeading | Qt::AlignTop, tr("—"));
    } else {
        QTextDocument &document = laid(option, index, option.rect.width());
        painter->translate(option.rect.topLeft());
        document.drawContents(painter, painter->clipBoundingRect());
    }
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->save();
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }
}

QSize VariantDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const int width = table ? table->columnWidth(index.column()) : 300;
    return {width, int(laid(option, index, width).size().height())};
}

}
