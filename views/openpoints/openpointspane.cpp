// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/openpoints/openpointspane.h"

#include "views/openpoints/openpointsmodel.h"
#include "views/session/session.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace concordat {

OpenPointsPane::OpenPointsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_model(new OpenPointsModel(session, this))
    , m_count(new QLabel(this))
{
    auto *list = new QTreeView(this);
    list->setObjectName(QStringLiteral("openPoints"));
    list->setAccessibleName(tr("Open points in the order of the text"));
    list->setModel(m_model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setSectionResizeMode(OpenPointsModel::Place, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_count);
    column->addWidget(list, 1);
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this, &session](const QModelIndex &row) {
            if (!row.isValid())
                return;
            const OpenPointsModel::Point &point = m_model->points()[row.row()];
            session.selectParagraph(point.paragraph, point.position);
        });
    connect(m_model, &QAbstractItemModel::modelReset, this, &OpenPointsPane::count);
    count();
}

void OpenPointsPane::count()
{
    const int open = m_model->rowCount();
    m_count->setText(
        open == 0 ? tr("Nothing is open: no bracket is left.") : tr("%n bracket(s) are open.", nullptr, open));
}

}
