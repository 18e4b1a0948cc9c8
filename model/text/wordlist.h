// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace concordat {

/// A fixed list of lower-case words, given as one literal with spaces between, looked up without case and
/// without allocating.
class WordList {
public:
    explicit WordList(QStringView words);

    [[nodiscard]] bool contains(QStringView word) const;

private:
    std::vector<QStringView> m_words; ///< sorted; views into the literal
    qsizetype m_longest = 0;
};

}
