// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/corpus.h"

#include "collation/termreader.h"
#include "collation/termweights.h"

#include <QHash>

#include <cmath>

namespace concordat {

namespace {

/// How much a word of the titles above counts against one of the text itself, when themes are compared.
constexpr float titleShare = 0.5F;

/// The language that is stated, or the one that the first few thousand characters look like.
Language languageOf(const Submission &submission)
{
    constexpr qsizetype enough = 4000;
    if (submission.language != Language::Undetermined)
        return submission.language;
    QString text;
    eachUnit(submission.units, [&](const Unit &unit, int) {
        if (text.size() < enough)
            text += unit.title + u' ' + unit.text + u' ';
    });
    return guessLanguage(text);
}

/// Walks the units of the submissions into nodes.
class CorpusReader {
public:
    explicit CorpusReader(Corpus &corpus)
        : m_corpus(corpus)
    {
    }

    void read(const Submission &submission)
    {
        m_submission = int(m_corpus.textsOf.size());
        m_language = languageOf(submission);
        m_corpus.languages.push_back(m_language);
        const NodeRange texts{int(m_corpus.texts.size()), 0};
        const NodeRange articles{int(m_corpus.articles.size()), 0};
        readAll(submission.units, -1, -1);
        m_corpus.textsOf.push_back({texts.begin, int(m_corpus.texts.size())});
        m_corpus.articlesOf.push_back({articles.begin, int(m_corpus.articles.size())});
    }

    [[nodiscard]] TermReader &terms() { return m_terms; }
    [[nodiscard]] const std::vector<std::vector<quint32>> &titles() const { return m_titles; }

private:
    void readAll(const QList<Unit> &units, int article, int parent)
    {
        for (const Unit &unit : units)
            readUnit(unit, article, parent);
    }

    void readUnit(const Unit &unit, int article, int parent)
    {
        if (isArticleLike(unit)) {
            article = int(m_corpus.articles.size());
            parent = -1;
            readArticle(unit);
        } else if (!isTextKind(unit.kind)) {
            article = -1;
            parent = -1;
        }
        if (hasText(unit)) {
            readText(unit, article, parent);
            parent = int(m_corpus.texts.size()) - 1;
        }
        readAll(unit.children, article, parent);
    }

    void readArticle(const Unit &unit)
    {
        ArticleNode node;
        node.unit = &unit;
        node.submission = m_submission;
        node.citations = treatyCitations(QString(unit.title + u' ' + unit.citation));
        m_corpus.articles.push_back(std::move(node));
        m_titles.push_back(m_terms.words(unit.title, m_language).words);
    }

    void readText(const Unit &unit, int article, int parent)
    {
        TextNode node;
        node.unit = &unit;
        node.submission = m_submission;
        node.article = article;
        node.parent = parent;
        node.treatyText = !unit.commentary && !unit.byReference;
        const QString text = unit.closing.isEmpty() ? unit.text : QString(unit.text + u'\n' + unit.closing);
        TermReader::Reading reading = m_terms.words(text, m_language);
        node.words = std::move(reading.words);
        node.characters = std::move(reading.characters);
        node.sentences = std::move(reading.sentences);
        node.citations = treatyCitations(unit.citation.isEmpty() ? text : QString(text + u' ' + unit.citation));
        if (article >= 0) {
            ArticleNode &above = m_corpus.articles[size_t(article)];
            above.texts.push_back(int(m_corpus.texts.size()));
            above.treatyText = above.treatyText || node.treatyText;
        }
        const QString asRead = QString::number(int(m_language)) + text + u'\n' + unit.citation;
        node.original = m_originals.value(asRead, int(m_corpus.texts.size()));
        m_originals.insert(asRead, node.original);
        m_corpus.texts.push_back(std::move(node));
        TextNode &original = m_corpus.texts[size_t(m_corpus.texts.back().original)];
        if (&original != &m_corpus.texts.back()) {
            original.hasCopies = true;
            m_corpus.texts.back().hasCopies = true;
        }
    }

    Corpus &m_corpus;
    TermReader m_terms;
    QHash<QString, int> m_originals; ///< by what a text reads
    std::vector<std::vector<quint32>> m_titles; ///< words of each article's title
    int m_submission = 0;
    Language m_language = Language::Undetermined;
};

void weighThemes(TextNode &node, const Terms &title)
{
    node.themes = node.terms;
    for (const auto &term : title)
        node.themes.push_back({term.key, term.weight * titleShare});
    settle(node.themes);
    float squares = 0;
    for (const auto &term : node.themes)
        squares += term.weight * term.weight;
    node.themeNorm = std::sqrt(squares);
}

}

bool hasText(const Unit &unit)
{
    return !unit.text.trimmed().isEmpty() || !unit.closing.trimmed().isEmpty();
}

bool isArticleLike(const Unit &unit)
{
    if (isTextKind(unit.kind))
        return false;
    if (unit.kind == UnitKind::Article || unit.kind == UnitKind::Preamble || hasText(unit))
        return true;
    if (unit.children.isEmpty())
        return unit.byReference || !unit.citation.isEmpty();
    return std::ranges::any_of(unit.children, [](const Unit &child) { return isTextKind(child.kind); });
}

QList<const Submission *> inCanonicalOrder(const QList<Submission> &submissions)
{
    QList<const Submission *> order;
    for (const Submission &submission : submissions)
        order.append(&submission);
    std::ranges::stable_sort(order, [](const Submission *a, const Submission *b) {
        return std::tie(a->id, a->attribution, a->date) < std::tie(b->id, b->attribution, b->date);
    });
    return order;
}

bool isTextKind(UnitKind kind)
{
    return kind == UnitKind::Paragraph || kind == UnitKind::Subparagraph || kind == UnitKind::Item
        || kind == UnitKind::Bullet;
}

Corpus corpusOf(const QList<Submission> &submissions)
{
    Corpus corpus;
    corpus.order = inCanonicalOrder(submissions);
    CorpusReader reader(corpus);
    for (const Submission *submission : corpus.order)
        reader.read(*submission);

    const TermWeights weights(corpus, reader.terms());
    corpus.vocabulary = reader.terms().size();
    for (TextNode &node : corpus.texts)
        weights.weigh(node);
    for (size_t i = 0; i < corpus.articles.size(); ++i) {
        ArticleNode &article = corpus.articles[i];
        article.title = weights.weighed(reader.titles()[i]);
        for (int text : article.texts)
            article.terms.insert(
                article.terms.end(), corpus.texts[size_t(text)].terms.begin(), corpus.texts[size_t(text)].terms.end());
        settle(article.terms);
        for (int text : article.texts)
            article.mass += corpus.texts[size_t(text)].mass;
    }
    for (TextNode &node : corpus.texts)
        weighThemes(node, node.article >= 0 ? corpus.articles[size_t(node.article)].title : Terms());
    return corpus;
}

}
