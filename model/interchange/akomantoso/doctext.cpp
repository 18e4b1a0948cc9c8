// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/akomantoso/doctext.h"

#include "interchange/akomantoso/passagereader.h"
#include "interchange/akomantoso/vocabulary.h"
#include "interchange/rendering.h"
#include "interchange/sentences.h"
#include "interchange/tabletext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat::akomantoso {

namespace {

/// Elements whose number is a label of the text behind it and no heading over it.
bool isLabelled(const Node &node)
{
    static const QSet<QString> names{u"paragraph"_s, u"subparagraph"_s, u"point"_s, u"indent"_s, u"alinea"_s, u"item"_s,
        u"clause"_s, u"subclause"_s, u"list"_s, u"sublist"_s, u"level"_s, u"rule"_s, u"subrule"_s, u"proviso"_s,
        u"recital"_s, u"citation"_s, u"transitional"_s};
    return names.contains(node.name) || node.name == u"hcontainer";
}

bool holdsText(const Node &node)
{
    static const QSet<QString> inlined{u"inline"_s, u"b"_s, u"i"_s, u"u"_s, u"a"_s, u"ref"_s, u"span"_s, u"sup"_s,
        u"sub"_s, u"term"_s, u"def"_s, u"ins"_s, u"del"_s, u"docTitle"_s, u"docNumber"_s, u"docProponent"_s,
        u"docDate"_s, u"docType"_s};
    return std::ranges::any_of(node.children, [](const Node &child) {
        return child.isText() ? !QStringView(child.text).trimmed().isEmpty() : inlined.contains(child.name);
    });
}

bool holds(const Node &node, QStringView element)
{
    return node.name == element
        || std::ranges::any_of(node.children, [&](const Node &child) { return holds(child, element); });
}

/// "1" alone is no label that a reader would know for one.
QString labelOf(const Node &number)
{
    const QString label = allText(number).simplified();
    return !label.isEmpty() && label.back().isLetterOrNumber() ? label + u'.' : label;
}

/// A note with its mark in the text.
struct TextNote {
    QString mark;
    const Node *node;
    bool inMetadata;
};

class Extractor {
public:
    explicit Extractor(const Register &delegations)
        : m_delegations(delegations)
    {
    }

    ExtractedText extract(const Node &root) &&
    {
        blocks(root, firstLevel);
        for (qsizetype i = 0; i < m_notes.size(); ++i)
            m_text.note(m_notes[i].mark, noteText(m_notes[i]));
        if (m_removed > 0)
            m_text.loss(AknSentences::tr(
                "%n character(s) that the file marks as deleted were left out.", nullptr, int(m_removed)));
        if (m_images > 0)
            m_text.loss(AknSentences::tr("%n picture(s) were left out.", nullptr, m_images));
        if (const qsizetype lost = charactersIn(root) - m_removed - m_carried; lost > 0)
            m_text.loss(AknSentences::tr(
                "%n character(s) of the file did not find their way into the text.", nullptr, int(lost)));
        return std::move(m_text).result();
    }

private:
    static constexpr int firstLevel = 2; ///< the first is the delegation's

    void blocks(const Node &node, int level)
    {
        for (const Node &child : node.children) {
            if (!child.isText())
                block(child, level);
        }
    }

    void block(const Node &node, int level)
    {
        if (node.name == u"meta")
            readMeta(node);
        else if (node.name == u"table")
            table(node);
        else if (node.name == u"li")
            entry(node, level);
        else if (node.child(u"heading") || (node.child(u"num") && !isLabelled(node)))
            headed(node, level);
        else if (node.child(u"num"))
            labelled(node, level);
        else if (holdsText(node))
            paragraph(node, level);
        else
            blocks(node, level);
    }

    void readMeta(const Node &meta)
    {
        for (const Node &section : meta.children) {
            for (const Node &entry : section.children) {
                if (entry.name.startsWith(u"TLC"))
                    m_names.insert(entry.attribute(u"eId"_s), entry.attribute(u"showAs"_s));
                else if (entry.name == u"note")
                    m_noted.insert(entry.attribute(u"eId"_s), &entry);
            }
        }
    }

    void headed(const Node &node, int level)
    {
        const Node *number = node.child(u"num");
        const Node *title = node.child(u"heading");
        QString line = number ? inlines(*number, {}).simplified() : QString();
        if (title) {
            if (!line.isEmpty() && line.back().isLetterOrNumber())
                line += u'.';
            line += u' ' + inlines(*title, {});
        }
        m_text.heading(level, line.simplified());
        for (const Node &child : node.children) {
            if (!child.isText() && &child != number && &child != title)
                block(child, level + 1);
        }
    }

    /// The label waits for the first text in it; where a label stands in a label, both do.
    void labelled(const Node &node, int level)
    {
        const Node &number = *node.child(u"num");
        m_carried += nonBlank(allText(number));
        m_label += literal(labelOf(number)) + u' ';
        for (const Node &child : node.children) {
            if (!child.isText() && &child != &number)
                block(child, level);
        }
        if (!m_label.isEmpty())
            say({});
    }

    void entry(const Node &node, int level)
    {
        m_label += u"- "_s;
        if (holdsText(node))
            paragraph(node, level);
        else
            blocks(node, level);
        m_label.clear();
    }

    void paragraph(const Node &node, int level)
    {
        if (holds(node, u"docProponent")) {
            m_text.heading(1, inlines(node, {}).simplified());
            return;
        }
        say(inlines(node, {}));
        const QList<const Node *> embedded = std::exchange(m_embedded, {});
        for (const Node *structure : embedded)
            blocks(*structure, level);
    }

