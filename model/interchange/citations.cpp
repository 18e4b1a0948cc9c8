// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/citations.h"

#include "interchange/typography.h"

#include <array>

namespace concordat {

namespace {

constexpr qsizetype longestCitation = 700;

/// With what a citation begins, and what it may name.
constexpr std::array openers{QStringView(u"art."), QStringView(u"arts."), QStringView(u"article"),
    QStringView(u"articles"), QStringView(u"see "), QStringView(u"cf."), QStringView(u"source"),
    QStringView(u"based on"), QStringView(u"adapted from"), QStringView(u"taken from"), QStringView(u"ref."),
    QStringView(u"para."), QStringView(u"paras."), QStringView(u"as in "), QStringView(u"art\u00edculo"),
    QStringView(u"art\u00edculos"), QStringView(u"v\u00e9ase"), QStringView(u"voir"), QStringView(u"paragraphe"),
    QStringView(u"p\u00e1rr."), QStringView(u"fuente"), QStringView(u"\u0441\u0442."),
    QStringView(u"\u0441\u0442\u0430\u0442\u044c"), QStringView(u"\u043f\u0443\u043d\u043a\u0442"),
    QStringView(u"\u0441\u043c."), QStringView(u"\u7b2c"), QStringView(u"\u89c1"), QStringView(u"\u300a"),
    QStringView(u"\u0627\u0644\u0645\u0627\u062f\u0629"), QStringView(u"\u0627\u0644\u0645\u0648\u0627\u062f"),
    QStringView(u"\u0627\u0646\u0638\u0631")};

constexpr std::array instruments{QStringView(u"convention"), QStringView(u"convenio"), QStringView(u"convenci\u00f3n"),
    QStringView(u"treaty"), QStringView(u"protocol"), QStringView(u"agreement"), QStringView(u"charter"),
    QStringView(u"covenant"), QStringView(u"statute"), QStringView(u"resolution"), QStringView(u"declaration"),
    QStringView(u"directive"), QStringView(u"regulation"), QStringView(u"decision"), QStringView(u"rome"),
    QStringView(u"unclos"), QStringView(u"uncac"), QStringView(u"untoc"), QStringView(u"unfccc"),
    QStringView(u"trait\u00e9"), QStringView(u"tratado"), QStringView(u"accord"), QStringView(u"acuerdo"),
    QStringView(u"protocole"), QStringView(u"protocolo"), QStringView(u"r\u00e9solution"),
    QStringView(u"resoluci\u00f3n"), QStringView(u"\u043a\u043e\u043d\u0432\u0435\u043d\u0446\u0438"),
    QStringView(u"\u0434\u043e\u0433\u043e\u0432\u043e\u0440"),
    QStringView(u"\u043f\u0440\u043e\u0442\u043e\u043a\u043e\u043b"),
    QStringView(u"\u0440\u0435\u0437\u043e\u043b\u044e\u0446\u0438"), QStringView(u"\u516c\u7ea6"),
    QStringView(u"\u534f\u5b9a"), QStringView(u"\u8bae\u5b9a\u4e66"), QStringView(u"\u51b3\u8bae"),
    QStringView(u"\u5baa\u7ae0"), QStringView(u"\u0627\u062a\u0641\u0627\u0642\u064a\u0629"),
    QStringView(u"\u0628\u0631\u0648\u062a\u0648\u0643\u0648\u0644"), QStringView(u"\u0627\u062a\u0641\u0627\u0642"),
    QStringView(u"\u0642\u0631\u0627\u0631")};

template <typename List>
bool startsWithAny(QStringView text, const List &list)
{
    return std::ranges::any_of(list, [&](QStringView one) { return text.startsWith(one, Qt::CaseInsensitive); });
}

template <typename List>
bool containsAny(QStringView text, const List &list)
{
    return std::ranges::any_of(list, [&](QStringView one) { return text.contains(one, Qt::CaseInsensitive); });
}

bool opensRound(QChar c)
{
    return c == u'(' || c == u'\uff08';
}
bool closesRound(QChar c)
{
    return c == u')' || c == u'\uff09';
}

bool isClosingSign(QChar c)
{
    return c.isSpace() || QStringView(u".;,\u3002\uff1b\uff0c\u061b\u060c").contains(c);
}

/// Arabic provisions begin with their verb, in the imperfect: يحال، يجوز، ينشأ, or "لا" and the verb. Those in ت
/// look like nouns (تسليم), so only the customary ones count.
bool opensWithArabicVerb(QStringView text)
{
    static constexpr std::array verbs{QStringView(u"لا "), QStringView(u"تتخذ "), QStringView(u"تسعى "),
        QStringView(u"تكفل "), QStringView(u"تقوم "), QStringView(u"تتعاون "), QStringView(u"تعمل ")};
    text = text.trimmed();
    return (text.startsWith(u'ي') && text.indexOf(u' ') > 2) || startsWithAny(text, verbs);
}

}

std::optional<TrailingCitation> trailingCitation(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && isClosingSign(text[end - 1]))
        --end;
    if (end == 0 || !closesRound(text[end - 1]))
        return {};
    qsizetype begin = end;
    int depth = 0;
    while (begin > 0 && end - begin < longestCitation) {
        --begin;
        depth += closesRound(text[begin]) ? 1 : opensRound(text[begin]) ? -1 : 0;
        if (depth == 0)
            break;
    }
    if (depth != 0 || end - begin < 6)
        return {};
    const QStringView inner = text.sliced(begin + 1, end - begin - 2).trimmed();
    const bool numbered
        = std::ranges::any_of(inner, [](QChar c) { return c.isDigit(); }) || isIdeographic(inner.front());
    if (!startsWithAny(inner, openers) || !numbered || !containsAny(inner, instruments))
        return {};
    qsizetype length = begin;
    while (length > 0 && text[length - 1].isSpace())
        --length;
    TrailingCitation found{length, text.sliced(begin, end - begin).toString(), text.sliced(end).trimmed().toString()};
    // "… data. (art. 31, …);": the sentence is closed already, and the sign is the citation's own
    if (length == 0 || endsSentence(text.first(length)) || endsWithComma(text.first(length))) {
        found.citation += found.closing;
        found.closing.clear();
    }
    return found;
}

