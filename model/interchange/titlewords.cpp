// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/headinglines.h"

#include "interchange/typography.h"

#include <array>

namespace concordat {

namespace {

constexpr qsizetype longestTitle = 280;
constexpr qsizetype mostTitleWords = 36;
constexpr qsizetype longestHanTitle = 60;

/// A title of more than a few words that has one of these is a sentence.
constexpr std::array obligations{QStringView(u" shall "), QStringView(u" doit "), QStringView(u" doivent "),
    QStringView(u" deber\u00e1 "), QStringView(u" deber\u00e1n "), QStringView(u" \u0434\u043e\u043b\u0436\u043d"),
    QStringView(u" \u043e\u0431\u044f\u0437"), QStringView(u" may ")};

/// Words with which the text of a provision begins, and hardly a second word of a title does.
constexpr std::array openers{QStringView(u"The"), QStringView(u"This"), QStringView(u"These"), QStringView(u"For"),
    QStringView(u"Each"), QStringView(u"Every"), QStringView(u"In"), QStringView(u"Parties"), QStringView(u"States"),
    QStringView(u"A"), QStringView(u"An"), QStringView(u"Any"), QStringView(u"All"), QStringView(u"No"),
    QStringView(u"Nothing"), QStringView(u"Where"), QStringView(u"When"), QStringView(u"If"), QStringView(u"Without"),
    QStringView(u"Subject"), QStringView(u"Except"), QStringView(u"Les"), QStringView(u"Le"), QStringView(u"La"),
    QStringView(u"Chaque"), QStringView(u"Aux"), QStringView(u"Los"), QStringView(u"Las"), QStringView(u"El"),
    QStringView(u"Cada"), QStringView(u"Para"),
    QStringView(u"\u0413\u043e\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432\u0430"),
    QStringView(u"\u041a\u0430\u0436\u0434\u043e\u0435"), QStringView(u"\u0414\u043b\u044f"),
    QStringView(u"\u041d\u0430\u0441\u0442\u043e\u044f\u0449\u0435\u0435"),
    QStringView(u"\u041d\u0430\u0441\u0442\u043e\u044f\u0449\u0430\u044f")};

constexpr std::array remarks{QStringView(u"rationale"), QStringView(u"justification"), QStringView(u"comment"),
    QStringView(u"comments"), QStringView(u"commentary"), QStringView(u"remark"), QStringView(u"remarks"),
    QStringView(u"explanation"), QStringView(u"explanatory note"), QStringView(u"explanatory notes"),
    QStringView(u"note"), QStringView(u"notes"), QStringView(u"observations"), QStringView(u"commentaire"),
    QStringView(u"commentaires"), QStringView(u"remarques"), QStringView(u"observaciones"), QStringView(u"comentario"),
    QStringView(u"comentarios"), QStringView(u"justificaci\u00f3n"),
    QStringView(u"\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0439"),
    QStringView(u"\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0438"),
    QStringView(u"\u043e\u0431\u043e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u0435"),
    QStringView(u"\u043f\u0440\u0438\u043c\u0435\u0447\u0430\u043d\u0438\u0435"), QStringView(u"\u7406\u7531"),
    QStringView(u"\u8bf4\u660e"), QStringView(u"\u8bc4\u8bba"), QStringView(u"\u8bc4\u6ce8"),
    QStringView(u"\u062a\u0639\u0644\u064a\u0642"), QStringView(u"\u062a\u0639\u0644\u064a\u0642\u0627\u062a"),
    QStringView(u"\u0645\u0644\u0627\u062d\u0638\u0627\u062a"),
    QStringView(u"\u0627\u0644\u0645\u0628\u0631\u0631\u0627\u062a")};

/// Who a preamble's first line names, and how its last line ends.
constexpr std::array partiesWords{QStringView(u"parties"), QStringView(u"partes"), QStringView(u"\u00e9tats"),
    QStringView(u"\u0443\u0447\u0430\u0441\u0442\u043d\u0438\u043a\u0438"),
    QStringView(u"\u0441\u0442\u043e\u0440\u043e\u043d\u044b"), QStringView(u"\u7f14\u7ea6"),
    QStringView(u"\u0627\u0644\u0623\u0637\u0631\u0627\u0641"), QStringView(u"member states"),
    QStringView(u"\u0433\u043e\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432\u0430-\u0447\u043b\u0435\u043d\u044b")};
constexpr std::array preambleOpeners{QStringView(u"the"), QStringView(u"states"), QStringView(u"parties"),
    QStringView(u"les"), QStringView(u"los"), QStringView(u"las"),
    QStringView(u"\u0433\u043e\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432\u0430"),
    QStringView(u"\u0441\u0442\u043e\u0440\u043e\u043d\u044b"), QStringView(u"\u672c"), QStringView(u"\u7f14\u7ea6"),
    QStringView(u"\u5404"), QStringView(u"\u0625\u0646"), QStringView(u"\u0627\u0644\u0623\u0637\u0631\u0627\u0641"),
    QStringView(u"\u0627\u0644\u062f\u0648\u0644")};
constexpr std::array agreedWords{QStringView(u"have agreed"), QStringView(u"have decided"),
    QStringView(u"agree as follows"), QStringView(u"sont convenus"), QStringView(u"sont convenues"),
    QStringView(u"ont convenu"), QStringView(u"han acordado"), QStringView(u"han convenido"),
    QStringView(u"convienen en lo siguiente"),
    QStringView(u"\u0441\u043e\u0433\u043b\u0430\u0441\u0438\u043b\u0438\u0441\u044c"),
    QStringView(u"\u0434\u043e\u0433\u043e\u0432\u043e\u0440\u0438\u043b\u0438\u0441\u044c"),
    QStringView(u"\u534f\u8bae\u5982\u4e0b"), QStringView(u"\u8bae\u5b9a\u5982\u4e0b"),
    QStringView(u"\u5546\u5b9a\u5982\u4e0b"), QStringView(u"\u0627\u062a\u0641\u0642\u062a"),
    QStringView(u"\u0642\u062f \u0627\u062a\u0641\u0642")};

}

bool awaitsTitle(const KeywordHeading &heading, QStringView line)
{
    if (heading.textFrom < line.size() || heading.kind == UnitKind::Preamble)
        return false;
    return heading.title.isEmpty() || (heading.rank == HeadingRank::Annex && heading.title == line.trimmed());
}

bool readsLikeTitle(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestTitle || endsSentence(text) || endsWithComma(text))
        return false;
    const QChar first = firstTelling(text);
    if (first.isNull() || first.isLower() || text.front() == u'{' || text.front() == u'|')
        return false;
    const bool ideographic = isIdeographic(first);
    if (ideographic && text.size() > longestHanTitle)
        return false;
    const qsizetype words = wordCount(text);
    if (words > mostTitleWords)
        return false;
    if (isArabic(first) && words > 24)
        return false;
    if (words <= 4)
        return true;
    return std::ranges::none_of(
        obligations, [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::optional<qsizetype> textBehindTitle(QStringView text)
{
    const qsizetype reach = std::min<qsizetype>(text.size(), longestTitle);
    for (qsizetype at = 1; at < reach; ++at) {
        if (!text[at].isUpper() || text[at - 1] != u' ')
            continue;
        if (at < 2 || !(text[at - 2].isLower() || QStringView(u")]").contains(text[at - 2])))
            continue;
        qsizetype end = at;
        while (end < text.size() && text[end].isLetter())
            ++end;
        const QStringView word = text.sliced(at, end - at);
        if (end < text.size() && text[end] == u' '
            && std::ranges::any_of(openers, [&](QStringView opener) { return word == opener; }))
            return at;
    }
    return {};
}

bool isRemarkHeading(QStringView text)
{
    const QString key = headingKey(text);
    return std::ranges::any_of(remarks, [&](QStringView word) { return key == word; });
}

bool isProposalHeading(QStringView text)
{
    static constexpr std::array phrases{QStringView(u"proposed text"), QStringView(u"proposed decision"),
        QStringView(u"proposed draft"), QStringView(u"proposed language"), QStringView(u"proposed wording"),
        QStringView(u"proposed article"), QStringView(u"proposed amendment"), QStringView(u"text proposal"),
        QStringView(u"textual proposal"), QStringView(u"drafting proposal"), QStringView(u"drafting suggestion"),
        QStringView(u"draft text"), QStringView(u"draft decision"), QStringView(u"language proposal"),
        QStringView(u"texte propos\u00e9"), QStringView(u"proposition de texte"), QStringView(u"propositions de texte"),
        QStringView(u"libell\u00e9 propos\u00e9"), QStringView(u"texto propuesto"), QStringView(u"propuesta de texto"),
        QStringView(u"propuestas de texto"), QStringView(u"redacci\u00f3n propuesta"),
        QStringView(u"\u043f\u0440\u0435\u0434\u043b\u0430\u0433\u0430\u0435\u043c\u044b\u0439 "
                    u"\u0442\u0435\u043a\u0441\u0442"),
        QStringView(u"\u5efa\u8bae\u6848\u6587"), QStringView(u"\u62df\u8bae\u6848\u6587"),
        QStringView(u"\u6848\u6587\u63d0\u6848"),
        QStringView(u"\u0627\u0644\u0646\u0635 \u0627\u0644\u0645\u0642\u062a\u0631\u062d")};
    if (text.size() > 120 || wordCount(text) > 10)
        return false;
    const QString key = headingKey(text);
    return std::ranges::any_of(phrases, [&](QStringView phrase) { return key.contains(phrase); });
}

bool opensPreamble(QStringView text)
{
    qsizetype comma = 0;
    while (comma < text.size() && comma < 160 && !endsWithComma(text.sliced(comma, 1)))
        ++comma;
    if (comma >= text.size() || comma >= 160)
        return false;
    const QString key = text.first(comma).toString().toCaseFolded();
    const QString first = key.section(u' ', 0, 0);
    const bool names = std::ranges::any_of(preambleOpeners, [&](QStringView word) { return first.startsWith(word); });
    const bool parties = std::ranges::any_of(partiesWords, [&](QStringView word) { return key.contains(word); });
    const QStringView head = text.first(std::min<qsizetype>(400, text.size()));
    const bool rules = std::ranges::any_of(obligations, [&](QStringView word) { return head.contains(word); });
    const QStringView rest = text.sliced(comma + 1).trimmed();
    return names && parties && !rules && wordCount(key) <= 14 && (rest.isEmpty() || !rest.front().isLower());
}

bool closesPreamble(QStringView text)
{
    if (text.size() > 240 || !(endsSentence(text) || endsWithComma(text)))
        return false;
    const QString key = text.toString().toCaseFolded();
    return std::ranges::any_of(agreedWords, [&](QStringView word) { return key.contains(word); });
}

}
