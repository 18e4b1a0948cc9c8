// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/crossreferences.h"

#include "draft/edits.h"
#include "text/numbering.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

/// A noun and the numbers behind it: "paragraphs 1, 2 and 3 (a)".
const QRegularExpression &reference()
{
    static const QString number = u"\\d+(?:\\s(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?"_s;
    static const QString letters = u"(?:\\s?\\((?:\\p{Ll}{1,4})\\))*"_s;
    static const QString one = number + letters;
    static const QString between = u"(?:\\s?[,–-]\\s?|\\s?,?\\s(?:and|or|to|et|ou|à|y|o|a|и|или|و|أو)\\s)"_s;
    static const QRegularExpression expression(
        u"\\b(?<article>articles?|art\\.|artículos?|стать[а-я]{1,3}|المادة|المواد)?(?<paragraph>paragraphs?|paras?\\.|"
        "paragraphes?|párrafos?|пункт[а-я]{0,2}|الفقرة|الفقرات)?\\s+(?<numbers>"_s
            + one + u"(?:"_s + between + one + u")*)"_s,
        unicode);
    return expression;
}

/// Behind a reference: another treaty than this one. "of this Convention", "of the Convention" are this one.
bool namesAnotherTreaty(QStringView behind)
{
    static const QRegularExpression other(
        u"^[,\\s]*(?:(?:paragraphs?|subparagraphs?|\\([a-z]+\\)|\\d+|and|[,–-])[\\s,]*)*(?:of|de|du|del|к|в)?\\s*(?:"
        u"the|la|le|el)?\\s*"
        "(?!this|present|présente?|presente|настоящ)(?:(?:[\\p{Lu}][\\p{L}.-]*|on|of|the|for|and|des|de)\\s+){1,8}?"
        "(?:Convention|Treaty|Protocol|Agreement|Charter|Covenant|Statute|Convención|Tratado|Protocolo|Acuerdo|Accord|"
        "Traité|"
        "Charte|Конвенци[ия]|Договор[а-я]*|Протокол[а-я]*)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression continued(u"^[,\\s]*(?:of|de|du|del)?\\s*(?:the|la|le|el)?\\s*(?:Convention|Treaty|"
                                              u"Protocol|Agreement|Convención)\\s+(?:on|against|for|"
                                              "relating|sur|contre|contra|sobre)\\b"_s,
        unicode);
    return other.matchView(behind.first(std::min<qsizetype>(behind.size(), 160))).hasMatch()
        || continued.matchView(behind.first(std::min<qsizetype>(behind.size(), 80))).hasMatch();
}

/// The article a paragraph reference goes on with: "paragraph 2 of article 7", or before it "article 7,".
QString articleAround(QStringView text, TextSpan span, const QString &before)
{
    static const QRegularExpression of(
        u"^\\s+(?:of|de l’|de l'|del|du)\\s*(?:article|artículo)\\s+(\\d+(?:\\s(?:bis|ter|quater))?)"_s, unicode);
    const auto match = of.matchView(text.sliced(span.end));
    return match.hasMatch() ? match.captured(1) : before;
}

}

