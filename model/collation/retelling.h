// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/draftparts.h"

#include <QStringList>

namespace concordat {

/// Stand in a text where it was cut into paragraphs, one for each new paragraph: noncharacters of Unicode, which no
/// document has.
inline constexpr char16_t firstCut = u'\ufdd0';
inline constexpr qsizetype mostCuts = 32;

[[nodiscard]] inline bool isCut(QChar c)
{
    return c.unicode() >= firstCut && c.unicode() < firstCut + mostCuts;
}

/// What was retold.
struct Retold {
    QHash<QString, QStringList> pieces; ///< paragraph → those cut from it, in the order of the numbers of their cuts
    QStringList twins; ///< second names of pieces that both sides cut at one place
    struct Join {
        QString into;
        bool byOurs = false;
    };
    QList<Join> joins; ///< of what the other side edited
    QStringList contested; ///< paragraphs that hold what the sides joined to different ones
};

/// Where one side cut a paragraph in two or joined two, and the other edited what was there before, tells both the same
/// story, so that a merge by names finds the words that belong together: the pieces of a split become one text with a
/// cut in it (the new paragraphs stay, empty), the parts of a join one text from the beginning. What the sides joined
/// to different paragraphs both joined to the first of these.
[[nodiscard]] Retold retold(Parts &base, Parts &ours, Parts &theirs);

}
