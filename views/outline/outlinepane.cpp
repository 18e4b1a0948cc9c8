// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/outline/outlinepane.h"

#include "views/outline/outlinefilter.h"
#include "views/outline/outlinemodel.h"
#include "views/session/session.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace concordat {

OutlinePane::OutlinePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new OutlineModel(session, this))
    , m_filtered(new OutlineFilter(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeView(this))
{
    m_filtered->setSourceModel(m_model);
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

    m_list->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &OutlineFilter::setWords);
    connect(m_list, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        setFolded(index, !m_filtered->isFolded(ProvisionId{index.data(OutlineModel::ProvisionRole).toString()}));
    });
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

bool OutlinePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool mirrored = m_list->isRightToLeft();
    const bool closing = key->key() == (mirrored ? Qt::Key_Right : Qt::Key_Left);
    const bool opening = key->key() == (mirrored ? Qt::Key_Left : Qt::Key_Right);
    const QModelIndex current = m_list->currentIndex();
    if ((!closing && !opening) || key->modifiers() != Qt::NoModifier
        || !current.data(OutlineModel::IsHeadingRole).toBool())
        return QWidget::eventFilter(watched, event);
    setFolded(current, closing);
    return true;
}

void OutlinePane::setFolded(const QModelIndex &heading, bool folded)
{
    if (heading.data(OutlineModel::IsHeadingRole).toBool())
        m_filtered->setFolded(ProvisionId{heading.data(OutlineModel::ProvisionRole).toString()}, folded);
}

void OutlinePane::toggleFolding()
{
    m_filtered->setAllFolded(!m_filtered->isAnyFolded());
    showCurrent();
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
    // One that is folded away is shown all the same; the list just has no line for it.
    if (!index.isValid() || index == m_list->currentIndex())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

}
