// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/passage/passagetext.h"

#include "views/theme/colours.h"

#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// Alternatives of more characters than this, together, are easier to compare below each other.
constexpr qsizetype longestInline = 120;

QTextCharFormat formatOf(Marks marks)
{
    QTextCharFormat format;
    format.setFontItalic(marks.testFlag(Mark::Italic));
    if (marks.testFlag(Mark::Bold))
        format.setFontWeight(QFont::Bold);
    format.setFontUnderline(marks.testFlag(Mark::Underline));
    format.setFontStrikeOut(marks.testFlag(Mark::Struck));
    if (marks.testFlag(Mark::Superscript))
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return format;
}

class Showing {
public:
    explicit Showing(const PassageLook &look)
        : m_look(look)
    {
    }

    QList<ShownSpan> show(const Passage &passage)
    {
        add(passage, 0);
        return m_spans;
    }

private:
    void add(const Passage &passage, int depth)
    {
        for (const Piece &piece : passage.pieces) {
            if (const auto *run = std::get_if<Run>(&piece)) {
                m_spans.append({run->text, formatOf(run->marks), {m_at, m_at + run->text.size()}});
                m_at += run->text.size();
            } else {
                addBracket(std::get<Bracket>(piece), depth);
            }
        }
    }

    void addBracket(const Bracket &bracket, int depth)
    {
        bool first = true;
        const bool stacked = m_look.stackLong && m_look.reading == Reading::MarkedUp && isLong(bracket);
        for (const Alternative &alternative : bracket.alternatives) {
            if (stacked && !m_spans.isEmpty())
                m_spans.append({QString(QChar::LineSeparator), {}, {m_at, m_at}});
            const bool leftOut = m_look.reading == Reading::Clean || (m_look.reading == Reading::AsIfAgreed && !first);
            if (leftOut)
                m_at += flatLength(alternative.passage);
            else if (m_look.reading == Reading::AsIfAgreed)
                add(alternative.passage, depth);
            else
                addAlternative(alternative, depth);
            first = false;
        }
    }

    static bool isLong(const Bracket &bracket)
    {
        qsizetype length = 0;
        for (const Alternative &alternative : bracket.alternatives)
            length += flatLength(alternative.passage);
        return bracket.alternatives.size() > 1 && length > longestInline;
    }

    void addAlternative(const Alternative &alternative, int depth)
    {
        QTextCharFormat sign;
        sign.setForeground(theme::bracket(depth, m_look.palette));
        sign.setFontWeight(QFont::Bold);
        m_spans.append({u"["_s, sign, {m_at, m_at}});
        if (m_look.attribution == AttributionStyle::InFront)
            addNames(alternative.positions, {}, u": "_s);
        add(alternative.passage, depth + 1);
        if (m_look.attribution == AttributionStyle::Behind)
            addNames(alternative.positions, u" ("_s, u")"_s);
        m_spans.append({u"]"_s, sign, {m_at, m_at}});
    }

    void addNames(const QList<Position> &positions, const QString &before, const QString &after)
    {
        if (positions.isEmpty())
            return;
        QTextCharFormat plain;
        plain.setForeground(theme::quiet(m_look.palette));
        m_spans.append({before, plain, {m_at, m_at}});
        for (qsizetype i = 0; i < positions.size(); ++i) {
            QTextCharFormat name;
            name.setForeground(theme::delegation(positions[i].by, m_look.palette));
            name.setFontWeight(QFont::DemiBold);
            if (i > 0)
                m_spans.append({u", "_s, plain, {m_at, m_at}});
            // Each side keeps to itself where Latin names stand in Arabic text.
            m_spans.append({u"\u2068"_s + printPositions({positions[i]}) + u"\u2069"_s, name, {m_at, m_at}});
        }
        m_spans.append({after, plain, {m_at, m_at}});
    }

    const PassageLook &m_look;
    QList<ShownSpan> m_spans;
    qsizetype m_at = 0;
};

}

QList<ShownSpan> shownPassage(const Passage &passage, const PassageLook &look)
{
    return Showing(look).show(passage);
}

void insertPassage(QTextCursor &cursor, const Passage &passage, const PassageLook &look)
{
    for (const ShownSpan &span : shownPassage(passage, look))
        cursor.insertText(span.text, span.format);
}

}
