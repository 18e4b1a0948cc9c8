// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/rendering.h"

namespace concordat {

/// What was submitted, put together again for reading: under each provision of the draft what each delegation
/// submitted on it, in the alphabetical order of the language; at the end what has no place in the draft.
[[nodiscard]] RenderedDraft compilationByArticle(
    const Draft &draft, const QList<Submission> &submissions, const WriteOptions &options);

/// The submissions one after another, each whole and in its own order.
[[nodiscard]] RenderedDraft compilationByDelegation(
    const Draft &draft, const QList<Submission> &submissions, const WriteOptions &options);

}
