// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/unittree.h"

#include "interchange/citations.h"
#include "interchange/listlevels.h"
#include "interchange/sentences.h"
#include "interchange/typography.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

class Builder {
public:
    Builder(std::span<const Block *const> blocks, const RoledBlocks &roled)
        : m_blocks(blocks)
        , m_roled(roled)
    {
    }

    UnitTree build()
    {
        for (size_t at = 0; at < m_blocks.size(); ++at) {
            const BlockRole &role = m_roled.roles[at];
            switch (role.kind) {
            case BlockRole::Kind::Note:
                continue;
            case BlockRole::Kind::Keyword:
                openKeyword(at);
                break;
            case BlockRole::Kind::Numbered:
                openNumbered(at);
                break;
            case BlockRole::Kind::Bare:
                openBare(at);
                break;
            case BlockRole::Kind::Title:
                takeTitle(at);
                break;
            case BlockRole::Kind::Text:
                placeText(at);
                break;
            }
        }
        return std::move(m_tree);
    }

private:
    [[nodiscard]] const Block &block(size_t at) const { return *m_blocks[at]; }

    // headings

    static bool holds(const UnitNode &outer, HeadingRank rank, int signs)
    {
        if (outer.headingSigns > 0 && signs > 0 && outer.headingSigns != signs)
            return outer.headingSigns < signs;
        if (outer.unit.kind == UnitKind::Preamble)
            return rank == HeadingRank::Remark;
        return outer.rank < rank;
    }

    size_t open(UnitNode node)
    {
        while (!m_containers.empty() && !holds(m_tree.node(m_containers.back()), node.rank, node.headingSigns))
            m_containers.pop_back();
        node.heading = true;
        const size_t at = m_tree.add(container(), std::move(node));
        m_containers.push_back(at);
        m_levels.clear();
        return at;
    }

    [[nodiscard]] size_t container() const { return m_containers.empty() ? 0 : m_containers.back(); }

    [[nodiscard]] bool inKeywordArticle() const
    {
        return std::ranges::any_of(m_containers, [&](size_t at) {
            const UnitNode &node = m_tree.node(at);
            return node.unit.kind == UnitKind::Article && !node.bare;
        });
    }

    static void addNotes(UnitNode &node, const InlineText &text, qsizetype most)
    {
        for (const NoteMark &note : text.notes)
            node.notes.push_back({note.mark, std::min(note.at, most), note.source});
    }

    void openKeyword(size_t at)
    {
        const KeywordHeading &heading = *m_roled.roles[at].keyword;
        UnitNode node;
        node.unit.kind = heading.kind;
        node.unit.number = heading.number;
        node.unit.title = heading.title;
        node.rank = heading.rank;
        node.headingSigns = block(at).headingSigns;
        const QString &text = block(at).text();
        const bool glued = heading.textFrom < text.size();
        node.unit.locators = block(at).lines;
        if (!glued)
            addNotes(node, block(at).inlined, 0);
        const size_t opened = open(std::move(node));
        if (glued)
            placeGlued(opened, at, heading);
    }

    /// Text that runs on behind a heading on the same line is the heading's own.
    void placeGlued(size_t opened, size_t at, const KeywordHeading &heading)
    {
        UnitNode &node = m_tree.node(opened);
        const InlineText rest = behind(block(at).inlined, heading.textFrom);
        node.unit.text = rest.text;
        node.unit.marks = rest.marks;
        addNotes(node, rest, rest.text.size());
        if (!block(at).joinDoubt.isEmpty())
            node.doubts.push_back(block(at).joinDoubt);
        if (heading.titleDoubtful) {
            node.doubts.push_back(CompilationSentences::tr(
                "The title and the text stand on one line; the title was cut where the wording suggests."));
        } else if (heading.title.isEmpty() && heading.kind != UnitKind::Preamble) {
            node.doubts.push_back(CompilationSentences::tr(
                "The title, if there is one, could not be told from the text that follows it."));
        }
        m_levels = {ListLevel{
            opened, opened, LabelShape::Dot, {LabelStyle::Word, 0}, 1, 0, block(at).indent, endsWithColon(rest.text)}};
    }

