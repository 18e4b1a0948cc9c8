// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/blocks.h"

#include "interchange/headinglines.h"
#include "interchange/linestarts.h"
#include "interchange/originlines.h"
#include "interchange/typography.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// A line without a full stop that is longer than this may have been broken off, and is hardly a heading.
constexpr qsizetype shortestBroken = 40;
/// "[Original: Spanish] [13 July 2022]" is no longer than this and goes on nothing.
constexpr qsizetype longestOriginLine = 60;
constexpr qsizetype shortestBrokenHan = 14;

class Joiner {
public:
    Joiner(QStringView text, const std::vector<TextLine> &lines, const FurnitureLines &furniture,
        const FootnoteLines &notes)
        : m_text(text)
        , m_lines(lines)
        , m_furniture(furniture)
        , m_notes(notes)
        , m_column(wrapColumn(text, lines))
    {
    }

    std::vector<Block> join()
    {
        int gap = 0;
        bool crossing = false; // a page's edge or a footnote lies between
        for (size_t at = 0; at < m_lines.size(); ++at) {
            if (m_lines[at].isBlank() || m_furniture.kinds[at]) {
                ++gap;
                const bool edge = m_furniture.kinds[at] && m_furniture.kinds[at] != Furniture::Kind::Markup;
                crossing = crossing || m_lines[at].pageStart || edge;
                continue;
            }
            crossing = crossing || m_lines[at].pageStart;
            place(at, gap, crossing);
            gap = 0;
            crossing = m_inNote;
        }
        finish();
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] QStringView content(size_t at) const { return slice(m_text, m_lines[at].content); }

    void place(size_t at, int gap, bool crossing)
    {
        const auto note = m_notes.bodies.constFind(at);
        const LineStart start = startOf(content(at));
        if (note != m_notes.bodies.cend()) {
            open(at, gap, start);
            Block &block = m_blocks.back();
            block.note = note->mark;
            block.labels.clear();
            block.body = {trimmed(m_text, {note->bodyFrom, m_lines[at].content.end})};
            m_inNote = true;
            m_lastNote = m_blocks.size() - 1;
            m_lastNoteLine = at;
            return;
        }
        const bool known = m_lines[at].goesOn && !start.isFresh();
        if (m_lastNote && (known ? breaksOffInNote() : m_inNote && goesOnInNote(at, gap, crossing, start))) {
            append(m_blocks[*m_lastNote], at);
            m_lastNoteLine = at;
            m_inNote = true;
            return;
        }
        if (m_openText
            && (known
                || goesOn(m_blocks[*m_openText], m_lastTextLine, at, m_inNote ? gap + 1 : gap, crossing, start))) {
            append(m_blocks[*m_openText], at);
        } else {
            open(at, gap, start);
            m_openText = m_blocks.size() - 1;
        }
        m_lastTextLine = at;
        m_inNote = false;
    }

    /// A page's edge cut the note above, and not the text.
    [[nodiscard]] bool breaksOffInNote() const
    {
        return !endsSentence(content(m_lastNoteLine)) && (!m_openText || endsSentence(content(m_lastTextLine)));
    }

    bool goesOnInNote(size_t at, int gap, bool crossing, const LineStart &start)
    {
        return !start.isFresh() && (gap == 0 || noteWasCut(at))
            && goesOn(m_blocks[*m_lastNote], m_lastNoteLine, at, gap, crossing, start);
    }

    /// A small letter behind a note that breaks off, where the text before the note had come to its end.
    [[nodiscard]] bool noteWasCut(size_t at) const { return startsSmall(content(at)) && breaksOffInNote(); }

    void open(size_t at, int gap, const LineStart &start)
    {
        const TextLine &line = m_lines[at];
        Block block;
        block.lines = {line.content};
        block.firstLine = at;
        block.gap = gap;
        block.indent = line.indent;
        block.headingSigns = start.headingSigns;
        block.pageStart = line.pageStart;
        block.labels = start.labels;
        if (line.buried)
            block.joinDoubt = QCoreApplication::translate("CompilationReader",
                "The heading stood inside a line; it was taken for one because its number was lacking.");
        qsizetype from = start.bodyFrom;
        for (const LineLabel &label : start.labels) {
            // brackets and emphasis before a label belong to the text behind it
            if (label.begin > from)
                block.body.append({line.content.begin + from, line.content.begin + label.begin});
            from = label.end;
        }
        if (line.content.begin + from < line.content.end || block.body.isEmpty())
            block.body.append({line.content.begin + from, line.content.end});
        m_blocks.push_back(std::move(block));
    }

