// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <functional>

namespace concordat {

/// A provision that is not the same in two drafts. What is absent on a side was added or removed.
struct ProvisionComparison {
    ProvisionId id;
    std::optional<Provision> before; ///< without its paragraphs
    std::optional<Provision> after; ///< without its paragraphs
    bool moved = false; ///< stands behind another provision than before, of those that both drafts have

    friend bool operator==(const ProvisionComparison &, const ProvisionComparison &) = default;
};

/// A paragraph that is not the same in two drafts. What is absent on a side was added or removed.
struct ParagraphComparison {
    ParagraphId id;
    ProvisionId provision; ///< after; before, where it was removed
    std::optional<Paragraph> before;
    std::optional<Paragraph> after;
    bool changed = false; ///< in itself, where both drafts have it
    bool moved = false; ///< into another provision, or past a paragraph that both drafts have

    friend bool operator==(const ParagraphComparison &, const ParagraphComparison &) = default;
};

/// An annotation that is not the same in two drafts.
struct AnnotationComparison {
    AnnotationId id;
    std::optional<Annotation> before;
    std::optional<Annotation> after;

    friend bool operator==(const AnnotationComparison &, const AnnotationComparison &) = default;
};

/// What lies between two states of a draft; each list in the order of the later draft, what was removed
/// behind.
struct DraftComparison {
    bool titleChanged = false;
    QList<ProvisionComparison> provisions;
    QList<ParagraphComparison> paragraphs;
    QList<AnnotationComparison> annotations;

    [[nodiscard]] bool isEmpty() const
    {
        return !titleChanged && provisions.isEmpty() && paragraphs.isEmpty() && annotations.isEmpty();
    }
    friend bool operator==(const DraftComparison &, const DraftComparison &) = default;
};

/// Whether a paragraph that both drafts have is the same in them.
using SameParagraph = std::function<bool(const Paragraph &before, const Paragraph &after)>;

/// Compares two drafts; cheap where they share their lists, as drafts of one history do. Paragraphs in shared lists are
/// the same.
[[nodiscard]] DraftComparison compareDrafts(
    const Draft &before, const Draft &after, const SameParagraph &same = std::equal_to<Paragraph>());

}
