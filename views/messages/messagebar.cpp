// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/messages/messagebar.h"

#include "views/actions/icon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace concordat {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_undo(new QToolButton(this))
    , m_offers{new QToolButton(this), new QToolButton(this)}
    , m_stop(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_offers[0]->setObjectName(QStringLiteral("offer"));
    m_offers[1]->setObjectName(QStringLiteral("otherOffer"));
    for (QToolButton *offer : m_offers) {
        offer->setAccessibleName(tr("What can be done"));
        offer->setToolTip(tr("What can be done"));
    }
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_sentence->setForegroundRole(QPalette::ToolTipText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setMaximumWidth(200);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("How far it is"));
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Take back what was just done"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop this work; nothing is changed"));
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Put this message away"));
    m_close->setAccessibleName(tr("Put this message away"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_progress);
    row->addWidget(m_undo);
    for (QToolButton *offer : m_offers)
        row->addWidget(offer);
    row->addWidget(m_stop);
    row->addWidget(m_close);

    connect(m_undo, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT undoWanted();
    });
    connect(m_stop, &QToolButton::clicked, this, &MessageBar::stopWanted);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::showMessage(const QString &sentence, bool canUndo)
{
    m_sentence->setText(sentence);
    m_progress->hide();
    m_stop->hide();
    m_undo->setVisible(canUndo);
    for (QToolButton *offer : m_offers)
        offer->hide();
    m_close->show();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::offer(const QString &sentence, const QList<QAction *> &actions)
{
    showMessage(sentence);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        m_offers.at(i)->setDefaultAction(actions[i]);
        // Its own words are its name.
        m_offers.at(i)->setAccessibleName({});
        m_offers.at(i)->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_offers.at(i)->show();
    }
}

void MessageBar::showProgress(const QString &sentence, double share)
{
    m_sentence->setText(sentence);
    m_progress->setValue(int(share * 1000));
    m_progress->show();
    m_stop->show();
    m_undo->hide();
    for (QToolButton *offer : m_offers)
        offer->hide();
    m_close->hide();
    show();
}

void MessageBar::clear()
{
    m_sentence->clear();
    hide();
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

}
