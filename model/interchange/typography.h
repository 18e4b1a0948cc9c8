// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace concordat {

/// True for characters of a script that writes no spaces between words.
[[nodiscard]] inline bool isIdeographic(QChar c)
{
    return (c >= u'\u3400' && c <= u'\u9fff') || (c >= u'\u3000' && c <= u'\u303f')
        || (c >= u'\uff00' && c <= u'\uffef') || (c >= u'\uf900' && c <= u'\ufaff') || c == u'\u25cb';
}

[[nodiscard]] inline bool isArabic(QChar c)
{
    return (c >= u'\u0600' && c <= u'\u06ff') || (c >= u'\u0750' && c <= u'\u077f')
        || (c >= u'\ufb50' && c <= u'\ufeff' && c != u'\ufeff');
}

[[nodiscard]] inline bool isCyrillic(QChar c)
{
    return c >= u'\u0400' && c <= u'\u04ff';
}

/// True for direction marks, joiners and the like, which show nothing.
[[nodiscard]] inline bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format;
}

/// The last character that is no closing quote, bracket, emphasis sign or blank; null where there is none.
[[nodiscard]] QChar lastTelling(QStringView text);
/// The first character that is no opening quote, bracket, emphasis sign or blank; null where there is none.
[[nodiscard]] QChar firstTelling(QStringView text);

/// True where `text` ends with a full stop, semicolon, colon, question or exclamation mark of any script,
/// closing quotes and brackets aside.
[[nodiscard]] bool endsSentence(QStringView text);
/// True where `text` ends with a comma of any script.
[[nodiscard]] bool endsWithComma(QStringView text);
/// True where `text` ends with a colon of any script.
[[nodiscard]] bool endsWithColon(QStringView text);
/// True where the first letter is a small one.
[[nodiscard]] bool startsSmall(QStringView text);
/// True where the letters have capitals and small ones, so that `startsSmall` means something.
[[nodiscard]] bool hasCase(QStringView text);
/// True where there are letters, and none of them is a small one.
[[nodiscard]] bool isAllCapitals(QStringView text);

/// More opening than closing brackets of any kind.
[[nodiscard]] bool leavesBracketOpen(QStringView text);

/// How many words, an ideograph counting half a word.
[[nodiscard]] qsizetype wordCount(QStringView text);
/// The last word, without punctuation.
[[nodiscard]] QStringView lastWord(QStringView text);

/// `text` with runs of blanks made one space, case folded, without emphasis signs, tags and closing
/// punctuation: for comparing headings.
[[nodiscard]] QString headingKey(QStringView text);

}
