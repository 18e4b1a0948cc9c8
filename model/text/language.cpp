// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/language.h"

#include "text/characters.h"
#include "text/words.h"

#include <array>

namespace concordat {

namespace {

constexpr std::array<std::pair<Language, const char16_t *>, 6> codes{
    {{Language::Arabic, u"ar"}, {Language::Chinese, u"zh"}, {Language::English, u"en"}, {Language::French, u"fr"},
        {Language::Russian, u"ru"}, {Language::Spanish, u"es"}}};

/// How much of a text is looked at; enough to be sure, little enough to be free.
constexpr qsizetype sampleLength = 20'000;

struct Scripts {
    int latin = 0;
    int cyrillic = 0;
    int arabic = 0;
    int han = 0;
};

Scripts scriptsOf(QStringView text)
{
    Scripts count;
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Latin:
            ++count.latin;
            break;
        case QChar::Script_Cyrillic:
            ++count.cyrillic;
            break;
        case QChar::Script_Arabic:
            ++count.arabic;
            break;
        case QChar::Script_Han:
            ++count.han;
            break;
        default:
            break;
        }
    }
    return count;
}

/// English, French or Spanish by their commonest words and by the letters that only one of them has.
Language latinLanguage(QStringView text)
{
    std::array<std::pair<Language, int>, 3> votes{
        {{Language::English, 0}, {Language::French, 0}, {Language::Spanish, 0}}};
    for (const Token &token : tokens(text)) {
        if (token.kind != TokenKind::Word)
            continue;
        const QStringView word = text.sliced(token.span.begin, token.span.length());
        for (auto &[language, count] : votes)
            count += isFunctionWord(word, language) ? 2 : 0;
        for (const QChar c : word) {
            const char16_t lower = c.toLower().unicode();
            votes[1].second += QStringView(u"àâçèêëîœùûï").contains(lower) ? 1 : 0;
            votes[2].second += QStringView(u"áíóúñ").contains(lower) ? 1 : 0;
        }
        if (isApostrophe(word.size() > 1 ? word[1].unicode() : u'\0'))
            votes[1].second += 2;
    }
    std::ranges::sort(votes, std::ranges::greater(), &std::pair<Language, int>::second);
    return votes[0].second > votes[1].second ? votes[0].first : Language::Undetermined;
}

}

QString code(Language language)
{
    const auto found = std::ranges::find(codes, language, &decltype(codes)::value_type::first);
    return found == codes.end() ? QString() : QString::fromUtf16(found->second);
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const auto &[language, name] : codes) {
        if (code.compare(QStringView(name), Qt::CaseInsensitive) == 0)
            return language;
    }
    return std::nullopt;
}

Language guessLanguage(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), sampleLength));
    const Scripts count = scriptsOf(sample);
    // A Chinese character says about as much as two letters and more.
    const int han = count.han * 3;
    const int most = std::max({count.latin, count.cyrillic, count.arabic, han});
    if (most < 3)
        return Language::Undetermined;
    if (most == han)
        return Language::Chinese;
    if (most == count.arabic)
        return Language::Arabic;
    if (most == count.cyrillic)
        return Language::Russian;
    return latinLanguage(sample);
}

}
