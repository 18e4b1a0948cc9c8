// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/blockroles.h"

#include "interchange/citations.h"
#include "interchange/typography.h"

#include <QHash>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColonWords = 8;
constexpr qsizetype mostLastWords = 12;

class Assigner {
public:
    Assigner(std::span<const Block *const> blocks, QStringView delegation)
        : m_blocks(blocks)
        , m_delegation(delegation)
    {
        m_found.roles.resize(blocks.size());
        m_next.resize(blocks.size(), blocks.size());
        size_t next = blocks.size();
        for (size_t at = blocks.size(); at-- > 0;) {
            m_next[at] = next;
            if (blocks[at]->note.isEmpty())
                next = at;
        }
    }

    RoledBlocks assign()
    {
        for (size_t at = 0; at < m_blocks.size(); ++at)
            assignOwn(at);
        for (size_t at = 0; at < m_blocks.size(); ++at)
            assignTitle(at);
        for (size_t at = 0; at < m_blocks.size(); ++at)
            assignByNeighbours(at);
        for (size_t at = 0; at < m_blocks.size(); ++at) {
            const size_t next = m_next[at];
            m_found.roles[at].overHeadings = next < m_blocks.size() && isHeading(m_found.roles[next].kind);
        }
        findHabit();
        return std::move(m_found);
    }

private:
    static bool isHeading(BlockRole::Kind kind)
    {
        return kind == BlockRole::Kind::Keyword || kind == BlockRole::Kind::Numbered || kind == BlockRole::Kind::Bare;
    }

    [[nodiscard]] const Block *nextOf(size_t at) const
    {
        return m_next[at] < m_blocks.size() ? m_blocks[m_next[at]] : nullptr;
    }

    /// What a block shows by itself.
    void assignOwn(size_t at)
    {
        const Block &block = *m_blocks[at];
        BlockRole &role = m_found.roles[at];
        m_found.habit.markdown |= block.headingSigns > 0;
        if (!block.note.isEmpty()) {
            role.kind = BlockRole::Kind::Note;
            return;
        }
        m_found.habit.voice += voiceOf(block.text(), m_delegation);
        // "-1 المادة 14": the number that an extraction put before the heading of its article
        const bool strayed = block.labels.size() == 1 && block.labels[0].shape == LabelShape::Dash;
        if (!block.labels.empty() && !strayed)
            return;
        role.keyword = keywordHeading(block.text());
        // a keyword heading may be italic or bracketed, but a paragraph that goes on for lines is none
        if (strayed && (!role.keyword || role.keyword->kind != UnitKind::Article)) {
            role.keyword.reset();
        } else if (role.keyword) {
            role.kind = BlockRole::Kind::Keyword;
            m_found.habit.keywordArticles |= role.keyword->kind == UnitKind::Article;
        } else if (block.headingSigns > 0 && !block.text().isEmpty()) {
            role.kind = BlockRole::Kind::Bare;
        }
    }

    /// "Article 5" alone takes the line below as its title, if it reads like one.
    void assignTitle(size_t at)
    {
        const BlockRole &role = m_found.roles[at];
        if (role.kind != BlockRole::Kind::Keyword || !awaitsTitle(*role.keyword, m_blocks[at]->text()))
            return;
        const Block *next = nextOf(at);
        if (!next || !next->labels.empty() || next->headingSigns > 0 || m_found.roles[m_next[at]].keyword)
            return;
        const QString &text = next->text();
        const bool wholeBracket = text.startsWith(u'[') && text.endsWith(u']') && wordCount(text) > 6;
        if (!readsLikeTitle(text) || wholeBracket || isNoText(text) || isRemarkHeading(text))
            return;
        if (next->gap > 1 && m_next[m_next[at]] >= m_blocks.size())
            return;
        size_t title = m_next[at];
        m_found.roles[title].kind = BlockRole::Kind::Title;
        // a title in capitals that is cut over lines
        while (isAllCapitals(m_blocks[title]->text()) && goesOnTitle(m_next[title]))
            m_found.roles[title = m_next[title]].kind = BlockRole::Kind::Title;
    }

    [[nodiscard]] bool goesOnTitle(size_t at) const
    {
        if (at >= m_blocks.size())
            return false;
        const Block &block = *m_blocks[at];
        return block.gap == 0 && block.labels.empty() && block.headingSigns == 0 && !m_found.roles[at].keyword
            && isAllCapitals(block.text()) && readsLikeTitle(block.text());
    }

    void assignByNeighbours(size_t at)
    {
        BlockRole &role = m_found.roles[at];
        if (role.kind == BlockRole::Kind::Keyword)
            m_lastEntry.reset();
        if (role.kind != BlockRole::Kind::Text)
            return;
        const Block &block = *m_blocks[at];
        if (block.labels.empty()) {
            if (isBareHeading(at))
                role.kind = BlockRole::Kind::Bare;
        } else if (isNumberedHeading(at)) {
            role.kind = BlockRole::Kind::Numbered;
        }
        noteSeries(at);
    }

