// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/flatstyle.h"

#include "views/theme/colours.h"
#include "views/theme/isolated.h"

#include <QMainWindow>
#include <QPainter>
#include <QSplitter>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace concordat::theme {

namespace {

constexpr int accent = 3;
constexpr int airInRows = 6;
constexpr int airInHeadings = 4;
constexpr QSize airInTabs{0, 6};
constexpr QSize airInSideTabs{6, 8};
constexpr int airInButtons = 12;
constexpr int titleMargin = 6;
constexpr int splitterWidth = 7;

/// A tab as the bar sees it: which edge faces the page, and whether its name runs down the side.
struct Facing {
    Qt::Edge page = Qt::BottomEdge;

    explicit Facing(QTabBar::Shape shape)
    {
        switch (shape) {
        case QTabBar::RoundedSouth:
        case QTabBar::TriangularSouth:
            page = Qt::TopEdge;
            break;
        case QTabBar::RoundedWest:
        case QTabBar::TriangularWest:
            page = Qt::RightEdge;
            break;
        case QTabBar::RoundedEast:
        case QTabBar::TriangularEast:
            page = Qt::LeftEdge;
            break;
        default:
            break;
        }
    }

    [[nodiscard]] QRect strip(const QRect &tab, int thickness) const
    {
        switch (page) {
        case Qt::TopEdge:
            return {tab.left(), tab.top(), tab.width(), thickness};
        case Qt::LeftEdge:
            return {tab.left(), tab.top(), thickness, tab.height()};
        case Qt::RightEdge:
            return {tab.right() - thickness + 1, tab.top(), thickness, tab.height()};
        case Qt::BottomEdge:
            break;
        }
        return {tab.left(), tab.bottom() - thickness + 1, tab.width(), thickness};
    }
};

void drawTab(const QStyleOptionTab &tab, QPainter &painter)
{
    const bool chosen = tab.state.testFlag(QStyle::State_Selected);
    const bool pointedAt = tab.state.testFlag(QStyle::State_MouseOver) && tab.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(tab.rect, tab.palette.window());
    if (pointedAt && !chosen)
        painter.fillRect(tab.rect, tint(tab.palette));
    const Facing facing(tab.shape);
    if (chosen)
        painter.fillRect(facing.strip(tab.rect, accent), tab.palette.highlight());
    else
        painter.fillRect(facing.strip(tab.rect, 1), hairline(tab.palette));
}

/// A thin line that can be seen on any ground, and in the highlight's colour around what has the keyboard.
void drawFrame(const QStyleOption &frame, QPainter &painter)
{
    const bool typing = frame.state.testFlag(QStyle::State_HasFocus) && frame.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(typing ? frame.palette.color(QPalette::Highlight) : hairline(frame.palette));
    painter.drawRect(frame.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

/// What can be ticked has an outline that stands out from any ground (WCAG 2.1, 1.4.11).
void drawOutline(const QStyleOption &box, bool round, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, round);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(quiet(box.palette));
    if (round)
        painter.drawEllipse(QRectF(box.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter.drawRect(box.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void drawHeading(const QStyleOptionHeader &heading, QPainter &painter)
{
    const QColor line = hairline(heading.palette);
    painter.fillRect(heading.rect, heading.palette.window());
    if (heading.state.testFlag(QStyle::State_On) || heading.state.testFlag(QStyle::State_Sunken))
        painter.fillRect(heading.rect, tint(heading.palette));
    painter.setPen(line);
    painter.drawLine(heading.rect.bottomLeft(), heading.rect.bottomRight());
    const bool mirrored = heading.direction == Qt::RightToLeft;
    painter.drawLine(mirrored ? heading.rect.topLeft() : heading.rect.topRight(),
        mirrored ? heading.rect.bottomLeft() : heading.rect.bottomRight());
}

void drawDockTitle(const QStyleOptionDockWidget &title, const QRect &words, QPainter &painter)
{
    painter.save();
    QFont font = painter.font();
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(title.palette.color(QPalette::WindowText));
    const QString text = painter.fontMetrics().elidedText(title.title, Qt::ElideRight, words.width());
    painter.drawText(words, int(Qt::AlignVCenter | QStyle::visualAlignment(title.direction, Qt::AlignLeft)), text);
    painter.restore();
}

}

FlatStyle::FlatStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void FlatStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // From right to left, Qt lays the panes of a splitter out one pixel past its edge.
    if (auto *splitter = qobject_cast<QSplitter *>(widget); splitter && splitter->isRightToLeft())
        splitter->setContentsMargins(0, 0, 1, 0);
}

void FlatStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(*tab, *painter);
        break;
    case CE_HeaderSection:
        if (const auto *heading = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeading(*heading, *painter);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        painter->setPen(hairline(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.window());
        // One inside a pane is part of it.
        if (!widget || !qobject_cast<const QMainWindow *>(widget->parentWidget()))
            return;
        painter->setPen(hairline(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_Splitter:
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && item->direction == Qt::RightToLeft && beginsFromTheLeft(item->text)) {
            // What is in another script is read, and cut off, in its own direction.
            QStyleOptionViewItem own(*item);
            own.text = isolated(item->text);
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_DockWidgetTitle:
        if (const auto *title = qstyleoption_cast<const QStyleOptionDockWidget *>(option)) {
            const QRect words = subElementRect(SE_DockWidgetTitleBarText, option, widget);
            return drawDockTitle(*title, words.adjusted(titleMargin / 2, 0, 0, 0), *painter);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_Frame:
    case PE_FrameLineEdit:
        return drawFrame(*option, *painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return drawOutline(*option, element == PE_IndicatorRadioButton, *painter);
    case PE_FrameTabBarBase:
        painter->setPen(hairline(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case PE_IndicatorDockWidgetResizeHandle:
    case PE_FrameDockWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

QSize FlatStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ItemViewItem:
        return usual + QSize(0, airInRows);
    case CT_HeaderSection:
        return usual + QSize(0, airInHeadings);
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const Qt::Edge page = tab ? Facing(tab->shape).page : Qt::BottomEdge;
        return usual + (page == Qt::LeftEdge || page == Qt::RightEdge ? airInSideTabs : airInTabs);
    }
    case CT_PushButton: {
        // One with a word or two has air by its least width.
        const int words = size.width() + pixelMetric(PM_ButtonMargin, option, widget) + airInButtons;
        return {std::max(usual.width(), words), usual.height()};
    }
    default:
        return usual;
    }
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DockWidgetTitleMargin:
        return titleMargin;
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return splitterWidth;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Table_GridLineColor:
        return option ? int(hairline(option->palette).rgba()) : QProxyStyle::styleHint(hint, option, widget, data);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

}
