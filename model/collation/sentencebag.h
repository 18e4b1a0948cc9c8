// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/sentencealignment.h"

#include <array>

namespace concordat {

/// The content words of a sentence (all its atoms, where it has none), sorted, each as often as it stands.
class Bag {
public:
    explicit Bag(AtomSpan atoms = {});
    [[nodiscard]] int size() const { return int(m_ids.size()); }
    [[nodiscard]] const std::vector<quint32> &ids() const { return m_ids; }

    /// How many words both have, and a quick figure that is never smaller.
    [[nodiscard]] int common(const Bag &other) const;
    [[nodiscard]] int commonAtMost(const Bag &other) const;
    /// How many words it has of two others together.
    [[nodiscard]] int commonWithBoth(const Bag &first, const Bag &second) const;

    /// Dice's coefficient, 0 … 1.
    [[nodiscard]] double likeness(const Bag &other) const;

private:
    void sign();

    std::vector<quint32> m_ids;
    std::array<quint64, 4> m_signature{};
    int m_repeats = 0; ///< words that set no bit of their own
};

/// The bags of a text's sentences, made when they are first asked for.
class Bags {
public:
    explicit Bags(const CutText &text)
        : m_text(text)
        , m_bags(text.sentences.size())
        , m_made(text.sentences.size())
    {
    }

    [[nodiscard]] const Bag &operator[](qsizetype sentence);

private:
    const CutText &m_text;
    std::vector<Bag> m_bags;
    std::vector<bool> m_made;
};

}
