// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <functional>

namespace concordat {

/// One thing that a merge did, or could not do silently.
struct MergeEvent {
    enum class Kind {
        TakenFromOurs, ///< only we changed it
        TakenFromTheirs, ///< only they changed it
        MergedWords, ///< both changed different words of one paragraph
        NeighbouringWords, ///< both changed words beside each other: merged, worth a look
        Bracketed, ///< both changed the same words: attributed alternatives stand in a bracket
        Moved,
        KeptAgainstDeletion, ///< one side deleted what the other edited: kept, in a bracket
        Reanchored, ///< an annotation follows its words
        Orphaned, ///< an annotation's words are gone; it is listed, not lost
        StatusDisagrees, ///< both set a status: the less agreed one stands
    };

    Kind kind = Kind::TakenFromTheirs;
    ProvisionId provision;
    ParagraphId paragraph;
    AnnotationId annotation;
    QString sentence; ///< what happened, for a person

    friend bool operator==(const MergeEvent &, const MergeEvent &) = default;
};

struct Merged {
    Draft draft;
    QList<MergeEvent> account;
};

/// Who stands behind what one side of a merge says: one delegation behind all of it, or behind each paragraph those who
/// wrote it, who are asked for only where the sides disagree on it.
class MergeSide {
public:
    using Writers = std::function<QList<Attribution>(const ParagraphId &)>;

    MergeSide(const Attribution &one = {})
        : m_one(one)
    {
    }
    MergeSide(const Attribution &one, Writers writers)
        : m_one(one)
        , m_writers(std::move(writers))
    {
    }

    /// Nobody where that is not known; of a title, whose paragraph is null, the one.
    [[nodiscard]] QList<Attribution> behind(const ParagraphId &paragraph) const;

private:
    Attribution m_one;
    Writers m_writers;
};

/// For the brackets that a merge leaves.
struct MergeSides {
    MergeSide ours;
    MergeSide theirs;
};

/// Three-way merge of drafts by the identity of provisions and paragraphs.
///
/// Laws: merge(x, a, a) = a; merge(x, a, x) = a; merge(x, x, b) = b; symmetric up to the order of
/// alternatives; every word that either side wrote is in the result; a word that both removed is not; no word stands
/// twice outside of brackets, but for those of a paragraph that both joined to different ones.
[[nodiscard]] Merged merge(const Draft &base, const Draft &ours, const Draft &theirs, const MergeSides &sides);

}
