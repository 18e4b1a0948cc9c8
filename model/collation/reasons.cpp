// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/reasons.h"

#include "collation/splits.h"

#include <QCoreApplication>

namespace concordat {

namespace {

/// Context from here on is worth a word.
constexpr float notableContext = 0.5F;
constexpr float sameTitle = 0.85F;
constexpr float alikeTitle = 0.5F;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Correspondence)
};

QString wordsInCommon(const Corpus &corpus, const Evidence &evidence)
{
    const TextNode &a = corpus.texts[size_t(evidence.a)];
    const TextNode &b = corpus.texts[size_t(evidence.b)];
    const QString sentence = corpus.languages[size_t(a.submission)] == Language::Chinese
        ? Sentences::tr("%1 of %2 pairs of characters")
        : Sentences::tr("%1 of %2 content words");
    return sentence.arg(evidence.sharedTerms).arg(std::min(a.terms.size(), b.terms.size()));
}

QString cited(const TreatyCitation &citation)
{
    return citation.paragraph.isEmpty()
        ? Sentences::tr("both cite article %1 of the %2").arg(citation.article, citation.treaty)
        : Sentences::tr("both cite article %1, paragraph %2, of the %3")
              .arg(citation.article, citation.paragraph, citation.treaty);
}

/// What a match of several says of this member: how many parts there are, and which sentences it covers.
QString asPart(const Corpus &corpus, const Match &match, const Evidence &evidence)
{
    const bool splitIsA = match.b.size() > 1;
    const size_t parts = splitIsA ? match.b.size() : match.a.size();
    const TextNode &whole = corpus.texts[size_t(splitIsA ? evidence.a : evidence.b)];
    const TextNode &part = corpus.texts[size_t(splitIsA ? evidence.b : evidence.a)];
    const SentenceCoverage sentences = sentenceCoverage(whole, part);
    const QString said = Sentences::tr("one of %1 parts").arg(parts);
    return sentences.all < 2 || sentences.covered == 0
        ? said
        : said + Sentences::tr(", with %1 of %2 sentences").arg(sentences.covered).arg(sentences.all);
}

}

QString reasonFor(const Corpus &corpus, const Evidence &evidence, const Match *match)
{
    if (match && match->known)
        return Sentences::tr("said so by a person");
    const TextNode &a = corpus.texts[size_t(evidence.a)];
    const TextNode &b = corpus.texts[size_t(evidence.b)];
    QStringList reasons;
    if (match && match->a.size() + match->b.size() > 2)
        reasons.append(asPart(corpus, *match, evidence));
    if (a.unit->text == b.unit->text)
        reasons.append(Sentences::tr("the same text"));
    else if (evidence.sharedTerms > 0)
        reasons.append(wordsInCommon(corpus, evidence));
    if (const TreatyCitation *citation = commonCitation(a.citations, b.citations))
        reasons.append(cited(*citation));
    if (evidence.context >= notableContext)
        reasons.append(Sentences::tr("what stands around corresponds"));
    if (!a.treatyText || !b.treatyText)
        reasons.append(Sentences::tr("the same theme, not treaty text on both sides"));
    return reasons.join(QStringLiteral("; "));
}

QString reasonThrough(const Corpus &corpus, int third)
{
    const int submission = corpus.texts[size_t(third)].submission;
    return QStringLiteral("; ")
        + Sentences::tr("both correspond to a paragraph of %1").arg(corpus.order[submission]->attribution);
}

QString reasonFor(const Corpus &corpus, const ArticleMatch &match)
{
    if (match.known)
        return Sentences::tr("said so by a person");
    const ArticleNode &a = corpus.articles[size_t(match.a)];
    const ArticleNode &b = corpus.articles[size_t(match.b)];
    QStringList reasons;
    if (match.matches > 0) {
        reasons.append(Sentences::tr("%1 of %2 paragraphs correspond")
                .arg(match.matches)
                .arg(std::max<size_t>(size_t(match.matches), std::min(a.texts.size(), b.texts.size()))));
    }
    if (match.title >= sameTitle)
        reasons.append(Sentences::tr("the same title"));
    else if (match.title >= alikeTitle)
        reasons.append(Sentences::tr("like titles"));
    if (const TreatyCitation *citation = commonCitation(a.citations, b.citations))
        reasons.append(cited(*citation));
    if (reasons.isEmpty() || match.matches == 0)
        reasons.append(Sentences::tr("%1 % of the words, by weight").arg(int(match.wording * 100 + 0.5F)));
    return reasons.join(QStringLiteral("; "));
}

}
