// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/extractedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat {

void TextExtraction::paragraph(const QString &text)
{
    const QString line = text.trimmed();
    if (line.isEmpty())
        return;
    if (!m_extracted.text.isEmpty())
        m_extracted.text += u"\n\n"_s;
    m_extracted.text += line;
}

void TextExtraction::heading(int level, const QString &text)
{
    if (!text.trimmed().isEmpty())
        paragraph(QString(std::clamp(level, 1, 6), u'#') + u' ' + text.trimmed());
}

void TextExtraction::furniture(Furniture::Kind kind, const QString &text)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString shown = line.trimmed();
        if (shown.isEmpty())
            continue;
        paragraph(shown);
        const qsizetype end = m_extracted.text.size();
        m_extracted.furniture.append({kind, {{end - shown.size(), end}}});
    }
}

void TextExtraction::note(const QString &mark, const QString &text)
{
    m_notes.append(noteMark(mark) + u": "_s + text.simplified());
}

void TextExtraction::loss(const QString &sentence)
{
    if (!m_extracted.losses.contains(sentence))
        m_extracted.losses.append(sentence);
}

ExtractedText TextExtraction::result() &&
{
    for (const QString &body : std::as_const(m_notes))
        paragraph(body);
    m_extracted.text += u'\n';
    return std::move(m_extracted);
}

qsizetype nonBlank(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
}

QString noteMark(const QString &mark)
{
    return u"[^"_s + mark + u']';
}

QString literal(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool tag = c == u'<' && i + 1 < text.size() && (text[i + 1].isLetter() || text[i + 1] == u'/');
        const bool note = c == u'[' && i + 1 < text.size() && text[i + 1] == u'^';
        const bool strike = c == u'~' && i + 1 < text.size() && text[i + 1] == u'~';
        if (c == u'\\' || c == u'*' || c == u'_' || tag || note || strike)
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString marked(QStringView text, Marks marks, const QString &link, bool touching)
{
    const qsizetype size = text.size();
    qsizetype begin = 0;
    while (begin < size && text[begin].isSpace())
        ++begin;
    qsizetype end = size;
    while (end > begin && text[end - 1].isSpace())
        --end;
    if (begin == end)
        return text.toString();
    QString inner = literal(text.sliced(begin, end - begin));
    const auto within = [&inner](const QString &tag) { inner = u"<%1>%2</%1>"_s.arg(tag, inner); };
    if (marks.testFlag(Mark::Superscript))
        within(u"sup"_s);
    if (marks.testFlag(Mark::Underline))
        within(u"u"_s);
    if (marks.testFlag(Mark::Struck))
        within(u"s"_s);
    if (marks.testFlag(Mark::Italic))
        touching ? within(u"i"_s) : void(inner = u'*' + inner + u'*');
    if (marks.testFlag(Mark::Bold))
        touching ? within(u"b"_s) : void(inner = u"**"_s + inner + u"**"_s);
    if (!link.isEmpty())
        inner = u'[' + inner + u"]("_s + link + u')';
    return text.first(begin).toString() + inner + text.sliced(end).toString();
}

}
