// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/importing/reviewpane.h"

#include "views/importing/import.h"
#include "views/importing/reviewmodel.h"
#include "views/passage/foundwords.h"
#include "views/session/session.h"

#include "collation/renewal.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QtConcurrentRun>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace concordat {

ReviewPane::ReviewPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_units(new ReviewModel(this))
    , m_concerns(new ConcernsModel(this))
    , m_state(new QLabel(this))
    , m_tools(new QToolBar(this))
    , m_documents(new QComboBox(this))
    , m_concernList(new QListView(this))
    , m_tree(new QTreeView(this))
    , m_source(new QPlainTextEdit(this))
{
    layOut();
    connect(&session, &Session::projectChanged, this, &ReviewPane::loadWhenSeen);
    connect(&session, &Session::submissionsChanged, this, [this] {
        if (!hasCorrections())
            loadWhenSeen();
    });
    connect(m_documents, &QComboBox::activated, this, &ReviewPane::load);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPane::showUnit);
    connect(m_concernList->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPane::showConcern);
    connect(m_source, &QPlainTextEdit::cursorPositionChanged, this, &ReviewPane::followSource);
    connect(&m_making, &QFutureWatcherBase::finished, this, &ReviewPane::keep);
    load();
}

ReviewPane::~ReviewPane()
{
    m_making.waitForFinished();
}