    void takeTitle(size_t at)
    {
        UnitNode &node = m_tree.node(container());
        QString title = block(at).text();
        if (title.startsWith(u'(') && title.endsWith(u')') && title.count(u'(') == 1)
            title = title.sliced(1, title.size() - 2);
        const bool goesOn = at > 0 && m_roled.roles[at - 1].kind == BlockRole::Kind::Title;
        const QString joint = node.unit.title.isEmpty() ? QString() : goesOn ? u" "_s : u" \u2013 "_s;
        node.unit.title += joint + title;
        node.unit.locators.append(block(at).lines);
        addNotes(node, block(at).inlined, 0);
    }

    /// "6. International cooperation": the styles of numbered headings nest in the order in which they appear.
    HeadingRank numberedRank(const LineLabel &label)
    {
        const std::pair style(label.readings[0].style, label.parts);
        auto known = std::ranges::find(m_headingStyles, style);
        if (known == m_headingStyles.end()) {
            // a single I or C may be of the other series
            const std::pair other(label.readings[1].style, label.parts);
            known = label.readings[1].value > 0 ? std::ranges::find(m_headingStyles, other) : m_headingStyles.end();
        }
        if (known == m_headingStyles.end()) {
            m_headingStyles.push_back(style);
            known = std::prev(m_headingStyles.end());
        }
        const int order = int(known - m_headingStyles.begin());
        return HeadingRank(std::min(int(HeadingRank::RomanNumbered) + order, int(HeadingRank::Bare) - 1));
    }

    void openNumbered(size_t at)
    {
        const LineLabel &label = block(at).labels[0];
        const bool lettered = label.shape == LabelShape::Brackets;
        if (inKeywordArticle() && !lettered) {
            placeLabelled(at, true);
            return;
        }
        UnitNode node;
        node.unit.kind = UnitKind::Heading;
        node.unit.number = label.written;
        node.unit.title = block(at).text();
        node.unit.locators = block(at).lines;
        node.rank = lettered ? HeadingRank::Inner : numberedRank(label);
        node.headingSigns = block(at).headingSigns;
        node.bare = true;
        addNotes(node, block(at).inlined, 0);
        open(std::move(node));
    }

    void openBare(size_t at)
    {
        UnitNode node;
        node.unit.kind = UnitKind::Heading;
        node.unit.title = block(at).text();
        node.unit.locators = block(at).lines;
        node.headingSigns = block(at).headingSigns;
        node.bare = true;
        addNotes(node, block(at).inlined, 0);
        const bool emphatic = block(at).headingSigns > 0;
        if (isRemarkHeading(node.unit.title))
            node.rank = HeadingRank::Remark;
        else if (emphatic || (m_roled.roles[at].overHeadings && !trailingCitation(node.unit.title)))
            node.rank = HeadingRank::Bare;
        else
            node.rank = HeadingRank::Article;
        open(std::move(node));
    }

    // paragraphs

    void placeText(size_t at)
    {
        if (!block(at).labels.empty()) {
            placeLabelled(at, false);
        } else if (!inPreamble() && !inKeywordArticle() && opensPreamble(block(at).text())) {
            UnitNode node = paragraph(at);
            node.unit.kind = UnitKind::Preamble;
            node.rank = HeadingRank::Preamble;
            open(std::move(node));
        } else if (closesParagraph(at)) {
            closeParagraph(at);
        } else {
            placeBare(at);
        }
    }

    [[nodiscard]] bool inPreamble() const
    {
        return !m_containers.empty() && m_tree.node(m_containers.back()).unit.kind == UnitKind::Preamble;
    }

    /// Unlabelled text behind a list whose last entry does not end with a full stop, or text that begins small,
    /// goes on the sentence over the list.
    [[nodiscard]] bool closesParagraph(size_t at) const
    {
        if (m_levels.size() < 2)
            return false;
        const UnitNode &last = m_tree.node(m_levels.back().node);
        if (last.unit.text.isEmpty())
            return false;
        const QString &text = block(at).text();
        if (standsBeforeNextNumber(at))
            return true;
        if (hasCase(text))
            return startsSmall(text);
        return endsWithComma(last.unit.text) || lastTelling(last.unit.text) == u'\uff1b'
            || lastTelling(last.unit.text) == u'\u061b';
    }

