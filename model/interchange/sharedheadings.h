// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/headinglines.h"
#include "interchange/submissionheads.h"

#include <QHash>

#include <optional>
#include <vector>

namespace concordat {

/// What the headings of a source stand over: the words of one delegation, or the proposals of several.
class SharedHeadings {
public:
    /// Both are kept by reference.
    SharedHeadings(const std::vector<Block> &blocks, const std::vector<SubmissionHead> &heads);

    /// True where the source goes by article: under each, several delegations speak.
    [[nodiscard]] bool goesByArticle() const { return m_byArticle; }
    /// True where it does so under topics ("1. Objective") that are not headed as articles.
    [[nodiscard]] bool goesByTopic() const { return m_byTopic; }

    /// The head of a submission that begins at block `at`, or null.
    [[nodiscard]] const SubmissionHead *headAt(size_t at) const;
    /// The heading that block `at` is: one with a keyword, or a topic where the source goes by those.
    [[nodiscard]] std::optional<KeywordHeading> headingAt(size_t at) const;
    /// Where a heading's own title stands on the next line.
    [[nodiscard]] bool hasTitleBelow(size_t at, const KeywordHeading &heading) const;
    /// True where the heading at `at` has nothing under it but the head of a submission.
    [[nodiscard]] bool standsOverHead(size_t at, const KeywordHeading &heading) const;

private:
    [[nodiscard]] bool standsAsTopic(size_t at) const;
    [[nodiscard]] KeywordHeading topicAt(size_t at) const;
    [[nodiscard]] bool headsTopics() const;
    [[nodiscard]] bool headsArticles() const;
    [[nodiscard]] bool speakersComeAgain() const;
    [[nodiscard]] bool amendsArticles() const;

    const std::vector<Block> &m_blocks;
    const std::vector<SubmissionHead> &m_heads;
    QHash<size_t, size_t> m_headAt; ///< which head begins at a block
    bool m_byTopic = false;
    bool m_byArticle = false;
};

}
