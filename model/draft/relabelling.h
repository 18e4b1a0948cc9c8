// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace concordat {

/// The number that `label` gives, in the form of `written`: "b)" where "(b)" is the label and "a)" was written,
/// "五条之二" for "5 bis" and "四条", "٥" for "5" and "٤". The label itself where either is no number.
[[nodiscard]] QString relabelled(const QString &written, const QString &label);

/// `model` with another number, counted as it counts: "(c)" is 3 in the form of "(a)".
[[nodiscard]] QString numberedLike(const QString &model, int value);
/// `label` with an ordinal, in place of one it has: 3 makes "2 ter" of "2" and of "2 bis", "(a ter)" of "(a)".
[[nodiscard]] QString withOrdinal(const QString &label, int ordinal);

/// What two ways of writing one label have in common: "（二）", "(2)" and "2." are alike, "(a)" and "(i)" are not.
[[nodiscard]] QString labelKey(const QString &written);

}
