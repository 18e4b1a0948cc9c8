// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/language.h"
#include "text/passage.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace Sonnet {
class Speller;
}

namespace concordat {

/// Finds words that no dictionary has, with the dictionary that the computer has for a language. Where it has none,
/// nothing is wrong.
class Spelling {
public:
    /// Reads the dictionary, which takes longer than a frame: for any thread, and used in one at a time from then on.
    explicit Spelling(Language language);
    ~Spelling();

    [[nodiscard]] Language language() const { return m_language; }

    /// Words of a text in the notation, names in attributions and everything with a figure or all in capitals aside.
    [[nodiscard]] QList<TextSpan> misspelt(const QString &notation, const QSet<Attribution> &known);
    /// What may have been meant, likeliest first.
    [[nodiscard]] QStringList suggestions(const QString &word) const;
    /// Puts a word into the person's own dictionary.
    void learn(const QString &word);

private:
    [[nodiscard]] bool isKnown(const QString &word);

    std::unique_ptr<Sonnet::Speller> m_speller; ///< none: no dictionary for the language
    Language m_language;
    QHash<QString, bool> m_words; ///< asked before, so that typing asks for few
};

}
