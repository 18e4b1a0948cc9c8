// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/annotations/annotationspane.h"

#include "proposals/delegation.h"
#include "views/annotations/annotationsfilter.h"
#include "views/annotations/annotationsmodel.h"
#include "views/annotations/notedialog.h"
#include "views/annotations/replydialog.h"
#include "views/session/session.h"
#include "views/theme/fittingcolumns.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace concordat {

AnnotationsPane::AnnotationsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new AnnotationsModel(session, this))
    , m_shown(new AnnotationsFilter(this))
    , m_list(new QTreeView(this))
    , m_whole(new QPlainTextEdit(this))
    , m_delegation(new QComboBox(this))
    , m_count(new QLabel(this))
{
    m_shown->setSourceModel(m_model);
    m_list->setObjectName(QStringLiteral("annotations"));
    m_list->setAccessibleName(tr("Annotations of the draft"));
    m_list->setModel(m_shown);
    m_list->setRootIsDecorated(false);
    new theme::FittingColumns(
        m_list, AnnotationsModel::Text, {AnnotationsModel::Kind, AnnotationsModel::State, AnnotationsModel::By});
    m_list->installEventFilter(this);
    m_whole->setObjectName(QStringLiteral("wholeNote"));
    m_whole->setAccessibleName(tr("The chosen note, with its replies"));
    m_whole->setPlaceholderText(tr("Choose a note to read the whole of it, and the replies."));
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_count->setObjectName(QStringLiteral("annotationCount"));
    m_count->setWordWrap(true);
    auto *settled = new QPushButton(tr("&Settle"), this);
    settled->setToolTip(tr("This note needs no further answer (Space; Backspace opens it again)"));
    auto *answer = new QPushButton(tr("&Reply…"), this);
    answer->setObjectName(QStringLiteral("reply"));
    answer->setToolTip(tr("Answer the note"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(answer);
    buttons->addWidget(settled);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addLayout(filters());
    column->addWidget(m_count);
    column->addWidget(m_list, 3);
    column->addWidget(m_whole, 2);
    column->addLayout(buttons);

    connect(m_model, &QAbstractItemModel::modelReset, this, &AnnotationsPane::listDelegations);
    connect(settled, &QPushButton::clicked, this, [this] { settle(true); });
    connect(answer, &QPushButton::clicked, this, &AnnotationsPane::reply);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        showWhole();
        if (!row.isValid())
            return;
        const Anchor &anchor = m_model->annotation(m_shown->mapToSource(row).row()).anchor;
        m_session.selectProvision(anchor.provision);
        m_session.selectParagraph(anchor.paragraph, anchor.range.begin);
    });
    listDelegations();
}

QLayout *AnnotationsPane::filters()
{
    auto *words = new QLineEdit(this);
    words->setObjectName(QStringLiteral("annotationWords"));
    words->setPlaceholderText(tr("Find in the notes"));
    words->setAccessibleName(tr("Find in the notes"));
    words->setClearButtonEnabled(true);
    auto *state = new QComboBox(this);
    state->setObjectName(QStringLiteral("annotationState"));
    state->setAccessibleName(tr("State of the notes"));
    state->setToolTip(tr("Show only notes of this state"));
    state->addItem(tr("Open and settled"), int(AnnotationsFilter::State::Any));
    state->addItem(tr("Open"), int(AnnotationsFilter::State::Open));
    state->addItem(tr("Settled"), int(AnnotationsFilter::State::Settled));
    state->addItem(tr("Words are gone"), int(AnnotationsFilter::State::Orphaned));
    auto *kind = new QComboBox(this);
    kind->setObjectName(QStringLiteral("annotationKind"));
    kind->setAccessibleName(tr("Kind of the notes"));
    kind->setToolTip(tr("Show only notes of this kind"));
    kind->addItem(tr("Every kind"));
    for (const Annotation::Kind one : annotationKinds())
        kind->addItem(nameOf(one), int(one));
    m_delegation->setObjectName(QStringLiteral("annotationDelegation"));
    m_delegation->setAccessibleName(tr("Delegation of the notes"));
    m_delegation->setToolTip(tr("Show only notes of this delegation"));
    for (QComboBox *box : {state, kind, m_delegation}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    auto *boxes = new QHBoxLayout;
    boxes->addWidget(state, 1);
    boxes->addWidget(kind, 1);
    auto *column = new QVBoxLayout;
    column->addWidget(words);
    column->addLayout(boxes);
    column->addWidget(m_delegation);
    connect(words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setWords(text);
        count();
    });
    connect(state, &QComboBox::currentIndexChanged, this, [this, state] {
        m_shown->setState(AnnotationsFilter::State(state->currentData().toInt()));
        count();
    });
    connect(kind, &QComboBox::currentIndexChanged, this, [this, kind] {
        const QVariant one = kind->currentData();
        m_shown->setKind(one.isValid() ? std::optional(Annotation::Kind(one.toInt())) : std::nullopt);
        count();
    });
    connect(m_delegation, &QComboBox::currentIndexChanged, this, [this] {
        m_shown->setDelegation(m_delegation->currentData().toString());
        count();
    });
    return column;
}

/// Everybody who has written a note.
void AnnotationsPane::listDelegations()
{
    const QString chosen = m_delegation->currentData().toString();
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_model->annotation(row).delegation);
    names.removeAll(QString());
    names.removeDuplicates();
    m_delegation->clear();
    m_delegation->addItem(tr("Everybody"));
    for (const QString &name : sortedFor(names, Language::English))
        m_delegation->addItem(name, name);
    m_delegation->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_delegation->findData(chosen)));
    count();
}

void AnnotationsPane::count()
{
    int settled = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        settled += m_model->annotation(row).settled ? 1 : 0;
    showWhole();
    const int all = m_model->rowCount();
    m_whole->setVisible(all > 0);
    if (all == 0)
        m_count->setText(tr("There are no notes yet. Select words in the draft and choose Annotate."));
    else if (m_shown->rowCount() == 0)
        m_count->setText(tr("No note is like that. There are %n in all.", nullptr, all));
    else
        m_count->setText(tr("%1 of %n settled", nullptr, all).arg(settled));
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
    const AnnotationId id = m_model->annotation(m_shown->mapToSource(row).row()).id;
    if (m_session.commit(edits::SetSettled{id, settled}))
        m_list->setCurrentIndex(m_shown->index(std::min(number, m_shown->rowCount() - 1), 0));
}

void AnnotationsPane::reply()
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid())
        return;
    const Annotation note = m_model->annotation(m_shown->mapToSource(row).row());
    auto *dialog = new ReplyDialog(note, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &Session::projectChanged, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = note.id] {
        if (!m_session.commit(edits::ReplyTo{id, dialog->reply()}))
            return;
        for (int answered = 0; answered < m_shown->rowCount(); ++answered) {
            const QModelIndex at = m_shown->index(answered, 0);
            if (m_model->annotation(m_shown->mapToSource(at).row()).id == id)
                m_list->setCurrentIndex(at);
        }
    });
    dialog->open();
}

void AnnotationsPane::showWhole()
{
    const QModelIndex row = m_shown->mapToSource(m_list->currentIndex());
    m_whole->setPlainText(row.isValid() ? wholeText(m_model->annotation(row.row())) : QString());
}

}
