// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/rtftext.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <utility>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// Groups that begin with one of these are not text of the document.
bool isLeftOut(const QByteArray &word)
{
    static const QSet<QByteArray> words{"fonttbl", "colortbl", "stylesheet", "info", "pict", "header", "headerl",
        "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "fldinst", "listtext", "pntext", "annotation",
        "atnid", "atnauthor", "object", "objdata", "sp", "nonshppict", "deleted"};
    return words.contains(word);
}

/// Groups marked as "ignorable" that hold text all the same.
bool isTextAllTheSame(const QByteArray &word)
{
    static const QSet<QByteArray> words{"footnote", "shpinst", "shptxt", "ud"};
    return words.contains(word);
}

bool endsParagraph(const QByteArray &word)
{
    static const QSet<QByteArray> words{"par", "line", "cell", "row", "nestcell", "sect", "page", "footnote", "shptxt"};
    return words.contains(word);
}

/// The Windows code page of a font's character set.
int codePageOf(int charset, int otherwise)
{
    static const QHash<int, int> pages{{128, 932}, {129, 949}, {134, 936}, {136, 950}, {161, 1253}, {162, 1254},
        {177, 1255}, {178, 1256}, {186, 1257}, {204, 1251}, {238, 1250}};
    return pages.value(charset, otherwise);
}

class RichText {
public:
    explicit RichText(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    QString read()
    {
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at++];
            if (c == '{')
                open();
            else if (c == '}')
                close();
            else if (c == '\\')
                control();
            else if (c != '\n' && c != '\r')
                byte(c);
        }
        flush();
        return m_text;
    }

private:
    struct Group {
        bool left = false;
        bool fonts = false; ///< the table of fonts
        int fallback = 1; ///< how many bytes stand behind a character for those who do not know it
        int font = -1;
    };

    void open()
    {
        flush();
        m_outer.append(m_group);
        m_starred = false;
    }

    void close()
    {
        flush();
        if (!m_outer.isEmpty())
            m_group = m_outer.takeLast();
    }

    void control()
    {
        if (m_at >= m_bytes.size())
            return;
        const char sign = m_bytes[m_at];
        if (isLetter(sign)) {
            word();
            return;
        }
        ++m_at;
        if (sign == '\'') {
            byte(char(m_bytes.mid(m_at, 2).toInt(nullptr, 16)));
            m_at += 2;
        } else if (sign == '*') {
            m_starred = true;
        } else if (sign == '\\' || sign == '{' || sign == '}') {
            byte(sign);
        } else if (sign == '~' || sign == '\n' || sign == '\r') {
            add(sign == '~' ? u' ' : u'\n');
        }
    }

    void word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_bytes.size() && isLetter(m_bytes[m_at]))
            ++m_at;
        const QByteArray name = m_bytes.mid(begin, m_at - begin);
        const qsizetype number = m_at;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '-')
            ++m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '9')
            ++m_at;
        const QByteArray digits = m_bytes.mid(number, m_at - number);
        if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
            ++m_at;
        act(name, digits.toInt(), digits == "0");
    }

    void act(const QByteArray &name, int value, bool off)
    {
        if (std::exchange(m_starred, false) && !isTextAllTheSame(name))
            m_group.left = true;
        if (isLeftOut(name) && !(name == "deleted" && off))
            m_group.left = true;
        m_group.fonts = m_group.fonts || name == "fonttbl";
        if (name == "shptxt")
            m_group.left = false;
        if (name == "u")
            unicode(value);
        else if (name == "uc")
            m_group.fallback = value;
        else if (name == "ansicpg")
            m_codePage = value;
        else if (name == "f")
            font(value);
        else if (name == "fcharset" && m_group.fonts)
            m_charsets.insert(m_group.font, value);
        else if (name == "bin")
            m_at = std::min<qsizetype>(m_bytes.size(), m_at + std::max(0, value));
        else if (name == "tab" || name == "emspace" || name == "enspace")
            add(u' ');
        else if (endsParagraph(name))
            add(u'\n');
    }

    void font(int number)
    {
        flush();
        m_group.font = number;
    }

    void unicode(int value)
    {
        add(QChar(char16_t(value)));
        m_skip = m_group.fallback;
    }

    void byte(char c)
    {
        if (m_skip > 0)
            --m_skip;
        else if (!m_group.left)
            m_pending += c;
    }

    void add(QChar c)
    {
        flush();
        if (!m_group.left)
            m_text += c;
    }

    /// Bytes that stand together may be one letter.
    void flush()
    {
        m_skip = 0;
        if (m_pending.isEmpty())
            return;
        const int page = codePageOf(m_charsets.value(m_group.font), m_codePage);
        QStringDecoder decoder(("windows-" + QByteArray::number(page)).constData());
        if (decoder.isValid())
            m_text += decoder(m_pending);
        else
            m_text += QString::fromLatin1(m_pending).replace(QRegularExpression(u"[^\\x00-\\x7f]"_s), u" "_s);
        m_pending.clear();
    }

    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    Group m_group;
    QList<Group> m_outer;
    QHash<int, int> m_charsets; ///< by font
    int m_codePage = 1252;
    int m_skip = 0;
    bool m_starred = false;
    QByteArray m_pending;
    QString m_text;
};

}

QString textOfRtf(const QByteArray &bytes)
{
    return RichText(bytes).read();
}

}
