// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revisions.h"
#include "history/treedifference.h"

namespace concordat {

/// In which paragraphs a revision differs from the first of those it stands on, of which only what they do not share
/// is read; none where more than `mostProvisions` differ.
[[nodiscard]] Result<QList<ParagraphDifference>> stepsOf(
    const Objects &objects, const Revisions &revisions, const Revision &revision, qsizetype mostProvisions = anyNumber);

/// Notes what a revision changed of the first of those it stands on, for those who ask who wrote a paragraph, or what
/// lies between two revisions: the objects of each paragraph it touched, before and after, and how the outlines it
/// changed are got from each other. What is noted can be worked out again at any time.
[[nodiscard]] Result<void> noteTouched(Database &database, const Objects &objects, const Revisions &revisions,
    const DraftDifference &difference, const RevisionId &revision);
/// The same of a revision that came from elsewhere.
[[nodiscard]] Result<void> noteTouched(
    Database &database, const Objects &objects, const Revisions &revisions, const Revision &revision);

}
