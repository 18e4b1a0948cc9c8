// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/treatycitation.h"
#include "collation/weighed.h"
#include "proposals/submission.h"

#include <vector>

namespace concordat {

/// A unit with text of its own, as correspondence sees it.
struct TextNode {
    const Unit *unit = nullptr;
    int submission = 0; ///< index into Corpus::order
    int article = -1; ///< index into Corpus::articles; -1: stands under none
    int original = 0; ///< the first text that reads the same, index into Corpus::texts: often itself
    bool hasCopies = false; ///< other texts read the same
    int parent = -1; ///< the text it is a subparagraph of, index into Corpus::texts
    bool treatyText = true; ///< neither commentary nor by reference
    std::vector<quint32> words; ///< stems of the content words in reading order
    std::vector<quint32> characters; ///< Chinese characters by themselves, which outlast more rewording than pairs
    std::vector<int> sentences; ///< index into `words` at which each sentence begins
    /// The words with their weights, in reading order; for Chinese the characters, of which a change breaks one, not
    /// two.
    std::vector<Weighed<quint32>> sequence;
    Terms terms;
    TermPairs pairs; ///< neighbouring content words
    Terms themes; ///< terms, and more lightly those of the titles above
    float mass = 0; ///< of the terms
    float pairMass = 0;
    float sequenceMass = 0;
    float themeNorm = 0; ///< Euclidean
    QList<TreatyCitation> citations;
};

/// An article-like unit: article, preamble, a heading with text.
struct ArticleNode {
    const Unit *unit = nullptr;
    int submission = 0;
    bool treatyText = false; ///< some text of it is
    std::vector<int> texts; ///< indices into Corpus::texts, reading order
    Terms title;
    Terms terms; ///< of all its texts
    float mass = 0; ///< of its texts, added up
    QList<TreatyCitation> citations; ///< of its heading
};

/// A range of indices that belong to one submission.
struct NodeRange {
    int begin = 0;
    int end = 0;
};

/// Everything submitted, weighed.
///
/// Terms are content words reduced to stems; for Chinese, pairs of neighbouring characters. A term weighs its
/// information content (inverse document frequency; K. Spärck Jones, 1972), from the share of paragraphs that
/// have it within the submissions that use it at all: what every delegation says once is no boilerplate. The
/// share is smoothed with what treaties are expected to have (see treatywords.h), and a term weighs no more
/// than its mean surprise after what stands before it, so that a formula of eight words that recurs counts about as
/// much as one word.
struct Corpus {
    QList<const Submission *> order; ///< by id: nothing depends on the order of reading
    std::vector<Language> languages; ///< of each submission
    std::vector<TextNode> texts; ///< by submission, in reading order
    std::vector<ArticleNode> articles;
    std::vector<NodeRange> textsOf; ///< of each submission
    std::vector<NodeRange> articlesOf;
    quint32 vocabulary = 0; ///< every term is less than this
};

[[nodiscard]] Corpus corpusOf(const QList<Submission> &submissions);

/// The submissions by id.
[[nodiscard]] QList<const Submission *> inCanonicalOrder(const QList<Submission> &submissions);

/// True where the unit has text of its own.
[[nodiscard]] bool hasText(const Unit &unit);

/// True for articles, preambles and headings with paragraphs or text beneath, and for entries by reference that are
/// only a heading.
[[nodiscard]] bool isArticleLike(const Unit &unit);

/// True for the kinds that carry paragraphs of text, false for those that head them.
[[nodiscard]] bool isTextKind(UnitKind kind);

}
