// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/helpwindow.h"

#include "views/actions/actions.h"
#include "views/theme/colours.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr auto linkScheme = "chapter";

bool isOfRightToLeftScript(QChar letter)
{
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

/// Room between lines and in tables, and which way a paragraph runs, which Markdown does not say.
void setOut(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        // One may begin with a name in Latin letters; examples that have no other letters run as they do.
        if (QGuiApplication::isRightToLeft() && std::ranges::any_of(block.text(), isOfRightToLeftScript))
            format.setLayoutDirection(Qt::RightToLeft);
        cursor.setBlockFormat(format);
        if (QTextTable *table = cursor.currentTable()) {
            QTextTableFormat look = table->format();
            look.setCellPadding(4);
            look.setBorderCollapse(true);
            look.setBorder(1);
            table->setFormat(look);
        }
    }
}

}

HelpWindow::HelpWindow(Actions &actions, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_actions(actions)
    , m_words(new QLineEdit(this))
    , m_titles(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Help"));
    m_words->setObjectName(u"helpWords"_s);
    m_words->setPlaceholderText(tr("Search the help"));
    m_words->setAccessibleName(tr("Words to look for in the help"));
    m_words->setClearButtonEnabled(true);
    m_titles->setObjectName(u"helpTitles"_s);
    m_titles->setAccessibleName(tr("Chapters"));
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("The chapter"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_titles, 1);
    auto *split = new QSplitter(this);
    split->addWidget(side);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(6, 6, 6, 6);
    whole->addWidget(split);
    const int letter = fontMetrics().averageCharWidth();
    split->setSizes({letter * 30, letter * 80});
    resize(letter * 120, fontMetrics().height() * 38);
    setFocusProxy(m_words);

    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_words, &QLineEdit::returnPressed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_titles, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showChapter(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == QLatin1StringView(linkScheme))
            open(link.path());
    });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
}

void HelpWindow::open(const QString &chapter)
{
    // Keys may have been changed since it was last open.
    m_chapters = helpChapters(m_actions.all());
    m_chapter = chapter;
    if (m_words->text().isEmpty())
        list();
    else
        m_words->clear();
    show();
    raise();
    activateWindow();
}

void HelpWindow::list()
{
    {
        const QSignalBlocker quiet(m_titles);
        m_titles->clear();
        for (const Chapter &chapter : chaptersWith(m_chapters, m_words->text())) {
            auto *item = new QListWidgetItem(chapter.title, m_titles);
            item->setData(Qt::UserRole, chapter.name);
            if (chapter.name == m_chapter)
                m_titles->setCurrentItem(item);
        }
        if (m_titles->currentRow() < 0)
            m_titles->setCurrentRow(0);
    }
    if (const QListWidgetItem *item = m_titles->currentItem())
        showChapter(item->data(Qt::UserRole).toString());
    else
        m_text->setPlainText(tr("No chapter has these words."));
}

void HelpWindow::showChapter(const QString &name)
{
    const auto chapter = std::ranges::find(m_chapters, name, &Chapter::name);
    if (chapter == m_chapters.end())
        return;
    m_chapter = name;
    m_text->setMarkdown(chapter->text);
    setOut(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    markWords();
}

void HelpWindow::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : m_words->text().split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor found = m_text->document()->find(word); !found.isNull();
            found = m_text->document()->find(word, found)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(theme::found(palette()));
            mark.format.setForeground(palette().text());
            marks.append(mark);
        }
    }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.first().cursor;
        first.clearSelection();
        m_text->setTextCursor(first);
        m_text->ensureCursorVisible();
    }
}

}
