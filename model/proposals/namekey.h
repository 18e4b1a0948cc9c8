// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace concordat {

/// What a name is looked up by: without case, accents, vowel signs, punctuation and leading articles, in single
/// spaces, and without any space beside a Han character. "The Côte d’Ivoire" and "COTE D'IVOIRE" have one key.
[[nodiscard]] QString nameKey(QStringView name);

/// The key with the endings of Russian words taken off, so that a name in the genitive ("от имени Карибского
/// сообщества") is found by its nominative; the key itself where it has no Cyrillic word.
[[nodiscard]] QString stemKey(const QString &key);

/// The name without a leading article ("the Arab Group", "la Jamaïque", "l’Union européenne").
[[nodiscard]] QStringView withoutArticle(QStringView name);

}
