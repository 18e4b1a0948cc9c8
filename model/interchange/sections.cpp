// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/sections.h"

#include "interchange/commentary.h"
#include "interchange/headinglines.h"
#include "interchange/sentences.h"
#include "interchange/sharedheadings.h"
#include "interchange/spokenwords.h"
#include "interchange/typography.h"

#include <QHash>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

class Divider {
public:
    Divider(QStringView source, const std::vector<Block> &blocks, const std::vector<SubmissionHead> &heads)
        : m_source(source)
        , m_blocks(blocks)
        , m_heads(heads)
        , m_overHeads(blocks, heads)
    {
    }

    Sections divide()
    {
        m_found.byArticle = m_overHeads.goesByArticle();
        if (m_found.byArticle)
            divideByArticle();
        else if (m_heads.empty())
            takeAsOne();
        else
            divideByDelegation();
        return std::move(m_found);
    }

private:
    void append(Section &section, const Block &block) { section.blocks.push_back(&block); }

    static Section sectionOf(const SubmissionHead &head)
    {
        return {head.speaker, head.originalLanguage, head.date, {}, {}, {}, head.doubt};
    }

    /// The lines of a head; what it says on its last line stands in `words`.
    struct HeadLines {
        QList<TextSpan> lines;
        QList<NoteMark> notes;
        const Block *words = nullptr;
    };

    HeadLines linesOf(const SubmissionHead &head)
    {
        HeadLines found;
        const size_t whole = head.firstBlock + head.blocks - (head.spokenFrom ? 1 : 0);
        for (size_t at = head.firstBlock; at < whole; ++at) {
            found.lines += m_blocks[at].lines;
            found.notes += m_blocks[at].inlined.notes;
        }
        if (head.spokenFrom) {
            SpokenWords spoken = spokenWords(m_source, m_blocks[whole], head);
            found.lines.append(spoken.head);
            found.notes += spoken.notes;
            found.words = &m_found.made.emplace_back(std::move(spoken.words));
        }
        return found;
    }

    void divideByDelegation()
    {
        takeBefore(m_heads.front().firstBlock);
        for (size_t i = 0; i < m_heads.size(); ++i) {
            const SubmissionHead &head = m_heads[i];
            const size_t end = i + 1 < m_heads.size() ? m_heads[i + 1].firstBlock : m_blocks.size();
            Section section = sectionOf(head);
            HeadLines own = linesOf(head);
            section.locators = std::move(own.lines);
            section.notes = std::move(own.notes);
            if (own.words)
                append(section, *own.words);
            for (size_t at = head.firstBlock + head.blocks; at < end; ++at)
                append(section, m_blocks[at]);
            m_found.sections.push_back(std::move(section));
        }
    }

    /// An article, or a part or chapter with an article or the like under it.
    [[nodiscard]] bool opensInstrument(size_t at) const
    {
        const auto heading = m_overHeads.headingAt(at);
        if (!heading || heading->kind == UnitKind::Heading)
            return false;
        if (heading->kind == UnitKind::Article || heading->kind == UnitKind::Preamble)
            return true;
        const size_t below = at + 1 + (m_overHeads.hasTitleBelow(at, *heading) ? 1 : 0);
        return below < m_blocks.size() && m_overHeads.headingAt(below).has_value();
    }

    /// What stands before the first delegation: masthead and introduction, or, from its first article on, a text
    /// that nobody is named for.
    void takeBefore(size_t end)
    {
        size_t first = 0;
        while (first < end && !opensInstrument(first))
            m_found.before.push_back(&m_blocks[first++]);
        if (first < end)
            m_found.sections.push_back(nameless(first, end));
    }

    Section nameless(size_t begin, size_t end) const
    {
        Section section;
        section.doubt = CompilationSentences::tr("No delegation is named for this text.");
        for (size_t at = begin; at < end; ++at)
            section.blocks.push_back(&m_blocks[at]);
        return section;
    }

    static bool looksLikeMasthead(const Block &block)
    {
        static const QList<QStringView> words{u"distr", u"original", u"agenda", u"session",
            u"\u0440\u0430\u0441\u043f\u0440", u"general assembly", u"united nations", u"conference", u"committee",
            u"working group", u"item", u"point", u"note by", u"addendum", u"revised", u"draft"};
        const QString key = headingKey(block.text());
        return isDocumentSymbol(block.text()) || block.headingSigns == 1
            || std::ranges::any_of(words, [&](QStringView word) { return key.startsWith(word); });
    }

    /// A document without delegations: one submission, behind a masthead.
    void takeAsOne()
    {
        size_t first = 0;
        while (first < m_blocks.size()) {
            const Block &block = m_blocks[first];
            if (m_overHeads.headingAt(first) || (block.labels.empty() && opensPreamble(block.text())))
                break;
            ++first;
        }
        if (first == m_blocks.size() || !isMatter(first)) {
            first = 0;
            while (first < m_blocks.size() && looksLikeMasthead(m_blocks[first]) && m_blocks[first].labels.empty())
                ++first;
        }
        for (size_t at = 0; at < first; ++at)
            m_found.before.push_back(&m_blocks[at]);
        if (first < m_blocks.size())
            m_found.sections.push_back(nameless(first, m_blocks.size()));
    }

