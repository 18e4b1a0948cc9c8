// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/linelabel.h"

#include <vector>

namespace concordat {

/// How much of a line is looked at to see what it starts with.
constexpr qsizetype lineHeadLength = 400;

/// What a line starts with, by its own look.
struct LineStart {
    std::vector<LineLabel> labels;
    int headingSigns = 0;
    qsizetype bodyFrom = 0; ///< in the line: behind heading and quote signs
    bool quote = false;
    bool keyword = false;
    bool table = false;

    [[nodiscard]] bool isFresh() const { return !labels.empty() || headingSigns > 0 || keyword || table; }
};

[[nodiscard]] LineStart startOf(QStringView content);

/// Words that no sentence, title or paragraph ends with.
[[nodiscard]] bool isUnfinishedWord(QStringView word);

/// Words after which a number or a letter in brackets refers and does not count.
[[nodiscard]] bool isReferringWord(QStringView word);

/// "ссылаясь на …", "отмечая …": Russian recitals begin small, with a gerund; the enacting words with a past tense.
[[nodiscard]] bool opensRussianRecital(QStringView line);

}
