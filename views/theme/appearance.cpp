// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/appearance.h"

#include "views/theme/flatstyle.h"

#include <QApplication>
#include <QStyle>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace concordat::theme {

namespace {

/// The few colours that a palette is made of; the rest follow from them.
struct Tones {
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor faded;
    QColor highlight;
    QColor highlighted;
    QColor link;
};

const Tones lightTones{{0xf2, 0xf3, 0xf5}, Qt::white, {0xf4, 0xf6, 0xf9}, {0xf2, 0xf3, 0xf5}, {0x1b, 0x1d, 0x21},
    {0x6b, 0x6f, 0x76}, {0x2a, 0x6f, 0xb5}, Qt::white, {0x1a, 0x5f, 0xa5}};
const Tones darkTones{{0x2b, 0x2d, 0x30}, {0x1e, 0x1f, 0x22}, {0x28, 0x2a, 0x2e}, {0x3a, 0x3d, 0x41},
    {0xe6, 0xe6, 0xe6}, {0x9a, 0x9a, 0x9a}, {0x2f, 0x65, 0xca}, Qt::white, {0x7a, 0xb8, 0xff}};
const Tones highContrast{Qt::black, Qt::black, {0x20, 0x20, 0x20}, {0x38, 0x38, 0x38}, Qt::white, {0xc0, 0xc0, 0xc0},
    {0xff, 0xd7, 0x00}, Qt::black, {0x80, 0xd0, 0xff}};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette(tones.button, tones.window);
    const std::initializer_list<std::pair<QPalette::ColorRole, QColor>> colours{{QPalette::Window, tones.window},
        {QPalette::Base, tones.base}, {QPalette::AlternateBase, tones.alternate}, {QPalette::Button, tones.button},
        {QPalette::ToolTipBase, tones.alternate}, {QPalette::WindowText, tones.text}, {QPalette::Text, tones.text},
        {QPalette::ButtonText, tones.text}, {QPalette::ToolTipText, tones.text}, {QPalette::BrightText, tones.text},
        {QPalette::PlaceholderText, tones.faded}, {QPalette::Highlight, tones.highlight},
        {QPalette::HighlightedText, tones.highlighted}, {QPalette::Link, tones.link},
        {QPalette::LinkVisited, tones.link}, {QPalette::Accent, tones.highlight}};
    for (const auto &[role, colour] : colours)
        palette.setColor(role, colour);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tones.faded);
    return palette;
}

/// Asked for first by wear(), before anything has changed it.
const QPalette &systemPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

constexpr std::array names{std::pair(Appearance::System, "system"), std::pair(Appearance::Light, "light"),
    std::pair(Appearance::Dark, "dark"), std::pair(Appearance::HighContrast, "high-contrast")};

}

QPalette paletteOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return paletteOf(lightTones);
    case Appearance::Dark:
        return paletteOf(darkTones);
    case Appearance::HighContrast:
        return paletteOf(highContrast);
    case Appearance::System:
        break;
    }
    return systemPalette();
}

void wear(Appearance appearance)
{
    (void)systemPalette();
    // A desktop that has a style of its own keeps it.
    if (QApplication::style()->name() == u"fusion"_s)
        QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(paletteOf(appearance));
}

QString nameOf(Appearance appearance)
{
    for (const auto &[known, name] : names) {
        if (known == appearance)
            return QLatin1StringView(name);
    }
    return {};
}

Appearance appearanceNamed(const QString &name)
{
    for (const auto &[appearance, known] : names) {
        if (name == QLatin1StringView(known))
            return appearance;
    }
    return Appearance::System;
}

}
