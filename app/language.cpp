// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// The catalogues in use; Qt does not own them, and asks the last first.
std::vector<std::unique_ptr<QTranslator>> &catalogues()
{
    static std::vector<std::unique_ptr<QTranslator>> installed;
    return installed;
}

void install(const QLocale &locale, const QString &catalogue, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, catalogue, u"_"_s, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    catalogues().push_back(std::move(translator));
}

}

void speak(Language language)
{
    const QLocale computer = QLocale::system();
    const Language spoken = language == Language::Undetermined ? languageOf(computer) : language;
    // Who speaks the language of the computer also has its habits in dates and numbers, but for the digits of Arabic.
    const bool ownHabits = spoken == languageOf(computer) && spoken != Language::Arabic;
    QLocale::setDefault(ownHabits ? computer : localeOf(spoken));

    // A translator takes itself out when it goes.
    catalogues().clear();
    // The plurals of English, which is spoken where a catalogue is silent.
    install(QLocale::English, u"concordat"_s, u":/i18n"_s);
    if (spoken != Language::Undetermined && spoken != Language::English) {
        install(localeOf(spoken), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(localeOf(spoken), u"concordat"_s, u":/i18n"_s);
    }
    QGuiApplication::setLayoutDirection(isRightToLeft(spoken) ? Qt::RightToLeft : Qt::LeftToRight);
}

}
