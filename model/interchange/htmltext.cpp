// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/htmltext.h"

#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

class PageScan {
public:
    explicit PageScan(QStringView page)
        : m_page(page)
    {
    }

    HtmlText read()
    {
        while (m_at < m_page.size()) {
            const QChar c = m_page[m_at];
            if (c == u'<')
                markup();
            else if (c == u'&')
                reference();
            else
                add(c, 1);
        }
        endWord();
        return {m_text, m_deepest};
    }

private:
    void add(QChar c, qsizetype length)
    {
        m_at += length;
        if (c.isLetterOrNumber() || c.isMark())
            m_word += c;
        else {
            endWord();
            m_text += c;
        }
    }

    void endWord()
    {
        if (!std::exchange(m_unknown, false))
            m_text += m_word;
        m_word.clear();
    }

    void skipTo(QStringView sign)
    {
        const qsizetype found = m_page.indexOf(sign, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_page.size() : found + sign.size();
    }

    void markup()
    {
        const QStringView rest = m_page.sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            skipTo(u"-->");
            return;
        }
        qsizetype begin = m_at + 1;
        const bool closes = begin < m_page.size() && m_page[begin] == u'/';
        begin += closes ? 1 : 0;
        qsizetype end = begin;
        while (end < m_page.size() && m_page[end].isLetterOrNumber())
            ++end;
        if (end == begin && !rest.startsWith(u"<!") && !rest.startsWith(u"<?")) {
            add(u'<', 1); // a sign of the text
            return;
        }
        const QString name = m_page.sliced(begin, end - begin).toString().toLower();
        skipTag(end);
        element(name, closes);
    }

    /// To the end of a tag; a > in quotes does not end it.
    void skipTag(qsizetype from)
    {
        QChar quote;
        for (m_at = from; m_at < m_page.size(); ++m_at) {
            const QChar c = m_page[m_at];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'"' || c == u'\'')
                quote = c;
            else if (c == u'>')
                break;
        }
        m_at = std::min(m_at + 1, m_page.size());
    }

    void element(const QString &name, bool closes)
    {
        static const QSet<QString> unseen{
            u"script"_s, u"style"_s, u"head"_s, u"title"_s, u"template"_s, u"noscript"_s, u"svg"_s};
        static const QSet<QString> within{u"b"_s, u"i"_s, u"em"_s, u"strong"_s, u"u"_s, u"s"_s, u"span"_s, u"font"_s,
            u"a"_s, u"ins"_s, u"small"_s, u"big"_s, u"abbr"_s, u"cite"_s, u"q"_s, u"code"_s, u"mark"_s, u"bdi"_s,
            u"bdo"_s, u"wbr"_s, u"strike"_s, u"del"_s, u"tt"_s};
        static const QSet<QString> open{u"p"_s, u"li"_s, u"dt"_s, u"dd"_s, u"tr"_s, u"td"_s, u"th"_s, u"thead"_s,
            u"tbody"_s, u"tfoot"_s, u"option"_s, u"br"_s, u"hr"_s, u"img"_s, u"meta"_s, u"link"_s, u"col"_s, u"input"_s,
            u"wbr"_s};
        if (!name.isEmpty() && !open.contains(name)) {
            m_depth = std::max(0, m_depth + (closes ? -1 : 1));
            m_deepest = std::max(m_deepest, m_depth);
        }
        if (!within.contains(name)) {
            endWord();
            m_text += name == u"sup" || name == u"sub" ? u' ' : u'\n';
        }
        if (closes || !unseen.contains(name))
            return;
        skipTo(QString(u"</"_s + name));
        m_depth = std::max(0, m_depth - 1);
    }

    /// "&amp;", "&#233;", "&#xE9;".
    void reference()
    {
        constexpr qsizetype longest = 12;
        const QStringView rest = m_page.sliced(m_at + 1).left(longest);
        const qsizetype end = rest.indexOf(u';');
        if (end <= 0) {
            add(u'&', 1);
            return;
        }
        const QStringView name = rest.first(end);
        if (const auto code = codeOf(name)) {
            for (const QChar c : QString::fromUcs4(&*code, 1))
                add(c, 0);
        } else {
            m_unknown = true;
        }
        m_at += end + 2;
    }

    static std::optional<char32_t> codeOf(QStringView name)
    {
        static const QHash<QStringView, char32_t> named{{u"amp", U'&'}, {u"lt", U'<'}, {u"gt", U'>'}, {u"quot", U'"'},
            {u"apos", U'\''}, {u"nbsp", U'\u00a0'}, {u"shy", U'\u00ad'}, {u"ndash", U'\u2013'}, {u"mdash", U'\u2014'},
            {u"lsquo", U'\u2018'}, {u"rsquo", U'\u2019'}, {u"ldquo", U'\u201c'}, {u"rdquo", U'\u201d'},
            {u"laquo", U'\u00ab'}, {u"raquo", U'\u00bb'}, {u"hellip", U'\u2026'}, {u"bull", U'\u2022'}, {u"ensp", U' '},
            {u"emsp", U' '}, {u"thinsp", U' '}, {u"sect", U'\u00a7'}, {u"para", U'\u00b6'}, {u"middot", U'\u00b7'},
            {u"rlm", U'\u200f'}, {u"lrm", U'\u200e'}};
        bool good = false;
        if (name.startsWith(u'#')) {
            const bool hexadecimal = name.size() > 1 && name[1].toLower() == u'x';
            const uint code = name.sliced(hexadecimal ? 2 : 1).toUInt(&good, hexadecimal ? 16 : 10);
            return good && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code)
                ? std::optional(char32_t(code))
                : std::nullopt;
        }
        const auto found = named.constFind(name);
        return found == named.cend() ? std::nullopt : std::optional(*found);
    }

    QStringView m_page;
    qsizetype m_at = 0;
    QString m_text;
    QString m_word; ///< that is being read
    int m_depth = 0;
    int m_deepest = 0;
    bool m_unknown = false; ///< it has a character that is not known here
};

}

QString decodedHtml(const QByteArray &bytes)
{
    QStringDecoder decoder = QStringDecoder::decoderForHtml(bytes);
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromUtf8(bytes);
}

HtmlText textOfHtml(const QByteArray &bytes)
{
    return PageScan(decodedHtml(bytes)).read();
}

}
