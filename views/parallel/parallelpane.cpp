// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/parallel/parallelpane.h"

#include "text/languagelocale.h"
#include "text/notation.h"
#include "views/history/redlinetext.h"
#include "views/parallel/parallelmodel.h"
#include "views/session/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTextEdit>
#include <QToolBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr int placeColumn = 150;
constexpr int lookColumn = 190;

/// Draws each language in its own direction, and cuts it off at its own end.
class ColumnDirection : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto *model = static_cast<const ParallelModel *>(index.model());
        option->direction = model->directionOf(index.column(), option->direction);
    }
};

QTextEdit *textField(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *field = new QTextEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(spoken);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    return field;
}

/// The text as it stands; where it was checked in another state, as a redline against that.
void writeInto(QTextEdit *field, const ParallelText &text, const std::optional<QString> &checked, Language language)
{
    field->clear();
    QTextOption option;
    option.setTextDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WordWrap);
    field->document()->setDefaultTextOption(option);
    const QString now = printed(text);
    QTextCursor cursor(field->document());
    if (checked && *checked != now)
        insertRedline(cursor, withoutEscapes(*checked), withoutEscapes(now), field->palette());
    else
        cursor.insertText(withoutEscapes(now));
    field->moveCursor(QTextCursor::Start);
}

}

ParallelPane::ParallelPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ParallelModel(session, this))
    , m_languages(new QComboBox(this))
    , m_shown(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_tools(new QToolBar(tr("Parallel text"), this))
    , m_list(new QTreeView(this))
    , m_here(textField(u"parallelHere"_s, tr("The text in the language of the draft"), this))
    , m_there(textField(u"parallelThere"_s, tr("The text in the other language"), this))
    , m_empty(new QLabel(tr("The project has the text in one language only. Take in the project of another language, "
                            "or a document, with File ▸ Text in another language…"),
          this))
    , m_texts(new QWidget(this))
{
    m_languages->setObjectName(u"parallelLanguages"_s);
    m_languages->setAccessibleName(tr("The other language"));
    m_shown->setObjectName(u"parallelShown"_s);
    m_shown->setAccessibleName(tr("Which texts are listed"));
    m_shown->addItem(tr("What differs or was changed"), int(ParallelModel::Shown::Differing));
    m_shown->addItem(tr("What is not checked"), int(ParallelModel::Shown::Unchecked));
    m_shown->addItem(tr("Everything"), int(ParallelModel::Shown::Everything));
    m_count->setObjectName(u"parallelCount"_s);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_list->setObjectName(u"parallel"_s);
    m_list->setAccessibleName(tr("Texts in two languages"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setItemDelegate(new ColumnDirection(m_list));
    m_list->setColumnWidth(ParallelModel::Place, placeColumn);
    m_list->setColumnWidth(ParallelModel::ToLookAt, lookColumn);
    m_list->header()->setSectionResizeMode(ParallelModel::Here, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ParallelModel::There, QHeaderView::Stretch);
    m_empty->setObjectName(u"parallelEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto *choices = new QHBoxLayout;
    choices->addWidget(m_languages);
    choices->addWidget(m_shown);
    choices->addWidget(m_count, 1);
    auto *sides = new QSplitter(this);
    sides->addWidget(m_here);
    sides->addWidget(m_there);
    sides->setChildrenCollapsible(false);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_list);
    split->addWidget(sides);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(m_texts);
    column->setContentsMargins(4, 4, 4, 4);
    column->addLayout(choices);
    column->addWidget(m_tools);
    column->addWidget(split, 1);
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_texts);
    stack->addWidget(m_empty);

    connect(&session, &Session::projectChanged, this, &ParallelPane::refresh);
    connect(&session, &Session::draftChanged, this, &ParallelPane::refresh);
    connect(m_languages, &QComboBox::currentIndexChanged, this,
        [this] { m_model->setLanguage(Language(m_languages->currentData().toInt())); });
    connect(m_shown, &QComboBox::currentIndexChanged, this,
        [this] { m_model->setShown(ParallelModel::Shown(m_shown->currentData().toInt())); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ParallelPane::count);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ParallelPane::showTexts);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ParallelPane::showTexts);
    refresh();
}

void ParallelPane::addTool(QAction *action)
{
    m_tools->addAction(action);
    m_list->addAction(action);
}

void ParallelPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->refresh();
}

/// While nobody looks, nothing is compared.
void ParallelPane::refresh()
{
    m_model->outdate();
    listLanguages();
    if (isVisible())
        m_model->refresh();
}

