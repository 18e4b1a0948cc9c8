// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/blocks.h"
#include "interchange/commentary.h"
#include "interchange/headinglines.h"

#include <optional>
#include <span>
#include <vector>

namespace concordat {

/// What a block is in its submission, by its own look and by its neighbours'.
struct BlockRole {
    enum class Kind {
        Text, ///< a paragraph or a list entry
        Keyword, ///< "Article 5", "Chapter II", "Preamble"
        Numbered, ///< a heading with a number: "6. International cooperation", "A. Preventive measures"
        Bare, ///< a heading of words alone
        Title, ///< the title of the keyword heading above it
        Note, ///< a footnote's body
    };

    Kind kind = Kind::Text;
    std::optional<KeywordHeading> keyword;
    bool overHeadings = false; ///< the next block is a heading too
    QString doubt;
};

/// What a delegation's text is like as a whole.
struct Habit {
    bool keywordArticles = false; ///< its articles are headed as such
    bool runningNumbers = false; ///< paragraphs are numbered through, across headings
    bool markdown = false; ///< some headings have Markdown's signs
    Voice voice; ///< of all its text
};

struct RoledBlocks {
    std::vector<BlockRole> roles; ///< one a block
    Habit habit;
};

/// The roles of the blocks of one submission.
[[nodiscard]] RoledBlocks rolesOf(std::span<const Block *const> blocks, QStringView delegation);

}
