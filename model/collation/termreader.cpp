// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/termreader.h"

#include "collation/stems.h"
#include "collation/treatywords.h"
#include "text/words.h"

namespace concordat {

namespace {

/// Shorter numbers are counts and labels.
constexpr qsizetype shortestNumber = 3;

/// In characters.
constexpr qsizetype longestTitle = 200;

bool isHan(QStringView word)
{
    if (word.isEmpty())
        return false;
    const char32_t first = word.size() > 1 && word[0].isHighSurrogate() ? QChar::surrogateToUcs4(word[0], word[1])
                                                                        : char32_t(word[0].unicode());
    return QChar::script(first) == QChar::Script_Han;
}

/// Where the title ends that stands in parentheses behind a reference to the provision it belongs to: the words of
/// what is only cited are not those of the text. `end` where no title stands there.
qsizetype endOfCitedTitle(QStringView text, qsizetype end)
{
    qsizetype at = end;
    while (at < text.size() && text[at].isSpace())
        ++at;
    if (at >= text.size() || (text[at] != u'(' && text[at] != u'（'))
        return end;
    const QStringView within = text.sliced(at, std::min(longestTitle, text.size() - at));
    const qsizetype closing = within.indexOf(text[at] == u'(' ? u')' : u'）');
    return closing < 0 ? end : at + closing + 1;
}

}

TermReader::Reading TermReader::words(const QString &text, Language language)
{
    Reading reading;
    if (language == Language::Undetermined)
        language = guessLanguage(text);
    const QList<TextSpan> sentenceSpans = sentences(text, language);
    auto sentence = sentenceSpans.cbegin();
    QStringView lastHan;
    qsizetype lastHanEnd = -1;
    qsizetype citedTo = 0;
    for (const Token &token : tokens(text, language)) {
        if (token.kind == TokenKind::Reference)
            citedTo = endOfCitedTitle(text, token.span.end);
        if (token.span.begin < citedTo)
            continue;
        if (token.kind != TokenKind::Word && token.kind != TokenKind::Number)
            continue;
        const QStringView word = QStringView(text).sliced(token.span.begin, token.span.length());
        std::optional<quint32> term;
        if (isHan(word)) {
            if (lastHanEnd == token.span.begin)
                term = termOfCharacters(lastHan, word);
            if (const auto alone = termOfCharacters(word, {}))
                reading.characters.push_back(*alone);
            lastHan = word;
            lastHanEnd = token.span.end;
        } else if (token.kind == TokenKind::Word || word.size() >= shortestNumber) {
            term = termOfWord(word, language);
        }
        if (!term)
            continue;
        const bool begins
            = reading.words.empty() || (sentence != sentenceSpans.cend() && token.span.begin >= sentence->end);
        while (sentence != sentenceSpans.cend() && token.span.begin >= sentence->end)
            ++sentence;
        if (begins)
            reading.sentences.push_back(int(reading.words.size()));
        reading.words.push_back(*term);
    }
    return reading;
}

quint32 TermReader::termOf(const QString &stem, Language language)
{
    const auto known = m_byStem.constFind(stem);
    if (known != m_byStem.cend())
        return *known;
    const quint32 term = size();
    m_byStem.insert(stem, term);
    m_expected.push_back(float(expectedRate(stem, language)));
    return term;
}

std::optional<quint32> TermReader::termOfWord(QStringView word, Language language)
{
    // The same letters may be a function word in one language and a noun in another.
    const QString written = code(language) + u' ' + word.toString();
    auto known = m_byWord.constFind(written);
    if (known == m_byWord.cend()) {
        const QString key = comparisonKey(word, Overlook{.letterCase = true});
        const QString plain = key.normalized(QString::NormalizationForm_KC);
        const bool meaningless
            = plain.isEmpty() || isFunctionWord(plain, language) || (plain.size() == 1 && !plain.front().isDigit());
        known = m_byWord.insert(written, meaningless ? none : termOf(stemmed(plain, language), language));
    }
    return *known == none ? std::nullopt : std::optional(*known);
}

std::optional<quint32> TermReader::termOfCharacters(QStringView first, QStringView second)
{
    const QString both = first.toString() + second.toString();
    auto known = m_byWord.constFind(both);
    if (known == m_byWord.cend()) {
        const bool meaningless = isFunctionWord(first, Language::Chinese) || isFunctionWord(second, Language::Chinese);
        known = m_byWord.insert(both, meaningless ? none : termOf(both, Language::Chinese));
    }
    return *known == none ? std::nullopt : std::optional(*known);
}

}
