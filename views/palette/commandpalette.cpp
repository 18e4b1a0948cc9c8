// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/commandpalette.h"

#include "views/theme/colours.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr int widthInLetters = 64;
constexpr int heightInRows = 14;

/// A name on one side, its keys on the other.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString keys = index.data(CommandModel::ShortcutRole).toString();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : theme::quiet(option.palette));
        const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
        painter->drawText(
            room, int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), keys);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, margin);
    }

private:
    static constexpr int margin = 8;
};

}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_model(new CommandModel(this))
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"palette"_s);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Command palette"));
    setWindowTitle(tr("Command palette"));
    m_typed->setObjectName(u"paletteWords"_s);
    m_typed->setPlaceholderText(tr("Type a few letters of what you want to do or where you want to go"));
    m_typed->setAccessibleName(tr("What you want to do"));
    m_typed->installEventFilter(this);
    m_list->setObjectName(u"paletteCommands"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setTyped(typed);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_typed, &QLineEdit::returnPressed, this, [this] { run(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
}

void CommandPalette::open(const QList<Command> &commands)
{
    m_typed->clear();
    m_model->setCommands(commands);
    m_list->setCurrentIndex(m_model->index(0));
    const QWidget *window = parentWidget();
    const QFontMetrics metrics(font());
    const int width = std::min(metrics.averageCharWidth() * widthInLetters, window->width() - 2 * metrics.height());
    const int height = std::min(metrics.height() * 3 / 2 * heightInRows, window->height() * 3 / 4);
    const QPoint place = window->mapToGlobal(QPoint((window->width() - width) / 2, window->height() / 10));
    setGeometry(QRect(place, QSize(width, height)));
    show();
    m_typed->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const Command command = m_model->commandAt(index.row());
    // What it does may open a window of its own, which must not lie under this one.
    hide();
    if (command.action)
        command.action->trigger();
    else
        Q_EMIT provisionWanted(command.provision);
}

}