    void say(const QString &text) { m_text.paragraph(std::exchange(m_label, {}) + text.simplified()); }

    void table(const Node &node)
    {
        QList<QList<ReceivedCell>> rows;
        for (const Node &row : node.children) {
            if (row.name != u"tr") {
                if (holdsText(row))
                    say(inlines(row, {}));
                continue;
            }
            QList<ReceivedCell> cells;
            for (const Node &cell : row.children) {
                if (cell.isText())
                    continue;
                QStringList lines;
                cellLines(cell, lines);
                cells.append({lines, allText(cell).simplified()});
                cells.resize(cells.size() + std::clamp(cell.attribute(u"colspan"_s).toInt() - 1, 0, widest));
            }
            rows.append(cells);
        }
        appendTable(m_text, rows, m_delegations);
    }

    void cellLines(const Node &node, QStringList &lines)
    {
        if (holdsText(node)) {
            lines.append(inlines(node, {}).simplified());
            return;
        }
        for (const Node &child : node.children) {
            if (!child.isText())
                cellLines(child, lines);
        }
    }

    QString inlines(const Node &node, Marks marks)
    {
        QString text;
        for (const Node &child : node.children)
            text += child.isText() ? words(child.text, marks, text) : inlined(child, marks);
        return text;
    }

    QString words(const QString &text, Marks marks, const QString &before)
    {
        m_carried += nonBlank(text);
        return marked(text, marks, {}, before.endsWith(u'*'));
    }

    QString inlined(const Node &node, Marks marks)
    {
        static const QHash<QString, Mark> settings{
            {u"b"_s, Mark::Bold}, {u"i"_s, Mark::Italic}, {u"u"_s, Mark::Underline}, {u"sup"_s, Mark::Superscript}};
        if (node.name == u"del") {
            m_removed += charactersIn(node);
            return {};
        }
        if (node.name == u"br" || node.name == u"eol")
            return u" "_s;
        if (node.name == u"img")
            ++m_images;
        if (node.name == u"authorialNote")
            return noted(node.attribute(u"marker"_s), node, false);
        if (node.name == u"noteRef")
            return noteReference(node);
        if (node.name == u"quotedStructure" || node.name == u"embeddedStructure") {
            m_embedded.append(&node);
            return {};
        }
        if (node.name == u"a" && marks == Marks() && !node.attribute(u"href"_s).isEmpty() && isPlain(node))
            return link(node);
        if (node.isInline(inlines::bracket))
            return bracket(node, marks);
        return inlines(node, marks | settings.value(node.name, Mark::None));
    }

    static bool isPlain(const Node &node) { return std::ranges::all_of(node.children, &Node::isText); }

    QString link(const Node &node)
    {
        const QString text = allText(node);
        m_carried += nonBlank(text);
        return marked(text, {}, node.attribute(u"href"_s));
    }

    QString bracket(const Node &node, Marks marks)
    {
        QString text;
        for (const Node &child : node.children) {
            if (child.isText()) {
                text += words(child.text, marks, text);
                continue;
            }
            const QString names
                = namesShown(positionsIn(child.attribute(u"refersTo"_s), m_names), Language::Undetermined);
            text += u'[' + (names.isEmpty() ? QString() : literal(names) + u": "_s) + inlines(child, marks) + u']';
        }
        return text;
    }

    QString noteReference(const Node &node)
    {
        const QString href = node.attribute(u"href"_s);
        const Node *note = m_noted.take(href.sliced(href.startsWith(u'#')));
        return note ? noted(node.attribute(u"marker"_s), *note, true) : QString();
    }

    /// Marks are taken as they are where no other note has the same.
    QString noted(const QString &marker, const Node &note, bool inMetadata)
    {
        QString mark = marker.simplified().remove(u'(').remove(u')').remove(u'[').remove(u']');
        const auto taken = [&](const QString &other) { return std::ranges::contains(m_notes, other, &TextNote::mark); };
        if (mark.isEmpty() || mark.contains(u' ') || taken(mark))
            mark = QString::number(m_notes.size() + 1);
        while (taken(mark))
            mark += u'a';
        m_notes.append({mark, &note, inMetadata});
        return noteMark(mark);
    }

    QString noteText(const TextNote &note)
    {
        const qsizetype before = m_carried;
        QStringList lines;
        cellLines(*note.node, lines);
        if (note.inMetadata) // which is not counted
            m_carried = before;
        return lines.join(u' ');
    }

    /// What a file has to say, without its metadata.
    static qsizetype charactersIn(const Node &node)
    {
        if (node.name == u"meta")
            return 0;
        qsizetype count = nonBlank(node.text);
        for (const Node &child : node.children)
            count += charactersIn(child);
        return count;
    }

    static constexpr int widest = 100; ///< columns that a cell may span

    const Register &m_delegations;
    TextExtraction m_text;
    Names m_names;
    QHash<QString, const Node *> m_noted; ///< notes in the metadata, by identifier
    QList<TextNote> m_notes; ///< in the order of the text
    QList<const Node *> m_embedded; ///< structures quoted in the paragraph that is being read
    QString m_label;
    qsizetype m_carried = 0; ///< non-blank characters
    qsizetype m_removed = 0;
    int m_images = 0;
};

}

ExtractedText extractedText(const Node &root, const Register &delegations)
{
    return Extractor(delegations).extract(root);
}

}
