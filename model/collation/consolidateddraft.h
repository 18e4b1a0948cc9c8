// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/correspondence.h"
#include "draft/draft.h"

namespace concordat {

/// The first draft of a set of submissions: one provision for each set of corresponding articles, in an
/// order that keeps every submission's own as far as they agree; one paragraph for each set of corresponding
/// paragraphs, consolidated; the concordance that led there. Commentary and entries by reference get no text
/// in the draft but stay in the concordance. The same submissions in any order give the same draft, ids
/// included (they are hashes of the units behind them).
///
/// For each delegation with text in a provision, chosenBy of its paragraphs in order gives its units' texts, each
/// whole (several of one paragraph with a space between); no unit with treaty text is lost. Text that only one
/// delegation has in a draft of several stands in its brackets. Order and nesting are a consensus of the submissions'
/// (collation/consensusforest.h, collation/consensusorder.h); articles are numbered through, and paragraphs as an
/// editor would number a first draft.
[[nodiscard]] Draft consolidatedDraft(
    const QList<Submission> &submissions, const Correspondence &correspondence, std::stop_token stop = {});

/// One provision consolidated afresh from the units that the draft's concordance puts there; what else the
/// draft knows of it (id, number, statuses) is kept. `without` names delegations that are switched off.
/// `base` names the delegation whose wording and order lead, where one was chosen.
[[nodiscard]] Provision reconsolidated(const Draft &draft, const ProvisionId &provision,
    const QList<Submission> &submissions, const QList<Attribution> &without = {}, const Attribution &base = {});

}
