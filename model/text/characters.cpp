// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/characters.h"

namespace concordat {

namespace {

bool isIdeograph(char32_t c)
{
    return (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0x3005 && c <= 0x3007) || (c >= 0x3021 && c <= 0x3029)
        || (c >= 0x3041 && c <= 0x3096) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

/// Letters and symbols by category that extend what stands before them (Grapheme_Extend, SpacingMark): the
/// Thai and Lao AM, half-width Katakana sound marks, skin tones.
bool extendsLikeAMark(char32_t c)
{
    return c == 0x0e33 || c == 0x0eb3 || c == 0xff9e || c == 0xff9f || (c >= 0x1f3fb && c <= 0x1f3ff);
}

Sign signOf(char32_t c)
{
    if (extendsLikeAMark(c))
        return Sign::Mark;
    if (isIdeograph(c))
        return Sign::Ideograph;
    if (QChar::isSpace(c))
        return Sign::Space;
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_Letter:
        return Sign::Letter;
    case QChar::Number_DecimalDigit:
        return Sign::Digit;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return Sign::Mark;
    default:
        return Sign::Symbol;
    }
}

}

Characters::Characters()
{
    for (char32_t c = 0; c < m_signs.size(); ++c)
        m_signs[c] = signOf(c);
}

const Characters &Characters::table()
{
    static const Characters characters;
    return characters;
}

Characters::Found Characters::astral(QStringView text, qsizetype at)
{
    if (!text[at].isHighSurrogate() || at + 1 >= text.size() || !text[at + 1].isLowSurrogate())
        return {Sign::Symbol, 1};
    return {signOf(QChar::surrogateToUcs4(text[at], text[at + 1])), 2};
}

bool isRegionalIndicator(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text[at] == QChar(0xd83c) && text[at + 1] >= QChar(0xdde6)
        && text[at + 1] <= QChar(0xddff);
}

}
