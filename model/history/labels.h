// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

namespace concordat {

/// How a paragraph was called from a revision on; empty while it was not in the draft.
struct LabelUse {
    RevisionId since;
    QDateTime when;
    QString citation; ///< "Article 4, paragraph 2 bis"

    friend bool operator==(const LabelUse &, const LabelUse &) = default;
};

/// The paragraphs that `number` names in this draft: as a citation ("Article 4, paragraph 2"), or as article
/// and paragraph with a dot ("4.2"). Several where labels repeat.
[[nodiscard]] QList<ParagraphId> paragraphsCited(const Draft &draft, const QString &number);

}
