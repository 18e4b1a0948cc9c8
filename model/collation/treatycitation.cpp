// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/treatycitation.h"

#include "collation/stems.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace concordat {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestRange = 40;

const auto flags = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// "24", "1, 2 and 3", "1–5", "9 (a)–(e)": the numbers meant.
QStringList numbers(const QString &written)
{
    static const QRegularExpression part(u"(\\d{1,3})(?:\\s*[–-]\\s*(\\d{1,3}))?"_s);
    QStringList all;
    for (auto match = part.globalMatch(written); match.hasNext();) {
        const auto found = match.next();
        const int first = found.captured(1).toInt();
        const int last = found.hasCaptured(2) ? found.captured(2).toInt() : first;
        for (int number = first; number <= std::min(last, first + longestRange); ++number)
            all.append(QString::number(number));
    }
    return all;
}

/// The last two words that tell one treaty from another: "Organized Crime Convention" and "United Nations Convention
/// against Transnational Organized Crime" have the same.
QString keyOf(const QString &treaty)
{
    static const QRegularExpression word(u"\\w+"_s, flags);
    static const QRegularExpression common(
        u"^(the|of|on|for|and|against|to|united|nations?|international|convention|conventions|treaty|protocol|"
        u"agreement|"
        "covenant|charter|de|del|la|las|los|le|les|des|du|sur|sobre|contra|contre|el|y|et|unies|unidas|naciones|"
        "convenio|"
        "convención|tratado|pacto|traité|accord|pacte|конвенц\\w*|договор\\w*|протокол\\w*|пакт\\w*|о|об|против|и|оон|"
        "организаци\\w*|объединенных|наций|اتفاقية|معاهدة|بروتوكول|الأمم|المتحدة)$"_s,
        flags);
    QStringList telling;
    for (auto match = word.globalMatch(treaty); match.hasNext();) {
        const QString found = match.next().captured().toLower();
        if (!found.contains(common))
            telling.append(stemmed(found, Language::Undetermined));
    }
    if (telling.size() > 2)
        telling = telling.last(2);
    telling.sort();
    return telling.join(u' ');
}

struct CitationPattern {
    QRegularExpression expression; ///< with the groups article, paragraph (maybe) and treaty
};

const std::array<CitationPattern, 4> &patterns()
{
    static const std::array<CitationPattern, 4> all{
        // English, French, Spanish: article 27, paragraphs 2 (a) and 3, of the Budapest Convention
        CitationPattern{QRegularExpression(
            u"\\b(?:articles?|arts?\\.?|artículos?)\\s+(?<article>\\d{1,3}(?:(?:\\s*[,–-]\\s*|\\s+(?:and|et|y|to|à|a)"
            u"\\s+)"
            "\\d{1,3})*)(?:\\s*,?\\s*(?:paragraphs?|paras?\\.?|paragraphes?|par\\.|párrafos?|párrs?\\.)\\s*"
            "(?<paragraph>\\d[\\d\\s,–()a-z-]{0,60}?))?\\s*,?\\s+(?:of\\s+the|de\\s+la|de\\s+l['’]|del|du|des|of)\\s*"
            "(?<treaty>\\p{Lu}[^,;.()]{3,120})(?:\\(\\s*(?:the|la|el|le|l['’])?\\s*[\"“«']?(?<short>\\p{Lu}[^()]{3,60}?"
            ")"
            "[\"”»']?\\s*\\))?"_s,
            QRegularExpression::UseUnicodePropertiesOption)},
        // Russian: пункт 2 статьи 27 Конвенции против коррупции
        CitationPattern{
            QRegularExpression(u"(?:пункт\\p{L}*\\s+(?<paragraph>\\d[\\d\\s,–и-]*?)\\s+)?(?:стать\\p{L}*|ст\\.)\\s+"
                               "(?<article>\\d{1,3})\\s+(?<treaty>\\p{Lu}[^,;.()]{3,120})(?:\\(\\s*(?<short>"
                               "\\p{Lu}[^()]{3,60}?)\\s*\\))?"_s,
                QRegularExpression::UseUnicodePropertiesOption)},
        // Chinese: 《布达佩斯公约》第24条第2款
        CitationPattern{QRegularExpression(
            u"《(?<treaty>[^》]{2,60})》\\s*第\\s*(?<article>\\d{1,3})\\s*条(?:\\s*第\\s*(?<paragraph>\\d[\\d、至和–-]*)\\s*款)?"_s)},
        // Arabic: الفقرة 2 من المادة 27 من اتفاقية بودابست
        CitationPattern{QRegularExpression(u"(?:الفقر\\p{L}*\\s+(?<paragraph>\\d{1,2})\\s+من\\s+)?الماد\\p{L}*\\s+"
                                           "(?<article>\\d{1,3})\\s+من\\s+(?<treaty>اتفاقي\\p{L}+[^،؛.()]{3,120})"_s,
            QRegularExpression::UseUnicodePropertiesOption)},
    };
    return all;
}

void append(QList<TreatyCitation> &all, const QRegularExpressionMatch &match)
{
    static const QRegularExpression itself(
        u"^(this|the present|esta|este|la presente|el presente|cette|le présent|la présente|настоящ|هذ|本)"_s, flags);
    const QString shortName = match.captured(u"short"_s).trimmed();
    const QString treaty = shortName.isEmpty() ? match.captured(u"treaty"_s).trimmed() : shortName;
    const QString key = keyOf(treaty);
    if (key.isEmpty() || treaty.contains(itself))
        return;
    const QStringList articles = numbers(match.captured(u"article"_s));
    QStringList paragraphs = numbers(match.captured(u"paragraph"_s));
    if (paragraphs.isEmpty() || articles.size() > 1)
        paragraphs = {QString()};
    for (const QString &article : articles) {
        for (const QString &paragraph : std::as_const(paragraphs)) {
            const TreatyCitation citation{treaty, key, article, paragraph};
            if (!all.contains(citation))
                all.append(citation);
        }
    }
}

}

QList<TreatyCitation> treatyCitations(QStringView text)
{
    QList<TreatyCitation> all;
    for (const CitationPattern &pattern : patterns()) {
        for (auto match = pattern.expression.globalMatchView(text); match.hasNext();)
            append(all, match.next());
    }
    return all;
}

}
