// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/language.h"

#include <QString>
#include <QStringList>

namespace concordat {

/// The share of a treaty's paragraphs, 0 … 1, in which one expects the stem (for Chinese: the pair of
/// characters) before having seen a compilation: much for "State", "measure", "accordance"; little for a word
/// that treaties have no habit of. It keeps the formulae of treaties from counting as correspondence in
/// compilations that are too small to teach it. The rates are round figures for treaties adopted at the
/// United Nations since 2000.
[[nodiscard]] double expectedRate(const QString &stem, Language language);

/// Turns of phrase that treaties repeat: "in accordance with the fundamental principles of its domestic law".
[[nodiscard]] QStringList treatyFormulae(Language language);

}
