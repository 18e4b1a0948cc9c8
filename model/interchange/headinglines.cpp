// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/headinglines.h"

#include "interchange/headingnumbers.h"
#include "interchange/linelabel.h"
#include "interchange/typography.h"

#include <array>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

struct Keyword {
    QStringView word;
    UnitKind kind;
    HeadingRank rank;
};

/// Longer words stand before those they begin with.
constexpr std::array keywords{
    Keyword{u"articles", UnitKind::Article, HeadingRank::Article},
    Keyword{u"article", UnitKind::Article, HeadingRank::Article},
    Keyword{u"art\u00edculo", UnitKind::Article, HeadingRank::Article},
    Keyword{u"articulo", UnitKind::Article, HeadingRank::Article},
    Keyword{u"artigo", UnitKind::Article, HeadingRank::Article},
    Keyword{u"art.", UnitKind::Article, HeadingRank::Article},
    Keyword{u"art", UnitKind::Article, HeadingRank::Article},
    Keyword{u"\u0441\u0442\u0430\u0442\u044c\u044f", UnitKind::Article, HeadingRank::Article},
    Keyword{u"\u0441\u0442.", UnitKind::Article, HeadingRank::Article},
    Keyword{u"\u0627\u0644\u0645\u0627\u062f\u0629", UnitKind::Article, HeadingRank::Article},
    Keyword{u"\u0645\u0627\u062f\u0629", UnitKind::Article, HeadingRank::Article},
    Keyword{u"regulation", UnitKind::Article, HeadingRank::Article},
    Keyword{u"rule", UnitKind::Article, HeadingRank::Article},
    Keyword{u"principle", UnitKind::Article, HeadingRank::Article},
    Keyword{u"guideline", UnitKind::Article, HeadingRank::Article},
    Keyword{u"part", UnitKind::Part, HeadingRank::Part},
    Keyword{u"partie", UnitKind::Part, HeadingRank::Part},
    Keyword{u"parte", UnitKind::Part, HeadingRank::Part},
    Keyword{u"\u0447\u0430\u0441\u0442\u044c", UnitKind::Part, HeadingRank::Part},
    Keyword{u"\u0627\u0644\u062c\u0632\u0621", UnitKind::Part, HeadingRank::Part},
    Keyword{u"title", UnitKind::Part, HeadingRank::Title},
    Keyword{u"titre", UnitKind::Part, HeadingRank::Title},
    Keyword{u"t\u00edtulo", UnitKind::Part, HeadingRank::Title},
    Keyword{u"chapter", UnitKind::Chapter, HeadingRank::Chapter},
    Keyword{u"chapitre", UnitKind::Chapter, HeadingRank::Chapter},
    Keyword{u"cap\u00edtulo", UnitKind::Chapter, HeadingRank::Chapter},
    Keyword{u"capitulo", UnitKind::Chapter, HeadingRank::Chapter},
    Keyword{u"\u0433\u043b\u0430\u0432\u0430", UnitKind::Chapter, HeadingRank::Chapter},
    Keyword{u"\u0627\u0644\u0641\u0635\u0644", UnitKind::Chapter, HeadingRank::Chapter},
    Keyword{u"\u0627\u0644\u0628\u0627\u0628", UnitKind::Chapter, HeadingRank::Chapter},
    Keyword{u"subsection", UnitKind::Section, HeadingRank::Subsection},
    Keyword{u"section", UnitKind::Section, HeadingRank::Section},
    Keyword{u"secci\u00f3n", UnitKind::Section, HeadingRank::Section},
    Keyword{u"seccion", UnitKind::Section, HeadingRank::Section},
    Keyword{u"\u0440\u0430\u0437\u0434\u0435\u043b", UnitKind::Section, HeadingRank::Section},
    Keyword{u"\u0627\u0644\u0642\u0633\u0645", UnitKind::Section, HeadingRank::Section},
    Keyword{u"\u0627\u0644\u0641\u0631\u0639", UnitKind::Section, HeadingRank::Section},
    Keyword{u"cluster", UnitKind::Section, HeadingRank::Section},
    Keyword{u"annex", UnitKind::Heading, HeadingRank::Annex},
    Keyword{u"annexe", UnitKind::Heading, HeadingRank::Annex},
    Keyword{u"anexo", UnitKind::Heading, HeadingRank::Annex},
    Keyword{u"appendix", UnitKind::Heading, HeadingRank::Annex},
    Keyword{u"appendice", UnitKind::Heading, HeadingRank::Annex},
    Keyword{u"schedule", UnitKind::Heading, HeadingRank::Annex},
    Keyword{u"\u043f\u0440\u0438\u043b\u043e\u0436\u0435\u043d\u0438\u0435", UnitKind::Heading, HeadingRank::Annex},
    Keyword{u"\u0627\u0644\u0645\u0631\u0641\u0642", UnitKind::Heading, HeadingRank::Annex},
    Keyword{u"preamble", UnitKind::Preamble, HeadingRank::Preamble},
    Keyword{u"pr\u00e9ambule", UnitKind::Preamble, HeadingRank::Preamble},
    Keyword{u"preambule", UnitKind::Preamble, HeadingRank::Preamble},
    Keyword{u"pre\u00e1mbulo", UnitKind::Preamble, HeadingRank::Preamble},
    Keyword{u"preambulo", UnitKind::Preamble, HeadingRank::Preamble},
    Keyword{u"\u043f\u0440\u0435\u0430\u043c\u0431\u0443\u043b\u0430", UnitKind::Preamble, HeadingRank::Preamble},
    Keyword{u"\u5e8f\u8a00", UnitKind::Preamble, HeadingRank::Preamble},
    Keyword{u"\u5e8f\u6587", UnitKind::Preamble, HeadingRank::Preamble},
    Keyword{u"\u524d\u8a00", UnitKind::Preamble, HeadingRank::Preamble},
    Keyword{u"\u0627\u0644\u062f\u064a\u0628\u0627\u062c\u0629", UnitKind::Preamble, HeadingRank::Preamble},
    Keyword{u"\u062f\u064a\u0628\u0627\u062c\u0629", UnitKind::Preamble, HeadingRank::Preamble},
};

