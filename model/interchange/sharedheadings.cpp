// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/sharedheadings.h"

#include "interchange/typography.h"

namespace concordat {

namespace {

constexpr qsizetype mostTopicWords = 12;

}

SharedHeadings::SharedHeadings(const std::vector<Block> &blocks, const std::vector<SubmissionHead> &heads)
    : m_blocks(blocks)
    , m_heads(heads)
{
    for (size_t i = 0; i < heads.size(); ++i)
        m_headAt.insert(heads[i].firstBlock, i);
    m_byTopic = headsTopics();
    m_byArticle = m_byTopic || headsArticles();
}

const SubmissionHead *SharedHeadings::headAt(size_t at) const
{
    const auto head = m_headAt.constFind(at);
    return head == m_headAt.cend() ? nullptr : &m_heads[*head];
}

std::optional<KeywordHeading> SharedHeadings::headingAt(size_t at) const
{
    const Block &block = m_blocks[at];
    if (!block.note.isEmpty())
        return {};
    if (m_byTopic && standsAsTopic(at))
        return topicAt(at);
    return block.labels.empty() ? keywordHeading(block.text()) : std::nullopt;
}

/// "1. Objective" or "Objective", right over the name of a delegation.
bool SharedHeadings::standsAsTopic(size_t at) const
{
    const Block &block = m_blocks[at];
    if (!m_headAt.contains(at + 1) || m_headAt.contains(at) || m_blocks[at + 1].gap == 0 || !block.note.isEmpty())
        return false;
    const bool numbered = block.labels.size() == 1 && block.labels[0].shape != LabelShape::Bullet
        && block.labels[0].shape != LabelShape::Option;
    return (numbered || block.labels.empty()) && wordCount(block.text()) <= mostTopicWords
        && readsLikeTitle(block.text()) && !keywordHeading(block.text());
}

KeywordHeading SharedHeadings::topicAt(size_t at) const
{
    const Block &block = m_blocks[at];
    KeywordHeading heading;
    heading.number = block.labels.empty() ? QString() : block.labels[0].written;
    heading.title = block.text();
    heading.textFrom = block.text().size();
    return heading;
}

/// True where the same delegations speak again and again under topics that are not headed as articles.
bool SharedHeadings::headsTopics() const
{
    int topics = 0;
    for (size_t at = 0; at + 1 < m_blocks.size(); ++at) {
        if (const auto heading = headingAt(at); heading && heading->kind == UnitKind::Article)
            return false;
        topics += standsAsTopic(at) ? 1 : 0;
    }
    return topics > 1 && speakersComeAgain();
}

bool SharedHeadings::hasTitleBelow(size_t at, const KeywordHeading &heading) const
{
    if (!heading.title.isEmpty() || at + 1 >= m_blocks.size() || m_headAt.contains(at + 1))
        return false;
    const Block &below = m_blocks[at + 1];
    return below.labels.empty() && below.note.isEmpty() && readsLikeTitle(below.text())
        && !keywordHeading(below.text());
}

bool SharedHeadings::standsOverHead(size_t at, const KeywordHeading &heading) const
{
    return m_headAt.contains(at + 1 + (hasTitleBelow(at, heading) ? 1 : 0));
}

bool SharedHeadings::headsArticles() const
{
    int articles = 0; // that have nothing but a delegation's name under them
    for (size_t at = 0; at < m_blocks.size(); ++at) {
        const auto heading = headingAt(at);
        articles += heading && heading->kind == UnitKind::Article && standsOverHead(at, *heading);
    }
    return articles > 1 || (articles > 0 && speakersComeAgain()) || amendsArticles();
}

bool SharedHeadings::speakersComeAgain() const
{
    QSet<QString> speakers;
    for (const SubmissionHead &head : m_heads) {
        if (speakers.contains(head.speaker.attribution))
            return true;
        speakers.insert(head.speaker.attribution);
    }
    return false;
}

/// True where articles with a text of their own come first, and delegations without articles of their own
/// speak under several of them, or under the only one.
bool SharedHeadings::amendsArticles() const
{
    int articles = 0;
    int spokenUnder = 0;
    int last = 0; // the article that was spoken under last
    size_t without = 0;
    size_t next = 0;
    for (size_t at = 0; at < m_blocks.size(); ++at) {
        if (next < m_heads.size() && m_heads[next].firstBlock == at) {
            const SubmissionHead &head = m_heads[next++];
            at += head.blocks - 1;
            if (articles == 0)
                return false;
            if (!head.originalLanguage.isEmpty() || !head.date.isEmpty()
                || (!head.spokenFrom && at + 1 < m_blocks.size() && headingAt(at + 1)))
                continue;
            ++without;
            spokenUnder += last == articles ? 0 : 1;
            last = articles;
        } else if (const auto heading = headingAt(at)) {
            articles += heading->kind == UnitKind::Article ? 1 : 0;
        }
    }
    return without * 3 > m_heads.size() * 2 && (spokenUnder > 1 || (articles == 1 && spokenUnder == 1));
}

}
