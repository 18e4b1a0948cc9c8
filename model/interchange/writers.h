// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "proposals/submission.h"
#include "text/notation.h"

namespace concordat {

struct WriteOptions {
    AttributionStyle attribution = AttributionStyle::InFront;
    Reading reading = Reading::MarkedUp;
    Language language
        = Language::Undetermined; ///< Undetermined: guessed from the text; sets direction and order of names
    bool annotations = false;
    bool privateNotes = false; ///< private annotations too; only with annotations
};

[[nodiscard]] QString writePlainText(const Draft &draft, const WriteOptions &options = {});
[[nodiscard]] QString writeMarkdown(const Draft &draft, const WriteOptions &options = {});
/// One self-contained, accessible HTML file.
[[nodiscard]] QString writeHtml(const Draft &draft, const WriteOptions &options = {});
/// The comparative table: one row a provision or paragraph, one column a delegation, the last for the draft.
[[nodiscard]] QString writeComparativeTable(
    const Draft &draft, const QList<Submission> &submissions, const WriteOptions &options = {});

}
