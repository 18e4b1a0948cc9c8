// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "text/language.h"

#include <QString>

namespace concordat {

/// The words that a document itself is written with. They follow the language of the text, not that of the
/// person who exports it.
struct DocumentWords {
    QString nameEnd; ///< between names and text in a bracket: ": ", in French with its space before
    QString openParenthesis;
    QString closeParenthesis;
    QString noText; ///< what stands in an empty alternative
    QString deleted;
    QString notAgreed; ///< read aloud before a bracket
    QString alternative; ///< "alternative %1 of %2", read aloud
    QString proposedBy; ///< read aloud before names
    QString supportedBy;
    QString opposedBy;
    QString reservedBy;
    QString studiedBy;
    QString consolidatedDraft;
    QString comparativeTable;
    QString contents;
    QString notes;
    QString preamble;
    QString provision; ///< head of the first column of the table
    QString draft; ///< head of its last column
    QString unplaced; ///< above what has no place in the draft
    QString commentary;
    QString byReference;
    QString suggested; ///< of a unit that may belong there

    [[nodiscard]] static const DocumentWords &in(Language language);
};

/// "agreed ad referendum"; empty for Open.
[[nodiscard]] QString statusWord(Status::Level level, Language language);
/// "reservation", "proposal to delete" …
[[nodiscard]] QString annotationWord(Annotation::Kind kind, Language language);

}
