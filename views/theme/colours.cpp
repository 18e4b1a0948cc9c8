// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/colours.h"

#include "text/hash.h"

#include <array>
#include <cmath>

namespace concordat::theme {

namespace {

double luminance(const QColor &colour)
{
    const auto channel
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// How far what is read stands out from its ground: WCAG 2.1, 1.4.3, with a little to spare; and 1.4.6 where the
/// colours of the window are those of people who see little.
double asked(const QPalette &palette)
{
    const double own = contrast(palette.color(QPalette::Text), palette.color(QPalette::Base));
    return isDark(palette) && own > 20 ? 7.1 : 4.6;
}

/// A text colour of that hue which can be read on the palette's base.
QColor readable(int hue, int saturation, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool dark = isDark(palette);
    QColor colour;
    for (int lightness = dark ? 150 : 110; lightness > 0 && lightness < 255; lightness += dark ? 6 : -6) {
        colour = QColor::fromHsl(hue, saturation, lightness);
        if (contrast(colour, base) >= asked(palette))
            break;
    }
    return colour;
}

QColor over(const QColor &top, const QColor &base, double share)
{
    const auto mix = [&](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(
        mix(top.redF(), base.redF()), mix(top.greenF(), base.greenF()), mix(top.blueF(), base.blueF()));
}

}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < 0.3;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor legible(const QColor &colour, const QPalette &palette)
{
    if (contrast(colour, palette.color(QPalette::Base)) >= asked(palette))
        return colour;
    return readable(std::max(0, colour.hslHue()), colour.hslSaturation(), palette);
}

QColor delegation(const Attribution &name, const QPalette &palette)
{
    // Hues far apart on the wheel, chosen by the name alone.
    const int sum = contentHash(name.toUtf8()).first(6).toInt(nullptr, 16);
    return readable(sum % 24 * 15, 150, palette);
}

QColor bracket(int depth, const QPalette &palette)
{
    static constexpr std::array hues{0, 215, 130, 285, 30};
    return readable(hues[size_t(depth) % hues.size()], 200, palette);
}

QColor difference(const QPalette &palette, bool strong)
{
    const double share = strong ? 0.42 : 0.22;
    return over(QColor(0xf0, 0xa0, 0x20), palette.color(QPalette::Base), share);
}

QColor moved(const QPalette &palette)
{
    return over(QColor(0x50, 0x90, 0xf0), palette.color(QPalette::Base), 0.24);
}

QColor found(const QPalette &palette)
{
    return over(QColor(0xf5, 0xd5, 0x20), palette.color(QPalette::Base), isDark(palette) ? 0.35 : 0.5);
}

QColor status(Status::Level level, const QPalette &palette)
{
    switch (level) {
    case Status::Level::AgreedInGroup:
        return readable(48, 220, palette);
    case Status::Level::AgreedAdReferendum:
    case Status::Level::Agreed:
        return readable(130, 160, palette);
    case Status::Level::Reserved:
        return readable(0, 190, palette);
    case Status::Level::Pending:
        return readable(215, 150, palette);
    case Status::Level::Deleted:
    case Status::Level::Open:
        break;
    }
    return quiet(palette);
}

QColor quiet(const QPalette &palette)
{
    return quietOn(palette.color(QPalette::Base), palette);
}

QColor quietOn(const QColor &ground, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    for (double share = 0.55; share < 1; share += 0.05) {
        const QColor colour = over(text, base, share);
        if (contrast(colour, ground) >= asked(palette))
            return colour;
    }
    return text;
}

QColor hairline(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    // Where black meets black, a faint line is none.
    const double share = luminance(window) < 0.005 ? 0.5 : 0.2;
    return over(palette.color(QPalette::WindowText), window, share);
}

QColor tint(const QPalette &palette)
{
    return over(palette.color(QPalette::Highlight), palette.color(QPalette::Window), 0.16);
}

}
