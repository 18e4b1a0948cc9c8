// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/concordance/concordancepane.h"

#include "views/concordance/concordancemodel.h"
#include "views/session/session.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace concordat {

namespace {

/// Shades a cell by how sure its link is; the number in it says the same to whoever sees no colour.
class CoverageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant confidence = index.data(ConcordanceModel::ConfidenceRole);
        if (!confidence.isValid())
            return;
        QColor shade = option->palette.color(QPalette::Highlight);
        shade.setAlphaF(float(0.12 + 0.28 * std::clamp(confidence.toDouble(), 0.0, 1.0)));
        option->backgroundBrush = shade;
    }
};

}

ConcordancePane::ConcordancePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ConcordanceModel(session, this))
    , m_table(new QTableView(this))
{
    m_table->setObjectName(QStringLiteral("concordanceTable"));
    m_table->setAccessibleName(tr("Concordance: a row a provision, a column a delegation"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CoverageDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMaximumWidth(360);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    auto *hint = new QLabel(
        tr("A number counts the units of a delegation; “?” is a suggestion, “✓” was confirmed by a person."), this);
    hint->setWordWrap(true);
    auto *confirmed = new QPushButton(tr("&Confirm"), this);
    confirmed->setObjectName(QStringLiteral("confirmLink"));
    confirmed->setToolTip(
        tr("Say that the units of this cell belong to this provision; no later proposal overrules it"));

    auto *head = new QHBoxLayout;
    head->addWidget(hint, 1);
    head->addWidget(confirmed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addLayout(head);
    column->addWidget(m_table, 1);

    connect(confirmed, &QPushButton::clicked, this, &ConcordancePane::confirm);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { m_session.selectProvision(m_model->provisionAt(current.row())); });
}

void ConcordancePane::confirm()
{
    const QList<ConcordanceEntry> entries = m_model->entriesAt(m_table->currentIndex());
    if (entries.isEmpty()) {
        Q_EMIT m_session.message(tr("Choose a cell with a unit in it first."), false);
        return;
    }
    for (const ConcordanceEntry &entry : entries) {
        if (!entry.corrected)
            (void)m_session.commit(edits::CorrectConcordance{entry.unit, {entry}});
    }
}

}
