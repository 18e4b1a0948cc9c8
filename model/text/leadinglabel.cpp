// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/numbering.h"

#include "text/characters.h"

namespace concordat {

namespace {

constexpr qsizetype longestMark = 32;

/// Reads the head of a line. Every step looks at no more than a label's length.
class Head {
public:
    explicit Head(QStringView line)
        : m_line(line)
    {
    }

    std::optional<LeadingLabel> label()
    {
        skipSpaces();
        const qsizetype bullet = m_at;
        skipBullet();
        for (const auto end : {parenthesised(), quoted(), alternative(), numbered(), counted()}) {
            if (auto found = labelUpTo(end))
                return found;
        }
        m_at = bullet;
        return labelUpTo(numberBehindDash());
    }

private:
    char16_t unit(qsizetype at) const { return at >= 0 && at < m_line.size() ? m_line[at].unicode() : u'\0'; }
    bool isSpace(qsizetype at) const { return at < m_line.size() && m_line[at].isSpace(); }
    bool isSpaceOrEnd(qsizetype at) const { return at >= m_line.size() || m_line[at].isSpace(); }
    bool isLetter(qsizetype at) const { return at < m_line.size() && m_line[at].isLetter(); }
    bool isArabic(qsizetype at) const
    {
        return at < m_line.size() && m_line[at].script() == QChar::Script_Arabic && m_line[at].isLetter();
    }

    qsizetype afterSpaces(qsizetype at) const
    {
        while (isSpace(at))
            ++at;
        return at;
    }

    qsizetype afterWordSigns(qsizetype at) const
    {
        const qsizetype begin = at;
        while (at < m_line.size() && at - begin < longestMark && (m_line[at].isLetterOrNumber() || m_line[at].isMark()))
            ++at;
        return at;
    }

    void skipSpaces()
    {
        while (m_at < m_line.size() && (m_line[m_at].isSpace() || m_line[m_at].category() == QChar::Other_Format))
            ++m_at;
    }

    void skipBullet()
    {
        const char16_t c = unit(m_at);
        if ((c == u'-' || c == u'*' || c == u'+' || c == u'\u2022' || c == u'\u2013' || c == u'\u2014')
            && isSpace(m_at + 1))
            m_at = afterSpaces(m_at + 1);
    }

    /// "(a)", "(a bis)", "(a) bis", "（一）".
    qsizetype parenthesised() const
    {
        if (unit(m_at) != u'(' && unit(m_at) != u'（')
            return m_at;
        qsizetype at = m_at + 1;
        while (at < m_line.size() && at - m_at < longestMark && unit(at) != u')' && unit(at) != u'）')
            ++at;
        if (unit(at) != u')' && unit(at) != u'）')
            return m_at;
        // "(I)" may head a line; "(4) of the" as well; but "(2016)" is a year.
        const auto inside = parseLabel(m_line.sliced(m_at, at + 1 - m_at));
        if (!inside || inside->value > 999)
            return m_at;
        return closing(ordinal(at + 1));
    }

    /// "’1‘ ", an item in Arabic texts.
    qsizetype quoted() const
    {
        const auto isQuote = [](char16_t c) { return c == u'\'' || c == u'\u2018' || c == u'\u2019'; };
        const qsizetype end = afterWordSigns(m_at + 1);
        const bool number = isQuote(unit(m_at)) && end - m_at <= 4 && isQuote(unit(end)) && isSpaceOrEnd(end + 1);
        return number && parseLabel(m_line.sliced(m_at, end + 1 - m_at)) ? end + 1 : m_at;
    }

    /// "Alt 2.", "Option A:", "2.alt".
    qsizetype alternative() const
    {
        const qsizetype word = afterWordSigns(m_at);
        qsizetype at = word;
        if (unit(at) == u'.')
            ++at;
        const qsizetype number = afterWordSigns(afterSpaces(at));
        const auto label = parseLabel(m_line.sliced(m_at, number - m_at));
        if (number <= word || !label || !label->alternative)
            return m_at;
        const char16_t c = unit(number);
        const qsizetype next = afterSpaces(number);
        const bool closed = c == u'.' || c == u':' || c == u')';
        const bool heads = next >= m_line.size() || (next > number && (m_line[next].isUpper() || unit(next) == u'['));
        return closed ? number + 1 : heads ? number : m_at;
    }