bool isBareReference(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestCitation || wordCount(text) > 30)
        return false;
    return startsWithAny(text, openers) && containsAny(text, instruments) && namesSubjectOnly(text)
        && text.contains(u' ') && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

bool namesSubjectOnly(QStringView text)
{
    static constexpr std::array verbs{QStringView(u"shall"), QStringView(u"may"), QStringView(u"must"),
        QStringView(u"should"), QStringView(u"will"), QStringView(u"is"), QStringView(u"are"), QStringView(u"applies"),
        QStringView(u"apply"), QStringView(u"applied"), QStringView(u"can"), QStringView(u"doit"),
        QStringView(u"doivent"), QStringView(u"peut"), QStringView(u"est"), QStringView(u"sont"),
        QStringView(u"deber\u00e1"), QStringView(u"deber\u00e1n"), QStringView(u"podr\u00e1"), QStringView(u"es"),
        QStringView(u"ser\u00e1"), QStringView(u"\u0434\u043e\u043b\u0436\u043d\u044b"),
        QStringView(u"\u043c\u043e\u0436\u0435\u0442"),
        QStringView(u"\u043f\u0440\u0438\u043c\u0435\u043d\u044f\u0435\u0442\u0441\u044f")};
    if (wordCount(text) > 20 || opensWithArabicVerb(text))
        return false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].isLetter())
            continue;
        const QStringView word = text.sliced(begin, at - begin);
        if (std::ranges::any_of(verbs, [&](QStringView verb) { return word.compare(verb, Qt::CaseInsensitive) == 0; }))
            return false;
        begin = at + 1;
    }
    return !text.contains(u'\u5e94') && !text.contains(u'\u987b');
}

}