    void append(Block &block, size_t at)
    {
        const LineStart start = startOf(content(at));
        const TextSpan line = m_lines[at].content;
        block.lines.append(line);
        block.body.append({line.begin + (start.quote ? start.bodyFrom : 0), line.end});
    }

    /// True where line `at` goes on what line `last` of `block` broke off.
    bool goesOn(Block &block, size_t last, size_t at, int gap, bool crossing, const LineStart &start)
    {
        const QStringView before = content(last);
        const QStringView line = content(at);
        const bool full = m_column > 0 && gap == 0 && isFull(m_text, m_lines[last], m_lines[at], m_column);
        if (start.isFresh()) {
            const bool counts = start.headingSigns == 0 && !start.table;
            if (!counts || gap > 0 || endsSentence(before))
                return false;
            const bool refers = isReferringWord(lastWord(before));
            const qsizetype behindLabel = start.labels.empty() ? line.size() : start.labels.back().end;
            if (refers && startsSmall(line.sliced(std::min(behindLabel, line.size()))))
                return true;
            return full && (refers || (start.keyword && isUnfinishedWord(lastWord(before))));
        }
        if (block.headingSigns > 0 || line.startsWith(u'{') || isNumberedKeyword(block, before)
            || (line.size() <= longestOriginLine && originLine(line)))
            return false;
        if (!block.labels.empty() && block.body.size() == 1 && block.body.front().isEmpty())
            return true; // a number alone on its line
        return gap == 0 ? goesOnBelow(block, last, at, full) : goesOnBeyond(block, before, line, crossing);
    }

    /// "Article 5" alone, whose title or text stands on the next line.
    bool isNumberedKeyword(const Block &block, QStringView before) const
    {
        if (block.lines.size() > 1 || !block.labels.empty())
            return false;
        QStringView words = before.first(std::min(lineHeadLength, before.size()));
        while (!words.isEmpty() && (words.front() == u'*' || words.front() == u'_'))
            words = words.sliced(1);
        while (!words.isEmpty() && (words.back() == u'*' || words.back() == u'_'))
            words.chop(1);
        const auto heading = keywordHeading(words);
        return heading && awaitsTitle(*heading, words);
    }

    /// The next line, without a blank one between.
    bool goesOnBelow(const Block &block, size_t last, size_t at, bool full) const
    {
        const QStringView before = content(last);
        const QStringView line = content(at);
        const bool ended = endsSentence(before);
        if (full) {
            const bool indented = m_lines[at].indent >= m_lines[last].indent + 2;
            return !(ended && indented && (block.lines.size() > 1 || block.labels.empty()));
        }
        if (ended)
            return false;
        if (startsSmall(line) || isUnfinishedWord(lastWord(before)) || isReferringWord(lastWord(before)))
            return true;
        return opensRoundBracket(before) && line.contains(u')');
    }

    /// A line behind blank lines, page numbers or footnotes.
    bool goesOnBeyond(Block &block, QStringView before, QStringView line, bool crossing)
    {
        const bool abbreviated
            = before.endsWith(u'.') && isReferringWord(lastWord(before)) && lastWord(before).size() <= 5;
        if (endsSentence(before) && !abbreviated)
            return false;
        const QChar first = firstTelling(line);
        if (first.isLower()) {
            const bool recital
                = endsWithComma(before) && !crossing && block.labels.empty() && opensRussianRecital(line);
            return !recital && !closesList(block, before, crossing);
        }
        if (endsWithComma(before)) {
            if (hasCase(line))
                return first.isDigit() || (crossing && !first.isUpper());
            // recitals end with commas and carry no number; a numbered paragraph that does was broken off
            return crossing || before.endsWith(u'\u3001') || !block.labels.empty();
        }
        if (isUnfinishedWord(lastWord(before)) || before.endsWith(u'-') || before.endsWith(u'\u00ad'))
            return true;
        if (opensRoundBracket(before) && line.contains(u')'))
            return true;
        // a numbered Chinese clause with a comma in it is no title, however short
        const bool clause = isIdeographic(before.back()) && !block.labels.empty() && before.contains(u'\uff0c');
        const bool broken = before.back().isLetterOrNumber()
            && before.size() > (isIdeographic(before.back()) ? shortestBrokenHan : shortestBroken)
            && (clause || !readsLikeTitle(block.lines.size() == 1 ? before : blockText(block))) && line.front() != u'['
            && !readsLikeTitle(line);
        if (broken && (crossing || m_column == 0)) {
            block.joinDoubt = QCoreApplication::translate(
                "CompilationReader", "The paragraph breaks off without a full stop and was joined to the next one.");
            return true;
        }
        return false;
    }