    /// One sentence between the list of paragraph 1 and paragraph 2 is still paragraph 1.
    [[nodiscard]] bool standsBeforeNextNumber(size_t at) const
    {
        if (at + 1 >= m_blocks.size() || block(at + 1).labels.size() != 1 || endsWithColon(block(at).text()))
            return false;
        const ListLevel &outer = m_levels.front();
        const LineLabel &next = block(at + 1).labels.front();
        return outer.chapeau && outer.last.style == LabelStyle::Decimal && outer.last.value > 0
            && next.shape == outer.shape && std::ranges::any_of(next.readings, [&outer](LabelReading reading) {
                   return reading.style == outer.last.style && reading.value == outer.last.value + 1;
               });
    }

    void closeParagraph(size_t at)
    {
        // the innermost entry above the list that had a chapeau
        while (m_levels.size() > 1 && !(m_levels[m_levels.size() - 2].chapeau))
            m_levels.pop_back();
        if (m_levels.size() > 1)
            m_levels.pop_back();
        UnitNode &node = m_tree.node(m_levels.back().node);
        if (!node.unit.closing.isEmpty())
            node.unit.closing += u'\n';
        node.unit.closing += block(at).text();
        node.unit.locators.append(block(at).lines);
        addNotes(node, block(at).inlined, 0);
        for (PlacedMark &mark : node.notes)
            mark.at = std::min(mark.at, node.unit.text.size());
    }

    void placeBare(size_t at)
    {
        UnitNode node = paragraph(at);
        node.unit.kind = UnitKind::Paragraph;
        // in Markdown an indented paragraph belongs to the entry above it
        size_t keep = std::min<size_t>(m_levels.size(), 1);
        size_t parent = container();
        if (m_roled.habit.markdown) {
            for (size_t level = m_levels.size(); level-- > 0;) {
                if (m_levels[level].last.value > 0 && block(at).indent >= m_levels[level].indent + 2) {
                    parent = m_levels[level].node;
                    keep = level + 1;
                    break;
                }
            }
        }
        if (parent == container() && keep == 1 && m_levels.front().last.value == 0)
            keep = 0;
        m_levels.resize(keep);
        const bool chapeau = endsWithColon(node.unit.text);
        const bool closes = closesPreamble(node.unit.text);
        if (parent != container())
            node.unit.kind = childKind(parent);
        const size_t placed = m_tree.add(parent, std::move(node));
        m_levels.push_back({placed, parent, LabelShape::Dot, {LabelStyle::Word, 0}, 1, 0, block(at).indent, chapeau});
        if (closes && inPreamble()) {
            m_containers.pop_back();
            m_levels.clear();
        }
    }

    [[nodiscard]] UnitNode paragraph(size_t at) const
    {
        UnitNode node;
        node.unit.text = block(at).text();
        node.unit.marks = block(at).inlined.marks;
        node.unit.locators = block(at).lines;
        addNotes(node, block(at).inlined, node.unit.text.size());
        if (!block(at).joinDoubt.isEmpty())
            node.doubts.push_back(block(at).joinDoubt);
        return node;
    }

    [[nodiscard]] std::optional<LineLabel> nextLabel(size_t at, LabelShape shape) const
    {
        for (size_t next = at + 1; next < m_blocks.size() && next <= at + 6; ++next) {
            for (const LineLabel &label : block(next).labels) {
                if (label.shape == shape)
                    return label;
            }
        }
        return {};
    }

    [[nodiscard]] UnitKind childKind(size_t parent) const
    {
        return parent == 0 ? UnitKind::Paragraph : kindUnder(m_tree.node(parent).unit.kind);
    }

    [[nodiscard]] UnitKind kindOf(const LineLabel &label, LabelReading reading, size_t parent) const
    {
        const UnitKind outer = parent == 0 ? UnitKind::Heading : m_tree.node(parent).unit.kind;
        return labelledKind(label.shape, reading.style, outer);
    }

