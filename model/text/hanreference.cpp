// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/reference.h"

#include "text/characters.h"

#include <array>

namespace concordat {

namespace {

constexpr std::array<QStringView, 11> units{
    u"条", u"款", u"项", u"章", u"节", u"编", u"段", u"部分", u"目", u"句", u"分款"};

bool isNumeral(QChar c)
{
    return c.isDigit() || QStringView(u"〇零一二三四五六七八九十百千").contains(c);
}

bool isSeparator(QChar c)
{
    return QStringView(u"、，,和与及或至到").contains(c) || isDash(c.unicode());
}

/// A place in a Chinese text that moves on as parts of a reference are read.
class Reader {
public:
    Reader(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }

    /// "第三条之二", "第1、2和3款"; further ones may leave out 第.
    bool place(bool first)
    {
        const qsizetype start = m_at;
        const bool ordinal = take(u"第");
        if ((first && !ordinal) || !numerals(ordinal) || !unit()) {
            m_at = start;
            return false;
        }
        if (const qsizetype behind = m_at; !take(u"之") || !numeral())
            m_at = behind;
        while (parenthesis()) { }
        return true;
    }

    /// "、", "和", "至第": between two places of one reference.
    bool separator()
    {
        spaces();
        if (m_at >= m_text.size() || !isSeparator(m_text[m_at]))
            return false;
        ++m_at;
        spaces();
        return true;
    }

private:
    bool take(QStringView word)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    void spaces()
    {
        for (int i = 0; i < 2 && m_at < m_text.size() && m_text[m_at] == u' '; ++i)
            ++m_at;
    }

    bool numeral()
    {
        const qsizetype start = m_at;
        spaces();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_at - begin < 8 && isNumeral(m_text[m_at]))
            ++m_at;
        if (m_at > begin)
            return true;
        m_at = start;
        return false;
    }

    bool numerals(bool several)
    {
        if (!numeral())
            return false;
        for (qsizetype end = m_at; several; end = m_at) {
            if (separator() && numeral())
                continue;
            m_at = end;
            break;
        }
        return true;
    }

    bool unit()
    {
        const qsizetype start = m_at;
        spaces();
        for (const QStringView word : units) {
            if (take(word))
                return true;
        }
        m_at = start;
        return false;
    }

    /// "(a)项", "（一）": what is counted inside a paragraph.
    bool parenthesis()
    {
        const qsizetype start = m_at;
        spaces();
        if (take(u"(") || take(u"（")) {
            const qsizetype begin = m_at;
            while (m_at < m_text.size() && m_at - begin < 5 && m_text[m_at].isLetterOrNumber())
                ++m_at;
            if (m_at > begin && (take(u")") || take(u"）"))) {
                unit();
                return true;
            }
        }
        m_at = start;
        return false;
    }

    QStringView m_text;
    qsizetype m_at;
};

}

std::optional<qsizetype> hanReferenceEnd(QStringView text, qsizetype begin)
{
    Reader reader(text, begin);
    if (!reader.place(true))
        return std::nullopt;
    for (qsizetype end = reader.at();; end = reader.at()) {
        if (reader.place(true))
            continue; // 第三条第一款
        if (reader.separator() && reader.place(true))
            continue; // 第四条和第五条
        return end;
    }
}

}
