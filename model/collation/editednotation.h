// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/edit.h"

#include <QSet>

namespace concordat {

/// What somebody who edited the notation of `before` as plain text has done: nothing, the edit of one paragraph or
/// title, or a rewritten provision. Paragraphs and words that were not touched keep their ids and origins; words that
/// were `pasted` keep those they had there; new ones were written in `edit`.
[[nodiscard]] std::optional<Edit> editFrom(const Provision &before, const QString &text, const QSet<Attribution> &known,
    const EditId &edit, const QList<Passage> &pasted = {});

}
