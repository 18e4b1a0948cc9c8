// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/fittingcolumns.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>
#include <QTreeView>

namespace concordat::theme {

namespace {

/// Of the wide column: fewer characters say nothing.
constexpr int fewestCharacters = 18;

}

FittingColumns::FittingColumns(QTreeView *list, int wide, QList<int> dispensable)
    : QObject(list)
    , m_list(list)
    , m_wide(wide)
    , m_dispensable(std::move(dispensable))
{
    m_list->header()->setStretchLastSection(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = m_list->model();
    connect(model, &QAbstractItemModel::modelReset, this, &FittingColumns::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FittingColumns::fit);
    fit();
}

bool FittingColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::ToolTip && tellWhatIsLeftOut(*static_cast<QHelpEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

int FittingColumns::wantedWidth(int column) const
{
    if (column == m_wide)
        return m_list->fontMetrics().averageCharWidth() * fewestCharacters;
    const QAbstractItemView &items = *m_list; // where the hint is public
    return std::max(items.sizeHintForColumn(column), m_list->header()->sectionSizeHint(column));
}

void FittingColumns::fit()
{
    QHeaderView *header = m_list->header();
    int wanted = 0;
    for (int column = 0; column < header->count(); ++column)
        wanted += wantedWidth(column);
    for (const int column : std::as_const(m_dispensable)) {
        const bool leftOut = wanted > m_list->viewport()->width();
        if (leftOut)
            wanted -= wantedWidth(column);
        m_list->setColumnHidden(column, leftOut);
    }
    int stretched = m_wide;
    for (int place = 0; place < header->count() && m_list->isColumnHidden(m_wide); ++place) {
        if (const int column = header->logicalIndex(place); !m_list->isColumnHidden(column))
            stretched = column;
    }
    for (int column = 0; column < header->count(); ++column)
        header->setSectionResizeMode(
            column, column == stretched ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

bool FittingColumns::tellWhatIsLeftOut(const QHelpEvent &event) const
{
    const QModelIndex index = m_list->indexAt(event.pos());
    const QHeaderView *header = m_list->header();
    if (!index.isValid() || header->hiddenSectionCount() == 0)
        return false;
    QStringList lines;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const QString heading = index.model()->headerData(column, Qt::Horizontal).toString();
        const QString text = index.siblingAtColumn(column).data().toString();
        //: A heading of a list, and what stands under it
        if (!text.isEmpty())
            lines.append(heading.isEmpty() ? text : tr("%1: %2").arg(heading, text));
    }
    QToolTip::showText(event.globalPos(), lines.join(u'\n'), m_list->viewport());
    return true;
}

}
