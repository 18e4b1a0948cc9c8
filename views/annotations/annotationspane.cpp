// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/annotations/annotationspane.h"

#include "views/annotations/annotationsmodel.h"
#include "views/session/session.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace concordat {

AnnotationsPane::AnnotationsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new AnnotationsModel(session, this))
    , m_list(new QTreeView(this))
{
    m_list->setObjectName(QStringLiteral("annotations"));
    m_list->setAccessibleName(tr("Annotations of the draft"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(AnnotationsModel::Place, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    auto *hint = new QLabel(tr("Select words in the draft and press Ctrl+Shift+N to write a note."), this);
    hint->setWordWrap(true);
    auto *settled = new QPushButton(tr("&Settle"), this);
    settled->setToolTip(tr("This note needs no further answer (Space; Backspace opens it again)"));
    auto *answer = new QPushButton(tr("&Reply…"), this);
    answer->setToolTip(tr("Answer the note"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(answer);
    buttons->addWidget(settled);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    const auto showHint = [this, hint] { hint->setVisible(m_model->rowCount() == 0); };
    connect(m_model, &QAbstractItemModel::modelReset, this, showHint);
    connect(settled, &QPushButton::clicked, this, [this] { settle(true); });
    connect(answer, &QPushButton::clicked, this, &AnnotationsPane::reply);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (!row.isValid())
            return;
        const Anchor &anchor = m_model->annotation(row.row()).anchor;
        m_session.selectProvision(anchor.provision);
        m_session.selectParagraph(anchor.paragraph, anchor.range.begin);
    });
}

bool AnnotationsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Backspace) {
            settle(key == Qt::Key_Space);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AnnotationsPane::settle(bool settled)
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid())
        return;
    const int number = row.row();
    if (m_session.commit(edits::SetSettled{m_model->annotation(number).id, settled}))
        m_list->setCurrentIndex(m_model->index(number, 0));
}

void AnnotationsPane::reply()
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid())
        return;
    const AnnotationId id = m_model->annotation(row.row()).id;
    const QString text = QInputDialog::getMultiLineText(this, tr("Reply"), m_model->annotation(row.row()).text);
    if (!text.trimmed().isEmpty())
        (void)m_session.commit(edits::ReplyTo{id, text.trimmed()});
}

}
