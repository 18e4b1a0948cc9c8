// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>
#include <QStringView>

#include <optional>

namespace concordat {

/// The six official languages of the United Nations.
enum class Language { Undetermined, Arabic, Chinese, English, French, Russian, Spanish };

/// "ar", "zh", "en", "fr", "ru", "es"; empty for Undetermined.
[[nodiscard]] QString code(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

/// What its own people call it, whatever the language of the window; empty for Undetermined.
[[nodiscard]] QString ownName(Language language);

/// How the language sorts, and writes dates and numbers; as English does for Undetermined. Arabic has European digits,
/// as the numbers in a sentence have.
[[nodiscard]] QLocale localeOf(Language language);
/// Undetermined where it is none of the six.
[[nodiscard]] Language languageOf(const QLocale &locale);

/// The language a text is most likely written in, from its script and its commonest words; Undetermined
/// where there is too little to say.
[[nodiscard]] Language guessLanguage(QStringView text);

[[nodiscard]] inline bool isRightToLeft(Language language)
{
    return language == Language::Arabic;
}

}
