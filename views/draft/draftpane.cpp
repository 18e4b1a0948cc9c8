// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/draft/draftpane.h"

#include "views/draft/notationeditor.h"
#include "views/draft/pageview.h"
#include "views/session/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>

namespace concordat {

DraftPane::DraftPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(new NotationEditor(session, this))
    , m_page(new PageView(session, this))
    , m_reading(new QComboBox(this))
    , m_problems(new QLabel(this))
    , m_pageHead(new QWidget(this))
{
    m_reading->setObjectName(QStringLiteral("reading"));
    m_reading->setAccessibleName(tr("Reading of the page"));
    m_reading->setToolTip(tr("How the page shows what is not agreed"));
    m_reading->addItem(tr("Marked up"), int(Reading::MarkedUp));
    m_reading->addItem(tr("Clean: what is agreed"), int(Reading::Clean));
    m_reading->addItem(tr("As if agreed"), int(Reading::AsIfAgreed));
    m_problems->setTextFormat(Qt::PlainText);

    auto *label = new QLabel(tr("&Page:"), m_pageHead);
    label->setBuddy(m_reading);
    auto *pageHead = new QHBoxLayout(m_pageHead);
    pageHead->setContentsMargins(0, 0, 0, 0);
    pageHead->addWidget(label);
    pageHead->addWidget(m_reading);
    auto *head = new QHBoxLayout;
    head->addWidget(m_problems, 1);
    head->addWidget(m_pageHead);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_editor);
    split->addWidget(m_page);
    split->setChildrenCollapsible(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addLayout(head);
    column->addWidget(split, 1);

    connect(m_reading, &QComboBox::currentIndexChanged, this,
        [this] { m_page->setReading(Reading(m_reading->currentData().toInt())); });
    connect(m_editor, &NotationEditor::problemsChanged, this, [this](int count) {
        m_problems->setText(
            count == 0 ? QString() : tr("%n place(s) need a look: they are underlined.", nullptr, count));
    });
}

void DraftPane::setSides(Sides sides)
{
    m_sides = sides;
    m_editor->setVisible(sides != Sides::Page);
    m_page->setVisible(sides != Sides::Text);
    m_pageHead->setVisible(sides != Sides::Text);
    (sides == Sides::Page ? static_cast<QWidget *>(m_page) : m_editor)->setFocus();
}

void DraftPane::showNextSides()
{
    if (m_sides == Sides::Page)
        m_editor->keepTyping();
    setSides(m_sides == Sides::Both ? Sides::Text : m_sides == Sides::Text ? Sides::Page : Sides::Both);
}

}
