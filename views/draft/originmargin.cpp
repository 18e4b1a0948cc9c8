// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/draft/originmargin.h"

#include "views/theme/colours.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr int barWidth = 5;
constexpr int besideBar = 4;

qsizetype total(const QList<Contribution> &shares)
{
    qsizetype sum = 0;
    for (const Contribution &share : shares)
        sum += share.characters;
    return sum;
}

}

QString sentenceOf(const QList<Contribution> &shares)
{
    const double sum = double(std::max<qsizetype>(1, total(shares)));
    QStringList parts;
    for (const Contribution &share : shares) {
        const QString name = share.delegation.isEmpty()
            ? QCoreApplication::translate("OriginMargin", "written in the draft")
            : share.delegation;
        const int percent = qRound(100 * double(share.characters) / sum);
        parts.append(QCoreApplication::translate("OriginMargin", "%1 %2 %").arg(name, QLocale().toString(percent)));
    }
    return parts.join(QCoreApplication::translate("OriginMargin", ", "));
}

OriginMargin::OriginMargin(QPlainTextEdit &text)
    : QWidget(&text)
    , m_text(text)
{
    setObjectName(u"originMargin"_s);
    setAccessibleName(tr("Whose words each paragraph is made of"));
}

QSize OriginMargin::sizeHint() const
{
    return {barWidth + 2 * besideBar, 0};
}

void OriginMargin::show(const QList<Bar> &bars)
{
    m_bars = bars;
    update();
}

QRectF OriginMargin::place(const Bar &bar) const
{
    const QTextDocument *document = m_text.document();
    QTextCursor cursor(document->findBlock(int(bar.lines.begin)));
    if (cursor.isNull())
        return {};
    const qreal top = m_text.cursorRect(cursor).top();
    cursor.setPosition(int(std::min<qsizetype>(bar.lines.end, document->characterCount() - 1)));
    const qreal bottom = m_text.cursorRect(cursor).bottom();
    return {qreal(besideBar), top, qreal(barWidth), bottom - top};
}

void OriginMargin::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    for (const Bar &bar : std::as_const(m_bars))
        paintBar(painter, bar);
}

void OriginMargin::paintBar(QPainter &painter, const Bar &bar) const
{
    const QRectF whole = place(bar);
    if (whole.isEmpty() || !whole.intersects(QRectF(rect())))
        return;
    const double sum = double(std::max<qsizetype>(1, total(bar.shares)));
    qreal top = whole.top();
    for (const Contribution &share : bar.shares) {
        const qreal height = whole.height() * double(share.characters) / sum;
        const QRectF part(whole.left(), top, whole.width(), height);
        if (share.delegation.isEmpty())
            painter.fillRect(part, QBrush(theme::quiet(palette()), Qt::BDiagPattern));
        else
            painter.fillRect(part, theme::delegation(share.delegation, palette()));
        top += height;
    }
}

bool OriginMargin::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto bar = std::ranges::find_if(m_bars, [&](const Bar &candidate) {
        const QRectF at = place(candidate);
        return at.top() <= help->pos().y() && help->pos().y() <= at.bottom();
    });
    if (bar == m_bars.end())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), sentenceOf(bar->shares), this);
    return true;
}

}
