// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/delegationspage.h"

#include "views/settings/delegationsmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace concordat {

DelegationsPage::DelegationsPage(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
{
    auto *model = new DelegationsModel(preferences, this);
    auto *filtered = new QSortFilterProxyModel(this);
    filtered->setSourceModel(model);
    filtered->setFilterKeyColumn(-1);
    filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *intro = new QLabel(tr("Names by which delegations are recognised in documents, and the short forms that "
                                "stand in brackets. What you change here is in bold; new documents are read with it."),
        this);
    intro->setWordWrap(true);
    auto *words = new QLineEdit(this);
    words->setObjectName(u"delegationWords"_s);
    words->setPlaceholderText(tr("Find a delegation, or type the name of a new one"));
    words->setAccessibleName(tr("Name of a delegation"));
    words->setClearButtonEnabled(true);
    auto *list = new QTreeView(this);
    list->setObjectName(u"delegations"_s);
    list->setAccessibleName(tr("Register of delegations"));
    list->setModel(filtered);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->resizeSection(DelegationsModel::ShortForm, fontMetrics().averageCharWidth() * 26);
    list->header()->resizeSection(DelegationsModel::Name, fontMetrics().averageCharWidth() * 30);
    auto *add = new QPushButton(tr("&Add"), this);
    add->setObjectName(u"addDelegation"_s);
    add->setToolTip(tr("Add a delegation with the name that was typed"));
    auto *remove = new QPushButton(tr("&Remove"), this);
    remove->setObjectName(u"removeDelegation"_s);
    remove->setToolTip(tr("Take your own entry away; that of the United Nations comes back"));
    auto *row = new QHBoxLayout;
    row->addWidget(words, 1);
    row->addWidget(add);
    row->addWidget(remove);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(row);
    column->addWidget(list, 1);
    setFocusProxy(words);

    const auto current = [filtered, list] { return filtered->mapToSource(list->currentIndex()); };
    const auto enable = [=] {
        add->setEnabled(!words->text().simplified().isEmpty());
        remove->setEnabled(current().isValid() && model->isOwn(current().row()));
    };
    connect(words, &QLineEdit::textChanged, filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(words, &QLineEdit::textChanged, this, enable);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, enable);
    connect(model, &QAbstractItemModel::modelReset, this, enable);
    connect(add, &QPushButton::clicked, this, [=] {
        const int added = model->add(words->text().simplified());
        list->setCurrentIndex(filtered->mapFromSource(model->index(added, DelegationsModel::ShortForm)));
        list->setFocus();
    });
    connect(remove, &QPushButton::clicked, this, [=] { model->remove(current().row()); });
    enable();
}

}
