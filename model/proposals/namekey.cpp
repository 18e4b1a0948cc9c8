// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/namekey.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

bool isHan(QChar letter)
{
    return letter.script() == QChar::Script_Han;
}

bool isArticle(QStringView word)
{
    static constexpr std::array articles{u"the", u"le", u"la", u"les", u"l", u"el", u"los", u"las"};
    return std::ranges::any_of(articles,
        [word](const char16_t *article) { return word.compare(QStringView(article), Qt::CaseInsensitive) == 0; });
}

/// Letters that decomposition leaves apart though a reader takes them for one.
QChar foldedLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ı':
        return u'i';
    case u'ى': // alef maksura
    case u'ی': // Farsi yeh
        return u'ي';
    case u'ک': // Persian kaf
        return u'ك';
    default:
        return letter;
    }
}

bool isUnseen(QChar sign)
{
    return sign.isMark() || sign.category() == QChar::Other_Format || sign == u'.' || sign == u'ـ';
}

QString withoutArticles(const QString &key)
{
    qsizetype start = 0;
    for (qsizetype space = key.indexOf(u' '); space > 0; space = key.indexOf(u' ', start)) {
        if (!isArticle(QStringView(key).sliced(start, space - start)))
            break;
        start = space + 1;
    }
    // ISO 3166 writes "Netherlands (the)".
    const QString rest = key.sliced(start);
    return rest.endsWith(u" the"_s) ? rest.chopped(4) : rest;
}

QStringView russianStem(QStringView word)
{
    static constexpr std::array endings{u"иями", u"ого", u"его", u"ому", u"ему", u"ыми", u"ими", u"ями", u"ами", u"иях",
        u"иеи", u"ием", u"ая", u"яя", u"ое", u"ее", u"ые", u"ие", u"ыи", u"ии", u"ои", u"еи", u"ых", u"их", u"ую",
        u"юю", u"ов", u"ев", u"ам", u"ям", u"ах", u"ях", u"ия", u"ию", u"аи", u"аю", u"ае", u"ом", u"ем", u"а", u"я",
        u"о", u"е", u"ы", u"и", u"у", u"ю", u"ь"};
    for (const char16_t *ending : endings) {
        const QStringView end(ending);
        if (word.size() >= end.size() + 3 && word.endsWith(end))
            return word.chopped(end.size());
    }
    return word;
}

}

QString nameKey(QStringView name)
{
    const QString whole = name.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(whole.size());
    bool apart = false;
    for (const QChar sign : whole) {
        if (isUnseen(sign))
            continue;
        if (sign == u'&') {
            key += u" and"_s;
            apart = true;
        } else if ((sign.isLetterOrNumber() && sign.category() != QChar::Letter_Modifier) || sign.isSurrogate()) {
            if (apart && !key.isEmpty() && !isHan(key.back()) && !isHan(sign))
                key += u' ';
            key += foldedLetter(sign);
            apart = false;
        } else {
            apart = true;
        }
    }
    return withoutArticles(key.trimmed());
}

QString stemKey(const QString &key)
{
    const bool russian = std::ranges::any_of(key, [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
    if (!russian)
        return key;
    QStringList stems;
    for (const QStringView word : QStringView(key).tokenize(u' '))
        stems += russianStem(word).toString();
    return stems.join(u' ');
}

QStringView withoutArticle(QStringView name)
{
    QStringView rest = name.trimmed();
    for (;;) {
        qsizetype end = 0;
        while (end < rest.size() && rest[end].isLetter())
            ++end;
        const bool elided = end < rest.size() && (rest[end] == u'\'' || rest[end] == u'’');
        const bool spaced = end < rest.size() && rest[end].isSpace();
        if (!(elided || spaced) || !isArticle(rest.first(end)) || (elided && end != 1))
            return rest;
        const QStringView shorter = rest.sliced(end + 1).trimmed();
        if (shorter.isEmpty())
            return rest;
        rest = shorter;
    }
}

}
