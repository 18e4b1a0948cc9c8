// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/variants/cardpane.h"

#include "views/passage/passagetext.h"
#include "views/session/session.h"
#include "views/theme/measure.h"
#include "views/variants/cardmodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat {

CardPane::CardPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CardModel(session, this))
    , m_delegations(new QListView(this))
    , m_text(new theme::MeasuredBrowser(this))
    , m_state(new QLabel(this))
    , m_tools(new QToolBar(this))
{
    m_delegations->setObjectName(u"cardDelegations"_s);
    m_delegations->setAccessibleName(tr("Delegations that take part in the paragraph"));
    m_delegations->setModel(m_model);
    m_delegations->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_delegations->setToolTip(tr("Space switches a delegation off and on"));
    m_text->setObjectName(u"cardText"_s);
    m_text->setAccessibleName(tr("Text of the paragraph that follows from the switches"));
    m_text->document()->setDocumentMargin(10);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);

    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_delegations);
    sides->addWidget(m_text);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 3);
    sides->setChildrenCollapsible(false);
    m_tools->setIconSize({18, 18});
    auto *head = new QHBoxLayout;
    head->addWidget(m_state, 1);
    head->addWidget(m_tools);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(head);
    column->addWidget(sides, 1);
    m_model->setWatched(false);
    connect(m_model, &CardModel::textChanged, this, &CardPane::showText);
    showText();
}

void CardPane::addTool(QAction *action)
{
    m_tools->addAction(action);
}

void CardPane::showText()
{
    const ConsolidationCard &card = m_model->card();
    m_text->clear();
    QTextCursor cursor(m_text->document());
    QTextBlockFormat block;
    const QString flat = flatText(card.passage());
    block.setLayoutDirection(flat.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(block);
    insertPassage(cursor, card.passage(), {palette(), Reading::MarkedUp, AttributionStyle::InFront, true});
    m_text->setPlaceholderText(card.paragraph().isNull()
            ? QString()
            : tr("Nothing is left of the paragraph. Switch a delegation on to have its text."));
    if (card.paragraph().isNull())
        m_state->setText(tr("Choose a paragraph to see how its text is put together."));
    else if (card.readings().isEmpty())
        m_state->setText(tr("No delegation submitted this paragraph; it was written in the draft."));
    else if (card.isChanged())
        m_state->setText(
            tr("The text as it would be. Take it into the draft, or switch back: nothing has changed yet."));
    else
        m_state->setText(tr("The text as the draft has it. Switch delegations off and on to see what follows."));
}

void CardPane::takeText()
{
    const ConsolidationCard &card = m_model->card();
    if (!card.isChanged()) {
        Q_EMIT m_session.message(tr("The draft has this text already. Switch a delegation off or on first."), false);
        return;
    }
    if (m_session.commit(edits::SetPassage{card.paragraph(), card.passage()}))
        Q_EMIT m_session.message(tr("The paragraph now has the text of the card."), true);
}

void CardPane::chooseBase()
{
    if (m_delegations->currentIndex().isValid())
        m_model->toggleBase(m_delegations->currentIndex().row());
    else
        Q_EMIT m_session.message(tr("Choose a delegation on the card first."), false);
}

void CardPane::bracketWhole()
{
    m_model->setWhole(!m_model->card().isWhole());
}

void CardPane::declareSame()
{
    QList<int> rows;
    for (const QModelIndex &index : m_delegations->selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::ranges::sort(rows);
    if (rows.size() < 2)
        Q_EMIT m_session.message(tr("Select two or more delegations on the card that mean the same."), false);
    else
        m_model->declareSame(rows);
}

void CardPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showText();
}

void CardPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

void CardPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
}

}
