// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/project.h"

namespace concordat {

/// Where words were found, as the person who looks for them thinks of it.
enum class Finding { Draft, Variants, Documents, Annotations, History };
constexpr int findingKinds = 5;

/// A few words around those that were found.
struct Excerpt {
    QString text;
    TextSpan hit; ///< in `text`

    friend bool operator==(const Excerpt &, const Excerpt &) = default;
};

/// At most `reach` characters on either side, cut between words, with an ellipsis where something was left out.
[[nodiscard]] Excerpt excerptAround(const QString &text, TextSpan hit, qsizetype reach = 70);

/// One place where words were found, ready to be shown and gone to.
struct FoundPlace {
    Finding kind = Finding::Draft;
    QString where; ///< "Article 4, paragraph 2"; "CARICOM, springs.docx, line 155"
    Excerpt excerpt;
    Found found; ///< for Documents only the source is set
    TextSpan words; ///< in the source's text, for Variants and Documents

    friend bool operator==(const FoundPlace &, const FoundPlace &) = default;
};

/// Looks everywhere: in the draft, what was received, the documents around it, the notes and the past. Each kind in
/// the order of its own text, at most `most` of each.
[[nodiscard]] Result<QList<FoundPlace>> findEverywhere(Project &project, const QString &words, int most = 200);

}