QList<CrossReference> crossReferences(QStringView text)
{
    static const QRegularExpression number(
        u"\\d+(?:\\s(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?|\\(\\p{Ll}{1,4}\\)"_s, unicode);
    QList<CrossReference> found;
    QString article;
    qsizetype articleEnd = -1;
    for (auto match = reference().globalMatchView(text); match.hasNext();) {
        const auto one = match.next();
        const bool toArticle = one.hasCaptured(u"article");
        if (toArticle == one.hasCaptured(u"paragraph"))
            continue;
        const TextSpan span{one.capturedStart(), one.capturedEnd()};
        // "article 7, paragraph 2" is one reference.
        const bool goesOn = !toArticle && articleEnd >= 0
            && QStringView(u", ").contains(text.sliced(articleEnd, span.begin - articleEnd).trimmed());
        if (namesAnotherTreaty(text.sliced(span.end))) {
            if (goesOn)
                found.removeLast();
            articleEnd = -1;
            continue;
        }
        const QString context = toArticle ? QString() : articleAround(text, span, goesOn ? article : QString());
        QStringList path;
        for (auto part = number.globalMatchView(one.capturedView(u"numbers")); part.hasNext();) {
            const auto sign = part.next();
            const bool isLetter = sign.capturedView().startsWith(u'(');
            if (!isLetter)
                path = toArticle ? QStringList() : QStringList{context};
            path.append(sign.captured());
            const qsizetype begin = one.capturedStart(u"numbers") + sign.capturedStart();
            found.append({{begin, begin + sign.capturedLength()}, path});
        }
        article = toArticle ? path.value(0) : QString();
        articleEnd = toArticle ? span.end : -1;
    }
    return found;
}

namespace {

/// Every labelled place of a draft by its path of labels, and the path of every place.
struct Places {
    QHash<QStringList, ParagraphId> paragraphs;
    QHash<QString, ProvisionId> articles;
    QHash<ParagraphId, QString> labels;
    QHash<ProvisionId, QString> numbers;
};

Places placesOf(const Draft &draft)
{
    Places places;
    for (const Provision &provision : draft.provisions) {
        places.numbers.insert(provision.id, provision.number);
        if (provision.kind == Provision::Kind::Article && !provision.number.isEmpty())
            places.articles.insert(provision.number, provision.id);
        QStringList path{provision.id.value};
        for (const Paragraph &paragraph : provision.paragraphs) {
            places.labels.insert(paragraph.id, paragraph.label.written);
            path.resize(std::min<qsizetype>(path.size(), paragraph.level + 1));
            path.append(paragraph.label.written);
            if (!paragraph.label.written.isEmpty())
                places.paragraphs.insert(path, paragraph.id);
        }
    }
    return places;
}

/// What a reference in the provision `home` should now read; nothing where it named no place.
std::optional<QString> renamed(
    const CrossReference &reference, const ProvisionId &home, const Places &before, const Places &after)
{
    const QString article = reference.path.first();
    const ProvisionId provision = article.isEmpty() ? home : before.articles.value(article);
    if (provision.isNull() || !after.numbers.contains(provision))
        return std::nullopt;
    if (reference.path.size() == 1)
        return after.numbers.value(provision);
    QStringList path = reference.path;
    path.first() = provision.value;
    const ParagraphId paragraph = before.paragraphs.value(path);
    if (paragraph.isNull() || !after.labels.contains(paragraph))
        return std::nullopt;
    return after.labels.value(paragraph);
}

Passage following(
    const Passage &passage, const ProvisionId &home, const Places &before, const Places &after, const EditId &edit)
{
    const QString text = flatText(passage);
    const QList<CrossReference> references = crossReferences(text);
    Passage result = passage;
    // From the back, so that the spans before stay true.
    for (qsizetype i = references.size() - 1; i >= 0; --i) {
        const CrossReference &reference = references[i];
        const QString written = text.sliced(reference.span.begin, reference.span.length());
        const auto now = renamed(reference, home, before, after);
        if (now && *now != written)
            result = withTextReplaced(result, reference.span, passageOf(*now, Origin::edited(edit)));
    }
    return result;
}

}

Draft withReferencesFollowing(const Draft &before, const Draft &after, const EditId &edit)
{
    const Places old = placesOf(before);
    const Places now = placesOf(after);
    Draft result = after;
    for (qsizetype i = 0; i < after.provisions.size(); ++i) {
        const Provision &provision = after.provisions[i];
        for (qsizetype k = 0; k < provision.paragraphs.size(); ++k) {
            const Passage &passage = provision.paragraphs[k].passage;
            const Passage changed = following(passage, provision.id, old, now, edit);
            if (changed != passage)
                result = edits::withPassage(result, {i, k}, changed);
        }
    }
    return result;
}

}
