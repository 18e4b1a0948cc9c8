// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>

namespace concordat {

/// What a character is to whoever cuts text into words and sentences. A cut that is never made before a Mark,
/// inside a run of letters, behind glue or inside a flag cuts no grapheme cluster of UAX #29.
///
/// (QTextBoundaryFinder is not asked: it takes ten times as long, and what it says of a character depends on
/// stray Indic marks anywhere in the text.)
enum class Sign : quint8 {
    Symbol, ///< punctuation, symbols, controls, lone surrogates
    Letter,
    Digit, ///< a decimal digit of any script
    Ideograph, ///< written without spaces, one character a word: Han, Hiragana
    Space,
    Mark, ///< belongs to what stands before it: combining marks, soft hyphens, invisible format characters
};

/// The signs of all characters, looked up in one step for those of the Basic Multilingual Plane.
class Characters {
public:
    [[nodiscard]] static const Characters &table();

    struct Found {
        Sign sign = Sign::Symbol;
        qsizetype length = 1; ///< UTF-16 code units
    };

    /// `at` is within the text.
    [[nodiscard]] Found at(QStringView text, qsizetype at) const
    {
        const char16_t unit = text[at].unicode();
        if (!QChar::isSurrogate(unit)) [[likely]]
            return {m_signs[unit], 1};
        return astral(text, at);
    }

    /// The first place at or behind `at` where neither a letter nor a digit of the Basic Multilingual Plane stands;
    /// `digits` becomes true where there was a digit.
    [[nodiscard]] qsizetype pastPlainWord(QStringView text, qsizetype at, bool &digits) const
    {
        const char16_t *const units = text.utf16();
        const qsizetype size = text.size();
        for (; at < size; ++at) {
            const Sign sign = m_signs[units[at]];
            if (sign == Sign::Digit)
                digits = true;
            else if (sign != Sign::Letter)
                break;
        }
        return at;
    }

    /// The sign at `at`, and Symbol beyond either end of the text.
    [[nodiscard]] Sign signAt(QStringView text, qsizetype where) const
    {
        return where < 0 || where >= text.size() ? Sign::Symbol : at(text, where).sign;
    }

private:
    Characters();
    [[nodiscard]] static Found astral(QStringView text, qsizetype at);

    std::array<Sign, 0x10000> m_signs;
};

/// A sign that belongs to what stands behind it as well, so that no cut may follow it: a joiner between
/// pictographs, the Arabic signs that go around a number.
[[nodiscard]] constexpr bool isGlue(char16_t c)
{
    return c == u'\u200d' || (c >= u'\u0600' && c <= u'\u0605') || c == u'\u06dd' || c == u'\u070f' || c == u'\u0890'
        || c == u'\u0891' || c == u'\u08e2';
}

/// Half of a flag: two of them in a row are one sign.
[[nodiscard]] bool isRegionalIndicator(QStringView text, qsizetype at);

/// A character of words and numbers, marks included.
[[nodiscard]] constexpr bool isWordSign(Sign sign)
{
    return sign == Sign::Letter || sign == Sign::Digit || sign == Sign::Mark;
}

[[nodiscard]] constexpr bool isHyphen(char16_t c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

/// Hyphens, figure, en and em dashes, the minus and the full-width forms.
[[nodiscard]] constexpr bool isDash(char16_t c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212' || c == u'\ufe58' || c == u'\ufe63'
        || c == u'\uff0d';
}

[[nodiscard]] constexpr bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

}
