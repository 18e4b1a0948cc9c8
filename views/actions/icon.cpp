// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/actions/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
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

QPixmap drawn(const QByteArray &svg, const QColor &colour, int size, bool mirrored)
{
    QByteArray coloured = svg;
    coloured.replace("currentColor", colour.name().toUtf8());
    QSvgRenderer renderer(coloured);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(size, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter);
    return pixmap;
}

}

QIcon lineIcon(const QString &name, const QPalette &palette)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    const bool mirrored = pointsSomewhere(name) && QGuiApplication::isRightToLeft();
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        icon.addPixmap(drawn(svg, palette.color(QPalette::Active, QPalette::WindowText), size, mirrored));
        icon.addPixmap(
            drawn(svg, palette.color(QPalette::Disabled, QPalette::WindowText), size, mirrored), QIcon::Disabled);
        icon.addPixmap(
            drawn(svg, palette.color(QPalette::Active, QPalette::HighlightedText), size, mirrored), QIcon::Selected);
    }
    return icon;
}

}
