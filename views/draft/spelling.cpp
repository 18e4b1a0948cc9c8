// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/draft/spelling.h"

#include "text/words.h"

#include <Sonnet/Speller>

#include <QMutex>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr qsizetype mostSuggestions = 5;

/// The names in front of alternatives.
QList<TextSpan> attributionsIn(const QString &notation, const QSet<Attribution> &known)
{
    static const QRegularExpression head(u"\\[([^\\[\\]:\\n]+):"_s);
    static const QRegularExpression stance(u"^[+\\-?~]"_s);
    QList<TextSpan> spans;
    for (auto found = head.globalMatch(notation); found.hasNext();) {
        const QRegularExpressionMatch names = found.next();
        const bool all = std::ranges::all_of(names.captured(1).split(u','),
            [&](const QString &name) { return known.contains(name.trimmed().remove(stance)); });
        if (all)
            spans.append({names.capturedStart(1), names.capturedEnd(1)});
    }
    return spans;
}

bool isPlainWord(QStringView word)
{
    const bool letters
        = std::ranges::none_of(word, [](QChar sign) { return sign.isDigit() || sign == u'_' || sign == u'/'; });
    return word.size() > 1 && letters && word != word.toString().toUpper();
}

/// The best of the dictionaries for a language: as the United Nations spell English, where that is there.
QString dictionaryFor(Language language, const QStringList &dictionaries)
{
    const QString wanted = code(language);
    if (wanted.isEmpty())
        return {};
    if (const QString british = u"en_GB"_s; language == Language::English && dictionaries.contains(british))
        return british;
    const auto found = std::ranges::find_if(
        dictionaries, [&](const QString &name) { return name == wanted || name.startsWith(wanted + u'_'); });
    return found == dictionaries.end() ? QString() : *found;
}

}

Spelling::Spelling(Language language)
    : m_language(language)
{
    // What Sonnet keeps of dictionaries is one for all.
    static QMutex opening;
    const QMutexLocker alone(&opening);
    const QString dictionary = dictionaryFor(language, Sonnet::Speller().availableLanguages());
    m_speller = dictionary.isEmpty() ? nullptr : std::make_unique<Sonnet::Speller>(dictionary);
    if (m_speller && !m_speller->isValid())
        m_speller.reset();
}

Spelling::~Spelling() = default;

bool Spelling::isKnown(const QString &word)
{
    const auto asked = m_words.constFind(word);
    if (asked != m_words.cend())
        return *asked;
    return *m_words.insert(word, m_speller->isCorrect(word));
}

QList<TextSpan> Spelling::misspelt(const QString &notation, const QSet<Attribution> &known)
{
    QList<TextSpan> found;
    if (!m_speller)
        return found;
    const QList<TextSpan> names = attributionsIn(notation, known);
    auto name = names.begin();
    for (const Token &token : tokens(notation, m_language)) {
        while (name != names.end() && name->end <= token.span.begin)
            ++name;
        const bool inName = name != names.end() && name->begin <= token.span.begin;
        if (token.kind != TokenKind::Word || inName)
            continue;
        const QStringView word = QStringView(notation).sliced(token.span.begin, token.span.length());
        if (isPlainWord(word) && !isKnown(word.toString()))
            found.append(token.span);
    }
    return found;
}

QStringList Spelling::suggestions(const QString &word) const
{
    const QStringList all = m_speller ? m_speller->suggest(word) : QStringList();
    return all.first(std::min(mostSuggestions, all.size()));
}

void Spelling::learn(const QString &word)
{
    if (m_speller && m_speller->addToPersonal(word))
        m_words.insert(word, true);
}

}
