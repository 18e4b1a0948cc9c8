// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/notationlines.h"

#include "text/notationsigns.h"
#include "text/numbering.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace concordat::notation {

namespace {

struct LongForm {
    QStringView sign;
    Provision::Kind kind;
};

/// Longer signs before the shorter ones they begin with.
constexpr std::array<LongForm, 3> longForms{{
    {u"### ", Provision::Kind::Preamble},
    {u"## ", Provision::Kind::Article},
    {u"# ", Provision::Kind::Heading},
}};

const QRegularExpression &articleHeading()
{
    static const QRegularExpression expression(
        u"^(?<designation>Article|Artículo|Статья|المادة|第)\\s*(?<number>(?:\\d+|premier|première|[IVXLC]+|["
        u"一二三四五六七八九十百]+条)"
        "(?:\\s?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)|之[一二三四五六七八九十]+)?)(?:\\.?$|\\.\\s|(?<=[条一二三四五六七八九十])\\s)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

bool isPreamble(QStringView line)
{
    static const QStringList words{
        u"Preamble"_s, u"Préambule"_s, u"Preámbulo"_s, u"Преамбула"_s, u"序言"_s, u"الديباجة"_s};
    return words.contains(line);
}

/// "Chapter | IV | title" behind the sign of a long form.
std::optional<HeadingLine> readLongForm(QStringView line, const LongForm &form)
{
    const qsizetype begin = form.sign.size();
    const qsizetype first = line.indexOf(u" | ", begin);
    qsizetype second = first < 0 ? -1 : line.indexOf(u" | ", first + 3);
    if (second < 0 && first >= 0 && line.endsWith(u" |") && line.size() - 2 >= first + 3)
        second = line.size() - 2;
    HeadingLine heading{form.kind, {}, {}, {begin, line.size()}};
    if (second >= 0) {
        heading.designation = line.sliced(begin, first - begin).toString();
        heading.number = line.sliced(first + 3, second - first - 3).toString();
        heading.title.begin = std::min(second + 3, line.size());
        return heading;
    }
    // "# Chapter IV. General": a designation and a number only where both stand before a full stop.
    static const QRegularExpression numbered(
        u"^(?<designation>\\p{L}+) (?<number>[\\p{Lu}\\p{N}]+(?: \\p{Ll}+)?)\\. "_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = numbered.matchView(line.sliced(begin));
    if (match.hasMatch()) {
        heading.designation = match.captured(u"designation");
        heading.number = match.captured(u"number");
        heading.title.begin = begin + match.capturedEnd();
    }
    return heading;
}

QString shortHeading(const Provision &provision, const QString &title)
{
    if (provision.kind == Provision::Kind::Preamble)
        return provision.designation;
    const bool han = provision.designation == u"第"_s;
    QString line = provision.kind == Provision::Kind::Heading ? u"# "_s : QString();
    line += provision.designation;
    if (!provision.number.isEmpty())
        line += (han || line.isEmpty() || line.endsWith(u' ') ? QString() : u" "_s) + provision.number;
    if (!provision.designation.isEmpty() || !provision.number.isEmpty())
        line += title.isEmpty() ? QString() : u". "_s;
    return line + title;
}

}

std::optional<HeadingLine> readHeading(QStringView line)
{
    for (const LongForm &form : longForms) {
        if (line.startsWith(form.sign))
            return readLongForm(line, form);
        if (line == form.sign.chopped(1))
            return HeadingLine{form.kind, {}, {}, {line.size(), line.size()}};
    }
    if (isPreamble(line))
        return HeadingLine{Provision::Kind::Preamble, line.toString(), {}, {line.size(), line.size()}};
    const auto match = articleHeading().matchView(line);
    if (!match.hasMatch())
        return std::nullopt;
    return HeadingLine{Provision::Kind::Article, match.captured(u"designation"), match.captured(u"number"),
        {match.capturedEnd(), line.size()}};
}

QString printHeading(const Provision &provision, const QString &title)
{
    const QString line = shortHeading(provision, title);
    const auto read = readHeading(line);
    if (read && read->kind == provision.kind && read->designation == provision.designation
        && read->number == provision.number && QStringView(line).sliced(read->title.begin) == title)
        return line.trimmed();
    const auto form = std::ranges::find(longForms, provision.kind, &LongForm::kind);
    return form->sign.toString() + provision.designation + u" | "_s + provision.number + u" |"_s
        + (title.isEmpty() ? QString() : u' ' + title);
}

ParagraphLine readParagraph(QStringView line)
{
    if (line.startsWith(u'{')) {
        const qsizetype end = line.indexOf(u'}');
        if (end > 1)
            return {line.sliced(1, end - 1).toString(), end + (line.sliced(end + 1).startsWith(u' ') ? 2 : 1)};
    }
    if (line.startsWith(u"- ") || line.startsWith(nothing))
        return {};
    const auto label = leadingLabel(line);
    if (!label || label->length <= 0)
        return {};
    // "1.  text": what follows the first space is the paragraph's own.
    qsizetype text = label->length;
    while (text > 1 && line[text - 1].isSpace() && line[text - 2].isSpace())
        --text;
    return {label->label.written, text};
}

QString printParagraph(const QString &label, const QString &text)
{
    if (label.isEmpty()) {
        const ParagraphLine read = readParagraph(text);
        const bool misread = text.isEmpty() || !read.label.isEmpty() || readHeading(text);
        return misread ? nothing.toString() + text : text;
    }
    const QString line = label + (label.back().isLetterOrNumber() ? u". "_s : u" "_s) + text;
    const ParagraphLine read = readParagraph(line);
    if (read.label == label && line.sliced(read.text) == text && !readHeading(line))
        return line;
    return u'{' + label + u"} "_s + text;
}

}
