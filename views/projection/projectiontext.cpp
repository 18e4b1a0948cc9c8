// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/projection/projectiontext.h"

#include "views/projection/projectedpassage.h"
#include "views/session/session.h"
#include "views/theme/colours.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr int paragraphProperty = QTextFormat::UserProperty + 1;
constexpr int fadeMilliseconds = 6000;
/// Up to here nothing fades, so that people can read.
constexpr double holdShare = 0.6;
constexpr int barWidth = 6;

QColor between(const QColor &from, const QColor &to, double share)
{
    return QColor::fromRgbF(float(from.redF() + (to.redF() - from.redF()) * share),
        float(from.greenF() + (to.greenF() - from.greenF()) * share),
        float(from.blueF() + (to.blueF() - from.blueF()) * share));
}

}

ProjectionText::ProjectionText(Session &session, QWidget *parent)
    : QTextEdit(parent)
    , m_session(session)
{
    setObjectName(u"projectedText"_s);
    setAccessibleName(tr("The current paragraph, for the room"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fade.setStartValue(1.0);
    m_fade.setKeyValueAt(holdShare, 1.0);
    m_fade.setEndValue(0.0);
    m_fade.setDuration(fadeMilliseconds);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this] {
        if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
            mark();
    });
    connect(&m_fade, &QVariantAnimation::finished, this, &ProjectionText::settle);
    connect(&session, &Session::draftChanged, this, &ProjectionText::follow);
    connect(&session, &Session::projectChanged, this, &ProjectionText::settle);
    connect(&session, &Session::currentProvisionChanged, this, &ProjectionText::settle);
    connect(&session, &Session::currentParagraphChanged, this, [this] { write(nullptr); });
    settle();
}

void ProjectionText::setReading(Reading reading)
{
    m_reading = reading;
    settle();
}

void ProjectionText::follow(const Draft &before)
{
    const Provision *was = concordat::find(before, m_session.currentProvision());
    const Provision *is = concordat::find(m_session.draft(), m_session.currentProvision());
    if (was && is && *was == *is)
        return;
    write(was);
    if (!m_changes.isEmpty()) {
        m_fade.stop();
        m_fade.start();
    }
}

void ProjectionText::settle()
{
    m_fade.stop();
    write(nullptr);
    Q_EMIT settled();
}

void ProjectionText::write(const Provision *before)
{
    m_changes.clear();
    document()->clear();
    const Provision *provision = concordat::find(m_session.draft(), m_session.currentProvision());
    if (!provision) {
        setPlainText(tr("No text is open."));
        return;
    }
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const Paragraph &paragraph : provision->paragraphs) {
        const Paragraph *was = nullptr;
        if (before) {
            const auto found = std::ranges::find(before->paragraphs, paragraph.id, &Paragraph::id);
            was = found == before->paragraphs.end() ? nullptr : &*found;
        }
        writeParagraph(cursor, paragraph, was);
    }
    cursor.endEditBlock();
    mark();
    showCurrent();
}

void ProjectionText::writeParagraph(QTextCursor &cursor, const Paragraph &paragraph, const Paragraph *before)
{
    const bool current = paragraph.id == m_session.currentParagraph();
    QTextBlockFormat block;
    block.setIndent(paragraph.level);
    block.setBottomMargin(fontMetrics().height() * 0.6);
    block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    block.setProperty(paragraphProperty, paragraph.id.value);
    const bool rightToLeft = readingText(paragraph.passage, Reading::AsIfAgreed).isRightToLeft();
    block.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (document()->isEmpty())
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block, QTextCharFormat());
    const QBrush plain(current ? palette().color(QPalette::Text) : theme::quiet(palette()));
    QTextCharFormat label;
    label.setForeground(plain);
    if (!paragraph.label.written.isEmpty())
        cursor.insertText(
            paragraph.label.written + (paragraph.label.written.back().isLetterOrNumber() ? u". "_s : u" "_s), label);
    const PassageLook look{palette(), m_reading, AttributionStyle::InFront};
    const Passage &was = before ? before->passage : paragraph.passage;
    for (const ProjectedSpan &span : projectedChange(was, paragraph.passage, look)) {
        QTextCharFormat format = span.format;
        if (!format.hasProperty(QTextFormat::ForegroundBrush))
            format.setForeground(plain);
        const bool removed = span.change == ProjectedSpan::Change::Removed;
        format.setFontStrikeOut(removed || format.fontStrikeOut());
        format.setFontUnderline(span.change == ProjectedSpan::Change::Added || format.fontUnderline());
        if (removed)
            format.setForeground(theme::quiet(palette()));
        const int begin = cursor.position();
        cursor.insertText(span.text, format);
        if (span.change == ProjectedSpan::Change::Same)
            continue;
        if (!m_changes.isEmpty() && m_changes.last().end == begin && m_changes.last().removed == removed)
            m_changes.last().end = cursor.position();
        else
            m_changes.append({begin, cursor.position(), removed});
    }
}

void ProjectionText::mark()
{
    const double strength = m_fade.state() == QAbstractAnimation::Running ? m_fade.currentValue().toDouble() : 1.0;
    const QColor ground = palette().color(QPalette::Base);
    QList<ExtraSelection> marks;
    for (const ChangedRange &change : std::as_const(m_changes)) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(change.begin);
        mark.cursor.setPosition(change.end, QTextCursor::KeepAnchor);
        if (change.removed)
            mark.format.setForeground(between(ground, theme::quiet(palette()), strength));
        else
            mark.format.setBackground(between(ground, theme::difference(palette(), true), strength));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QTextBlock ProjectionText::currentBlock() const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString id = block.blockFormat().property(paragraphProperty).toString();
        if (!id.isEmpty() && id == m_session.currentParagraph().value)
            return block;
    }
    return {};
}

void ProjectionText::showCurrent()
{
    const QTextBlock block = currentBlock();
    if (!block.isValid())
        return;
    // Else the text goes back to its cursor when the window gets the keyboard.
    setTextCursor(QTextCursor(block));
    const QRectF room = document()->documentLayout()->blockBoundingRect(block);
    // A paragraph higher than the screen begins at its head.
    const double top
        = room.height() < viewport()->height() ? room.center().y() - viewport()->height() / 2.0 : room.top();
    verticalScrollBar()->setValue(int(top));
    viewport()->update();
}

void ProjectionText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    const QTextBlock block = currentBlock();
    if (!block.isValid())
        return;
    QRectF room = document()->documentLayout()->blockBoundingRect(block);
    room.translate(0, -verticalScrollBar()->value());
    const bool rightToLeft = block.blockFormat().layoutDirection() == Qt::RightToLeft;
    const double edge = rightToLeft ? viewport()->width() - barWidth : 0;
    QPainter painter(viewport());
    painter.fillRect(QRectF(edge, room.top(), barWidth, room.height()), palette().highlight());
}

void ProjectionText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    showCurrent();
}

void ProjectionText::showEvent(QShowEvent *event)
{
    QTextEdit::showEvent(event);
    showCurrent();
}

void ProjectionText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write(nullptr);
}

}
