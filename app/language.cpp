// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// Whether there was something to install.
bool install(const QLocale &locale, const QString &catalogue, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, catalogue, u"_"_s, folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

}

void speak()
{
    // What is installed last is asked first.
    install(QLocale(QLocale::English), u"concordat"_s, u":/i18n"_s);
    // Qt's own words follow ours, so that no window speaks two languages.
    if (QLocale().language() != QLocale::English && install(QLocale(), u"concordat"_s, u":/i18n"_s))
        install(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

}