void ReviewPane::layOut()
{
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_tools->setIconSize({18, 18});
    m_documents->setAccessibleName(tr("Received document"));
    m_documents->setAccessibleDescription(tr("Which of the received documents is shown"));
    m_concernList->setObjectName(u"concerns"_s);
    m_concernList->setAccessibleName(tr("What to look at first"));
    m_concernList->setModel(m_concerns);
    m_concernList->setWordWrap(true);
    m_tree->setObjectName(u"recognised"_s);
    m_tree->setAccessibleName(tr("What was recognised"));
    m_tree->setModel(m_units);
    m_tree->setUniformRowHeights(true);
    m_source->setObjectName(u"receivedText"_s);
    m_source->setAccessibleName(tr("The received document"));
    m_source->setPlaceholderText(tr("Open a compilation to see here what was recognised in it."));
    m_source->setReadOnly(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_source->setTabChangesFocus(true);

    auto *lists = new QSplitter(Qt::Vertical, this);
    lists->addWidget(m_concernList);
    lists->addWidget(m_tree);
    lists->setStretchFactor(0, 1);
    lists->setStretchFactor(1, 3);
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(lists);
    sides->addWidget(m_source);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_documents);
    head->addWidget(m_tools, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(sides, 1);
}

void ReviewPane::addTool(QAction *action)
{
    m_tools->addAction(action);
}

/// A received document is long, and most people never look at it here.
void ReviewPane::loadWhenSeen()
{
    m_compilation = {};
    m_corrections = 0;
    m_stale = true;
    if (isVisible())
        load();
}

void ReviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void ReviewPane::load()
{
    m_stale = false;
    const QList<SourceId> sources = m_session.hasProject() ? m_session.project().sources() : QList<SourceId>();
    const QString chosen = m_documents->currentData().toString();
    m_documents->clear();
    for (const SourceId &id : sources) {
        const auto source = m_session.project().source(id);
        m_documents->addItem(source ? source->fileName : id.value.left(8), id.value);
    }
    m_documents->setCurrentIndex(std::max(m_documents->findData(chosen), int(sources.size()) - 1));
    m_documents->setVisible(sources.size() > 1);
    m_compilation = {};
    m_corrections = 0;
    if (!sources.isEmpty()) {
        if (auto kept = m_session.project().compilation(SourceId(m_documents->currentData().toString())))
            m_compilation = std::move(*kept);
        else
            Q_EMIT said(kept.error().sentence);
    }
    m_source->setPlainText(m_compilation.source.text);
    refill({});
}

void ReviewPane::refill(const UnitId &current)
{
    const QScopedValueRollback following(m_following, true);
    m_units->show(m_compilation);
    m_concerns->show(m_compilation);
    m_concernList->setVisible(m_concerns->rowCount() > 0);
    m_tree->expandToDepth(1);
    // A long name of a delegation must not push the words out of sight.
    m_tree->resizeColumnToContents(ReviewModel::What);
    m_tree->setColumnWidth(
        ReviewModel::What, std::min(m_tree->columnWidth(ReviewModel::What), m_tree->viewport()->width() * 9 / 20));
    m_tree->header()->setSectionResizeMode(ReviewModel::Number, QHeaderView::ResizeToContents);
    const QModelIndex index = m_units->indexOf(current);
    m_tree->setCurrentIndex(index.isValid() ? index : m_units->index(0, 0));
    m_tree->scrollTo(m_tree->currentIndex());
    showFound(*m_source, m_tree->currentIndex().siblingAtColumn(0).data(ReviewModel::SpanRole).value<TextSpan>());
    tellState();
}

void ReviewPane::tellState()
{
    if (m_compilation.submissions.isEmpty())
        m_state->setText(tr("Here you see what was recognised in a received document, and correct it."));
    else if (m_making.isRunning())
        m_state->setText(tr("The draft is being made from your corrections…"));
    else if (hasCorrections())
        m_state->setText(tr("%n correction(s) are waiting. Accept them to make the draft anew; what was done in the "
                            "draft since is kept.",
            nullptr, m_corrections));
    else if (m_concerns->rowCount() > 0)
        m_state->setText(tr("%n place(s) to look at. Choose one, and correct below what was recognised.", nullptr,
            m_concerns->rowCount()));
    else
        m_state->setText(tr("Nothing in this document was doubtful."));
}

UnitId ReviewPane::currentUnit() const
{
    return UnitId(m_tree->currentIndex().siblingAtColumn(0).data(ReviewModel::UnitRole).toString());
}

SubmissionId ReviewPane::currentSubmission() const
{
    QModelIndex index = m_tree->currentIndex().siblingAtColumn(0);
    while (index.parent().isValid())
        index = index.parent();
    return SubmissionId(index.data(ReviewModel::SubmissionRole).toString());
}

void ReviewPane::apply(const Correction &correction)
{
    if (m_making.isRunning())
        return;
    const UnitId unit = currentUnit();
    auto result = corrected(m_compilation, correction, Register::unitedNations());
    if (!result) {
        Q_EMIT said(result.error().sentence);
        return;
    }
    m_compilation = std::move(*result);
    ++m_corrections;
    // After joining, the unit before has the words.
    const UnitId previous(m_tree->currentIndex()
            .siblingAtColumn(0)
            .siblingAtRow(m_tree->currentIndex().row() - 1)
            .data(ReviewModel::UnitRole)
            .toString());
    refill(findUnit(m_compilation.submissions, unit) ? unit : previous);
}

void ReviewPane::setKind(UnitKind kind)
{
    apply(corrections::SetKind{currentUnit(), kind});
}

void ReviewPane::setNumber()
{
    const Unit *unit = findUnit(m_compilation.submissions, currentUnit());
    if (!unit) {
        Q_EMIT said(tr("Choose a paragraph or an article first."));
        return;
    }
    bool given = false;
    const QString number = QInputDialog::getText(
        this, tr("Number"), tr("Number as it is written, without the dot:"), QLineEdit::Normal, unit->number, &given);
    if (given)
        apply(corrections::SetNumber{unit->id, number});
}

void ReviewPane::setSubmitter()
{
    const SubmissionId id = currentSubmission();
    const auto submission = std::ranges::find(m_compilation.submissions, id, &Submission::id);
    if (submission == m_compilation.submissions.end())
        return;
    bool given = false;
    const QString name = QInputDialog::getText(this, tr("Delegation"),
        tr("Who submitted this (for example “Jamaica (on behalf of the Caribbean Community)”):"), QLineEdit::Normal,
        submission->delegation, &given);
    if (given)
        apply(corrections::SetSubmitter{id, name});
}

void ReviewPane::toggleCommentary()
{
    if (const Unit *unit = findUnit(m_compilation.submissions, currentUnit()))
        apply(corrections::MarkCommentary{unit->id, !unit->commentary});
    else
        Q_EMIT said(tr("Choose a paragraph or an article first."));
}

void ReviewPane::nest()
{
    apply(corrections::Nest{currentUnit()});
}

void ReviewPane::lift()
{
    apply(corrections::Lift{currentUnit()});
}

void ReviewPane::joinWithPrevious()
{
    apply(corrections::JoinWithPrevious{currentUnit()});
}

void ReviewPane::split()
{
    const Unit *unit = findUnit(m_compilation.submissions, currentUnit());
    const qsizetype cursor = m_source->textCursor().position();
    if (!unit || unit->text.isEmpty()) {
        Q_EMIT said(tr("Choose a paragraph, and put the cursor into the document where its second part begins."));
        return;
    }
    // The words behind the cursor, as the unit has them.
    const QString behind
        = m_compilation.source.text.sliced(cursor, std::min<qsizetype>(40, m_compilation.source.text.size() - cursor))
              .section(u'\n', 0, 0)
              .simplified();
    apply(corrections::Split{unit->id, behind.isEmpty() ? -1 : unit->text.indexOf(behind.left(20))});
}

void ReviewPane::placeStray()
{
    const QModelIndex chosen = m_concernList->currentIndex();
    if (!chosen.data(ConcernsModel::StrayRole).toBool() || currentUnit().isNull()) {
        Q_EMIT said(tr("Choose a piece that belongs to nobody above, and the unit that it is to follow below."));
        return;
    }
    apply(corrections::PlaceStray{chosen.data(ConcernsModel::SpanRole).value<TextSpan>(), currentUnit()});
}

void ReviewPane::showUnit()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    showFound(*m_source, m_tree->currentIndex().siblingAtColumn(0).data(ReviewModel::SpanRole).value<TextSpan>());
}