/// Words that may stand before the keyword: "Draft article 5", "Nouvel article 7".
constexpr std::array leads{QStringView(u"draft"), QStringView(u"new"), QStringView(u"proposed"),
    QStringView(u"projet d\u2019"), QStringView(u"projet d'"), QStringView(u"nouvel"), QStringView(u"nouveau"),
    QStringView(u"nouvelle"), QStringView(u"proyecto de"), QStringView(u"nuevo"), QStringView(u"nueva"),
    QStringView(u"\u043f\u0440\u043e\u0435\u043a\u0442"), QStringView(u"\u043d\u043e\u0432\u0430\u044f"),
    QStringView(u"\u043f\u0440\u043e\u0435\u043a\u0442 \u0441\u0442\u0430\u0442\u044c\u0438"),
    QStringView(u"\u0645\u0634\u0631\u0648\u0639")};

QString withoutBrackets(QStringView title)
{
    title = title.trimmed();
    const bool wide = title.startsWith(u'\uff08') && title.endsWith(u'\uff09');
    const bool narrow = title.startsWith(u'(') && title.endsWith(u')');
    if (title.size() > 2 && (wide || narrow) && title.lastIndexOf(title.front()) == 0)
        title = title.sliced(1, title.size() - 2).trimmed();
    return title.toString();
}

