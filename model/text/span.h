// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>

namespace concordat {

/// A half-open range [begin, end) of UTF-16 code units of some text.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(qsizetype at) const { return begin <= at && at < end; }
    [[nodiscard]] constexpr bool overlaps(TextSpan other) const
    {
        return std::max(begin, other.begin) < std::min(end, other.end);
    }

    friend constexpr bool operator==(TextSpan, TextSpan) = default;
};

}