    [[nodiscard]] QStringView blockText(const Block &block) const
    {
        return slice(m_text, {block.lines.front().begin, block.lines.back().end});
    }

    /// A small letter behind the last entry of a list whose entries end with commas goes on the sentence over the
    /// list, not the entry.
    bool closesList(const Block &block, QStringView before, bool crossing) const
    {
        if (block.labels.empty() || crossing || m_blocks.size() < 2)
            return false;
        const LabelShape shape = block.labels.back().shape;
        if (shape != LabelShape::Brackets && shape != LabelShape::Bracket && shape != LabelShape::Bullet)
            return false;
        if (!endsWithComma(before))
            return false;
        const Block &sibling = m_blocks[m_blocks.size() - 2];
        if (sibling.labels.empty() || sibling.labels.back().shape != shape)
            return false;
        const QStringView above = slice(m_text, sibling.lines.back());
        const QStringView word = lastWord(above);
        return endsWithComma(above) || word == u"or" || word == u"and" || word == u"et" || word == u"ou" || word == u"y"
            || word == u"o" || word == u"\u0438" || word == u"\u0438\u043b\u0438";
    }

    static bool opensRoundBracket(QStringView line)
    {
        const qsizetype open = line.lastIndexOf(u'(');
        return open >= 0 && line.indexOf(u')', open) < 0;
    }

    /// Reads the running text of every block, now that all footnotes are known.
    void finish()
    {
        InlineRules rules;
        for (const FootnoteLine &note : m_notes.bodies)
            rules.notes.insert(note.mark);
        rules.plainNotes = m_notes.plainMarks;
        collectWords(rules);
        for (Block &block : m_blocks)
            block.inlined = inlineText(m_text, block.body, rules);
    }

    /// The words of the source, wanted only where a line ends with a hyphen.
    void collectWords(InlineRules &rules) const
    {
        const bool hyphens = std::ranges::any_of(m_blocks, [&](const Block &block) {
            return std::ranges::any_of(block.lines.first(block.lines.size() - 1),
                [&](TextSpan line) { return m_text[line.end - 1] == u'-' || m_text[line.end - 1] == u'\u2010'; });
        });
        if (!hyphens)
            return;
        qsizetype begin = 0;
        bool hyphenated = false;
        bool cut = false; // the word before was cut by a line's end
        for (qsizetype at = 0; at <= m_text.size(); ++at) {
            if (at < m_text.size() && m_text[at].isLetter())
                continue;
            if (at < m_text.size() && at > begin && m_text[at] == u'-' && at + 1 < m_text.size()
                && m_text[at + 1].isLetter()) {
                hyphenated = true;
                continue;
            }
            const bool cuts = at > begin && at + 1 < m_text.size() && m_text[at] == u'-'
                && (m_text[at + 1] == u'\n' || m_text[at + 1] == u'\r');
            const bool fragment = cut || cuts;
            if (at > begin)
                cut = cuts;
            if (at > begin && at - begin < 60 && !fragment) {
                const QString word = m_text.sliced(begin, at - begin).toString().toCaseFolded();
                (hyphenated ? rules.hyphenated : rules.whole).insert(word);
            }
            begin = at + 1;
            hyphenated = false;
        }
    }

    QStringView m_text;
    const std::vector<TextLine> &m_lines;
    const FurnitureLines &m_furniture;
    const FootnoteLines &m_notes;
    qsizetype m_column;
    std::vector<Block> m_blocks;
    std::optional<size_t> m_openText;
    std::optional<size_t> m_lastNote;
    size_t m_lastTextLine = 0;
    size_t m_lastNoteLine = 0;
    bool m_inNote = false;
};

}

bool Block::isEmphasised() const
{
    return std::ranges::any_of(inlined.marks, [&](const MarkedSpan &marked) {
        return (marked.marks & (Mark::Italic | Mark::Bold)) && marked.span.begin <= 1
            && marked.span.end >= inlined.text.size() - 1;
    });
}

std::vector<Block> blocksOf(
    QStringView text, const std::vector<TextLine> &lines, const FurnitureLines &furniture, const FootnoteLines &notes)
{
    return Joiner(text, lines, furniture, notes).join();
}

}
