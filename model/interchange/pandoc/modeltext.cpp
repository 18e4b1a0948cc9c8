// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pandoc/modeltext.h"

#include "interchange/limits.h"
#include "interchange/tabletext.h"
#include "text/numbering.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace concordat::pandoc {

namespace {

constexpr int deepest = limits::converterNesting;

struct PandocTextSentences {
    Q_DECLARE_TR_FUNCTIONS(PandocText)
};

/// The label of the n-th entry of a numbered list, as its style and its signs say. A web page does not say the signs;
/// negotiated texts put letters and small roman numbers in parentheses.
QString labelOf(int number, const QString &style, const QString &signs)
{
    static const QHash<QString, LabelStyle> styles{{u"LowerAlpha"_s, LabelStyle::LowerLetter},
        {u"UpperAlpha"_s, LabelStyle::UpperLetter}, {u"LowerRoman"_s, LabelStyle::LowerRoman},
        {u"UpperRoman"_s, LabelStyle::UpperRoman}};
    const QString label = numeral(number, styles.value(style, LabelStyle::Decimal));
    const bool small = style.startsWith(u"Lower");
    if (signs == u"TwoParens" || (signs == u"DefaultDelim" && small))
        return u'(' + label + u')';
    return label + (signs == u"OneParen" ? u')' : u'.');
}

/// What word processors call the footnotes of the web pages that they save, and their marks' links to them and back:
/// LibreOffice "sdfootnote1", "sdfootnote1sym", "sdfootnote1anc"; Word "ftn1", "_ftn1", "_ftnref1".
QString savedNote(const QString &identifier)
{
    static const QRegularExpression note(u"^#?_?((?:sdfootnote|sdendnote|ftn|edn)\\d+)(?:sym)?$"_s);
    return note.match(identifier).captured(1);
}

bool leadsBack(const QString &target)
{
    static const QRegularExpression back(u"^#(?:sd(?:foot|end)note\\d+anc|_(?:ftn|edn)ref\\d+)$"_s);
    return back.match(target).hasMatch();
}

class Extractor {
public:
    explicit Extractor(const Register &delegations)
        : m_delegations(delegations)
    {
    }

    ExtractedText extract(const QJsonArray &model) &&
    {
        collectEndNotes(model, 0);
        blocks(model, 0);
        // Notes are numbered in the order of their marks; a note may hold another.
        for (qsizetype i = 0; i < m_notes.size(); ++i)
            m_text.note(QString::number(i + 1), noteText(m_notes[i]));
        if (m_tooDeep)
            m_text.loss(PandocTextSentences::tr("Some of the document is nested too deeply and was left out."));
        return std::move(m_text).result();
    }

private:
    static QString kind(const QJsonObject &node) { return node[u"t"_s].toString(); }
    static QJsonArray content(const QJsonObject &node) { return node[u"c"_s].toArray(); }

    static QString identifier(const QJsonArray &attributes) { return attributes[0].toString(); }
    static bool hasClass(const QJsonArray &attributes, const QString &name)
    {
        return attributes[1].toArray().contains(name);
    }

    /// As pandoc writes it, or by its role in a web page (DPUB-ARIA).
    static bool isSectionOfNotes(const QJsonArray &attributes)
    {
        return hasClass(attributes, u"footnotes"_s)
            || std::ranges::any_of(attributes[2].toArray(), [](const QJsonValue &pair) {
                   return pair[0].toString() == u"role" && pair[1].toString() == u"doc-endnotes";
               });
    }

    static bool isNotes(const QJsonArray &attributes)
    {
        return isSectionOfNotes(attributes) || !savedNote(identifier(attributes)).isEmpty();
    }

    /// LibreOffice keeps the head and the foot of the page in the web pages that it saves.
    static bool isRunningHead(const QJsonArray &attributes)
    {
        for (const QJsonValue &pair : attributes[2].toArray()) {
            const QString value = pair[1].toString();
            if (pair[0].toString() == u"title" && (value == u"header" || value == u"footer"))
                return true;
        }
        return false;
    }

    /// A web page has its footnotes in a section at its end, linked from their marks and back.
    void collectEndNotes(const QJsonArray &array, int depth)
    {
        if (depth > deepest)
            return;
        for (const QJsonValue &value : array) {
            const QJsonObject node = value.toObject();
            if (kind(node) != u"Div")
                continue;
            const QJsonArray inside = content(node);
            const QString saved = savedNote(identifier(inside[0].toArray()));
            if (!saved.isEmpty())
                m_endNotes.insert(saved, inside[1].toArray());
            else if (isSectionOfNotes(inside[0].toArray()))
                collectEntries(inside[1].toArray());
            else
                collectEndNotes(inside[1].toArray(), depth + 1);
        }
    }

