// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/comparisonpane.h"

#include "draft/headinglabel.h"
#include "text/notation.h"
#include "views/history/comparisonmodel.h"
#include "views/history/redlinetext.h"
#include "views/session/projectreader.h"
#include "views/session/session.h"
#include "views/theme/measure.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// The side that stands for whatever the draft reads now.
const QString present = u"present"_s;

const Paragraph *paragraphIn(const Provision *provision, const ParagraphId &id)
{
    if (!provision)
        return nullptr;
    const auto found = std::ranges::find(provision->paragraphs, id, &Paragraph::id);
    return found == provision->paragraphs.end() ? nullptr : &*found;
}

}

ComparisonPane::ComparisonPane(Session &session, ProjectReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(reader)
    , m_model(new ComparisonModel(session, this))
    , m_beforeSide(new QComboBox(this))
    , m_afterSide(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_list(new QTreeView(this))
    , m_redline(new theme::MeasuredBrowser(this))
{
    setUp();
    connect(&session, &Session::projectChanged, this, [this] {
        fillSides();
        if (m_session.hasProject())
            connect(&m_session.project(), &Project::versionsChanged, this, &ComparisonPane::fillSides);
    });
    connect(&session, &Session::draftChanged, this, [this] {
        if (isVisible() && m_afterSide->currentData().toString() == present)
            compareSides();
    });
    connect(m_beforeSide, &QComboBox::activated, this, &ComparisonPane::compareSides);
    connect(m_afterSide, &QComboBox::activated, this, &ComparisonPane::compareSides);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparisonPane::showCurrent);
    fillSides();
}

void ComparisonPane::setUp()
{
    m_list->setObjectName(u"differences"_s);
    m_list->setAccessibleName(tr("Places in which the two states differ"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(ComparisonModel::Place, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ComparisonModel::Change, QHeaderView::ResizeToContents);
    m_redline->setObjectName(u"redline"_s);
    m_redline->setAccessibleName(tr("The provision with what changed"));
    m_redline->setPlaceholderText(tr("Choose two states to see what lies between them."));
    m_redline->document()->setDocumentMargin(12);
    m_summary->setObjectName(u"differenceCount"_s);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_list);
    split->addWidget(m_redline);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addLayout(sides());
    column->addWidget(split, 1);
    column->addLayout(buttons());
}

QLayout *ComparisonPane::sides()
{
    m_beforeSide->setObjectName(u"compareBefore"_s);
    m_afterSide->setObjectName(u"compareAfter"_s);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, QComboBox *side, const QString &sentence) {
        side->setToolTip(sentence);
        auto *label = new QLabel(text, this);
        label->setBuddy(side);
        side->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        side->setMinimumContentsLength(24);
        row->addWidget(label);
        row->addWidget(side, 1);
    };
    add(tr("&From:"), m_beforeSide, tr("The state that is compared: a named version, or a chosen revision"));
    add(tr("&To:"), m_afterSide, tr("The state that it is compared with"));
    row->addStretch(1);
    return row;
}

QLayout *ComparisonPane::buttons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_summary, 1);
    const auto add = [&](const QString &name, const QString &text, const QString &sentence, auto &&clicked) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setToolTip(sentence);
        row->addWidget(button);
        m_bringBack.append(button);
        connect(button, &QPushButton::clicked, this, clicked);
    };
    const auto current = [this] {
        const QModelIndex index = m_list->currentIndex();
        return index.isValid() ? m_model->item(index.row()) : ComparisonModel::Item();
    };
    add(u"backParagraph"_s, tr("Bring back the &paragraph"),
        tr("Give the chosen paragraph the text it has on the left"), [this, current] {
            if (const ParagraphId paragraph = current().paragraph; !paragraph.isNull())
                bringBack(paragraph, tr("The paragraph reads again as on the left."));
        });
    add(u"backProvision"_s, tr("Bring back the pro&vision"), tr("Make the chosen provision what it is on the left"),
        [this, current] {
            if (const ProvisionId provision = current().provision; !provision.isNull())
                bringBack(provision, tr("The provision is again what it was on the left."));
        });
    add(u"backAll"_s, tr("Bring back &everything"), tr("Make the whole draft what it is on the left"), [this] {
        bringBack(
            std::monostate(), tr("The draft is again what it was on the left; what came since is in the history."));
    });
    return row;
}

void ComparisonPane::fillSides()
{
    const QString before = m_beforeSide->currentData().toString();
    const QString after = m_afterSide->currentData().toString();
    m_beforeSide->clear();
    m_afterSide->clear();
    m_model->show({});
    m_redline->clear();
    m_summary->clear();
    if (!m_session.hasProject())
        return;
    for (QComboBox *side : {m_beforeSide, m_afterSide}) {
        side->addItem(tr("The present draft"), present);
        for (const Version &version : m_session.project().versions())
            side->addItem(version.name, version.revision.value);
    }
    // Until somebody chooses, what came since the last version.
    const bool chosen = !before.isEmpty() && before != after;
    m_beforeSide->setCurrentIndex(chosen ? std::max(0, m_beforeSide->findData(before)) : m_beforeSide->count() - 1);
    m_afterSide->setCurrentIndex(std::max(0, m_afterSide->findData(after)));
    enableBringingBack();
    if (isVisible())
        compareSides();
}

void ComparisonPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_summary->text().isEmpty())
        compareSides();
}

void ComparisonPane::enableBringingBack()
{
    for (QWidget *button : std::as_const(m_bringBack))
        button->setEnabled(m_model->rowCount() > 0);
}

void ComparisonPane::offer(QComboBox *side, const RevisionId &revision)
{
    const bool head = revision == m_session.project().head() && side == m_afterSide;
    if (const int known = side->findData(head ? present : revision.value); known >= 0)
        return side->setCurrentIndex(known);
    const auto found = m_session.project().revision(revision);
    const QString when = found ? QLocale().toString(found->when.toLocalTime(), QLocale::ShortFormat) : QString();
    side->addItem(
        found ? tr("%1, %2: %3").arg(when, found->author.name, found->summary) : revision.value, revision.value);
    side->setCurrentIndex(side->count() - 1);
}

void ComparisonPane::compare(const RevisionId &before, const RevisionId &after)
{
    offer(m_beforeSide, before);
    offer(m_afterSide, after);
    compareSides();
    m_list->setFocus();
}

RevisionId ComparisonPane::revisionOf(const QComboBox *side) const
{
    const QString chosen = side->currentData().toString();
    return chosen == present ? m_session.project().head() : RevisionId{chosen};
}

void ComparisonPane::compareSides()
{
    if (!m_session.hasProject())
        return;
    m_summary->setText(tr("Comparing…"));
    for (QWidget *button : std::as_const(m_bringBack))
        button->setEnabled(false);
    m_reader.ask(this,
        [this, from = revisionOf(m_beforeSide), to = revisionOf(m_afterSide)](
            Project &project) -> ProjectReader::Answer {
            const auto comparison = project.compareRevisions(from, to);
            if (!comparison) {
                return [this, sentence = comparison.error().sentence] {
                    m_summary->clear();
                    Q_EMIT m_session.message(sentence, false);
                };
            }
            return [this, differences = ComparisonModel::listed(*comparison)] {
                const int row = m_list->currentIndex().row();
                m_model->show(differences);
                showDifferences();
                if (const int places = m_model->rowCount(); places > 0)
                    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, places - 1), 0));
                else
                    showCurrent();
            };
        });
}

void ComparisonPane::showDifferences()
{
    const int places = m_model->rowCount();
    QString summary = places == 0 ? tr("The two states read alike.") : tr("%n place(s) differ.", nullptr, places);
    if (const qsizetype notes = m_model->compared().differences.annotations.size(); notes > 0)
        summary += u' ' + tr("%n note(s) differ.", nullptr, int(notes));
    m_summary->setText(summary);
    enableBringingBack();
}

void ComparisonPane::step(int step)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + step, 0, rows - 1), 0));
}

void ComparisonPane::showCurrent()
{
    m_redline->clear();
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid())
        return;
    const ComparisonModel::Item item = m_model->item(row.row());
    QTextCursor cursor(m_redline->document());
    const auto blocks = insertProvision(cursor, item.provision);
    m_redline->setTextCursor(QTextCursor(m_redline->document()->findBlockByNumber(blocks.value(item.paragraph))));
    m_redline->ensureCursorVisible();
    if (!item.paragraph.isNull() && concordat::find(m_session.draft(), item.paragraph))
        m_session.selectParagraph(item.paragraph);
}

QString ComparisonPane::markedUp(const PastDraft &past, const Paragraph *paragraph) const
{
    if (!paragraph)
        return {};
    const QString text = m_model->textOf(past, *paragraph);
    return paragraph->label.written.isEmpty() ? text : paragraph->label.written + u' ' + text;
}

QHash<ParagraphId, int> ComparisonPane::insertProvision(QTextCursor &cursor, const ProvisionId &id) const
{
    const auto &[was, is, differences] = m_model->compared();
    const Provision *before = concordat::find(was.draft, id);
    const Provision *after = concordat::find(is.draft, id);
    QHash<ParagraphId, int> blocks;
    const auto insert = [&](const QString &old, const QString &now, const ParagraphId &paragraph) {
        QTextBlockFormat block;
        block.setBottomMargin(8);
        if (cursor.atStart())
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block, QTextCharFormat());
        blocks.insert(paragraph, cursor.blockNumber());
        insertRedline(cursor, old, now, palette());
    };
    insert(before ? headingLine(*before, Reading::MarkedUp) : QString(),
        after ? headingLine(*after, Reading::MarkedUp) : QString(), {});
    if (after) {
        // A paragraph may have come from another provision.
        for (const Paragraph &paragraph : after->paragraphs)
            insert(markedUp(was, concordat::find(was.draft, paragraph.id)), markedUp(is, &paragraph), paragraph.id);
    }
    if (before) {
        for (const Paragraph &paragraph : before->paragraphs) {
            if (!paragraphIn(after, paragraph.id))
                insert(markedUp(was, &paragraph), QString(), paragraph.id);
        }
    }
    return blocks;
}

void ComparisonPane::bringBack(const BroughtBack &what, const QString &sentence)
{
    const auto back = m_session.project().bringBack(revisionOf(m_beforeSide), what);
    Q_EMIT m_session.message(back ? sentence : back.error().sentence, back.has_value());
    if (back)
        compareSides();
}

}
