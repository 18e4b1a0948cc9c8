// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QString>

class QTextCursor;

namespace concordat {

/// Writes the redline of two texts at the cursor: what went struck through, what came underlined, what moved marked
/// with an arrow on both sides. Colour is never the only sign.
void insertRedline(QTextCursor &cursor, const QString &before, const QString &after, const QPalette &palette);

/// The same in words, for a list and for who listens: "“may” became “shall”; added “daily”".
[[nodiscard]] QString redlineSentence(const QString &before, const QString &after);

}