void ParallelPane::listLanguages()
{
    const QList<Language> held = parallelLanguages(m_session.draft());
    const QVariant before = m_languages->currentData();
    {
        const QSignalBlocker quiet(m_languages);
        m_languages->clear();
        for (const Language language : held)
            m_languages->addItem(ownName(language), int(language));
        m_languages->setCurrentIndex(std::max(held.isEmpty() ? -1 : 0, m_languages->findData(before)));
    }
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(held.isEmpty() ? m_empty : m_texts);
    m_model->setLanguage(held.isEmpty() ? Language::Undetermined : Language(m_languages->currentData().toInt()));
}

void ParallelPane::showLanguage(Language language)
{
    m_languages->setCurrentIndex(m_languages->findData(int(language)));
}

void ParallelPane::count()
{
    const int differing = int(m_model->differing());
    const int unchecked = int(m_model->unchecked());
    m_count->setText(tr("%n text(s) differ or were changed.", nullptr, differing) + u' '
        + tr("%n text(s) are not checked.", nullptr, unchecked));
}

void ParallelPane::showTexts()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount()) {
        for (QTextEdit *field : {m_here, m_there}) {
            field->clear();
            field->setPlaceholderText(tr("Choose a row of the list to read its text here."));
        }
        return;
    }
    for (QTextEdit *field : {m_here, m_there})
        field->setPlaceholderText(tr("This language has no such text."));
    const ParallelRow &row = m_model->at(current.row());
    const bool checked = row.check && row.check->when.isValid();
    writeInto(m_here, row.here, checked ? std::optional(row.check->hereText) : std::nullopt, m_model->own());
    writeInto(m_there, row.there, checked ? std::optional(row.check->thereText) : std::nullopt, m_model->language());
    if (row.here.isNull())
        return;
    if (row.isTitle)
        m_session.selectProvision(row.here.provision);
    else
        m_session.selectParagraph(ParagraphId{row.here.id});
}

QList<int> ParallelPane::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void ParallelPane::check()
{
    edits::CheckParallel edit;
    for (const int row : chosenRows())
        edit.checks.append(checkedNow(m_model->at(row), m_model->language()));
    if (edit.checks.isEmpty()) {
        Q_EMIT m_session.message(tr("Choose the texts that you have read in both languages."), false);
        return;
    }
    const int row = chosenRows().first();
    if (!m_session.commit(edit))
        return;
    Q_EMIT m_session.message(tr("%n text(s) are checked.", nullptr, int(edit.checks.size())), true);
    // What was checked may have left the list; what comes next is there.
    const int next = std::min(row, m_model->rowCount() - 1);
    if (next >= 0)
        m_list->setCurrentIndex(m_model->index(next, 0));
}

void ParallelPane::putTogether()
{
    const QList<int> rows = chosenRows();
    const bool two = rows.size() == 2;
    const ParallelRow *here = nullptr;
    const ParallelRow *there = nullptr;
    for (const int row : two ? rows : QList<int>()) {
        const ParallelRow &one = m_model->at(row);
        if (one.there.isNull())
            here = &one;
        else if (one.here.isNull())
            there = &one;
    }
    if (!here || !there || here->isTitle != there->isTitle) {
        Q_EMIT m_session.message(
            tr("Choose two rows: a text that only one language has, and one that only the other has."), false);
        return;
    }
    const ParallelCheck together{m_model->language(), here->here.id, there->there.id, {}, {}, {}, {}};
    if (m_session.commit(edits::CheckParallel{{together}}))
        Q_EMIT m_session.message(tr("The two texts answer each other now."), true);
}

void ParallelPane::takeApart()
{
    const QList<int> rows = chosenRows();
    if (rows.size() != 1 || m_model->at(rows.first()).here.isNull() || m_model->at(rows.first()).there.isNull()) {
        Q_EMIT m_session.message(tr("Choose one row that has a text in both languages."), false);
        return;
    }
    const ParallelRow &row = m_model->at(rows.first());
    const ParallelCheck here{m_model->language(), row.here.id, {}, {}, {}, {}, {}};
    const ParallelCheck there{m_model->language(), {}, row.there.id, {}, {}, {}, {}};
    if (m_session.commit(edits::CheckParallel{{here, there}}))
        Q_EMIT m_session.message(tr("The two texts stand apart now."), true);
}

void ParallelPane::takeAway()
{
    const Language language = m_model->language();
    if (language == Language::Undetermined) {
        Q_EMIT m_session.message(tr("The project has the text in one language only."), false);
        return;
    }
    if (m_session.commit(edits::TakeParallel{language, {}}))
        Q_EMIT m_session.message(tr("The text in %1 is no longer in the project.").arg(ownName(language)), true);
}

void ParallelPane::step(int by)
{
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + by : 0;
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
}

}
