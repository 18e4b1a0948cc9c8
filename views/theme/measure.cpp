// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/measure.h"

#include <QEvent>

namespace concordat::theme {

namespace {

constexpr int charactersALine = 90;

}

int measure(const QWidget &text)
{
    return text.fontMetrics().averageCharWidth() * charactersALine;
}

MeasuredBrowser::MeasuredBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    // What lies beside the lines is of the same paper.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void MeasuredBrowser::keepMeasure()
{
    // While it is being shown, Qt would lose that the room for the lines was made smaller.
    if (!viewport()->isVisible())
        return;
    const int beside = std::max(0, contentsRect().width() - measure(*this));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QMargins margins(mirrored ? beside : 0, 0, mirrored ? 0 : beside, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
}

void MeasuredBrowser::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    keepMeasure();
}

void MeasuredBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    keepMeasure();
}

void MeasuredBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        keepMeasure();
}

}
