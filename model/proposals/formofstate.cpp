// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/formofstate.h"

#include "proposals/namekey.h"

#include <QHash>
#include <QSet>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> &forms()
{
    static const QHash<QString, QString> byKey = [] {
        const QList<std::pair<QString, QString>> written{{u"République"_s, u"republic of"_s},
            {u"República"_s, u"republic of"_s}, {u"Республика"_s, u"republic of"_s},
            {u"Республики"_s, u"republic of"_s}, {u"جمهورية"_s, u"republic of"_s}, {u"Royaume"_s, u"kingdom of"_s},
            {u"Reino"_s, u"kingdom of"_s}, {u"Королевство"_s, u"kingdom of"_s}, {u"Королевства"_s, u"kingdom of"_s},
            {u"مملكة"_s, u"kingdom of"_s}, {u"État"_s, u"state of"_s}, {u"Estado"_s, u"state of"_s},
            {u"Государство"_s, u"state of"_s}, {u"دولة"_s, u"state of"_s}, {u"Principauté"_s, u"principality of"_s},
            {u"Principado"_s, u"principality of"_s}, {u"Княжество"_s, u"principality of"_s},
            {u"إمارة"_s, u"principality of"_s}};
        QHash<QString, QString> keys;
        for (const auto &[form, english] : written)
            keys.insert(nameKey(form), english);
        return keys;
    }();
    return byKey;
}

std::optional<FormOfState> chineseForm(const QString &key)
{
    if (key.endsWith(u"共和国"_s))
        return FormOfState{key.chopped(3), u"republic of"_s};
    if (key.endsWith(u"王国"_s))
        return FormOfState{key.chopped(2), u"kingdom of"_s};
    return std::nullopt;
}

}

std::optional<FormOfState> formOfState(const QString &key)
{
    static const QSet<QString> links{
        u"de"_s, u"du"_s, u"des"_s, u"del"_s, u"d"_s, u"la"_s, u"l"_s, u"el"_s, u"le"_s, u"les"_s, u"los"_s, u"las"_s};
    const qsizetype first = key.indexOf(u' ');
    if (first < 0)
        return chineseForm(key);
    const auto form = forms().constFind(key.first(first));
    if (form == forms().cend())
        return std::nullopt;
    qsizetype begin = first + 1;
    for (qsizetype space = key.indexOf(u' ', begin); space > 0 && links.contains(key.sliced(begin, space - begin));
        space = key.indexOf(u' ', begin))
        begin = space + 1;
    return FormOfState{key.sliced(begin), *form};
}

}
