// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/statistics/chartview.h"

#include "views/theme/appearance.h"

#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr int margin = 12;
constexpr int paperWidth = 900;
constexpr double copyScale = 2; // so that a picture in a paper is not coarse

}

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"chart"_s);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setChart(const Chart &chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    setAccessibleName(chart.title);
    setAccessibleDescription(textOf(chart));
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    updateGeometry();
    update();
}

int ChartView::heightForWidth(int width) const
{
    return int(heightOf(m_chart, width - 2 * margin, font())) + 2 * margin;
}

QSize ChartView::sizeHint() const
{
    return {paperWidth / 2, heightForWidth(paperWidth / 2)};
}

QSize ChartView::paperSize() const
{
    return {paperWidth, heightForWidth(paperWidth)};
}

void ChartView::copy() const
{
    const QSize size = paperSize();
    QImage image(size * copyScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(copyScale);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter, QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin), m_chart, font(),
        theme::paletteOf(theme::Appearance::Light), layoutDirection());
    painter.end();
    auto *content = new QMimeData;
    content->setImageData(image);
    content->setText(textOf(m_chart));
    QGuiApplication::clipboard()->setMimeData(content);
}

Result<void> ChartView::writeSvg(const QString &path) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(paperSize());
        generator.setViewBox(QRect(QPoint(), paperSize()));
        generator.setTitle(m_chart.title);
        generator.setDescription(textOf(m_chart));
        QPainter painter(&generator);
        draw(painter, QRectF(QPointF(), paperSize()).adjusted(margin, margin, -margin, -margin), m_chart, font(),
            theme::paletteOf(theme::Appearance::Light), layoutDirection());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(buffer.data()) != buffer.size() || !file.commit())
        return failure(Fault::Unreadable,
            tr("“%1” could not be written: %2. Choose another folder.").arg(path, file.errorString()));
    return {};
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    draw(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin), m_chart, font(), palette(),
        layoutDirection());
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

}