    /// "[No text]" and the like say that there is nothing; they are no heading.
    static bool isNoText(QStringView text)
    {
        static const QSet<QString> phrases{u"no text"_s, u"[no text]"_s, u"deleted"_s, u"[deleted]"_s, u"idem"_s,
            u"sans texte"_s, u"sin texto"_s, u"\u0431\u0435\u0437 \u0442\u0435\u043a\u0441\u0442\u0430"_s,
            u"\u65e0\u6848\u6587"_s, u"\u062f\u0648\u0646 \u0646\u0635"_s};
        return (text.size() < 40 && phrases.contains(headingKey(text))) || isInstruction(text);
    }

    /// "Delete article 10", "Supprimer", "Исключить": what to do with a text is no title.
    static bool isInstruction(QStringView text)
    {
        static const QSet<QString> verbs{u"delete"_s, u"deleted"_s, u"retain"_s, u"replace"_s, u"insert"_s, u"add"_s,
            u"supprimer"_s, u"remplacer"_s, u"ajouter"_s, u"ins\u00e9rer"_s, u"suprimir"_s, u"sustituir"_s,
            u"reemplazar"_s, u"a\u00f1adir"_s, u"agregar"_s, u"insertar"_s,
            u"\u0438\u0441\u043a\u043b\u044e\u0447\u0438\u0442\u044c"_s,
            u"\u0437\u0430\u043c\u0435\u043d\u0438\u0442\u044c"_s,
            u"\u0434\u043e\u0431\u0430\u0432\u0438\u0442\u044c"_s, u"\u062a\u062d\u0630\u0641"_s,
            u"\u064a\u062d\u0630\u0641"_s};
        qsizetype end = 0;
        while (end < text.size() && end < 12 && text[end].isLetter())
            ++end;
        return text.startsWith(u"\u5220\u9664") || verbs.contains(text.first(end).toString().toCaseFolded());
    }

    [[nodiscard]] bool isBareHeading(size_t at) const
    {
        const Block &block = *m_blocks[at];
        QStringView text(block.text());
        const Block *next = nextOf(at);
        if (isRemarkHeading(text))
            return true;
        if (text.isEmpty() || isNoText(text) || closesPreamble(text) || isBareReference(text) || text.startsWith(u'{')
            || text.startsWith(u'|') || block.lines.size() > 3)
            return false;
        if (text.startsWith(u'[') && text.endsWith(u']') && !block.isEmphasised())
            return false;
        if (endsWithColon(text))
            return next && !opensListBelow(*next) && !isInTightList(m_next[at]) && next->labels.empty()
                && wordCount(text) <= mostColonWords && readsLikeTitle(text.chopped(1))
                && !m_found.roles[m_next[at]].keyword;
        if (!readsLikeTitle(text))
            return false;
        if (block.isEmphasised())
            return next != nullptr;
        if (!next)
            return false;
        if (isInTightList(at))
            return false;
        // under "Option 1:" stands text, however short
        return !(at > 0 && !m_blocks[at - 1]->labels.empty() && m_blocks[at - 1]->text().isEmpty());
    }

    /// What stands under a colon and ends with a comma or semicolon is the first of a list.
    static bool opensListBelow(const Block &below)
    {
        const QChar last = below.text().isEmpty() ? QChar() : below.text().back();
        return !last.isNull() && QStringView(u",;\u060c\u061b\uff0c\uff1b").contains(last);
    }

    /// Short lines that follow one another without blank lines (names of signatories, a table's cells).
    [[nodiscard]] bool isInTightList(size_t at) const
    {
        const auto tight = [&](size_t other, const Block &lower) {
            return other < m_blocks.size() && lower.gap == 0 && m_blocks[other]->labels.empty()
                && !m_found.roles[other].keyword && readsLikeTitle(m_blocks[other]->text());
        };
        const bool above = at > 0 && tight(at - 1, *m_blocks[at]);
        const size_t next = m_next[at];
        const bool below = next < m_blocks.size() && tight(next, *m_blocks[next]);
        const size_t third = below ? m_next[next] : m_blocks.size();
        return (above && below) || (below && third < m_blocks.size() && tight(third, *m_blocks[third]))
            || (above && at > 1 && tight(at - 2, *m_blocks[at - 1]));
    }

    /// A label that can number a heading: 6.  A.  IV.  § 3
    static bool canHead(const Block &block)
    {
        if (block.labels.size() != 1)
            return false;
        const LineLabel &label = block.labels[0];
        const LabelStyle style = label.readings[0].style;
        if (label.shape == LabelShape::Brackets)
            return style == LabelStyle::LowerLetter || style == LabelStyle::UpperLetter;
        if (label.shape != LabelShape::Dot && label.shape != LabelShape::Bare && label.shape != LabelShape::Section
            && label.shape != LabelShape::Dash)
            return false;
        return style == LabelStyle::Decimal || style == LabelStyle::UpperLetter || style == LabelStyle::UpperRoman
            || style == LabelStyle::Han;
    }