    /// "1.", "1)", "a)", "IV.", "1 bis.", "2.3 Text", "7A.", "1º", "1.-".
    qsizetype numbered() const
    {
        qsizetype at = afterWordSigns(m_at);
        while (unit(at) == u'.' && at + 1 < m_line.size() && m_line[at + 1].isDigit())
            at = afterWordSigns(at + 1);
        const bool dotted = m_line.sliced(m_at, at - m_at).contains(u'.');
        const auto label = parseLabel(m_line.sliced(m_at, at - m_at));
        if (at == m_at || !label || label->value > 999)
            return m_at;
        const qsizetype withOrdinal = ordinal(at);
        if (withOrdinal > at || label->ordinal > 0)
            return closing(withOrdinal);
        const qsizetype next = afterSpaces(at);
        if (dotted && next > at && next < m_line.size() && (m_line[next].isUpper() || unit(next) == u'['))
            return at;
        const qsizetype closed = closing(at);
        const bool fits = isSpaceOrEnd(closed) || (m_line[at].unicode() == u')')
            || (m_line[closed].isUpper() && label->style == LabelStyle::Decimal);
        return closed > at && fits ? closed : m_at;
    }

    /// "一、", "1、", "1 - " and "أ - " before Arabic text.
    qsizetype counted() const
    {
        const qsizetype at = afterWordSigns(m_at);
        if (at == m_at || !parseLabel(m_line.sliced(m_at, at - m_at)))
            return m_at;
        if (unit(at) == u'、' || unit(at) == u'．')
            return at + 1;
        const qsizetype dash = afterSpaces(at);
        return isDash(unit(dash)) && isArabic(afterSpaces(dash + 1)) ? dash + 1 : m_at;
    }

    /// "- 1 تشكل": the number of an Arabic paragraph, turned round by extraction.
    qsizetype numberBehindDash()
    {
        if (!isDash(unit(m_at)))
            return m_at;
        const qsizetype number = afterSpaces(m_at + 1);
        const qsizetype end = afterWordSigns(number);
        if (end == number || !m_line[number].isDigit() || !isArabic(afterSpaces(end)))
            return m_at;
        m_at = number;
        return end;
    }

    /// Where "bis", "ter" … behind `at` ends; `at` where there is none.
    qsizetype ordinal(qsizetype at) const
    {
        const qsizetype begin = afterSpaces(at) + (unit(at) == u'-' || unit(at) == u'.' ? 1 : 0);
        const qsizetype end = afterWordSigns(begin);
        return end > begin && latinOrdinal(m_line.sliced(begin, end - begin)) ? end : at;
    }

    /// Takes the dot or bracket behind a label, and a dash behind that (1.-).
    qsizetype closing(qsizetype at) const
    {
        if (unit(at) == u'\u00ba' || unit(at) == u'\u00b0')
            ++at;
        if (unit(at) == u'.' || unit(at) == u')' || unit(at) == u'）')
            ++at;
        if (unit(at - 1) == u'.' && isDash(unit(at)) && isSpaceOrEnd(at + 1))
            ++at;
        return at;
    }

    std::optional<LeadingLabel> labelUpTo(qsizetype end) const
    {
        if (end <= m_at)
            return std::nullopt;
        QStringView written = m_line.sliced(m_at, end - m_at);
        if (isDash(written.back().unicode()))
            written = written.chopped(1).trimmed();
        auto label = parseLabel(written);
        if (!label)
            return std::nullopt;
        return LeadingLabel{*label, afterSpaces(end)};
    }

    QStringView m_line;
    qsizetype m_at = 0;
};

}

std::optional<LeadingLabel> leadingLabel(QStringView line)
{
    return Head(line).label();
}

}
