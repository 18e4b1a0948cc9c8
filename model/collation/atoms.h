// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/words.h"

#include <QHashFunctions>
#include <QString>

#include <deque>
#include <span>
#include <vector>

namespace concordat {

/// What having an atom in common is worth, beside the price of the break that an equality causes. A content
/// word counts as one; the figures below are twentieths of it.
namespace worth {
inline constexpr int content = 20;
inline constexpr int reference = 25;
inline constexpr int ideograph = 13;
inline constexpr int grammar = 5; ///< the, of, and
inline constexpr int grammarIdeograph = 5;
inline constexpr int punctuation = 2;

[[nodiscard]] constexpr bool isContent(int weight)
{
    return weight >= ideograph;
}
}

/// One thing that comparison matches: a word, number, reference, ideograph, sign, or the label at the head of a
/// line with its dot ("1.", "(a)"). Spaces lie between atoms.
struct Atom {
    TextSpan span;
    quint32 id = 0; ///< equal where the texts are, up to what is overlooked
    qint32 weight = 0;
};

using AtomSpan = std::span<const Atom>;

[[nodiscard]] int weightOf(AtomSpan atoms);
[[nodiscard]] bool sameAtoms(AtomSpan a, AtomSpan b);

/// Gives each distinct word of the texts of one comparison its number and its weight. The texts must outlive
/// it: it keeps views into them.
class Lexicon {
public:
    /// What a label at the head of a line is to a comparison: with its dot one thing, or words like any.
    enum class Labels { Whole, AsWords };

    Lexicon(Language language, const Overlook &overlook, Labels labels = Labels::Whole);

    [[nodiscard]] std::vector<Atom> atoms(QStringView text);

    /// One more than the greatest id given so far.
    [[nodiscard]] quint32 size() const { return quint32(m_weights.size()); }

private:
    struct Entry {
        QStringView form;
        quint64 hash = 0;
        quint32 id = 0;
        qint32 weight = 0;
    };

    void addAtoms(QStringView text, TextSpan stretch, std::vector<Atom> &found);
    [[nodiscard]] const Entry &entryOf(QStringView form, TokenKind kind);
    [[nodiscard]] quint32 idOfNewForm(QStringView form, TokenKind kind);
    [[nodiscard]] int weightOfNewForm(QStringView form, TokenKind kind) const;
    [[nodiscard]] size_t slotOf(QStringView form, quint64 hash) const;
    void enter(QStringView form, quint64 hash, quint32 id);
    void grow();

    Language m_language;
    Overlook m_overlook;
    Labels m_labels;
    quint64 m_seed = quint64(QHashSeed::globalSeed());
    std::vector<quint32> m_slots; ///< index into m_entries plus one; 0 where free
    std::vector<Entry> m_entries;
    std::vector<qint32> m_weights; ///< by id
    std::deque<QString> m_keys; ///< forms that are no view into a text
};

}
