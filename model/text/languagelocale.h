// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/language.h"

#include <QLocale>

namespace concordat {

/// What its own people call it, whatever the language of the window; empty for Undetermined.
[[nodiscard]] QString ownName(Language language);

/// How the language sorts, and writes dates and numbers; as English does for Undetermined. Arabic has European digits,
/// as the numbers in a sentence have.
[[nodiscard]] QLocale localeOf(Language language);
/// Undetermined where it is none of the six.
[[nodiscard]] Language languageOf(const QLocale &locale);

/// Names or counts in a row, with the comma of the language of the window between them.
[[nodiscard]] QString enumeration(const QStringList &items);

}
