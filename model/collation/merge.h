// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

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

/// Who stands behind each side of a merge, for the brackets it leaves.
struct MergeSides {
    Attribution ours;
    Attribution theirs;
};

/// Three-way merge of drafts by the identity of provisions and paragraphs.
///
/// Laws: merge(x, a, a) = a; merge(x, a, x) = a; merge(x, x, b) = b; symmetric up to the order of
/// alternatives; every word that either side wrote is in the result; a word that both removed is not; no word stands
/// twice outside of brackets, but for those of a paragraph that both joined to different ones.
[[nodiscard]] Merged merge(const Draft &base, const Draft &ours, const Draft &theirs, const MergeSides &sides);

}
