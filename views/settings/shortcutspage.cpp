// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/shortcutspage.h"

#include "views/actions/shortcuts.h"
#include "views/settings/shortcutsmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace concordat {

ShortcutsPage::ShortcutsPage(Shortcuts &shortcuts, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_model(new ShortcutsModel(shortcuts, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_list(new QTreeView(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_none(new QPushButton(tr("&None"), this))
    , m_reset(new QPushButton(tr("&Usual"), this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *filter = new QLineEdit(this);
    filter->setObjectName(u"shortcutFilter"_s);
    filter->setPlaceholderText(tr("Name or keys"));
    filter->setAccessibleName(tr("Show actions with this name or these keys"));
    filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"shortcuts"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setModel(m_filtered);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(ShortcutsModel::Name, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ShortcutsModel::Keys, QHeaderView::ResizeToContents);
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_keys->setAccessibleName(tr("Keys of the chosen action"));
    m_keys->setToolTip(tr("Press the keys that the action shall have"));
    m_keys->setMaximumSequenceLength(1);
    m_none->setObjectName(u"shortcutNone"_s);
    m_none->setToolTip(tr("Take the action's keys away"));
    m_reset->setObjectName(u"shortcutReset"_s);
    m_reset->setToolTip(tr("Give the action its usual keys"));
    auto *resetAll = new QPushButton(tr("&All as usual"), this);
    resetAll->setObjectName(u"shortcutResetAll"_s);
    resetAll->setToolTip(tr("Give all actions their usual keys"));
    auto *label = new QLabel(tr("&Keys:"), this);
    label->setBuddy(m_keys);

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    row->addStretch(1);
    row->addWidget(resetAll);
    auto *column = new QVBoxLayout(this);
    column->addWidget(filter);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    setFocusProxy(filter);

    connect(filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutsPage::showCurrent);
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutsPage::showCurrent);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] {
        if (QAction *action = current(); action && m_keys->keySequence() != action->shortcut())
            m_shortcuts.set(action, m_keys->keySequence());
    });
    connect(m_none, &QPushButton::clicked, this, [this] { m_shortcuts.set(current(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_shortcuts.reset(current()); });
    connect(resetAll, &QPushButton::clicked, &shortcuts, &Shortcuts::resetAll);
    m_list->setCurrentIndex(m_filtered->index(0, 0));
    showCurrent();
}

QAction *ShortcutsPage::current() const
{
    const QModelIndex index = m_filtered->mapToSource(m_list->currentIndex());
    return index.isValid() ? m_model->actionAt(index.row()) : nullptr;
}

void ShortcutsPage::showCurrent()
{
    const QAction *action = current();
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_keys->setEnabled(action);
    m_none->setEnabled(action && !action->shortcut().isEmpty());
    m_reset->setEnabled(action && !m_shortcuts.isUsual(action));
}

}