    /// True where nothing before `first` is treaty text or a list.
    [[nodiscard]] bool isMatter(size_t first) const
    {
        if (first > 60)
            return false;
        for (size_t at = 0; at < first; ++at) {
            const Block &block = m_blocks[at];
            if (!block.note.isEmpty())
                continue;
            const bool lists = !block.labels.empty() && block.labels[0].shape != LabelShape::Bullet;
            if (lists || voiceOf(block.text(), {}).treaty >= 3)
                return false;
        }
        return true;
    }

    // by article

    [[nodiscard]] bool standsOver(size_t at) const
    {
        const auto heading = m_overHeads.headingAt(at);
        return heading && m_overHeads.standsOverHead(at, *heading);
    }

    void divideByArticle()
    {
        size_t at = 0;
        while (at < m_blocks.size() && !m_overHeads.headAt(at) && !opensInstrument(at) && !standsOver(at))
            m_found.before.push_back(&m_blocks[at++]);
        while (at < m_blocks.size()) {
            if (const SubmissionHead *head = m_overHeads.headAt(at))
                at = openSpeech(*head);
            else if (const auto heading = m_overHeads.headingAt(at); heading && !isSpeakersOwn(*heading))
                at = openShared(at, *heading);
            else
                appendSpeech(m_blocks[at++]);
        }
    }

    /// A delegation may repeat the heading it speaks under.
    [[nodiscard]] bool isSpeakersOwn(const KeywordHeading &heading) const
    {
        return m_speaker && m_over && heading.kind == UnitKind::Article && heading.number == m_over->number
            && (!heading.number.isEmpty() || heading.title == m_over->title);
    }

    size_t openShared(size_t at, const KeywordHeading &heading)
    {
        m_speaker.reset();
        const bool titled = m_overHeads.hasTitleBelow(at, heading);
        if (heading.kind == UnitKind::Article) {
            m_over = heading;
            ++m_articles;
            m_overText = m_blocks[at].text();
            m_overLabels = m_blocks[at].labels;
            if (titled) {
                m_over->title = m_blocks[at + 1].text();
                m_overText += u" \u2013 "_s + m_over->title;
            }
        }
        const size_t end = at + (titled ? 2 : 1);
        const bool textBelow = heading.textFrom < m_blocks[at].text().size() || !headsFollow(end);
        for (; at < end; ++at) {
            if (textBelow)
                append(base(), m_blocks[at]);
            else
                m_found.shared.push_back(&m_blocks[at]);
        }
        return end;
    }

    /// True where the next thing that is no heading is the head of a submission.
    [[nodiscard]] bool headsFollow(size_t at) const
    {
        for (size_t step = 0; at < m_blocks.size() && step < 6; ++at, ++step) {
            if (m_overHeads.headAt(at))
                return true;
            const auto heading = m_overHeads.headingAt(at);
            if (!heading)
                return false;
            at += m_overHeads.hasTitleBelow(at, *heading) ? 1 : 0;
        }
        return false;
    }

    Section &base()
    {
        if (!m_base) {
            m_base = m_found.sections.size();
            m_found.sections.push_back(nameless(0, 0));
        }
        return m_found.sections[*m_base];
    }

    size_t openSpeech(const SubmissionHead &head)
    {
        const auto known = m_byAttribution.constFind(head.speaker.attribution);
        if (known != m_byAttribution.cend()) {
            m_speaker = *known;
        } else {
            m_speaker = m_found.sections.size();
            m_byAttribution.insert(head.speaker.attribution, *m_speaker);
            m_found.sections.push_back(sectionOf(head));
        }
        Section &section = m_found.sections[*m_speaker];
        const HeadLines said = linesOf(head);
        section.notes += said.notes;
        const size_t next = head.firstBlock + head.blocks;
        const auto own = next < m_blocks.size() ? m_overHeads.headingAt(next) : std::nullopt;
        const bool under = m_over && m_lastOver.value(*m_speaker) != m_articles && !(own && isSpeakersOwn(*own));
        if (under) {
            append(section, articleOver(said.lines));
            m_lastOver.insert(*m_speaker, m_articles);
        } else {
            section.locators += said.lines;
        }
        if (said.words)
            append(section, *said.words);
        if (head.bracketed)
            m_speaker.reset(); // the bracket has closed, and the text goes on
        return next;
    }

    /// The shared heading as the delegation's own: its words are the heading's, its place is the delegation's line.
    const Block &articleOver(const QList<TextSpan> &lines)
    {
        Block heading;
        heading.lines = lines;
        heading.body = lines;
        heading.gap = 1;
        heading.inlined.text = m_overText;
        heading.labels = m_overLabels;
        heading.headingSigns = m_overHeads.goesByTopic() ? 1 : 0; // a heading, whatever it looks like
        return m_found.made.emplace_back(std::move(heading));
    }

    void appendSpeech(const Block &block) { append(m_speaker ? m_found.sections[*m_speaker] : base(), block); }

    QStringView m_source;
    const std::vector<Block> &m_blocks;
    const std::vector<SubmissionHead> &m_heads;
    SharedHeadings m_overHeads;
    Sections m_found;
    QHash<QString, size_t> m_byAttribution;
    std::optional<size_t> m_base;
    std::optional<size_t> m_speaker;
    std::optional<KeywordHeading> m_over;
    int m_articles = 0; ///< how many shared articles there were
    QHash<size_t, int> m_lastOver; ///< under which of them each section has its article already
    QString m_overText;
    std::vector<LineLabel> m_overLabels;
};

}

Sections divided(QStringView source, const std::vector<Block> &blocks, const std::vector<SubmissionHead> &heads)
{
    return Divider(source, blocks, heads).divide();
}

}
