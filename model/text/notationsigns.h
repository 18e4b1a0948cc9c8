// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/passage.h"

#include <array>
#include <optional>

/// The signs of the notation, for its parser and its printer.
namespace concordat::notation {

inline constexpr QStringView nothing = u"\\|";

struct MarkSign {
    Mark mark;
    QStringView sign;
};

/// Longer signs before the shorter ones they begin with.
inline constexpr std::array<MarkSign, 5> markSigns{{
    {Mark::Bold, u"**"},
    {Mark::Italic, u"*"},
    {Mark::Underline, u"__"},
    {Mark::Struck, u"~~"},
    {Mark::Superscript, u"^^"},
}};

/// True for characters that a backslash has to go before where they are text.
[[nodiscard]] inline bool isSign(QChar c)
{
    return QStringView(u"[]\\*_~^\n").contains(c);
}

/// True for characters that lose their meaning behind a backslash.
[[nodiscard]] inline bool canBeEscaped(QChar c)
{
    return isSign(c) || QStringView(u":,+-? ").contains(c);
}

[[nodiscard]] inline std::optional<Stance> stanceOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'+':
        return Stance::Supports;
    case u'-':
        return Stance::Opposes;
    case u'?':
        return Stance::Reserves;
    case u'~':
        return Stance::Studies;
    default:
        return std::nullopt;
    }
}

[[nodiscard]] inline QChar signOf(Stance stance)
{
    switch (stance) {
    case Stance::Supports:
        return u'+';
    case Stance::Opposes:
        return u'-';
    case Stance::Reserves:
        return u'?';
    case Stance::Studies:
        return u'~';
    case Stance::Proposes:
        break;
    }
    return {};
}

}
