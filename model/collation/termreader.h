// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/language.h"

#include <QHash>
#include <QString>

#include <vector>

namespace concordat {

/// Turns text into numbered terms: stems of content words, long numbers, and Chinese characters in pairs and by
/// themselves. References to other paragraphs are left out, for they follow the numbering of each submission.
class TermReader {
public:
    struct Reading {
        std::vector<quint32> words;
        std::vector<quint32> characters; ///< Chinese characters by themselves
        std::vector<int> sentences; ///< index into `words` at which each sentence begins; empty ones are left out
    };

    [[nodiscard]] Reading words(const QString &text, Language language);

    /// How many terms there are; they are numbered from 0.
    [[nodiscard]] quint32 size() const { return quint32(m_expected.size()); }
    /// The share of paragraphs in which treaties are expected to have the term.
    [[nodiscard]] float expected(quint32 term) const { return m_expected[term]; }

private:
    quint32 termOf(const QString &stem, Language language);
    std::optional<quint32> termOfWord(QStringView word, Language language);
    std::optional<quint32> termOfCharacters(QStringView first, QStringView second);

    static constexpr quint32 none = ~0U;
    QHash<QString, quint32> m_byStem;
    QHash<QString, quint32> m_byWord; ///< `none` for words without meaning
    std::vector<float> m_expected;
};

}
