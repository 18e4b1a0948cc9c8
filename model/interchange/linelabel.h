// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/numbering.h"
#include "text/span.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace concordat {

/// The signs around a number at the head of a line.
enum class LabelShape {
    Dot, ///< 1.  a.  IV.  1、  1．
    Bracket, ///< 1)  a)
    Brackets, ///< (1)  (a)  （一）
    Dash, ///< 1 -  1–
    Bare, ///< 3.3bis  1.1
    Section, ///< § 3
    Option, ///< Option 1:  Alt 2
    Bullet, ///< -  •
};

/// One way to read a label: (i) is the first of a roman series or the ninth letter.
struct LabelReading {
    LabelStyle style = LabelStyle::Decimal;
    int value = 0;

    friend bool operator==(LabelReading, LabelReading) = default;
};

/// A number found at the head of a line, by its shape alone: where it stands in the text decides what it is.
struct LineLabel {
    QString written; ///< without closing dot: "1", "(a)", "7 bis", "Option 1"; the sign of a bullet
    LabelShape shape = LabelShape::Dot;
    std::array<LabelReading, 2> readings; ///< the likelier first; the second's value is 0 where there is one only
    int parts = 1; ///< of 3.3.1: three
    int ordinal = 0; ///< bis 2 …
    bool bracketed = false; ///< an opening square bracket stands before it and belongs to the text
    qsizetype begin = 0; ///< where it begins in the line: behind square brackets and emphasis signs
    qsizetype end = 0; ///< behind it and the blanks that follow
    bool bold = false; ///< emphasis signs close right behind it: **Option 1:**

    [[nodiscard]] bool reads(LabelStyle style) const
    {
        return readings[0].style == style || (readings[1].value > 0 && readings[1].style == style);
    }
};

/// The label `line` begins with at `from`, or nothing. "1990 was …", "13 July 2022", "(a), (b) and (c) of …" and
/// "24/7 network" begin with none.
[[nodiscard]] std::optional<LineLabel> labelAt(QStringView line, qsizetype from = 0);

/// All labels that stand at the head of `line`, outermost first: "2. (c) Each Party", "3. Option 1:". A bullet
/// before another label ("- (a) The") is part of that.
[[nodiscard]] std::vector<LineLabel> labelsAt(QStringView line);

/// "bis", " ter", "-quater", " مكرراً" at the head of a text.
struct OrdinalSuffix {
    qsizetype length = 0; ///< 0 where there is none
    int ordinal = 0;
};
[[nodiscard]] OrdinalSuffix ordinalSuffix(QStringView text);

}