    /// Puts a block with labels in its place: one unit a label, the text with the innermost.
    void placeLabelled(size_t at, bool titled)
    {
        const std::vector<LineLabel> &labels = block(at).labels;
        const TextSpan line = block(at).lines.front();
        qsizetype begin = line.begin; // of what no unit has taken yet
        size_t from = 0; // an inner label counts under its outer one only
        for (size_t i = 0; i < labels.size(); ++i) {
            const bool innermost = i + 1 == labels.size();
            const LabelPlace place
                = placeOf(m_levels, from, labels[i], block(at).indent, nextLabel(at, labels[i].shape), !innermost);
            if (place.kind == LabelPlace::Kind::Same) {
                from = place.level + 1;
                continue;
            }
            UnitNode node;
            if (innermost) {
                node = paragraph(at);
                node.unit.locators.front().begin = begin;
            } else {
                node.unit.locators = {{begin, line.begin + labels[i].end}};
                begin = line.begin + labels[i].end;
            }
            if (innermost && titled) {
                node.unit.title = std::exchange(node.unit.text, {});
                node.unit.marks.clear();
                for (PlacedMark &mark : node.notes)
                    mark.at = 0;
            }
            addEntry(std::move(node), labels[i], place, block(at).indent);
            from = m_levels.size();
        }
    }

    void addEntry(UnitNode node, const LineLabel &label, const LabelPlace &place, int indent)
    {
        if (label.shape != LabelShape::Bullet)
            node.unit.number = label.written;
        LabelPlace::Kind kind = place.kind;
        size_t level = place.level;
        // behind a paragraph that opens no list, numbers and options go on beside it
        const bool counts = label.shape == LabelShape::Option
            || (place.reading.style == LabelStyle::Decimal && label.shape != LabelShape::Brackets);
        if (kind == LabelPlace::Kind::Child && counts && !m_levels.empty() && m_levels.back().last.value == 0
            && !m_levels.back().chapeau) {
            kind = LabelPlace::Kind::Sibling;
            level = m_levels.size() - 1;
        }
        if (kind == LabelPlace::Kind::Child && m_levels.size() >= deepestList) {
            kind = LabelPlace::Kind::Sibling;
            level = m_levels.size() - 1;
            if (!m_deep)
                node.doubts.push_back(CompilationSentences::tr(
                    "Lists nest deeper here than is told apart; what follows was kept on one level."));
            m_deep = true;
        }
        const size_t parent = kind == LabelPlace::Kind::Sibling ? m_levels[level].parent
            : m_levels.empty()                                  ? container()
                                                                : m_levels.back().node;
        if (kind == LabelPlace::Kind::Sibling)
            m_levels.resize(level);
        if (place.gap && kind == LabelPlace::Kind::Sibling)
            node.doubts.push_back(
                CompilationSentences::tr("The number %1 does not follow the one before it.").arg(label.written));
        if (place.restart)
            node.doubts.push_back(
                CompilationSentences::tr("The numbers begin again at %1 without a heading.").arg(label.written));
        node.unit.kind = kindOf(label, place.reading, parent);
        const bool chapeau = endsWithColon(node.unit.text) || node.unit.text.isEmpty();
        const size_t placed = m_tree.add(parent, std::move(node));
        m_levels.push_back({placed, parent, label.shape, place.reading, label.parts, label.ordinal, indent, chapeau});
    }

    std::span<const Block *const> m_blocks;
    const RoledBlocks &m_roled;
    UnitTree m_tree;
    std::vector<size_t> m_containers; ///< open headings, outermost first
    std::vector<ListLevel> m_levels;
    std::vector<std::pair<LabelStyle, int>> m_headingStyles;
    bool m_deep = false;
};

}

size_t UnitTree::add(size_t parent, UnitNode node)
{
    node.parent = parent;
    m_nodes.push_back(std::move(node));
    m_nodes[parent].children.push_back(m_nodes.size() - 1);
    return m_nodes.size() - 1;
}

UnitTree unitTree(std::span<const Block *const> blocks, const RoledBlocks &roled)
{
    return Builder(blocks, roled).build();
}

}
