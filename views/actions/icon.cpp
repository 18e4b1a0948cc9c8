// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/actions/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

bool pointsSomewhere(const QString &name)
{
    static const QStringList pointing{u"undo"_s, u"redo"_s, u"back"_s, u"forward"_s, u"reply"_s, u"bring-in"_s,
        u"outline"_s, u"open-points"_s, u"renumber"_s, u"history"_s};
    return pointing.contains(name);
}

/// Draws an icon when it is seen, at the size at which it is seen: the window has a hundred, most of them in menus.
class LineIcon final : public QIconEngine {
public:
    LineIcon(const QByteArray &svg, bool pointing)
        : m_svg(svg)
        , m_pointing(pointing)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const Look look{size.width(), size.height(), colourIn(mode), m_pointing && QGuiApplication::isRightToLeft()};
        if (m_drawn.isNull() || m_look != look) {
            m_look = look;
            m_drawn = drawn(look);
        }
        return m_drawn;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIcon(*this); }
    [[nodiscard]] QString key() const override { return u"concordat-line"_s; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    struct Look {
        int width = 0;
        int height = 0;
        QRgb colour = 0;
        bool mirrored = false;

        friend bool operator==(const Look &, const Look &) = default;
    };

    [[nodiscard]] static QRgb colourIn(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        return palette
            .color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText)
            .rgb();
    }

    [[nodiscard]] QPixmap drawn(const Look &look) const
    {
        QByteArray coloured = m_svg;
        coloured.replace("currentColor", QColor(look.colour).name().toUtf8());
        QSvgRenderer renderer(coloured);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPixmap pixmap(look.width, look.height);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (look.mirrored) {
            painter.translate(look.width, 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter);
        return pixmap;
    }

    QByteArray m_svg;
    bool m_pointing;
    Look m_look;
    QPixmap m_drawn; ///< as it was seen last
};

}

QIcon lineIcon(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIcon(file.readAll(), pointsSomewhere(name)));
}

}
