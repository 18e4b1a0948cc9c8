// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/language.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace concordat {

/// bis, ter, quater … as an ordinal: bis is 2. Understands Latin, Arabic (مكرراً) and Chinese (之二) forms.
[[nodiscard]] std::optional<int> latinOrdinal(QStringView word);
/// 2 gives "bis" … 12 "duodecies" … 20 "vicies"; beyond the series, the plain number. Undetermined prints Latin.
[[nodiscard]] QString latinOrdinalWord(int ordinal, Language language = Language::Undetermined);

/// How a label was written.
enum class LabelStyle { Decimal, LowerLetter, UpperLetter, LowerRoman, UpperRoman, Han, Arabic, Cyrillic, Word };

/// 3 as "3", "c", "C", "iii", "III", "三", "ج" or "в"; after the last letter come "aa", "bb" …
[[nodiscard]] QString numeral(int value, LabelStyle style);

/// A number as written at the head of a provision or paragraph: "1", "7 bis", "2.alt", "(a)", "iv)", "X".
struct Label {
    QString written; ///< exactly as in the text, without closing dot: "1", "(a)", "7 bis", "(一)"
    LabelStyle style = LabelStyle::Decimal;
    int value = 0; ///< position in its series, 1-based; 0 where it has none ("X")
    int ordinal = 0; ///< bis 2, ter 3 …; 0 without
    bool alternative = false; ///< "2.alt", "Alt 2"

    friend bool operator==(const Label &, const Label &) = default;
};

/// The label that `text` is, or nothing: "1", "1.", "(a)", "a)", "iv", "VII", "(一)", "（1）", "أ)", "1 bis". What may
/// be a roman number or a letter is given as a number where it is one of i, v, x ("(i)") and as a letter else
/// ("(c)"); "X" stands for a number yet to be given. `follows` knows both readings.
[[nodiscard]] std::optional<Label> parseLabel(QStringView text);

/// A label found at the start of a line of text.
struct LeadingLabel {
    Label label;
    qsizetype length = 0; ///< code units it takes, closing dot and the spaces behind included
};

/// The label `line` begins with, or nothing: "1. States Parties …", "(a) The …", "- (b) …", "2. (c) …" gives
/// the first one, "1990 was …" none.
[[nodiscard]] std::optional<LeadingLabel> leadingLabel(QStringView line);

/// True where `next` may directly follow `previous` in one series: 2 after 1, (b) after (a), bis after none.
[[nodiscard]] bool follows(const Label &previous, const Label &next);

}
