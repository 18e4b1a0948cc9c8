// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/language.h"

#include <QString>

namespace concordat {

/// What inflected forms of a word have in common: "cooperates" and "cooperation" give "cooper". Not a word of
/// the language, only good for comparing. `word` is in lower case.
///
/// A light stemmer: one ending is taken off, the longest that leaves a stem (the idea of J. Savoy's light
/// stemmers, 1999/2006, for English, French, Spanish and Russian; L. Larkey et al., "Light stemming for Arabic
/// information retrieval", 2002, for Arabic). Russian stems are also cut to seven letters, which joins
/// сотрудничество and сотрудничать.
[[nodiscard]] QString stemmed(const QString &word, Language language);

}
