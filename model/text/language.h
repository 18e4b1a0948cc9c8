// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace concordat {

/// The six official languages of the United Nations.
enum class Language { Undetermined, Arabic, Chinese, English, French, Russian, Spanish };

/// "ar", "zh", "en", "fr", "ru", "es"; empty for Undetermined.
[[nodiscard]] QString code(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

/// The language a text is most likely written in, from its script and its commonest words; Undetermined
/// where there is too little to say.
[[nodiscard]] Language guessLanguage(QStringView text);

[[nodiscard]] inline bool isRightToLeft(Language language)
{
    return language == Language::Arabic;
}

}