void ReviewPane::showConcern()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    const auto span = m_concernList->currentIndex().data(ConcernsModel::SpanRole).value<TextSpan>();
    showFound(*m_source, span);
    // For a stray, the place to put it stays chosen.
    const QModelIndex index = m_units->indexAt(span.begin);
    if (index.isValid() && !m_concernList->currentIndex().data(ConcernsModel::StrayRole).toBool()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

void ReviewPane::followSource()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    const QModelIndex index = m_units->indexAt(m_source->textCursor().position());
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ReviewPane::accept()
{
    if (!hasCorrections() || m_making.isRunning()) {
        Q_EMIT said(tr("There is no correction to accept."));
        return;
    }
    const QList<Submission> before = submissionsBehind(m_session.draft(), m_session.project().submissions());
    QList<Submission> after;
    for (const Submission &submission : before) {
        if (submission.source != m_compilation.source.id)
            after.append(submission);
    }
    after += m_compilation.submissions;
    m_making.setFuture(QtConcurrent::run(
        [current = m_session.draft(), before, after] { return renewed(current, before, after).draft; }));
    tellState();
}

void ReviewPane::keep()
{
    if (!m_session.hasProject())
        return;
    const int corrections = std::exchange(m_corrections, 0);
    const auto kept = m_session.project().importCompilation(m_compilation, m_making.result());
    if (!kept) {
        m_corrections = corrections;
        Q_EMIT said(kept.error().sentence);
    } else {
        Q_EMIT said(tr("The draft was made anew from %n correction(s).", nullptr, corrections));
    }
    tellState();
}

void ReviewPane::discard()
{
    load();
}

void ReviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showUnit();
}

}