    static bool succeeds(const LineLabel &label, const LineLabel &before)
    {
        if (label.shape != before.shape || label.parts != before.parts)
            return false;
        for (const LabelReading reading : label.readings) {
            for (const LabelReading earlier : before.readings) {
                if (reading.value > 0 && earlier.value > 0 && reading.style == earlier.style
                    && (reading.value == earlier.value + 1
                        || (reading.value == earlier.value && label.ordinal > before.ordinal)))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool isNumberedHeading(size_t at) const
    {
        const Block &block = *m_blocks[at];
        if (!canHead(block))
            return false;
        if (block.headingSigns > 0)
            return true;
        const Block *next = nextOf(at);
        if (!next || !readsLikeTitle(block.text()) || isNoText(block.text()) || wordCount(block.text()) > 24)
            return false;
        const LineLabel &label = block.labels[0];
        if (label.shape == LabelShape::Brackets) {
            // (a) over paragraphs numbered from 1, where no numbered paragraph is open for (a) to stand in
            return !m_lastEntry && !next->labels.empty() && next->labels[0].shape == LabelShape::Dot
                && next->labels[0].readings[0] == LabelReading{LabelStyle::Decimal, 1} && next->labels[0].parts == 1;
        }
        if (!next->labels.empty() && succeeds(next->labels[0], label) && !block.isEmphasised())
            return false;
        if (block.text().startsWith(u'[') && block.text().endsWith(u']'))
            return false;
        if (endsWithColon(block.text()) && !next->labels.empty())
            return false; // it opens a list
        if (block.isEmphasised())
            return true;
        const bool goesOnList = m_lastEntry && succeeds(label, *m_lastEntry);
        const bool goesOnHeads
            = std::ranges::any_of(m_lastHeads, [&](const LineLabel &head) { return succeeds(label, head); });
        if (goesOnList && !goesOnHeads)
            return false;
        if (next->labels.empty() || goesOnHeads)
            return true;
        const LineLabel &below = next->labels[0];
        const LabelStyle style = label.readings[0].style;
        if ((style == LabelStyle::UpperLetter || style == LabelStyle::UpperRoman) && below.shape == LabelShape::Dot
            && below.readings[0].style == LabelStyle::Decimal)
            return true;
        return below.readings[0].value == 1 && below.shape != LabelShape::Bullet
            && (below.shape == label.shape || label.readings[0].style != LabelStyle::Decimal
                || below.parts > label.parts);
    }

    void noteSeries(size_t at)
    {
        const Block &block = *m_blocks[at];
        if (m_found.roles[at].kind == BlockRole::Kind::Bare) {
            m_lastEntry.reset();
        } else if (m_found.roles[at].kind == BlockRole::Kind::Numbered) {
            std::erase_if(m_lastHeads, [&](const LineLabel &head) {
                return head.shape == block.labels[0].shape && head.parts == block.labels[0].parts
                    && head.readings[0].style == block.labels[0].readings[0].style;
            });
            m_lastHeads.push_back(block.labels[0]);
            m_lastEntry.reset();
        } else if (!block.labels.empty() && canHead(block) && block.labels[0].shape != LabelShape::Brackets) {
            m_lastEntry = block.labels[0];
        }
    }

    /// Paragraph numbers that go on under a new heading instead of starting again belong to the whole text.
    void findHabit()
    {
        int goesOn = 0;
        int restarts = 0;
        int last = 0;
        bool headed = false;
        for (size_t at = 0; at < m_blocks.size(); ++at) {
            const BlockRole &role = m_found.roles[at];
            const Block &block = *m_blocks[at];
            if (isHeading(role.kind)) {
                headed = true;
            } else if (role.kind == BlockRole::Kind::Text && !block.labels.empty()
                && block.labels[0].readings[0].style == LabelStyle::Decimal && block.labels[0].shape == LabelShape::Dot
                && block.labels[0].parts == 1) {
                const int value = block.labels[0].readings[0].value;
                if (headed && last > 0) {
                    goesOn += value == last + 1 && value > 1;
                    restarts += value == 1;
                }
                last = value;
                headed = false;
            }
        }
        m_found.habit.runningNumbers = goesOn > restarts && goesOn > 1;
    }

    std::span<const Block *const> m_blocks;
    QStringView m_delegation;
    RoledBlocks m_found;
    std::vector<size_t> m_next; ///< the next block that is no footnote
    std::vector<LineLabel> m_lastHeads; ///< of every series of numbered headings
    std::optional<LineLabel> m_lastEntry;
};

}

RoledBlocks rolesOf(std::span<const Block *const> blocks, QStringView delegation)
{
    return Assigner(blocks, delegation).assign();
}

}