/// Puts what stands behind keyword and number into the title, the text, or both. False where it shows that this
/// was no heading.
bool takeRest(QStringView line, qsizetype at, KeywordHeading &heading)
{
    heading.textFrom = line.size();
    qsizetype begin = skipBlanks(line, at);
    if (begin < line.size() && line[begin] == u']')
        begin = skipBlanks(line, begin + 1); // [Article 5] Scope
    if (begin >= line.size())
        return true;
    const bool separated = QStringView(u".:\uff1a-\u2013\u2014\u2010\u2011\u00b7").contains(line[begin])
        && (begin + 1 >= line.size() || line[begin + 1].isSpace() || line[begin] == u'\u2014'
            || line[begin] == u'\uff1a' || line[begin] == u':' || line[begin] == u'\u2013'
            || QStringView(u"-\u2013\u2014").contains(line[begin + 1]));
    if (separated) {
        begin = skipBlanks(line, begin + 1);
        if (begin < line.size() && QStringView(u"-\u2013\u2014").contains(line[begin]))
            begin = skipBlanks(line, begin + 1);
    } else if (QStringView(u",;/)").contains(line[begin])) {
        return false;
    }
    const QStringView rest = line.sliced(begin);
    if (rest.isEmpty())
        return true;
    const QChar first = firstTelling(rest);
    if (const QStringView whole = rest.trimmed();
        whole.size() > 6 && whole.front() == u'(' && whole.back() == u')' && whole.indexOf(u')') == whole.size() - 1) {
        heading.title = withoutBrackets(whole);
        return true;
    }
    const bool opening = QStringView(u"([\"\u201c\u00ab\u201e").contains(rest.front());
    if (!separated && !opening && hasCase(rest) && !first.isUpper())
        return false;
    if (!separated && rest.front() == u'(' && hasCase(rest) && rest.size() < 6)
        return false; // Article 9 (a)
    if (readsLikeTitle(rest)) {
        heading.title = withoutBrackets(rest);
        return true;
    }
    if (const QStringView stopless = rest.trimmed().chopped(1);
        separated && wordCount(rest) <= 8 && rest.trimmed().endsWith(u'.') && readsLikeTitle(stopless)) {
        heading.title = stopless.toString();
        return true;
    }
    if (const auto cut = textBehindTitle(rest)) {
        heading.title = withoutBrackets(rest.first(*cut));
        heading.textFrom = begin + *cut;
        heading.titleDoubtful = true;
        return true;
    }
    heading.textFrom = begin;
    return true;
}

std::optional<KeywordHeading> hanHeading(QStringView line)
{
    // 条款：保护区, an article without a number
    if (line.startsWith(u"\u6761\u6b3e\uff1a") || line.startsWith(u"\u6761\u6b3e:")) {
        KeywordHeading heading;
        heading.kind = UnitKind::Article;
        heading.rank = HeadingRank::Article;
        return takeRest(line, 2, heading) ? std::optional(heading) : std::nullopt;
    }
    if (line.isEmpty() || line.front() != u'\u7b2c')
        return {};
    qsizetype at = 1;
    while (at < line.size() && at < 8 && (isHanDigit(line[at]) || line[at].isDigit() || line[at].isSpace()))
        ++at;
    if (at == 1)
        return {};
    KeywordHeading heading;
    const QString number = line.sliced(1, at - 1).trimmed().toString();
    struct Sign {
        QStringView word;
        UnitKind kind;
        HeadingRank rank;
    };
    static constexpr std::array signs{Sign{u"\u6761", UnitKind::Article, HeadingRank::Article},
        Sign{u"\u689d", UnitKind::Article, HeadingRank::Article},
        Sign{u"\u90e8\u5206", UnitKind::Part, HeadingRank::Part}, Sign{u"\u7f16", UnitKind::Part, HeadingRank::Part},
        Sign{u"\u7ae0", UnitKind::Chapter, HeadingRank::Chapter},
        Sign{u"\u8282", UnitKind::Section, HeadingRank::Section}};
    for (const Sign &sign : signs) {
        if (!line.sliced(at).startsWith(sign.word))
            continue;
        at += sign.word.size();
        heading.kind = sign.kind;
        heading.rank = sign.rank;
        heading.number = number;
        if (at + 1 < line.size() && line[at] == u'\u4e4b' && isHanDigit(line[at + 1])) {
            heading.number += line.sliced(at, 2);
            at += 2;
        }
        // 第四条规定的…, 第四条第一款…, 第四条和… refer to an article
        if (at < line.size()
            && QStringView(
                u"\u89c4\u7b2c\u7684\u6240\u548c\u3001\uff0c\u81f3\u6216\u53ca\u9879\u6b3e\u4e2d\u7b49\uff08")
                .contains(line[at])
            && !readsLikeTitle(line.sliced(at)))
            return {};
        if (at < line.size() && QStringView(u"\u89c4\u7b2c\u7684\u6240\u3001\uff0c\u81f3").contains(line[at]))
            return {};
        return takeRest(line, at, heading) ? std::optional(heading) : std::nullopt;
    }
    return {};
}

