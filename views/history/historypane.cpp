// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/historypane.h"

#include "views/history/graphdelegate.h"
#include "views/history/historyfilter.h"
#include "views/history/historymodel.h"
#include "views/session/session.h"
#include "views/theme/fittingcolumns.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace concordat {

HistoryPane::HistoryPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HistoryModel(session, this))
    , m_filter(new HistoryFilter(this))
    , m_graph(new GraphDelegate(this))
    , m_list(new QTreeView(this))
    , m_words(new QLineEdit(this))
    , m_onlyParagraph(new QCheckBox(tr("This para&graph"), this))
{
    setUpList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addLayout(search());
    column->addWidget(m_list, 1);
    column->addLayout(buttons());
    connect(&session, &Session::currentParagraphChanged, this, [this] {
        if (m_onlyParagraph->isChecked())
            filter();
    });
    connect(&session, &Session::draftChanged, this, [this] {
        if (m_onlyParagraph->isChecked())
            filter();
    });
}

void HistoryPane::setUpList()
{
    m_filter->setSourceModel(m_model);
    m_list->setObjectName(u"history"_s);
    m_list->setAccessibleName(tr("History of the draft, newest first"));
    m_list->setModel(m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setItemDelegateForColumn(HistoryModel::Graph, m_graph);
    m_list->header()->setMinimumSectionSize(24);
    m_list->header()->moveSection(HistoryModel::What, HistoryModel::When);
    new theme::FittingColumns(m_list, HistoryModel::What, {HistoryModel::Who, HistoryModel::When});
    connect(m_list, &QAbstractItemView::activated, this, &HistoryPane::showWhatItDid);
}

QLayout *HistoryPane::search()
{
    m_words->setObjectName(u"historyWords"_s);
    m_words->setPlaceholderText(tr("Find in the history"));
    m_words->setAccessibleName(tr("Words to find in the history"));
    m_words->setClearButtonEnabled(true);
    m_onlyParagraph->setObjectName(u"historyOfParagraph"_s);
    m_onlyParagraph->setToolTip(tr("Only what changed the current paragraph"));
    connect(m_words, &QLineEdit::textChanged, this, &HistoryPane::filter);
    connect(m_onlyParagraph, &QCheckBox::toggled, this, &HistoryPane::filter);
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_onlyParagraph);
    return row;
}

QLayout *HistoryPane::buttons()
{
    auto *compare = new QPushButton(tr("&Compare"), this);
    compare->setObjectName(u"compareChosen"_s);
    compare->setToolTip(tr("Compare the two chosen states; with one chosen, that state with the present draft"));
    connect(compare, &QPushButton::clicked, this, &HistoryPane::compareChosen);
    auto *back = new QPushButton(tr("&Bring back"), this);
    back->setObjectName(u"bringBack"_s);
    back->setToolTip(tr("Give the draft, or a part of it, the text that it had in the chosen revision"));
    auto *menu = new QMenu(back);
    menu->addAction(tr("This &paragraph as it was then"), this,
            [this] { bringBack(m_session.currentParagraph(), tr("The paragraph reads again as it did then.")); })
        ->setObjectName(u"bringBackParagraph"_s);
    menu->addAction(tr("This pro&vision as it was then"), this,
            [this] { bringBack(m_session.currentProvision(), tr("The provision is again what it was then.")); })
        ->setObjectName(u"bringBackProvision"_s);
    menu->addAction(tr("&Everything as it was then"), this,
            [this] {
                bringBack(
                    std::monostate(), tr("The draft is again what it was then; what came since stays in the history."));
            })
        ->setObjectName(u"bringBackAll"_s);
    back->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(compare);
    row->addWidget(back);
    return row;
}

QList<Revision> HistoryPane::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.append(m_filter->mapToSource(index).row());
    std::ranges::sort(rows);
    QList<Revision> revisions;
    for (const int row : std::as_const(rows))
        revisions.append(m_model->revision(row));
    return revisions;
}

void HistoryPane::compareChosen()
{
    const QList<Revision> revisions = chosen();
    if (revisions.isEmpty())
        Q_EMIT m_session.message(tr("Choose one revision in the history, or two, to compare."), false);
    else
        Q_EMIT compareWanted(
            revisions.last().id, revisions.size() == 1 ? m_session.project().head() : revisions.first().id);
}

void HistoryPane::showWhatItDid(const QModelIndex &row)
{
    const Revision revision = m_model->revision(m_filter->mapToSource(row).row());
    if (revision.parents.size() > 1)
        Q_EMIT walkWanted(revision.parents.first(), revision.id);
    else if (!revision.parents.isEmpty())
        Q_EMIT compareWanted(revision.parents.first(), revision.id);
}

void HistoryPane::filter()
{
    std::optional<QSet<RevisionId>> only;
    if (m_onlyParagraph->isChecked() && m_session.hasProject()) {
        only.emplace();
        const auto log = m_session.project().paragraphLog(m_session.currentParagraph());
        for (const Revision &revision : log.value_or(QList<Revision>()))
            only->insert(revision.id);
    }
    if (only || !m_words->text().trimmed().isEmpty())
        m_model->fetchAll();
    m_filter->setOnly(only);
    m_filter->setWords(m_words->text());
    m_graph->setConnected(!m_filter->leavesOut());
    m_list->viewport()->update();
}

void HistoryPane::bringBack(const BroughtBack &what, const QString &sentence)
{
    const QList<Revision> revisions = chosen();
    if (revisions.isEmpty()) {
        Q_EMIT m_session.message(tr("Choose the revision in the history from which it shall come back."), false);
        return;
    }
    const auto back = m_session.project().bringBack(revisions.first().id, what);
    Q_EMIT m_session.message(back ? sentence : back.error().sentence, back.has_value());
}

}
