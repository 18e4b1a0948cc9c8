// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/concordance/concordancepane.h"

#include "views/concordance/concordancemodel.h"
#include "views/session/session.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolBar>
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

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!option.state.testFlag(QStyle::State_HasFocus))
            return;
        painter->save();
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }
};

/// As many names as a window shows lying; more of them stand upright, so that a room of thirty is seen at a glance.
constexpr int mostLying = 12;
/// Longer names are cut short; their tooltips have the rest.
constexpr int longestName = 20;

/// The names of the delegations over their columns.
class NamesHeader final : public QHeaderView {
public:
    explicit NamesHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(true);
        setTextElideMode(Qt::ElideRight);
    }

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QSize lying = QHeaderView::sectionSizeFromContents(section);
        const int length = std::min(lying.width(), fontMetrics().averageCharWidth() * longestName);
        return isUpright() ? QSize(lying.height(), length) : QSize(length, lying.height());
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        if (!isUpright()) {
            QHeaderView::paintSection(painter, rect, section);
            return;
        }
        painter->save();
        painter->translate(rect.left(), rect.bottom() + 1);
        painter->rotate(-90);
        QHeaderView::paintSection(painter, QRect(0, 0, rect.height(), rect.width()), section);
        painter->restore();
    }

private:
    [[nodiscard]] bool isUpright() const { return count() > mostLying; }
};

}

ConcordancePane::ConcordancePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ConcordanceModel(session, this))
    , m_table(new QTableView(this))
    , m_tools(new QToolBar(this))
    , m_filter(new QLineEdit(this))
    , m_reason(new QLabel(this))
{
    m_table->setObjectName(QStringLiteral("concordanceTable"));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setAccessibleName(tr("Concordance: a row a provision, a column a delegation"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CoverageDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalHeader(new NamesHeader(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->verticalHeader()->setMaximumWidth(360);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->setDragDropMode(QAbstractItemView::DragDrop);
    m_table->setDragDropOverwriteMode(true);
    m_table->setDefaultDropAction(Qt::MoveAction);
    m_tools->setIconSize({18, 18});
    m_filter->setObjectName(QStringLiteral("concordanceFilter"));
    m_filter->setPlaceholderText(tr("Find a provision"));
    m_filter->setAccessibleName(tr("Find a provision in the concordance"));
    m_filter->setAccessibleDescription(tr("Only provisions with these words are shown"));
    m_filter->setClearButtonEnabled(true);
    m_reason->setObjectName(QStringLiteral("concordanceReason"));
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    auto *hint = new QLabel(tr("A number counts the units of a delegation; “?” is a suggestion, “✓” was confirmed by a "
                               "person. Drag a cell to the row where its units belong."),
        this);
    hint->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_filter, 1);
    head->addWidget(m_tools);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addLayout(head);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);

    connect(m_filter, &QLineEdit::textChanged, this, &ConcordancePane::filter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConcordancePane::filter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConcordancePane::fitColumns);
    connect(m_model, &ConcordanceModel::unitsDropped, this, &ConcordancePane::relink, Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConcordancePane::showCell);
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

void ConcordancePane::addTool(QAction *action)
{
    m_tools->addAction(action);
    m_table->addAction(action);
}

/// Wide enough for the figures of a cell and for its head. No cell is measured: all of them hold figures alone.
void ConcordancePane::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int figures = m_table->fontMetrics().horizontalAdvance(QStringLiteral("? 88 ✓ "));
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column, std::max(header->sectionSizeHint(column), figures));
}

void ConcordancePane::filter()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        m_table->setRowHidden(row, !name.contains(m_filter->text(), Qt::CaseInsensitive));
    }
}

/// Why the units of the cell are thought to belong there.
void ConcordancePane::showCell()
{
    m_reason->setText(m_table->currentIndex().data(Qt::ToolTipRole).toString());
}

void ConcordancePane::moveUnits(int step)
{
    const QModelIndex cell = m_table->currentIndex();
    int row = cell.row() + step;
    while (row >= 0 && row < m_model->rowCount() && m_table->isRowHidden(row))
        row += step;
    if (m_model->unitsAt(cell).isEmpty())
        Q_EMIT m_session.message(tr("Choose a cell with a unit in it first."), false);
    else if (row < 0 || row >= m_model->rowCount())
        Q_EMIT m_session.message(tr("There is no provision further on that the units could belong to."), false);
    else
        relink(m_model->unitsAt(cell), m_model->provisionAt(row));
}

void ConcordancePane::setAside()
{
    const QList<UnitId> units = m_model->unitsAt(m_table->currentIndex());
    if (units.isEmpty())
        Q_EMIT m_session.message(tr("Choose a cell with a unit in it first."), false);
    else
        relink(units, {});
}

void ConcordancePane::relink(const QList<UnitId> &units, const ProvisionId &target)
{
    const int column = std::max(0, m_table->currentIndex().column());
    if (!m_session.relink(units, target))
        return;
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(target)), column));
    Q_EMIT m_session.message(target.isNull()
            ? tr("The units were taken out of the draft; they stay in what was received.")
            : tr("The units now belong to this provision, and its text follows."),
        true);
}

}
