// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace concordat::pdf {

/// A PDF draws a line from its left to its right, in the shapes that letters have in print. These functions take what
/// is drawn back to what was written: the bidirectional algorithm (UAX #9) the other way round, for lines that run
/// right to left.

/// More letters of scripts that run right to left than of others.
[[nodiscard]] bool runsRightToLeft(QStringView text);

/// The letters in the order in which they are read. Latin words and numbers keep theirs; a mark stays behind its
/// letter.
[[nodiscard]] QString logicalOrder(QStringView drawn);

/// A line in reading order with every bracket turned round, but for those among Latin words. Some programs write the
/// bracket that is seen, others the one that is meant.
[[nodiscard]] QString withBracketsTurned(QStringView read);

/// Of the pairs of brackets in a line, how many open before they close, less those that close before they open.
[[nodiscard]] int bracketsInOrder(QStringView read);

/// Letters in place of the shapes that they have in print: U+FB50 to U+FDFF and U+FE70 to U+FEFC.
[[nodiscard]] QString asLetters(const QString &shapes);

}
