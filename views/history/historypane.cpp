// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/historypane.h"

#include "views/history/historymodel.h"
#include "views/session/session.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace concordat {

HistoryPane::HistoryPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HistoryModel(session, this))
    , m_list(new QTreeView(this))
{
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setAccessibleName(tr("History of the draft, newest first"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(HistoryModel::When, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(HistoryModel::Who, QHeaderView::ResizeToContents);
    auto *one = new QPushButton(tr("Bring back this &paragraph"), this);
    one->setToolTip(tr("Give the current paragraph the text it had in the chosen revision"));
    auto *all = new QPushButton(tr("Bring back &everything"), this);
    all->setToolTip(tr("Make the draft what it was in the chosen revision; what came since stays in the history"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(one);
    buttons->addWidget(all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(one, &QPushButton::clicked, this, &HistoryPane::bringBackParagraph);
    connect(all, &QPushButton::clicked, this, &HistoryPane::bringBackDraft);
}

void HistoryPane::bringBackParagraph()
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid())
        return;
    const auto then = m_session.project().draftAt(m_model->revision(row.row()).id);
    if (!then) {
        Q_EMIT m_session.message(then.error().sentence, false);
        return;
    }
    const Paragraph *paragraph = concordat::find(*then, m_session.currentParagraph());
    if (!paragraph) {
        Q_EMIT m_session.message(tr("The current paragraph was not in the draft then."), false);
        return;
    }
    if (m_session.commit(edits::SetPassage{paragraph->id, paragraph->passage}))
        Q_EMIT m_session.message(tr("The paragraph reads again as it did then."), true);
}

void HistoryPane::bringBackDraft()
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid())
        return;
    const Revision chosen = m_model->revision(row.row());
    const auto then = m_session.project().draftAt(chosen.id);
    if (!then) {
        Q_EMIT m_session.message(then.error().sentence, false);
        return;
    }
    const auto kept = m_session.project().commitDraft(
        *then, tr("Brought back the state after: %1").arg(chosen.summary), QStringLiteral("bring back"));
    Q_EMIT m_session.message(
        kept ? tr("The draft is again what it was then.") : kept.error().sentence, kept.has_value());
}

}
