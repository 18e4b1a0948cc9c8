// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/stems.h"

#include <array>
#include <span>

namespace concordat {

namespace {

using namespace Qt::StringLiterals;

// Each list from the longest ending to the shortest.
constexpr std::array english{u"izations", u"isations", u"ization", u"isation", u"ations", u"ators", u"ation", u"ating",
    u"ative", u"ments", u"ities", u"ances", u"ences", u"able", u"ible", u"ated", u"ates", u"ator", u"ment", u"ings",
    u"ness", u"ance", u"ence", u"ions", u"ives", u"ers", u"ors", u"ate", u"ion", u"ity", u"ive", u"ing", u"ied", u"ies",
    u"ous", u"er", u"or", u"ed", u"es", u"ly", u"al", u"e", u"s", u"y"};
constexpr std::array french{u"issements", u"issement", u"atrices", u"atrice", u"ations", u"ements", u"ateurs", u"ation",
    u"ateur", u"ement", u"ments", u"iques", u"ités", u"ables", u"ibles", u"antes", u"ement", u"euses", u"ives", u"ment",
    u"ique", u"able", u"ible", u"ions", u"ante", u"ants", u"ence", u"ance", u"eurs", u"euse", u"ité", u"ive", u"ifs",
    u"ion", u"eur", u"ées", u"ent", u"ant", u"ers", u"aux", u"if", u"ée", u"és", u"er", u"ir", u"al", u"es", u"é", u"e",
    u"s", u"x"};
constexpr std::array spanish{u"amientos", u"imientos", u"amiento", u"imiento", u"aciones", u"iciones", u"adores",
    u"idades", u"mente", u"ación", u"ición", u"iones", u"ables", u"ibles", u"antes", u"entes", u"ancia", u"encia",
    u"iendo", u"arán", u"erán", u"irán", u"able", u"ible", u"ando", u"ador", u"idad", u"ivos", u"ivas", u"ados",
    u"adas", u"idos", u"idas", u"ante", u"ente", u"ará", u"erá", u"irá", u"ión", u"ivo", u"iva", u"ado", u"ada", u"ido",
    u"ida", u"ar", u"er", u"ir", u"es", u"os", u"as", u"a", u"o", u"e", u"s"};
constexpr std::array russian{u"иями", u"ующих", u"ующие", u"ующий", u"ующей", u"ующая", u"ются", u"ется", u"ится",
    u"аться", u"иться", u"ями", u"ами", u"ией", u"иям", u"иях", u"ием", u"ого", u"его", u"ому", u"ему", u"ыми", u"ими",
    u"ать", u"ить", u"ять", u"еть", u"уют", u"ают", u"яют", u"ает", u"яет", u"ует", u"ая", u"яя", u"ое", u"ее", u"ые",
    u"ие", u"ый", u"ий", u"ой", u"ей", u"ем", u"ом", u"ам", u"ям", u"ах", u"ях", u"ов", u"ев", u"ую", u"юю", u"ию",
    u"ия", u"ии", u"ых", u"их", u"ым", u"им", u"ть", u"ет", u"ит", u"ут", u"ют", u"ат", u"ят", u"ы", u"и", u"а", u"я",
    u"о", u"е", u"у", u"ю", u"ь", u"й"};
constexpr std::array arabicHeads{u"وال", u"بال", u"كال", u"فال", u"ولل", u"ال", u"لل", u"و"};
constexpr std::array arabicEndings{
    u"هما", u"اتها", u"اته", u"ها", u"هم", u"ان", u"ات", u"ون", u"ين", u"يه", u"ية", u"ته", u"ه", u"ة", u"ي", u"ا"};

constexpr qsizetype shortestStem = 4;
constexpr qsizetype shortestArabicStem = 3;
constexpr qsizetype longestRussianStem = 7;

QString without(const QString &word, std::span<const char16_t *const> endings, qsizetype shortest)
{
    for (const QStringView ending : endings) {
        if (word.size() - ending.size() >= shortest && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

/// "l'État", "d'une": what stands before the apostrophe is an article.
QString withoutElision(const QString &word)
{
    const qsizetype apostrophe = word.indexOf(u'\'');
    return apostrophe >= 1 && apostrophe <= 2 ? word.sliced(apostrophe + 1) : word;
}

QString arabicStem(const QString &word)
{
    QString letters = word;
    letters.replace(u'أ', u'ا').replace(u'إ', u'ا').replace(u'آ', u'ا').replace(u'ى', u'ي');
    for (const QStringView head : arabicHeads) {
        if (letters.size() - head.size() >= shortestArabicStem && letters.startsWith(head)) {
            letters = letters.sliced(head.size());
            break;
        }
    }
    return without(letters, arabicEndings, shortestArabicStem);
}

}

QString stemmed(const QString &word, Language language)
{
    switch (language) {
    case Language::English:
    case Language::Undetermined: {
        // "laws" is shorter than what other endings may leave.
        const QString stem = without(word, english, shortestStem);
        return stem.size() == word.size() && word.size() > 3 && word.endsWith(u's') ? word.chopped(1) : stem;
    }
    case Language::French:
        return without(withoutElision(word), french, shortestStem);
    case Language::Spanish:
        return without(word, spanish, shortestStem);
    case Language::Russian:
        return without(word, russian, shortestStem)
            .first(std::min(longestRussianStem, without(word, russian, shortestStem).size()));
    case Language::Arabic:
        return arabicStem(word);
    case Language::Chinese:
        break;
    }
    return word;
}

}
