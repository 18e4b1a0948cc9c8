// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search.h"

#include "text/words.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

/// The words of an indexed form, as the index's own tokenizer cuts them.
QStringList wordsOf(const QString &form)
{
    QStringList words;
    QString word;
    for (const QChar c : form) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

void addTerm(SearchTerms &terms, const QString &text, bool prefix)
{
    const QStringList words = wordsOf(indexedForm(text));
    if (!words.isEmpty())
        terms.terms.append({words, prefix});
}

}

QString indexedForm(const QString &text)
{
    Overlook overlook;
    overlook.letterCase = true;
    const QString key = comparisonKey(text, overlook);
    QString form;
    form.reserve(key.size());
    for (const char32_t c : key.toUcs4()) {
        const bool apart = isHan(c);
        if (apart)
            form += u' ';
        form += QChar::fromUcs4(c);
        if (apart)
            form += u' ';
    }
    return form;
}

SearchTerms searchTerms(const QString &words)
{
    SearchTerms terms;
    const QStringList parts = QString(words).replace(u'“', u'"').replace(u'”', u'"').split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        // Between a pair of quotes; an open one at the end is taken for words.
        if (i % 2 == 1 && i + 1 < parts.size()) {
            addTerm(terms, parts[i], false);
            continue;
        }
        for (const QString &word : parts[i].split(u' ', Qt::SkipEmptyParts))
            addTerm(terms, word, true);
    }
    return terms;
}

QString SearchTerms::expression() const
{
    QStringList all;
    for (const Term &term : terms)
        all.append(u'"' + term.words.join(u' ') + u'"' + (term.prefix ? u"*"_s : QString()));
    return all.join(u" AND "_s);
}

std::optional<TextSpan> SearchTerms::findIn(const QString &text) const
{
    std::optional<TextSpan> first;
    const QStringList words = wordsOf(indexedForm(text));
    for (const Term &term : terms) {
        bool found = false;
        for (qsizetype at = 0; at + term.words.size() <= words.size() && !found; ++at) {
            found = true;
            for (qsizetype k = 0; k < term.words.size() && found; ++k) {
                const bool last = k + 1 == term.words.size();
                found = last && term.prefix ? words[at + k].startsWith(term.words[k]) : words[at + k] == term.words[k];
            }
        }
        if (!found)
            return std::nullopt;
        const qsizetype at = text.indexOf(term.words.first(), 0, Qt::CaseInsensitive);
        if (at >= 0 && (!first || at < first->begin))
            first = TextSpan{at, at + term.words.first().size()};
    }
    // Where only what does not count differs, the place is somewhere in the text.
    return first.value_or(TextSpan{0, 0});
}

}