    void collectEntries(const QJsonArray &section)
    {
        for (const QJsonValue &value : section) {
            if (kind(value.toObject()) != u"OrderedList")
                continue;
            for (const QJsonValue &entry : content(value.toObject()).at(1).toArray()) {
                const QJsonObject first = entry[0].toObject();
                // An entry's name stands on a block around it, or on its words.
                const QJsonObject words = content(first).at(0).toObject();
                if (kind(first) == u"Div")
                    m_endNotes.insert(identifier(content(first).at(0).toArray()), content(first).at(1).toArray());
                else if (kind(words) == u"Span")
                    m_endNotes.insert(identifier(content(words).at(0).toArray()), entry.toArray());
            }
        }
    }

    void blocks(const QJsonArray &array, int depth)
    {
        if (depth > deepest) {
            m_tooDeep = true;
            return;
        }
        for (const QJsonValue &value : array)
            block(value.toObject(), depth);
    }

    void block(const QJsonObject &node, int depth)
    {
        const QString type = kind(node);
        const QJsonArray inside = content(node);
        if (type == u"Header")
            m_text.heading(inside[0].toInt(), inlines(inside[2].toArray(), {}, depth));
        else if (type == u"Table")
            table(inside, depth);
        else if (type == u"BlockQuote")
            blocks(inside, depth + 1);
        else if (type == u"Div" && isRunningHead(inside[0].toArray()))
            m_text.furniture(Furniture::Kind::RunningHead, paragraphs(inside[1].toArray(), depth + 1).join(u'\n'));
        else if (type == u"Div" && !isNotes(inside[0].toArray()))
            blocks(inside[1].toArray(), depth + 1);
        else if (type == u"Figure")
            blocks(inside[2].toArray(), depth + 1);
        else
            for (const QString &line : lines(node, depth))
                m_text.paragraph(line);
    }

    /// A block as paragraphs, for lists, cells and notes as well as for the document itself.
    QStringList lines(const QJsonObject &node, int depth)
    {
        if (depth > deepest) {
            m_tooDeep = true;
            return {};
        }
        const QString type = kind(node);
        const QJsonArray inside = content(node);
        if (type == u"Para" || type == u"Plain")
            return {inlines(inside, {}, depth)};
        if (type == u"Header")
            return {inlines(inside[2].toArray(), {}, depth)};
        if (type == u"CodeBlock")
            return literal(inside[1].toString()).split(u'\n', Qt::SkipEmptyParts);
        if (type == u"LineBlock")
            return each(
                inside, [&](const QJsonValue &line) -> QStringList { return {inlines(line.toArray(), {}, depth)}; });
        if (type == u"OrderedList")
            return orderedList(inside, depth);
        if (type == u"BulletList")
            return each(inside,
                [&](const QJsonValue &entry) { return labelled(u"-"_s, paragraphs(entry.toArray(), depth + 1)); });
        if (type == u"DefinitionList")
            return each(inside, [&](const QJsonValue &entry) {
                QStringList found{inlines(entry[0].toArray(), {}, depth)};
                for (const QJsonValue &meaning : entry[1].toArray())
                    found += paragraphs(meaning.toArray(), depth + 1);
                return found;
            });
        if (type == u"BlockQuote")
            return paragraphs(inside, depth + 1);
        if (type == u"Div" && !isNotes(inside[0].toArray()))
            return paragraphs(inside[1].toArray(), depth + 1);
        if (type == u"Figure")
            return paragraphs(inside[2].toArray(), depth + 1);
        if (type == u"Table") {
            QStringList found;
            for (const QList<ReceivedCell> &row : rows(inside, depth)) {
                for (const ReceivedCell &cell : row)
                    found += cell.paragraphs;
            }
            return found;
        }
        return {};
    }

    template <typename Lines>
    static QStringList each(const QJsonArray &array, const Lines &linesOf)
    {
        QStringList found;
        for (const QJsonValue &value : array)
            found += linesOf(value);
        return found;
    }

    QStringList paragraphs(const QJsonArray &array, int depth)
    {
        return each(array, [&](const QJsonValue &value) { return lines(value.toObject(), depth); });
    }

    QStringList orderedList(const QJsonArray &inside, int depth)
    {
        const QJsonArray attributes = inside[0].toArray();
        int number = attributes[0].toInt(1);
        const QString style = kind(attributes[1].toObject());
        const QString signs = kind(attributes[2].toObject());
        return each(inside[1].toArray(), [&](const QJsonValue &entry) {
            return labelled(labelOf(number++, style, signs), paragraphs(entry.toArray(), depth + 1));
        });
    }

    static QStringList labelled(const QString &label, QStringList paragraphs)
    {
        if (paragraphs.isEmpty())
            return {label};
        paragraphs.first() = label + u' ' + paragraphs.first();
        return paragraphs;
    }

    void table(const QJsonArray &inside, int depth)
    {
        for (const QString &line : paragraphs(inside[1].toArray().at(1).toArray(), depth + 1))
            m_text.paragraph(line);
        appendTable(m_text, rows(inside, depth), m_delegations);
    }

