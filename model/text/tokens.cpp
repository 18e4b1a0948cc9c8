// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/characters.h"
#include "text/reference.h"
#include "text/words.h"

namespace concordat {

namespace {

/// One pass over a text; every character is looked at a bounded number of times.
class Scanner {
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
        m_tokens.reserve(text.size() / 3 + 1);
    }

    QList<Token> scan()
    {
        while (m_at < m_text.size())
            scanToken();
        return std::move(m_tokens);
    }

private:
    void scanToken();
    void scanSpaces();
    void scanWord(qsizetype begin);
    void scanSymbol();
    void scanIdeograph();

    void take();
    void takeWithFlag();
    void takeMarks();
    bool joinsNextPiece(qsizetype pieceBegin) const;
    bool joinsAtFullStop(qsizetype pieceBegin) const;
    void takeWhatBelongsToNumbers();
    bool isInitialism(qsizetype begin) const;
    TokenKind kindOfWord(qsizetype begin) const;
    void takeReference(qsizetype begin, bool plain);
    bool isFrenchSpaceAt(qsizetype at) const;

    void add(qsizetype begin, TokenKind kind);

    char16_t unit(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text[at].unicode() : u'\0'; }
    Sign sign(qsizetype at) const { return m_characters.signAt(m_text, at); }

    QStringView m_text;
    const Characters &m_characters = Characters::table();
    qsizetype m_at = 0;
    QList<Token> m_tokens;
};

void Scanner::scanToken()
{
    const qsizetype begin = m_at;
    const auto found = m_characters.at(m_text, m_at);
    switch (found.sign) {
    case Sign::Space:
        if (isFrenchSpaceAt(m_at))
            scanSymbol();
        else
            scanSpaces();
        return;
    case Sign::Letter:
    case Sign::Digit:
        scanWord(begin);
        return;
    case Sign::Ideograph:
        scanIdeograph();
        return;
    case Sign::Symbol:
        scanSymbol();
        return;
    case Sign::Mark: // only at the very beginning: elsewhere a mark goes with what stands before it
        takeMarks();
        if (isWordSign(sign(m_at)))
            scanWord(begin);
        else
            add(begin, TokenKind::Punctuation);
        return;
    }
}

void Scanner::take()
{
    m_at += m_characters.at(m_text, m_at).length;
}

void Scanner::takeWithFlag()
{
    const bool halfFlag = isRegionalIndicator(m_text, m_at);
    take();
    if (halfFlag && isRegionalIndicator(m_text, m_at))
        take();
}

/// Marks behind a character, and what they glue to it.
void Scanner::takeMarks()
{
    while (m_at < m_text.size() && sign(m_at) == Sign::Mark) {
        const char16_t mark = unit(m_at);
        take();
        if (!isGlue(mark) || m_at >= m_text.size() || sign(m_at) == Sign::Mark)
            continue;
        const bool pictograph = mark == u'\u200d' && sign(m_at) == Sign::Symbol && unit(m_at) >= u'\u2000';
        if (pictograph || (mark != u'\u200d' && unit(m_at) >= u' '))
            takeWithFlag();
    }
}

void Scanner::scanSpaces()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && sign(m_at) == Sign::Space) {
        take();
        takeMarks();
    }
    add(begin, TokenKind::Space);
}

/// French sets a no-break space before ; : ? ! » and after «. It belongs to the sign, so that a text typed
/// without it compares equal.
bool Scanner::isFrenchSpaceAt(qsizetype at) const
{
    const char16_t space = unit(at);
    if (space != u'\u00a0' && space != u'\u202f')
        return false;
    const char16_t next = unit(at + 1);
    return next == u';' || next == u':' || next == u'?' || next == u'!' || next == u'\u00bb';
}

void Scanner::scanSymbol()
{
    const qsizetype begin = m_at;
    if (isFrenchSpaceAt(m_at))
        take();
    const char16_t symbol = unit(m_at);
    takeWithFlag();
    const bool repeats = symbol == u'.' || symbol == u'_' || symbol == u'-' || symbol == u'*' || symbol == u'\u2026'
        || symbol == u'\u2014';
    while (repeats && unit(m_at) == symbol)
        take();
    takeMarks();
    const char16_t behind = unit(m_at);
    if (symbol == u'\u00ab' && (behind == u'\u00a0' || behind == u'\u202f')) {
        take();
        takeMarks();
    }
    add(begin, TokenKind::Punctuation);
}

void Scanner::scanIdeograph()
{
    const qsizetype begin = m_at;
    if (unit(m_at) == u'第') {
        if (const auto end = hanReferenceEnd(m_text, m_at); end && sign(*end) != Sign::Mark) {
            m_at = *end;
            add(begin, TokenKind::Reference);
            return;
        }
    }
    take();
    takeMarks();
    add(begin, TokenKind::Word);
}

