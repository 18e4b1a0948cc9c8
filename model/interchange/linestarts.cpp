// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/linestarts.h"

#include "interchange/headinglines.h"
#include "interchange/typography.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace concordat {

using namespace Qt::StringLiterals;

bool isUnfinishedWord(QStringView word)
{
    static const QSet<QString> words{u"a"_s, u"an"_s, u"the"_s, u"of"_s, u"and"_s, u"or"_s, u"to"_s, u"in"_s, u"on"_s,
        u"at"_s, u"by"_s, u"for"_s, u"from"_s, u"with"_s, u"under"_s, u"that"_s, u"which"_s, u"its"_s, u"their"_s,
        u"this"_s, u"these"_s, u"any"_s, u"each"_s, u"between"_s, u"as"_s, u"is"_s, u"are"_s, u"be"_s, u"shall"_s,
        u"may"_s, u"not"_s, u"than"_s, u"into"_s, u"le"_s, u"la"_s, u"les"_s, u"des"_s, u"du"_s, u"de"_s, u"et"_s,
        u"ou"_s, u"aux"_s, u"au"_s, u"un"_s, u"une"_s, u"dans"_s, u"pour"_s, u"par"_s, u"sur"_s, u"avec"_s, u"que"_s,
        u"qui"_s, u"el"_s, u"los"_s, u"las"_s, u"del"_s, u"al"_s, u"y"_s, u"o"_s, u"en"_s, u"con"_s, u"por"_s,
        u"para"_s, u"una"_s, u"su"_s, u"sus"_s, u"\u0438"_s, u"\u0432"_s, u"\u043d\u0430"_s, u"\u0441"_s,
        u"\u043f\u043e"_s, u"\u0438\u043b\u0438"_s, u"\u0434\u043b\u044f"_s, u"\u043e"_s, u"\u043a"_s,
        u"\u043e\u0442"_s, u"\u0438\u0437"_s, u"\u043f\u0440\u0438"_s, u"\u043d\u0435"_s, u"\u0447\u0442\u043e"_s,
        u"\u0641\u064a"_s, u"\u0645\u0646"_s, u"\u0639\u0644\u0649"_s, u"\u0625\u0644\u0649"_s, u"\u0623\u0648"_s,
        u"\u0639\u0646"_s, u"\u0623\u0646"_s};
    return words.contains(word.toString().toCaseFolded());
}

bool isReferringWord(QStringView word)
{
    static const QSet<QString> words{u"article"_s, u"articles"_s, u"art"_s, u"arts"_s, u"paragraph"_s, u"paragraphs"_s,
        u"para"_s, u"paras"_s, u"subparagraph"_s, u"subparagraphs"_s, u"section"_s, u"chapter"_s, u"part"_s, u"annex"_s,
        u"resolution"_s, u"decision"_s, u"no"_s, u"rule"_s, u"item"_s, u"option"_s, u"paragraphe"_s, u"paragraphes"_s,
        u"alin\u00e9a"_s, u"art\u00edculo"_s, u"art\u00edculos"_s, u"p\u00e1rrafo"_s, u"p\u00e1rrafos"_s, u"apartado"_s,
        u"\u0441\u0442\u0430\u0442\u044c\u0438"_s, u"\u0441\u0442\u0430\u0442\u044c\u0435"_s,
        u"\u043f\u0443\u043d\u043a\u0442"_s, u"\u043f\u0443\u043d\u043a\u0442\u0430"_s,
        u"\u043f\u0443\u043d\u043a\u0442\u0435"_s, u"\u043f\u0443\u043d\u043a\u0442\u043e\u0432"_s,
        u"\u0627\u0644\u0645\u0627\u062f\u0629"_s, u"\u0627\u0644\u0641\u0642\u0631\u0629"_s};
    return words.contains(word.toString().toCaseFolded());
}

bool opensRussianRecital(QStringView line)
{
    static constexpr std::array endings{QStringView(u"ая"), QStringView(u"яя"), QStringView(u"уя"), QStringView(u"ясь"),
        QStringView(u"учи"), QStringView(u"учись"), QStringView(u"лись")};
    static constexpr std::array openers{QStringView(u"вновь"), QStringView(u"также"), QStringView(u"далее"),
        QStringView(u"с удовлетворением"), QStringView(u"с обеспокоенностью"), QStringView(u"глубоко")};
    while (!line.isEmpty() && (line.front() == u'*' || line.front() == u'_'))
        line = line.sliced(1);
    qsizetype end = 0;
    while (end < line.size() && line[end].isLetter())
        ++end;
    const QStringView word = line.first(end);
    return !word.isEmpty() && isCyrillic(word.front()) && (std::ranges::any_of(endings, [&](QStringView ending) {
        return word.size() > 4 && word.endsWith(ending);
    }) || std::ranges::any_of(openers, [&](QStringView opener) { return line.startsWith(opener); }));
}

LineStart startOf(QStringView content)
{
    LineStart start;
    qsizetype at = 0;
    while (at < content.size() && content[at] == u'>') { // quotes nest
        start.quote = true;
        ++at;
        while (at < content.size() && content[at] == u' ')
            ++at;
    }
    qsizetype signs = at;
    while (signs < content.size() && content[signs] == u'#' && signs - at < 6)
        ++signs;
    if (signs > at && (signs == content.size() || content[signs].isSpace())) {
        start.headingSigns = int(signs - at);
        at = signs;
        while (at < content.size() && content[at].isSpace())
            ++at;
    }
    start.bodyFrom = at;
    const QStringView head = content.sliced(at, std::min(lineHeadLength, content.size() - at));
    start.labels = labelsAt(head);
    for (LineLabel &label : start.labels) {
        label.begin += at;
        label.end += at;
    }
    start.table = head.startsWith(u'|');
    QStringView words = head;
    while (!words.isEmpty() && (words.front() == u'*' || words.front() == u'_'))
        words = words.sliced(1);
    start.keyword = start.labels.empty() && keywordHeading(words).has_value();
    return start;
}

}
