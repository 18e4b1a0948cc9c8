// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/searchpane.h"

#include "views/search/excerptdelegate.h"
#include "views/search/searchmodel.h"
#include "views/session/projectreader.h"
#include "views/session/session.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr std::chrono::milliseconds typingPause(150);
constexpr int everywhereChoice = -1;

}

SearchPane::SearchPane(Session &session, ProjectReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(reader)
    , m_model(new SearchModel(this))
    , m_words(new QLineEdit(this))
    , m_where(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_results(new QTreeView(this))
{
    m_words->setObjectName(u"searchWords"_s);
    m_words->setPlaceholderText(tr("Search"));
    m_words->setAccessibleName(tr("Words to look for"));
    m_words->setToolTip(tr("The beginning of a word is enough; quotes make a phrase"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_where->setAccessibleName(tr("Where to look"));
    m_where->setToolTip(tr("Where to look"));
    m_where->addItem(tr("Everywhere"), everywhereChoice);
    m_where->addItem(tr("The draft"), int(Finding::Draft));
    m_where->addItem(tr("What was received"), int(Finding::Variants));
    m_where->addItem(tr("Elsewhere in the documents"), int(Finding::Documents));
    m_where->addItem(tr("Annotations"), int(Finding::Annotations));
    m_where->addItem(tr("Earlier states"), int(Finding::History));
    m_count->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);
    m_results->setObjectName(u"found"_s);
    m_results->setAccessibleName(tr("Places where the words stand"));
    m_results->setModel(m_model);
    m_results->setItemDelegate(new ExcerptDelegate(m_results));
    m_results->setHeaderHidden(true);
    m_results->setIndentation(0);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // How high a row is depends on the width, which a scroll bar that comes and goes would change.
    m_results->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_results->viewport()->installEventFilter(this);
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_words);
    column->addWidget(m_where);
    column->addWidget(m_count);
    column->addWidget(m_results, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchPane::ask);
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            go(m_model->index(0, 0, m_model->index(0, 0)));
    });
    connect(m_where, &QComboBox::currentIndexChanged, this, &SearchPane::narrow);
    connect(m_results, &QTreeView::activated, this, &SearchPane::go);
    connect(m_results, &QTreeView::clicked, this, &SearchPane::go);
    connect(&session, &Session::draftChanged, this, [this] {
        if (isVisible() && !m_words->text().trimmed().isEmpty())
            m_pause.start();
    });
    connect(&session, &Session::projectChanged, this, [this] {
        m_words->clear();
        ask();
    });
    ask();
}

void SearchPane::begin(const QString &words)
{
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    // What the first search needs is got ready while its words are typed.
    if (m_words->text().trimmed().isEmpty())
        m_reader.ask(this, [](Project &project) -> ProjectReader::Answer {
            (void)project.refreshSearch();
            return [] { };
        });
}

int SearchPane::placeCount() const
{
    return m_model->placeCount();
}

void SearchPane::ask()
{
    const QString words = m_words->text();
    m_reader.ask(this, [this, words](Project &project) -> ProjectReader::Answer {
        return [this, words, places = findEverywhere(project, words)] { showPlaces(words, places); };
    });
    if (words.trimmed().isEmpty())
        showPlaces(words, QList<FoundPlace>());
}

void SearchPane::showPlaces(const QString &words, const Result<QList<FoundPlace>> &places)
{
    m_found = places.value_or(QList<FoundPlace>());
    narrow();
    if (!places)
        m_count->setText(places.error().sentence);
    else if (words.trimmed().isEmpty())
        m_count->setText(
            tr("Type words that you look for: the beginning of a word is enough, and quotes make a phrase. "
               "The draft, what was received, annotations and earlier states are searched."));
    Q_EMIT searched();
}

void SearchPane::narrow()
{
    const int wanted = m_where->currentData().toInt();
    QList<FoundPlace> shown = m_found;
    if (wanted != everywhereChoice)
        shown.removeIf([&](const FoundPlace &place) { return int(place.kind) != wanted; });
    m_model->setPlaces(shown);
    m_results->expandAll();
    m_count->setText(
        shown.isEmpty() ? tr("These words stand nowhere here.") : tr("%n place(s)", nullptr, int(shown.size())));
}

void SearchPane::go(const QModelIndex &index)
{
    const FoundPlace *place = m_model->placeAt(index);
    if (!place)
        return;
    m_results->setCurrentIndex(index);
    // Going there may search again, and replace what is pointed to.
    Q_EMIT placeWanted(FoundPlace(*place));
}

bool SearchPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_results->setFocus();
        m_results->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
        return true;
    }
    if (watched == m_results->viewport() && event->type() == QEvent::Resize)
        m_results->doItemsLayout();
    return QWidget::eventFilter(watched, event);
}

}