qsizetype leadLength(QStringView line)
{
    qsizetype longest = 0;
    for (const QStringView lead : leads) {
        if (lead.size() > longest && line.startsWith(lead, Qt::CaseInsensitive) && lead.size() < line.size()
            && (line[lead.size()].isSpace() || !lead.back().isLetter()))
            longest = lead.size();
    }
    return longest > 0 ? skipBlanks(line, longest) : 0;
}

std::optional<KeywordHeading> headingFrom(QStringView line, const Keyword &keyword, qsizetype at)
{
    KeywordHeading heading;
    heading.kind = keyword.kind;
    heading.rank = keyword.rank;
    if (keyword.kind == UnitKind::Preamble)
        return takeRest(line, at, heading) ? std::optional(heading) : std::nullopt;
    qsizetype number = skipBlanks(line, at);
    const bool titled = number < line.size() && QStringView(u":\uff1a").contains(line[number]);
    if (!titled) {
        const qsizetype end = numberEnd(line, number);
        if (end == number && keyword.rank != HeadingRank::Annex)
            return {};
        heading.number = line.sliced(number, end - number).trimmed().toString();
        number = end;
    } else if (keyword.kind != UnitKind::Article) {
        return {};
    }
    if (!takeRest(line, number, heading))
        return {};
    if (titled && heading.title.isEmpty())
        return {};
    if (keyword.rank == HeadingRank::Annex) {
        if (heading.textFrom < line.size() || (heading.number.isEmpty() && !heading.title.isEmpty()))
            return {};
        const QString name = line.first(number).trimmed().toString();
        heading.title = heading.title.isEmpty() ? name : name + u" \u2013 "_s + heading.title;
        heading.number.clear();
    }
    return heading;
}

/// "PREMIÈRE PARTIE", "Первая часть": the number before the word.
std::optional<KeywordHeading> countedHeading(QStringView line)
{
    const qsizetype end = wordEnd(line, 0);
    const QStringView word = line.first(end);
    if (end == 0 || !isNumberWord(word))
        return {};
    const qsizetype at = skipBlanks(line, end);
    const QStringView noun = line.sliced(at, wordEnd(line, at) - at);
    for (const Keyword &keyword : keywords) {
        if (keyword.kind != UnitKind::Part && keyword.kind != UnitKind::Chapter && keyword.kind != UnitKind::Section)
            continue;
        if (noun.compare(keyword.word, Qt::CaseInsensitive) != 0)
            continue;
        KeywordHeading heading;
        heading.kind = keyword.kind;
        heading.rank = keyword.rank;
        heading.number = word.toString();
        return takeRest(line, at + noun.size(), heading) ? std::optional(heading) : std::nullopt;
    }
    return {};
}

}

std::optional<KeywordHeading> keywordHeading(QStringView line)
{
    qsizetype start = 0;
    while (start < line.size() && start < 4
        && (isInvisible(line[start]) || line[start] == u'[' || QStringView(u"\u201c\u00ab\"").contains(line[start])))
        ++start;
    const QStringView bare = line.sliced(start);
    if (bare.isEmpty() || !bare.front().isLetterOrNumber())
        return {};
    const qsizetype lead = leadLength(bare);
    const QStringView named = bare.sliced(lead);
    const auto shifted = [&](std::optional<KeywordHeading> heading, qsizetype by) {
        if (heading)
            heading->textFrom += by;
        return heading;
    };
    if (auto heading = hanHeading(named))
        return shifted(heading, start + lead);
    for (const Keyword &keyword : keywords) {
        if (!named.startsWith(keyword.word, Qt::CaseInsensitive))
            continue;
        const qsizetype end = keyword.word.size();
        const bool whole = end >= named.size() || !named[end].isLetterOrNumber() || isIdeographic(keyword.word.front())
            || keyword.word.back() == u'.';
        if (!whole)
            continue;
        if (!named.front().isUpper() && !isArabic(named.front()) && !isIdeographic(named.front()) && lead == 0)
            return {}; // "article 5 of …" goes on from the line before
        return shifted(headingFrom(named, keyword, end), start + lead);
    }
    return shifted(countedHeading(named), start + lead);
}

}
