// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/linelabel.h"
#include "interchange/typography.h"

#include <QStringView>

namespace concordat {

/// Walks along a line; every step is bounded.
class LabelScan {
public:
    LabelScan(QStringView line, qsizetype at)
        : m_line(line)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    void to(qsizetype at) { m_at = at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_line.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_line.size() ? m_line[m_at + ahead] : QChar();
    }
    [[nodiscard]] QStringView rest() const { return m_line.sliced(m_at); }
    bool take(QChar c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }
    bool takeAny(QStringView set)
    {
        if (atEnd() || !set.contains(peek()))
            return false;
        ++m_at;
        return true;
    }
    template <typename Belongs>
    QStringView takeWhile(Belongs belongs, qsizetype most)
    {
        const qsizetype begin = m_at;
        while (!atEnd() && m_at - begin < most && belongs(peek()))
            ++m_at;
        return m_line.sliced(begin, m_at - begin);
    }
    void skipBlanks()
    {
        while (!atEnd() && (peek().isSpace() || isInvisible(peek())))
            ++m_at;
    }

private:
    QStringView m_line;
    qsizetype m_at;
};

/// Adds one way to read the label; the first two that have a value are kept.
void addReading(LineLabel &label, LabelStyle style, int value);

/// Takes the number itself: digits with inner dots, a letter or two, a roman or a Han numeral; with bis and alt.
/// False where there is none.
[[nodiscard]] bool takeCore(LabelScan &scan, LineLabel &label);

/// True where what follows a label is text of its own and not the rest of a sentence: a blank or the end, and no
/// "and", comma or the like.
[[nodiscard]] bool opensText(const LabelScan &scan);
/// The same where no blank need stand between: before a script without blanks, brackets, quotes and emphasis.
[[nodiscard]] bool opensWideText(const LabelScan &scan);

}
