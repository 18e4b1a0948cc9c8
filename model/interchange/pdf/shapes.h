// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

namespace concordat::pdf {

/// Text in which each lam-alef is the one character that Unicode has for its shape (U+FEF5 to U+FEFC), which looks the
/// same. Qt tells in a file which letters it draws by the characters that its fonts have shapes for: two letters in one
/// shape would be missing to whoever searches, copies or reads the file. Lam and alef with a vowel sign between them
/// are left as they are.
[[nodiscard]] QString withShapedLamAlef(const QString &text);

/// True where the face that draws Arabic letters in this font has those characters.
[[nodiscard]] bool hasShapedLamAlef(const QFont &font);

}