void Scanner::scanWord(qsizetype begin)
{
    qsizetype piece = m_at;
    bool plain = true;
    for (;;) {
        bool digits = false;
        m_at = m_characters.pastPlainWord(m_text, m_at, digits);
        plain &= !digits;
        // Most words are letters with a space behind them, and there is nothing to join.
        if (plain && unit(m_at) == u' ') [[likely]] {
            takeReference(begin, true);
            return;
        }
        while (m_at < m_text.size() && isWordSign(sign(m_at))) {
            plain = false;
            if (sign(m_at) == Sign::Mark)
                takeMarks();
            else
                take();
        }
        if (!joinsNextPiece(piece))
            break;
        take();
        piece = m_at;
    }
    takeWhatBelongsToNumbers();
    if (unit(m_at) == u'.' && isInitialism(begin))
        take();
    takeMarks();
    takeReference(begin, plain);
}

/// Whether the sign at m_at ties the piece [pieceBegin, m_at) to the piece behind it.
bool Scanner::joinsNextPiece(qsizetype pieceBegin) const
{
    if (m_at + 1 >= m_text.size())
        return false;
    const Sign next = sign(m_at + 1);
    if (next != Sign::Letter && next != Sign::Digit)
        return false;
    const char16_t c = unit(m_at);
    const bool digitBefore = sign(m_at - 1) == Sign::Digit;
    const bool digits = digitBefore && next == Sign::Digit;
    if (isHyphen(c))
        return true;
    if (isApostrophe(c))
        return !digitBefore && next == Sign::Letter;
    if (c == u'.')
        return joinsAtFullStop(pieceBegin);
    if (c == u',' || c == u':' || c == u'\u2013' || c == u'\u066b' || c == u'\u066c')
        return digits;
    if (c == u'/')
        return digitBefore || next == Sign::Digit || (m_text[m_at - 1].isUpper() && m_text[m_at + 1].isUpper());
    return false;
}

/// "3.5", "e.g", "INF.2" and "2.alt" are one; "law.2" (a footnote mark) and "Convention.The" are not.
bool Scanner::joinsAtFullStop(qsizetype pieceBegin) const
{
    const bool digitAfter = sign(m_at + 1) == Sign::Digit;
    if (sign(m_at - 1) == Sign::Digit)
        return digitAfter || m_text[m_at + 1].isLower();
    const qsizetype length = m_at - pieceBegin;
    if (digitAfter)
        return length <= 4 && m_text[pieceBegin].isUpper();
    return length == 1 && !isWordSign(sign(m_at + 2));
}

void Scanner::takeWhatBelongsToNumbers()
{
    const char16_t c = unit(m_at);
    if (sign(m_at - 1) != Sign::Digit || (c != u'%' && c != u'\u2030' && c != u'\u00b0' && c != u'\u066a'))
        return;
    take();
    const char16_t scale = unit(m_at);
    if (c == u'\u00b0' && (scale == u'C' || scale == u'F') && !isWordSign(sign(m_at + 1)))
        take();
}

/// "e.g", "i.e", "U.N": letters, each alone, with full stops between.
bool Scanner::isInitialism(qsizetype begin) const
{
    if (m_at - begin < 3)
        return false;
    for (qsizetype at = begin; at < m_at; ++at) {
        const bool stop = (at - begin) % 2 == 1;
        if (stop ? unit(at) != u'.' : sign(at) != Sign::Letter)
            return false;
    }
    return true;
}

TokenKind Scanner::kindOfWord(qsizetype begin) const
{
    if (sign(begin) == Sign::Digit)
        return TokenKind::Number;
    bool digit = false;
    bool symbol = false;
    for (qsizetype at = begin; at < m_at; ++at) {
        digit |= sign(at) == Sign::Digit;
        symbol |= unit(at) == u'/' || unit(at) == u'.';
    }
    return digit && symbol ? TokenKind::Number : TokenKind::Word;
}

/// `plain` says that the word has neither digits nor marks.
void Scanner::takeReference(qsizetype begin, bool plain)
{
    const auto end = sign(begin) == Sign::Letter ? referenceEnd(m_text, begin, m_at) : std::nullopt;
    if (!end || sign(*end) == Sign::Mark) {
        add(begin, plain ? TokenKind::Word : kindOfWord(begin));
        return;
    }
    while (m_at < *end)
        take();
    add(begin, TokenKind::Reference);
}

void Scanner::add(qsizetype begin, TokenKind kind)
{
    m_tokens.append({{begin, m_at}, kind});
}

}

QList<Token> tokens(QStringView text, [[maybe_unused]] Language language)
{
    return Scanner(text).scan();
}

}
