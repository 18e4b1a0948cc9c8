// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/submissionheads.h"
#include "proposals/submission.h"

#include <deque>
#include <vector>

namespace concordat {

/// The blocks of one submission, and what stands over them.
struct Section {
    Speaker speaker; ///< empty where the source does not say who speaks
    QString originalLanguage;
    QString date;
    QList<TextSpan> locators;
    QList<NoteMark> notes; ///< footnote marks in the heading
    std::vector<const Block *> blocks;
    QString doubt;
};

/// A source divided among those who speak in it.
struct Sections {
    std::vector<Section> sections;
    std::vector<const Block *> before; ///< masthead and introduction
    std::vector<const Block *> shared; ///< headings over the proposals of several delegations
    std::deque<Block> made; ///< blocks cut from others; `sections` point into it
    bool byArticle = false;
};

/// Divides `blocks` at `heads`. In a compilation by article ("Article 4 / Proposal by Norway: …") every
/// delegation's proposals are gathered in one submission, each under its article.
[[nodiscard]] Sections divided(
    QStringView source, const std::vector<Block> &blocks, const std::vector<SubmissionHead> &heads);

}