    QList<QList<ReceivedCell>> rows(const QJsonArray &inside, int depth)
    {
        QList<QList<ReceivedCell>> found;
        const auto add = [&](const QJsonArray &array) {
            for (const QJsonValue &row : array) {
                QList<ReceivedCell> cells;
                for (const QJsonValue &cell : row[1].toArray()) {
                    const QStringList text = paragraphs(cell[4].toArray(), depth + 1);
                    cells.append({text, text.join(u' ').remove(u'*').remove(u'\\').simplified()});
                    cells.resize(cells.size() + std::clamp(cell[3].toInt(1), 1, limits::tableColumns) - 1);
                }
                found.append(cells);
            }
        };
        add(inside[3].toArray().at(1).toArray());
        for (const QJsonValue &body : inside[4].toArray()) {
            add(body[2].toArray());
            add(body[3].toArray());
        }
        add(inside[5].toArray().at(1).toArray());
        return found;
    }

    /// Inlines of one setting as they come in.
    struct Words {
        QString text; ///< with its marks
        QString open; ///< words whose marks are still to be set around all of them

        void flush(Marks marks)
        {
            text += marked(open, marks, {}, text.endsWith(u'*'));
            open.clear();
        }
    };

    QString inlines(const QJsonArray &array, Marks marks, int depth)
    {
        Words words;
        gather(array, marks, depth, words);
        words.flush(marks);
        return words.text;
    }

    void gather(const QJsonArray &array, Marks marks, int depth, Words &words)
    {
        if (depth > deepest) {
            m_tooDeep = true;
            return;
        }
        for (const QJsonValue &value : array) {
            const QJsonObject node = value.toObject();
            const QString type = kind(node);
            if (type == u"Str") {
                words.open += node[u"c"_s].toString();
            } else if (type == u"Space" || type == u"SoftBreak" || type == u"LineBreak") {
                words.open += u' ';
            } else if (type == u"Span") {
                // It sets nothing; LibreOffice's rich text has one around every Arabic letter under a bookmark.
                gather(content(node).at(1).toArray(), marks, depth + 1, words);
            } else {
                words.flush(marks);
                words.text += set(node, type, marks, depth);
            }
        }
    }

    /// Anything but words and blanks.
    QString set(const QJsonObject &node, const QString &type, Marks marks, int depth)
    {
        static const QHash<QString, Mark> settings{{u"Emph"_s, Mark::Italic}, {u"Strong"_s, Mark::Bold},
            {u"Underline"_s, Mark::Underline}, {u"Strikeout"_s, Mark::Struck}, {u"Superscript"_s, Mark::Superscript}};
        const QJsonArray inside = content(node);
        if (const auto setting = settings.constFind(type); setting != settings.cend())
            return inlines(inside, marks | *setting, depth + 1);
        if (type == u"Note")
            return noted(inside);
        if (type == u"Link") {
            const QString target = inside[2].toArray().at(0).toString();
            const QString saved = savedNote(target);
            const QString name = saved.isEmpty() ? target.sliced(target.startsWith(u'#') ? 1 : 0) : saved;
            if (const auto note = m_endNotes.constFind(name); note != m_endNotes.cend())
                return noted(*note);
            if (hasClass(inside[0].toArray(), u"footnote-back"_s) || leadsBack(target))
                return {};
        }
        if (type == u"Quoted") {
            const bool single = kind(inside[0].toObject()) == u"SingleQuote";
            return (single ? u"‘"_s : u"“"_s) + inlines(inside[1].toArray(), marks, depth + 1)
                + (single ? u"’"_s : u"”"_s);
        }
        if (type == u"Code" || type == u"Math")
            return marked(inside[1].toString(), marks);
        if (type == u"Link" || type == u"Cite" || type == u"Image")
            return inlines(inside[1].toArray(), marks, depth + 1);
        return inlines(inside, marks, depth + 1); // small capitals, subscripts
    }

    /// Some formats leave behind what stood between the note's own mark and its text.
    QString noteText(const QJsonArray &body)
    {
        QString text = paragraphs(body, 0).join(u' ');
        if (text.startsWith(u". "_s) || text.startsWith(u") "_s))
            text.remove(0, 2);
        return text;
    }

    QString noted(const QJsonArray &body)
    {
        m_notes.append(body);
        return noteMark(QString::number(m_notes.size()));
    }

    const Register &m_delegations;
    TextExtraction m_text;
    QHash<QString, QJsonArray> m_endNotes; ///< by the identifier that their marks link to
    QList<QJsonArray> m_notes; ///< in the order of their marks
    bool m_tooDeep = false;
};

}

ExtractedText extractedText(const QJsonDocument &model, const Register &delegations)
{
    return Extractor(delegations).extract(model[u"blocks"_s].toArray());
}

}
