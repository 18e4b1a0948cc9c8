// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/language.h"
#include "text/span.h"

#include <QList>

namespace concordat {

/// What a token is to somebody who reads law.
enum class TokenKind {
    Word, ///< a word, with its apostrophes, hyphens and soft hyphens ("rights-holder", "l'État")
    Number, ///< "2020", "3.5", "1/CP.17", "40-70"
    Reference, ///< a whole cross-reference: "paragraphs 1, 2 and 3", "article 27, paragraph 9 (a)–(e)"
    Punctuation,
    Space, ///< one stretch of white space, line breaks included
};

/// One token of a text. Tokens cover their text without gap or overlap.
struct Token {
    TextSpan span;
    TokenKind kind = TokenKind::Word;

    friend bool operator==(const Token &, const Token &) = default;
};

/// The tokens of `text`: the word boundaries of UAX #29, mended for law. Numbers, document symbols, hyphenated
/// words and cross-references stay whole; Han characters are words of one character, which the comparison
/// joins again into phrases; a no-break space that French sets before ; : ? ! » or after « is part of the
/// sign. One pass; never cuts a grapheme.
[[nodiscard]] QList<Token> tokens(QStringView text, Language language = Language::Undetermined);

/// The sentences of `text`, each with its closing punctuation and the space behind it, by UAX #29, mended
/// for law: nothing inside parentheses, "art. 24", "para. 1", "No. 5", "i.e." and initials do not end a sentence, a
/// semicolon does not either, and "1." at its head belongs to it. A blank line ends one, and a line break before a list
/// mark. Sentences cover their text without gap or overlap.
[[nodiscard]] QList<TextSpan> sentences(QStringView text, Language language = Language::Undetermined);

/// What comparison may overlook. The original characters are always kept.
struct Overlook {
    bool letterCase = false;
    bool quotes = true; ///< “ ” « » " are one
    bool dashes = true; ///< ‐ - – — are one
    bool invisible = true; ///< soft hyphens, zero-width characters, Arabic tatweel and diacritics
    /// Line breaks and runs of spaces are one space; no-break spaces are spaces; where French has spaces and
    /// others have none ( ; « »), and line breaks between Chinese characters, count as nothing.
    bool spacing = true;

    friend bool operator==(const Overlook &, const Overlook &) = default;
};

/// `text` with what is overlooked made equal; two texts that differ only in that have equal keys.
[[nodiscard]] QString comparisonKey(QStringView text, const Overlook &overlook);

/// True for words that carry grammar rather than meaning (the, of, and, de, из, 的, في …).
[[nodiscard]] bool isFunctionWord(QStringView word, Language language);

}
