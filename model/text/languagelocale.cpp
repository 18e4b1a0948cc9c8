// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/languagelocale.h"

using namespace Qt::StringLiterals;

namespace concordat {

QString ownName(Language language)
{
    switch (language) {
    case Language::Arabic:
        return u"العربية"_s;
    case Language::Chinese:
        return u"中文"_s;
    case Language::English:
        return u"English"_s;
    case Language::French:
        return u"Français"_s;
    case Language::Russian:
        return u"Русский"_s;
    case Language::Spanish:
        return u"Español"_s;
    case Language::Undetermined:
        break;
    }
    return {};
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Arabic:
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    case Language::Chinese:
        return QLocale::Chinese;
    case Language::French:
        return QLocale::French;
    case Language::Russian:
        return QLocale::Russian;
    case Language::Spanish:
        return QLocale::Spanish;
    case Language::English:
    case Language::Undetermined:
        break;
    }
    return QLocale::English;
}

Language languageOf(const QLocale &locale)
{
    return languageFromCode(QLocale::languageToCode(locale.language())).value_or(Language::Undetermined);
}

QString enumeration(const QStringList &items)
{
    switch (QLocale().language()) {
    case QLocale::Arabic:
        return items.join(u"، "_s);
    case QLocale::Chinese:
        return items.join(u'、');
    default:
        return items.join(u", "_s);
    }
}

}
