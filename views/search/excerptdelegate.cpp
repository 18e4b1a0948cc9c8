// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/excerptdelegate.h"

#include "views/search/searchmodel.h"
#include "views/theme/colours.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

namespace concordat {

namespace {

constexpr int margin = 4;
constexpr int leastWidth = 120;

int widthFor(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    // The view asks for the height before it says how wide the row will be.
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(leastWidth, width - 2 * margin);
}

}

void ExcerptDelegate::write(QTextDocument &document, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString excerpt = index.data(SearchModel::ExcerptRole).toString();
    const int begin = index.data(SearchModel::HitBeginRole).toInt();
    const int end = index.data(SearchModel::HitEndRole).toInt();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    document.setDefaultFont(option.font);
    document.setDocumentMargin(margin);
    QTextOption textOption;
    textOption.setTextDirection(option.direction);
    document.setDefaultTextOption(textOption);
    document.setTextWidth(widthFor(option));

    QTextCursor cursor(&document);
    QTextCharFormat where;
    where.setForeground(selected ? option.palette.highlightedText() : QBrush(theme::quiet(option.palette)));
    cursor.insertText(index.data(SearchModel::WhereRole).toString(), where);
    QTextBlockFormat words;
    words.setLayoutDirection(excerpt.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QTextCharFormat plain;
    plain.setForeground(selected ? option.palette.highlightedText() : option.palette.text());
    cursor.insertBlock(words, plain);
    cursor.insertText(excerpt.left(begin), plain);
    QTextCharFormat hit = plain;
    hit.setFontWeight(QFont::Bold);
    if (!selected)
        hit.setBackground(theme::found(option.palette));
    cursor.insertText(excerpt.mid(begin, end - begin), hit);
    cursor.insertText(excerpt.mid(end), plain);
}

void ExcerptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.parent().isValid()) {
        QStyleOptionViewItem head = option;
        head.font.setBold(true);
        QStyledItemDelegate::paint(painter, head, index);
        return;
    }
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    QTextDocument document;
    write(document, row, index);
    painter->save();
    painter->setClipRect(row.rect);
    painter->translate(row.rect.topLeft());
    document.drawContents(painter);
    painter->restore();
}

QSize ExcerptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.parent().isValid())
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * margin);
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    QTextDocument document;
    write(document, row, index);
    return {widthFor(option), int(std::ceil(document.size().height()))};
}

}
