// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/outline/outlinepane.h"

#include "views/outline/outlinemodel.h"
#include "views/session/session.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace concordat {

OutlinePane::OutlinePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new OutlineModel(session, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeView(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Find a provision"));
    m_filter->setAccessibleName(tr("Find a provision"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("outline"));
    m_list->setAccessibleName(tr("Provisions of the draft"));
    m_list->setModel(m_filtered);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setToolTip(tr("Drag a provision to where it shall stand"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_filter);
    column->addWidget(m_list);

    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_session.selectProvision(m_model->provisionAt(m_filtered->mapToSource(current).row()));
    });
    // Once the drag is over: moving fills the list anew.
    connect(m_model, &OutlineModel::moveWanted, this, &OutlinePane::moveWanted, Qt::QueuedConnection);
    connect(&m_session, &Session::currentProvisionChanged, this, &OutlinePane::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutlinePane::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutlinePane::showStatuses);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OutlinePane::showStatuses);
    fitColumns();
    showStatuses();
}

void OutlinePane::fitColumns()
{
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(OutlineModel::Name, QHeaderView::Stretch);
    for (const int column : {OutlineModel::Brackets, OutlineModel::Annotations, OutlineModel::StatusColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void OutlinePane::showStatuses()
{
    // An empty column takes its heading's width from the titles.
    m_list->setColumnHidden(OutlineModel::StatusColumn, !m_model->tellsStatus());
}

void OutlinePane::showCurrent()
{
    const int row = m_model->rowOf(m_session.currentProvision());
    const QModelIndex index = m_filtered->mapFromSource(m_model->index(row, 0));
    if (row < 0 || index == m_list->currentIndex())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

}
