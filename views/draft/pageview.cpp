// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/draft/pageview.h"

#include "draft/headinglabel.h"
#include "views/outline/outlinemodel.h"
#include "views/session/session.h"
#include "views/theme/colours.h"
#include "views/theme/measure.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr int paragraphProperty = QTextFormat::UserProperty + 1;
constexpr int desk = 12; // what is seen around the sheet, in pixels

bool isAgreedStatus(Status::Level level)
{
    return level == Status::Level::AgreedInGroup || level == Status::Level::AgreedAdReferendum
        || level == Status::Level::Agreed;
}

void writeHeading(QTextCursor &cursor, const Provision &provision, const PassageLook &look)
{
    QTextBlockFormat block;
    block.setAlignment(Qt::AlignHCenter);
    block.setTopMargin(12);
    block.setBottomMargin(10);
    cursor.setBlockFormat(block);
    QTextCharFormat head;
    head.setFontWeight(QFont::Bold);
    const QString name = headingLabel(provision);
    cursor.insertText(name, head);
    if (provision.title.isEmpty())
        return;
    if (!name.isEmpty())
        cursor.insertText(QString(QChar::LineSeparator), head);
    for (ShownSpan span : shownPassage(provision.title, look)) {
        span.format.setFontWeight(QFont::Bold);
        cursor.insertText(span.text, span.format);
    }
}

void writeParagraph(QTextCursor &cursor, const Paragraph &paragraph, const PassageLook &look)
{
    QTextBlockFormat block;
    block.setIndent(paragraph.level);
    block.setBottomMargin(8);
    block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    block.setProperty(paragraphProperty, paragraph.id.value);
    const QString text = readingText(paragraph.passage, Reading::AsIfAgreed);
    block.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    cursor.insertBlock(block, QTextCharFormat());
    if (!paragraph.label.written.isEmpty()) {
        QTextCharFormat label;
        label.setForeground(theme::quiet(look.palette));
        const bool dotted = paragraph.label.written.back().isLetterOrNumber();
        cursor.insertText(paragraph.label.written + (dotted ? u".  "_s : u"  "_s), label);
    }
    insertPassage(cursor, paragraph.passage, look);
    if (!isAgreedStatus(paragraph.status.level))
        return;
    QTextCharFormat status;
    status.setForeground(theme::status(paragraph.status.level, look.palette));
    status.setFontItalic(true);
    cursor.insertText(u"  — "_s + nameOf(paragraph.status.level), status);
}

}

void writeProvision(QTextCursor &cursor, const Provision &provision, const PassageLook &look)
{
    writeHeading(cursor, provision, look);
    for (const Paragraph &paragraph : provision.paragraphs)
        writeParagraph(cursor, paragraph, look);
}

void writePage(QTextDocument &document, const Provision &provision, const PassageLook &look)
{
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    writeProvision(cursor, provision, look);
    cursor.endEditBlock();
}

PageView::PageView(Session &session, QWidget *parent)
    : QTextBrowser(parent)
    , m_session(session)
{
    setObjectName(u"page"_s);
    setAccessibleName(tr("The provision as it will be printed"));
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(24);
    setPlaceholderText(tr("The page shows the provision that is chosen in the outline."));
    connect(&session, &Session::projectChanged, this, &PageView::showProvision);
    connect(&session, &Session::draftChanged, this, &PageView::showProvision);
    connect(&session, &Session::currentProvisionChanged, this, &PageView::showProvision);
    connect(&session, &Session::currentParagraphChanged, this, &PageView::markCurrent);
    showProvision();
}

void PageView::setReading(Reading reading)
{
    m_reading = reading;
    showProvision();
}

void PageView::setAttribution(AttributionStyle style)
{
    m_attribution = style;
    showProvision();
}

void PageView::showProvision()
{
    const int scrolled = verticalScrollBar()->value();
    const Provision *provision = concordat::find(m_session.draft(), m_session.currentProvision());
    if (provision)
        writePage(*document(), *provision, {palette(), m_reading, m_attribution});
    else
        clear();
    verticalScrollBar()->setValue(scrolled);
    markCurrent();
}

void PageView::markCurrent()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (m_session.currentParagraph().isNull()
            || block.blockFormat().property(paragraphProperty).toString() != m_session.currentParagraph().value)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setBackground(palette().color(QPalette::AlternateBase));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
        setTextCursor(QTextCursor(block));
    }
    setExtraSelections(marks);
}

void PageView::placeSheet()
{
    // While it is being shown, Qt would lose that the room for the lines was made smaller.
    if (!viewport()->isVisible())
        return;
    const int beside = std::max(desk, (width() - theme::measure(*this)) / 2);
    const QMargins margins(beside, desk, beside, desk);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
}

void PageView::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    placeSheet();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    placeSheet();
}

void PageView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeSheet();
    if (event->type() == QEvent::PaletteChange)
        showProvision();
}

}
