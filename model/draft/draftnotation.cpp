// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/draftnotation.h"

#include "draft/notationlines.h"

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr int indentation = 4;
constexpr int deepestLevel = 8;

/// Blanks at either end of a passage would be lost in the layout of the page.
QString guarded(QString notation)
{
    if (notation.isEmpty())
        return notation;
    if (notation.front().isSpace())
        notation.prepend(u"\\|"_s);
    if (notation.back().isSpace())
        notation.append(u"\\|"_s);
    return notation;
}

void print(const Provision &provision, PrintedDraft &printed)
{
    const auto add = [&](const QString &indent, const QString &line, const QString &text, const ParagraphId &id) {
        if (!printed.text.isEmpty())
            printed.text += u'\n';
        const qsizetype begin = printed.text.size() + indent.size();
        printed.text += indent + line + u'\n';
        const qsizetype end = begin + line.size();
        printed.lines.append({provision.id, id, {begin, end}, {end - text.size(), end}});
    };
    const QString title = guarded(printPassage(provision.title));
    add({}, notation::printHeading(provision, title), title, {});
    for (const Paragraph &paragraph : provision.paragraphs) {
        const QString text = guarded(printPassage(paragraph.passage));
        add(QString(paragraph.level * indentation, u' '), notation::printParagraph(paragraph.label.written, text), text,
            paragraph.id);
    }
}

/// A line of the text without its end.
struct RawLine {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// A paragraph or heading of the notation: its lines joined, and where each character of it stands in the text.
struct Block {
    QString text;
    QList<qsizetype> at;
    int level = 0;
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] TextSpan place(TextSpan span) const
    {
        const auto offset = [&](qsizetype i) { return i < at.size() ? at[i] : end; };
        return {offset(span.begin), span.end > span.begin ? offset(span.end - 1) + 1 : offset(span.begin)};
    }
};

class DraftParser {
public:
    DraftParser(QStringView text, const QSet<Attribution> &known)
        : m_text(text)
        , m_known(known)
    {
    }

    ParsedDraft parse()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const RawLine line = lineAt(at);
            at = line.end + 1;
            if (content(line).isEmpty())
                continue;
            readBlock(line, at);
        }
        return m_result;
    }

private:
    [[nodiscard]] RawLine lineAt(qsizetype begin) const
    {
        const qsizetype end = m_text.indexOf(u'\n', begin);
        return {begin, end < 0 ? m_text.size() : end};
    }

    [[nodiscard]] QStringView content(const RawLine &line) const
    {
        return m_text.sliced(line.begin, line.end - line.begin).trimmed();
    }

    /// An odd number of backslashes at its end carries a line on to the next.
    [[nodiscard]] bool isCarriedOn(const RawLine &line) const
    {
        qsizetype count = 0;
        while (line.end - count > line.begin && m_text[line.end - 1 - count] == u'\\')
            ++count;
        return count % 2 == 1 && line.end < m_text.size();
    }

    void append(Block &block, qsizetype begin, qsizetype end) const
    {
        for (qsizetype i = begin; i < end; ++i) {
            block.text += m_text[i];
            block.at.append(i);
        }
        block.end = end;
    }

    [[nodiscard]] TextSpan trimmed(const RawLine &line) const
    {
        TextSpan span{line.begin, line.end};
        while (span.begin < span.end && m_text[span.begin].isSpace())
            ++span.begin;
        while (span.end > span.begin && m_text[span.end - 1].isSpace())
            --span.end;
        return span;
    }

    [[nodiscard]] int levelOf(const RawLine &line, qsizetype textBegin) const
    {
        int columns = 0;
        for (qsizetype i = line.begin; i < textBegin; ++i)
            columns += m_text[i] == u'\t' ? indentation : 1;
        return std::min(columns / indentation, deepestLevel);
    }

    /// Reads the block that begins with `first`; `next` is where the following line begins.
    void readBlock(RawLine first, qsizetype &next)
    {
        const TextSpan head = trimmed(first);
        Block block;
        block.begin = head.begin;
        block.level = levelOf(first, head.begin);
        bool carried = isCarriedOn(first);
        append(block, head.begin, carried ? first.end : head.end);
        const bool heading = notation::readHeading(block.text).has_value();
        while (next < m_text.size()) {
            const RawLine line = lineAt(next);
            const TextSpan inner = trimmed(line);
            if (carried) {
                append(block, line.begin - 1, line.begin);
                carried = isCarriedOn(line);
                append(block, line.begin, carried ? line.end : std::max(inner.end, line.begin));
            } else {
                if (heading || inner.isEmpty() || beginsAnew(m_text.sliced(inner.begin, inner.length())))
                    break;
                block.text += u' ';
                block.at.append(line.begin - 1);
                carried = isCarriedOn(line);
                append(block, inner.begin, carried ? line.end : inner.end);
            }
            next = line.end + 1;
        }
        take(block);
    }

    [[nodiscard]] static bool beginsAnew(QStringView line)
    {
        return notation::readHeading(line).has_value() || !notation::readParagraph(line).label.isEmpty()
            || line.startsWith(u"\\|");
    }

    void take(const Block &block)
    {
        if (const auto heading = notation::readHeading(block.text)) {
            Provision provision;
            provision.id = fresh<ProvisionId>();
            provision.kind = heading->kind;
            provision.designation = heading->designation;
            provision.number = heading->number;
            provision.title = passage(block, heading->title);
            m_result.draft.provisions.append(provision);
            m_result.lines.append({provision.id, {}, {block.begin, block.end}, block.place(heading->title)});
            return;
        }
        if (m_result.draft.provisions.isEmpty()) {
            Provision provision;
            provision.id = fresh<ProvisionId>();
            provision.kind = Provision::Kind::Heading;
            m_result.draft.provisions.append(provision);
        }
        Provision &provision = m_result.draft.provisions.last();
        const notation::ParagraphLine line = notation::readParagraph(block.text);
        const TextSpan text{line.text, block.text.size()};
        Paragraph paragraph;
        paragraph.id = fresh<ParagraphId>();
        paragraph.label.written = line.label;
        paragraph.level = block.level;
        paragraph.passage = passage(block, text);
        provision.paragraphs.append(paragraph);
        m_result.lines.append({provision.id, paragraph.id, {block.begin, block.end}, block.place(text)});
    }

    Passage passage(const Block &block, TextSpan span)
    {
        const ParsedPassage parsed = parsePassage(QStringView(block.text).sliced(span.begin, span.length()), m_known);
        for (NotationProblem problem : parsed.problems) {
            problem.span = block.place({problem.span.begin + span.begin, problem.span.end + span.begin});
            m_result.problems.append(problem);
        }
        return parsed.passage;
    }

    QStringView m_text;
    const QSet<Attribution> &m_known;
    ParsedDraft m_result;
};

}

PrintedDraft printDraft(const Draft &draft)
{
    PrintedDraft printed;
    for (const Provision &provision : draft.provisions)
        print(provision, printed);
    return printed;
}

PrintedDraft printProvision(const Provision &provision)
{
    PrintedDraft printed;
    print(provision, printed);
    return printed;
}

ParsedDraft parseDraft(QStringView text, const QSet<Attribution> &known)
{
    return DraftParser(text, known).parse();
}

}
