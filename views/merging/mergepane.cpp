// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/merging/mergepane.h"

#include "text/notation.h"
#include "views/history/redlinetext.h"
#include "views/merging/accounttext.h"
#include "views/merging/arrivalsmodel.h"
#include "views/session/session.h"
#include "views/theme/fittingcolumns.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace concordat {

MergePane::MergePane(Session &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_arrivals(new ArrivalsModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_account(new QLabel(this))
    , m_onlyLook(new QCheckBox(tr("Only what needs a &look"), this))
    , m_list(new QTreeView(this))
    , m_base(new QTextBrowser(this))
    , m_count(new QLabel(this))
{
    m_account->setObjectName(u"account"_s);
    m_account->setWordWrap(true);
    m_account->setTextFormat(Qt::PlainText);
    m_account->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_onlyLook->setToolTip(tr("Hide what was taken over or merged without a question"));
    m_shown->setSourceModel(m_arrivals);
    m_shown->setFilterRole(ArrivalsModel::NeedsALook);
    m_list->setObjectName(u"arrivals"_s);
    m_list->setAccessibleName(tr("What came in, in the order of the text"));
    m_list->setModel(m_shown);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    new theme::FittingColumns(m_list, ArrivalsModel::Sentence, {ArrivalsModel::Sentence, ArrivalsModel::From});
    m_list->installEventFilter(this);
    m_base->setObjectName(u"mergeBase"_s);
    m_base->setAccessibleName(tr("The paragraph before copies came in, with what they changed"));
    m_base->setPlaceholderText(tr("What stood here before is shown beside what came of it."));
    m_base->document()->setDocumentMargin(10);
    m_count->setObjectName(u"settledCount"_s);
    m_count->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_account);
    column->addWidget(m_onlyLook);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_list);
    split->addWidget(m_base);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    column->addWidget(split, 1);
    column->addWidget(m_count);

    connect(m_onlyLook, &QCheckBox::toggled, this,
        [this](bool only) { m_shown->setFilterFixedString(only ? u"true"_s : QString()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MergePane::goToCurrent);
    connect(&session, &Session::projectChanged, this, &MergePane::resume);
    resume();
}

QString MergePane::settingsGroup() const
{
    const QByteArray path = m_session.project().path().toUtf8();
    return u"walks/"_s + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16));
}

void MergePane::begin(const BringInAccount &account, const Keyring &keys)
{
    m_settings.setValue(settingsGroup() + u"/account"_s, accountText(account, m_session.project(), keys));
    show(account.before, account.after, {});
    keepPlace();
    take();
}

void MergePane::walk(const RevisionId &before, const RevisionId &after)
{
    if (before != m_before || after != m_after) {
        m_settings.remove(settingsGroup());
        show(before, after, {});
        keepPlace();
    }
    take();
}

void MergePane::take()
{
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        m_list->setCurrentIndex(m_shown->index(row, 0));
        if (!m_list->currentIndex().data(ArrivalsModel::Settled).toBool())
            break;
    }
    m_list->setFocus();
}

/// Takes the walk up again where it was left when the project was last open.
void MergePane::resume()
{
    RevisionId before;
    RevisionId after;
    QStringList settled;
    if (m_session.hasProject()) {
        const QString group = settingsGroup();
        before = RevisionId{m_settings.value(group + u"/before"_s).toString()};
        after = RevisionId{m_settings.value(group + u"/after"_s).toString()};
        settled = m_settings.value(group + u"/settled"_s).toStringList();
    }
    show(before, after, {settled.begin(), settled.end()});
}

void MergePane::show(const RevisionId &before, const RevisionId &after, const QSet<QString> &settled)
{
    m_before = before;
    m_after = after;
    QList<Arrival> arrivals;
    m_was = {};
    m_base->clear();
    if (!before.isNull() && before != after) {
        // A walk that cannot be taken up any more, because the file is another one, is no walk.
        arrivals = m_session.project().arrivals(before, after).value_or(QList<Arrival>());
        m_was = m_session.project().draftAt(before).value_or(Draft());
    }
    arrivals.removeIf([](const Arrival &arrival) { return arrival.event.kind == MergeEvent::Kind::TakenFromOurs; });
    m_arrivals->show(arrivals, m_was, m_session.draft(), settled);
    m_account->setText(after.isNull() ? tr("What copies bring in is listed here.")
                                      : m_settings.value(settingsGroup() + u"/account"_s).toString());
    count();
}

bool MergePane::isWalking() const
{
    return isVisible() && (m_list->hasFocus() || m_onlyLook->hasFocus()) && m_shown->rowCount() > 0;
}

void MergePane::step(int step)
{
    const int rows = m_shown->rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const int next = current.isValid() ? current.row() + step : 0;
    m_list->setCurrentIndex(m_shown->index(std::clamp(next, 0, rows - 1), 0));
}

void MergePane::goToCurrent()
{
    const QModelIndex current = m_shown->mapToSource(m_list->currentIndex());
    if (!current.isValid())
        return;
    const MergeEvent &event = m_arrivals->arrival(current.row()).event;
    showBase(event.paragraph);
    if (!event.paragraph.isNull())
        m_session.selectParagraph(event.paragraph);
    else
        m_session.selectProvision(event.provision);
}

void MergePane::showBase(const ParagraphId &paragraph)
{
    const auto textIn = [&](const Draft &draft) {
        const Paragraph *found = concordat::find(draft, paragraph);
        return found ? readingText(found->passage, Reading::MarkedUp) : QString();
    };
    m_base->clear();
    QTextCursor cursor(m_base->document());
    insertRedline(cursor, textIn(m_was), textIn(m_session.draft()), palette());
    m_base->moveCursor(QTextCursor::Start);
}

void MergePane::settleCurrent(bool settled)
{
    const QModelIndex current = m_shown->mapToSource(m_list->currentIndex());
    if (!current.isValid())
        return;
    m_arrivals->setSettled(current.row(), settled);
    keepPlace();
    count();
    if (settled)
        step(1);
}

void MergePane::keepPlace()
{
    const QString group = settingsGroup();
    m_settings.setValue(group + u"/before"_s, m_before.value);
    m_settings.setValue(group + u"/after"_s, m_after.value);
    m_settings.setValue(group + u"/settled"_s, QStringList(m_arrivals->settled().values()));
}

void MergePane::count()
{
    const int all = m_arrivals->rowCount();
    m_count->setText(all == 0
            ? QString()
            : tr("%1 of %n settled. Space settles, Backspace reopens, Alt+Down and Alt+Up walk.", nullptr, all)
                  .arg(m_arrivals->settledCount()));
}

bool MergePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Space:
        settleCurrent(true);
        return true;
    case Qt::Key_Backspace:
        settleCurrent(false);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

}
