// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "proposals/submission.h"

namespace concordat {

class Project;

/// Where the words at a place of the draft come from, ready to be shown.
struct Provenance {
    QString sentence; ///< "CARICOM (Jamaica), article Extradition, paragraph 2; line 155 of compilation.txt"
    SourceId source; ///< null where the words were written here
    TextSpan words; ///< the words' unit in the source's text

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

[[nodiscard]] Provenance provenanceAt(const Project &project, const ParagraphId &paragraph, qsizetype position);

}
