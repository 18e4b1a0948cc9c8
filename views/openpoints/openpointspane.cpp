// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/openpoints/openpointspane.h"

#include "views/openpoints/openpointsmodel.h"
#include "views/session/session.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

namespace concordat {

OpenPointsPane::OpenPointsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new OpenPointsModel(session, this))
    , m_list(new QTreeView(this))
    , m_count(new QLabel(this))
    , m_keys(new QLabel(tr("1 … 9 keep that alternative of the chosen point, 0 keeps none."), this))
{
    m_list->setObjectName(QStringLiteral("openPoints"));
    m_list->setAccessibleName(tr("Open points in the order of the text"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    // As wide as what is seen needs: there may be thousands.
    m_list->header()->setResizeContentsPrecision(0);
    m_list->header()->setSectionResizeMode(OpenPointsModel::Place, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("openPointCount"));
    m_count->setWordWrap(true);
    m_keys->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(m_keys);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (!row.isValid())
            return;
        const OpenPointsModel::Point &point = m_model->points()[row.row()];
        if (point.paragraph.isNull())
            m_session.selectProvision(point.provision);
        else
            m_session.selectParagraph(point.paragraph, point.position);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &OpenPointsPane::count);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OpenPointsPane::showNext);
    count();
}

void OpenPointsPane::count()
{
    const int open = m_model->rowCount();
    // The status line counts brackets; a point to decide may hold several.
    m_count->setText(open == 0 ? tr("Nothing is open: no bracket is left.")
                               : tr("%n point(s) to decide", nullptr, open) + QStringLiteral(" · ")
                + tr("%n open bracket(s) with those inside them", nullptr, m_model->bracketsInAll()));
    m_keys->setVisible(open > 0);
}

/// The list was filled anew: what was decided is gone from it, and what follows is next.
void OpenPointsPane::showNext()
{
    if (!isVisible())
        return;
    const int row = m_model->rowFrom(m_session.currentParagraph(), m_session.currentPosition());
    if (row < 0)
        return;
    // While somebody works elsewhere, their place is not ours to change.
    const QSignalBlocker quiet(m_list->hasFocus() ? nullptr : m_list->selectionModel());
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void OpenPointsPane::decide(int digit)
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid())
        return;
    const OpenPointsModel::Point point = m_model->points()[row.row()];
    const Passage passage = m_model->passageOf(point);
    const Bracket *bracket = bracketAt(passage, point.bracket);
    if (!bracket || digit > bracket->alternatives.size()) {
        Q_EMIT m_session.message(tr("This bracket has no alternative %1.").arg(digit), false);
        return;
    }
    const auto keep = digit == 0 ? std::nullopt : std::optional<qsizetype>(digit - 1);
    const Edit lift = point.paragraph.isNull()
        ? Edit(edits::SetTitle{point.provision,
              withBracketReplaced(passage, point.bracket, keep ? bracket->alternatives[*keep].passage : Passage())})
        : Edit(edits::Lift{point.paragraph, point.bracket, keep});
    if (m_session.commit(lift))
        Q_EMIT m_session.message(
            keep ? tr("Alternative %1 was kept.").arg(digit) : tr("The bracket was dropped with its text."), true);
}

bool OpenPointsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
            if (m_session.hasProject() && !m_session.project().isReadOnly())
                decide(key->key() - Qt::Key_0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
