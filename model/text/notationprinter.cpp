// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/notation.h"
#include "text/notationsigns.h"

namespace concordat {

namespace {

class PassagePrinter {
public:
    [[nodiscard]] PrintedPassage print(const Passage &passage)
    {
        printPieces(passage, false);
        return {m_text, m_at};
    }

private:
    /// `colonMisleads`: the text so far could be taken for an attribution if a colon followed.
    void printPieces(const Passage &passage, bool colonMisleads)
    {
        Marks on;
        bool afterBracket = false;
        for (const Piece &piece : passage.pieces) {
            if (const auto *run = std::get_if<Run>(&piece)) {
                toggle(on ^ run->marks);
                on = run->marks;
                printText(run->text, colonMisleads);
                afterBracket = false;
                continue;
            }
            if (afterBracket)
                m_text += notation::nothing;
            printBracket(std::get<Bracket>(piece));
            colonMisleads = false;
            afterBracket = true;
        }
        toggle(on);
    }

    void printBracket(const Bracket &bracket)
    {
        for (const Alternative &alternative : bracket.alternatives) {
            m_text += u'[';
            if (!alternative.positions.isEmpty())
                m_text += printPositions(alternative.positions) + QStringLiteral(": ");
            printPieces(alternative.passage, alternative.positions.isEmpty());
            m_text += u']';
        }
    }

    void toggle(Marks marks)
    {
        for (const notation::MarkSign &mark : notation::markSigns) {
            if (marks.testFlag(mark.mark))
                m_text += mark.sign;
        }
    }

    void printText(const QString &text, bool &colonMisleads)
    {
        for (const QChar c : text) {
            const bool misleads = c == u':' && colonMisleads;
            if (misleads || notation::isSign(c))
                m_text += u'\\';
            m_at.append(m_text.size());
            m_text += c;
            if (misleads)
                colonMisleads = false;
        }
    }

    QString m_text;
    QList<qsizetype> m_at;
};

}

QString printPassage(const Passage &passage)
{
    return PassagePrinter().print(passage).text;
}

PrintedPassage printPassageWithPlaces(const Passage &passage)
{
    return PassagePrinter().print(passage);
}

QString printPositions(const QList<Position> &positions)
{
    QStringList names;
    for (const Position &position : positions) {
        QString name;
        for (const QChar c : position.by) {
            const bool leads = name.isEmpty() && (notation::stanceOf(c) || c.isSpace());
            if (leads || notation::isSign(c) || c == u':' || c == u',')
                name += u'\\';
            name += c;
        }
        if (const QChar sign = notation::signOf(position.stance); !sign.isNull())
            name.prepend(sign);
        names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

QString withoutEscapes(QStringView written)
{
    QString text;
    text.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        const bool isEscape = written[i] == u'\\' && i + 1 < written.size() && notation::canBeEscaped(written[i + 1]);
        text += written[isEscape ? ++i : i];
    }
    return text;
}

QList<Position> readPositions(QStringView text)
{
    QList<Position> positions;
    Position position;
    const auto finish = [&] {
        position.by = position.by.trimmed();
        if (!position.by.isEmpty())
            positions.append(position);
        position = {};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            position.by += text[++i];
        } else if (text[i] == u',') {
            finish();
        } else if (const auto stance = notation::stanceOf(text[i]); stance && position.by.trimmed().isEmpty()) {
            position.stance = *stance;
        } else {
            position.by += text[i];
        }
    }
    finish();
    return positions;
}

}
