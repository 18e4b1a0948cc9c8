// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/variants/variantspane.h"

#include "views/session/session.h"
#include "views/theme/measure.h"
#include "views/variants/cardpane.h"
#include "views/variants/overviewruler.h"
#include "views/variants/variantdelegate.h"
#include "views/variants/variantsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr int narrowestColumn = 240;
constexpr int narrowestHeader = 34;

}

VariantsPane::VariantsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new VariantsModel(session, this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(tr("No delegation has a text for this provision. Choose another one in the outline."), this))
    , m_card(new CardPane(session, this))
{
    m_table->setObjectName(u"variants"_s);
    m_table->setAccessibleName(tr("Variants of the provision, a column a delegation"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new VariantDelegate(m_table));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_table->verticalHeader()->setMinimumWidth(narrowestHeader);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setDefaultDropAction(Qt::CopyAction);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *side = new QWidget(this);
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_table, 1);
    row->addWidget(new OverviewRuler(*m_table, *m_model));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(side);
    split->addWidget(m_card);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *stack = new QStackedLayout(this);
    stack->addWidget(split);
    stack->addWidget(m_empty);

    connect(m_model, &QAbstractItemModel::modelReset, this, [this, stack] {
        stack->setCurrentIndex(m_model->columnCount() == 0 ? 1 : 0);
        fit();
        showCurrent();
        Q_EMIT delegationsChanged();
    });
    stack->setCurrentIndex(1);
    connect(&m_session, &Session::currentParagraphChanged, this, &VariantsPane::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const ParagraphId paragraph = m_model->paragraphAt(current.row());
        // Where the paragraph is the current one already, the cursor in it stays where it is.
        if (!paragraph.isNull() && paragraph != m_session.currentParagraph())
            m_session.selectParagraph(paragraph);
    });
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const int column = m_table->horizontalHeader()->logicalIndexAt(at);
        QMenu menu;
        QAction *base = menu.addAction(tr("Compare the others with %1").arg(m_model->delegationAt(column)));
        if (menu.exec(m_table->horizontalHeader()->mapToGlobal(at)) == base)
            m_model->setBase(m_model->delegationAt(column));
    });
}

QStringList VariantsPane::delegations() const
{
    QStringList names;
    for (int column = 0; column < m_model->columnCount(); ++column)
        names.append(m_model->delegationAt(column));
    return names;
}

void VariantsPane::fit()
{
    // While nobody looks, nothing is compared and laid out.
    if (!isVisible())
        return;
    // Columns share the room there is; where it is too little for all, the table scrolls, and where it is more than
    // lines are read over, it is left empty.
    const int columns = m_model->columnCount();
    const int share = m_table->viewport()->width() / std::max(1, columns);
    const int width = std::clamp(share, narrowestColumn, theme::measure(*m_table) * 3 / 2);
    const bool fits = width == share;
    m_table->horizontalHeader()->setSectionResizeMode(fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    for (int column = 0; !fits && column < columns; ++column)
        m_table->setColumnWidth(column, width);
    m_table->resizeRowsToContents();
}

bool VariantsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &VariantsPane::fit, Qt::QueuedConnection);
    // The table's own copy has the words alone.
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy) && m_table->currentIndex().isValid()) {
        QGuiApplication::clipboard()->setMimeData(m_model->mimeData({m_table->currentIndex()}));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void VariantsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void VariantsPane::showCurrent()
{
    const int row = m_model->rowOf(m_session.currentParagraph());
    if (row < 0 || row == m_table->currentIndex().row())
        return;
    const QModelIndex index = m_model->index(row, std::max(0, m_table->currentIndex().column()));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void VariantsPane::goToDifference(int step)
{
    const auto differs = [&](int row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const VariantCell &cell = m_model->cell(row, column);
            if (!cell.differences.isEmpty() || !cell.moved.isEmpty())
                return true;
        }
        return false;
    };
    for (int row = m_table->currentIndex().row() + step; row >= 0 && row < m_model->rowCount(); row += step) {
        if (!differs(row))
            continue;
        m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
        return;
    }
    Q_EMIT m_session.message(step > 0 ? tr("There is no further difference in this provision.")
                                      : tr("There is no earlier difference in this provision."),
        false);
}

void VariantsPane::takeVariant(int column)
{
    const int row = m_model->rowOf(m_session.currentParagraph());
    if (row < 0 || column < 1 || column > m_model->columnCount())
        return;
    const VariantCell &cell = m_model->cell(row, column - 1);
    const Unit *unit = m_session.project().units()->unit(cell.unit);
    if (!unit) {
        Q_EMIT m_session.message(
            tr("%1 has no text for this paragraph.").arg(m_model->delegationAt(column - 1)), false);
        return;
    }
    const Attribution by = m_model->delegationAt(column - 1);
    if (m_session.commit(edits::SetPassage{m_session.currentParagraph(), passageOf(*unit)}))
        Q_EMIT m_session.message(tr("The paragraph now has the text of %1.").arg(by), true);
}

void VariantsPane::joinCell(int step)
{
    const QModelIndex here = m_table->currentIndex();
    const ParagraphId target = m_model->paragraphAt(here.row() + step);
    if (!here.isValid() || m_model->cell(here.row(), here.column()).units.isEmpty())
        Q_EMIT m_session.message(tr("Choose a variant with text first."), false);
    else if (target.isNull())
        Q_EMIT m_session.message(tr("There is no paragraph there to join with."), false);
    else
        relink(m_model->cell(here.row(), here.column()).units, target);
}

void VariantsPane::splitCell()
{
    const QModelIndex here = m_table->currentIndex();
    if (!here.isValid() || m_model->cell(here.row(), here.column()).units.size() < 2)
        Q_EMIT m_session.message(tr("Choose a variant in which two texts stand together first."), false);
    else
        relink({m_model->cell(here.row(), here.column()).unit}, {});
}

void VariantsPane::relink(QList<UnitId> units, ParagraphId paragraph)
{
    if (!m_session.relink(units, m_session.currentProvision(), paragraph))
        return;
    // To where the text stands now, so that it can be put right at once.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (m_model->cell(row, column).units.contains(units.first()))
                m_table->setCurrentIndex(m_model->index(row, column));
        }
    }
    Q_EMIT m_session.message(paragraph.isNull() ? tr("The text now stands for a paragraph of its own.")
                                                : tr("The text now stands for this paragraph."),
        true);
}

}
