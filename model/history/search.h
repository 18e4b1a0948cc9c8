// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "text/span.h"

#include <QFlags>

namespace concordat {

enum class SearchPlace {
    Draft = 1, ///< titles and paragraphs as they stand
    Variants = 2, ///< what was received
    Annotations = 4, ///< with their replies
    History = 8, ///< paragraphs as they once stood, also those that are gone
};
Q_DECLARE_FLAGS(SearchPlaces, SearchPlace)
Q_DECLARE_OPERATORS_FOR_FLAGS(SearchPlaces)

constexpr SearchPlaces everywhere
    = SearchPlace::Draft | SearchPlace::Variants | SearchPlace::Annotations | SearchPlace::History;

/// One place where the words were found.
struct Found {
    SearchPlace place = SearchPlace::Draft;
    ProvisionId provision; ///< Draft, and Annotations where they sit on one
    ParagraphId paragraph; ///< Draft, Annotations, History; null for a provision's title
    AnnotationId annotation;
    SourceId source; ///< Variants
    UnitId unit; ///< Variants
    Attribution by; ///< Variants and Annotations: who wrote it
    QString text; ///< the whole text that was found
    TextSpan hit; ///< of the first word found in it

    friend bool operator==(const Found &, const Found &) = default;
};

/// What is looked for: words of which the beginning is enough, and phrases.
struct SearchTerms {
    /// Each a sequence of words that stand side by side; a single one for a word by itself.
    struct Term {
        QStringList words;
        bool prefix = true; ///< the last word may go on
    };
    QList<Term> terms; ///< all of them must be found

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    /// As FTS5 wants it.
    [[nodiscard]] QString expression() const;
    /// Where in the text the first of the terms stands; nothing unless all of them are there.
    [[nodiscard]] std::optional<TextSpan> findIn(const QString &text) const;
};

/// `springs "shall report"`: two terms, the second a phrase. Letter case, quotes, soft hyphens and Arabic
/// vowel signs do not count; Chinese, which has no spaces, is found by its characters in sequence.
[[nodiscard]] SearchTerms searchTerms(const QString &words);

/// A text as it is indexed: what does not count is made equal, Chinese characters stand apart.
[[nodiscard]] QString indexedForm(const QString &text);

}
