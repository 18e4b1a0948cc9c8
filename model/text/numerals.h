// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/numbering.h"

#include <QList>

namespace concordat {

/// One way of reading a numeral.
struct NumeralReading {
    LabelStyle style = LabelStyle::Decimal;
    int value = 0; ///< 1-based; 0 for a placeholder

    friend bool operator==(NumeralReading, NumeralReading) = default;
};

/// Every way of reading `written`, the likeliest first: "i" is roman one or the ninth letter, "X" a placeholder,
/// roman ten or the 24th letter. Empty where it is no numeral.
[[nodiscard]] QList<NumeralReading> numeralReadings(QStringView written);

/// 二十一 as 21; nothing for what is no Chinese number below 1,000.
[[nodiscard]] std::optional<int> hanValue(QStringView written);

}
