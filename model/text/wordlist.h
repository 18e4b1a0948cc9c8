// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <bitset>
#include <vector>

namespace concordat {

/// A fixed list of lower-case words, given as one literal with spaces between, looked up without case and
/// without allocating.
class WordList {
public:
    explicit WordList(QStringView words);

    [[nodiscard]] bool contains(QStringView word) const;

private:
    [[nodiscard]] size_t slotOf(QStringView word) const;
    [[nodiscard]] bool mayBegin(QStringView word) const;

    std::vector<QStringView> m_slots; ///< views into the literal; empty ones are free
    std::bitset<2048> m_beginnings; ///< hashes of the first two characters: most words are told apart by them
    qsizetype m_longest = 0;
};

}
