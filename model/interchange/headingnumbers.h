// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace concordat {

/// The number of an article or part as headings write it: 5, 3.1, 7 bis, IV, X, [5], one, premier, الحادية عشرة.
/// Returns the end of the one that stands at `at`, or `at` where none does.
[[nodiscard]] qsizetype numberEnd(QStringView line, qsizetype at);

/// True for a number in words, as articles and parts are counted: "premier", "one", "первая".
[[nodiscard]] bool isNumberWord(QStringView word);

/// True for a digit of Chinese articles: 一, 十, 百.
[[nodiscard]] bool isHanDigit(QChar c);

[[nodiscard]] qsizetype skipBlanks(QStringView line, qsizetype at);
/// The end of the letters, digits and degree signs from `at` on.
[[nodiscard]] qsizetype wordEnd(QStringView line, qsizetype at);

}
