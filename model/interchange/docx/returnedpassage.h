// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/returnedparagraphs.h"

namespace concordat::docx {

/// What one author changed in one place of a returned paragraph.
struct ReturnedWords {
    enum class Outcome {
        Placed, ///< it is an alternative now
        AlreadyHere, ///< the draft had this alternative of theirs
        Lost, ///< the words around it are not in the draft any more, or it was of signs only
    };

    Outcome outcome = Outcome::Placed;
    Change change;
    QString removed;
    QString inserted;

    friend bool operator==(const ReturnedWords &, const ReturnedWords &) = default;
};

struct ReturnedPassage {
    Passage passage;
    QList<ReturnedWords> words; ///< in the order of the text
};

/// `passage` with the changes of the returned paragraph that it is as alternatives. Changes that touch are one bracket:
/// the text that was there, and for everybody who changed it the text as they would have it (what they took out is
/// gone, what they wrote is there, what others wrote is not), so that choosing one author's alternative everywhere
/// gives what that author sent. A change inside somebody's insertion is a bracket in that alternative. New words have
/// no origin. Time is linear in the text for each change; past a thousand in one paragraph they count as lost.
[[nodiscard]] ReturnedPassage withReturnedChanges(const Passage &passage, const ReturnedParagraph &paragraph);

}
