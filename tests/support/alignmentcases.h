// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/submission.h"
#include "text/hash.h"
#include "text/words.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

#include <set>

/// Submissions made from a text by an edit script, with the alignment that follows from it.
namespace concordat::alignment {

using namespace Qt::StringLiterals;

/// An article as a list of paragraphs; the first string of all is the title.
struct PlainArticle {
    QString title;
    QStringList paragraphs;
};

inline Unit textUnit(UnitKind kind, const QString &number, const QString &title, const QString &text)
{
    Unit unit;
    unit.kind = kind;
    unit.number = number;
    unit.title = title;
    unit.text = text;
    return unit;
}

inline void giveIds(QList<Unit> &units, const QString &place)
{
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QString here = place + u'/' + QString::number(i);
        units[i].id = UnitId{contentHash(QString(here + units[i].title + units[i].text).toUtf8())};
        giveIds(units[i].children, here);
    }
}

inline Submission submissionOf(const QString &by, const QList<PlainArticle> &articles, Language language)
{
    Submission submission;
    submission.id = SubmissionId{contentHash(by.toUtf8())};
    submission.delegation = by;
    submission.attribution = by;
    submission.language = language;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        Unit article = textUnit(UnitKind::Article, QString::number(i + 1), articles[i].title, {});
        for (qsizetype k = 0; k < articles[i].paragraphs.size(); ++k) {
            article.children.append(
                textUnit(UnitKind::Paragraph, QString::number(k + 1), {}, articles[i].paragraphs[k]));
        }
        submission.units.append(article);
    }
    giveIds(submission.units, by);
    return submission;
}

/// The articles of one of the agreements in the compilations: lines that begin with the word for "article"
/// begin one; what follows is cut into paragraphs at blank lines, and long ones without blank lines at sentences.
inline QList<PlainArticle> articlesOf(const QString &text, Language language)
{
    static const QRegularExpression head(u"^(?:Article\\s+\\d+|المادة\\s+\\d+|第[一二三四五六七八九十百]+条)\\s*"_s);
    static const QRegularExpression label(
        u"^(?:\\d+\\.\\s|[（(]?[a-z一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)\\s*"_s);
    constexpr qsizetype longest = 900;
    QList<PlainArticle> articles;
    for (QString line : text.split(u'\n')) {
        line = line.trimmed();
        if (const auto match = head.match(line); match.hasMatch()) {
            articles.append(PlainArticle{});
            line = line.sliced(match.capturedLength());
            articles.last().title = line.left(40);
        }
        if (articles.isEmpty())
            continue;
        line.remove(label);
        if (line.size() < (language == Language::Chinese ? 12 : 40))
            continue;
        QStringList &paragraphs = articles.last().paragraphs;
        if (line.size() <= longest) {
            paragraphs.append(line);
            continue;
        }
        for (TextSpan sentence : sentences(line, language)) {
            const QString part = line.sliced(sentence.begin, sentence.length()).trimmed();
            if (part.size() >= 40)
                paragraphs.append(part);
        }
    }
    QSet<QString> seen;
    for (PlainArticle &article : articles) {
        article.paragraphs.removeIf([&](const QString &paragraph) {
            if (seen.contains(paragraph))
                return true;
            seen.insert(paragraph);
            return false;
        });
    }
    articles.removeIf([](const PlainArticle &article) { return article.paragraphs.isEmpty(); });
    return articles;
}

struct EditScript {
    double reworded = 0; ///< share of words replaced by others of the text
    double moved = 0.2; ///< share of paragraphs put into another article
    double split = 0.1;
    double merged = 0.1;
    double dropped = 0.1;
    double lookAlikes = 0.1; ///< foreign paragraphs in the words of treaties, a share of all
    quint32 seed = 1;
    QString name = u"B"_s; ///< of the delegation that edits
};

enum class Kind { Same, Moved, Split, Merged };

struct GoldPair {
    UnitId a;
    UnitId b;
    Kind kind = Kind::Same;
};

struct Case {
    Submission a;
    Submission b;
    QList<GoldPair> gold;
    QList<UnitId> lookAlikes; ///< of b: answer to nothing
};

/// Makes the other submission of a case.
class Editor {
public:
    Editor(const QList<PlainArticle> &articles, Language language, const EditScript &script)
        : m_articles(articles)
        , m_language(language)
        , m_script(script)
        , m_random(script.seed)
    {
        for (const PlainArticle &article : articles) {
            for (const QString &paragraph : article.paragraphs)
                collectWords(paragraph);
        }
    }

    Case edited()
    {
        Case result;
        result.a = submissionOf(u"A"_s, m_articles, m_language);
        QList<QList<Piece>> pieces;
        for (qsizetype i = 0; i < m_articles.size(); ++i)
            pieces.append(editedArticle(i));
        move(pieces);
        addLookAlikes(pieces);

        QList<PlainArticle> articles;
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            PlainArticle article{m_articles[i].title, {}};
            for (const Piece &piece : pieces[i])
                article.paragraphs.append(piece.text);
            articles.append(article);
        }
        result.b = submissionOf(m_script.name, articles, m_language);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            for (qsizetype k = 0; k < pieces[i].size(); ++k) {
                const UnitId b = result.b.units[i].children[k].id;
                for (const auto &[article, paragraph] : pieces[i][k].from)
                    result.gold.append({result.a.units[article].children[paragraph].id, b, pieces[i][k].kind});
                if (pieces[i][k].from.isEmpty())
                    result.lookAlikes.append(b);
            }
        }
        return result;
    }

private:
    struct Piece {
        QString text;
        QList<std::pair<qsizetype, qsizetype>> from;
        Kind kind = Kind::Same;
    };

    bool happens(double share) { return m_random.generateDouble() < share; }

    /// The text cut into words and what stands between them; Chinese characters make words of two.
    QList<std::pair<QString, bool>> cut(const QString &text) const
    {
        QList<std::pair<QString, bool>> pieces;
        bool half = false;
        for (const Token &token : tokens(text, m_language)) {
            const QString written = text.sliced(token.span.begin, token.span.length());
            const bool word = token.kind == TokenKind::Word;
            const bool joins = half && word && written.size() == 1 && m_language == Language::Chinese;
            if (joins)
                pieces.last().first += written;
            else
                pieces.append({written, word});
            half = word && !joins && written.size() == 1;
        }
        return pieces;
    }

    void collectWords(const QString &text)
    {
        for (const auto &[piece, word] : cut(text)) {
            if (word && !isFunctionWord(piece.toLower(), m_language))
                m_words.append(piece);
        }
    }

    QString anyWord() { return m_words[m_random.bounded(int(m_words.size()))]; }

    QString reworded(const QString &text)
    {
        QString result;
        for (const auto &[piece, word] : cut(text))
            result += word && happens(m_script.reworded) ? anyWord() : piece;
        return result;
    }

    QList<Piece> editedArticle(qsizetype article)
    {
        QList<Piece> pieces;
        const QStringList &paragraphs = m_articles[article].paragraphs;
        for (qsizetype k = 0; k < paragraphs.size(); ++k) {
            const QList<std::pair<qsizetype, qsizetype>> from{{article, k}};
            if (happens(m_script.dropped))
                continue;
            if (happens(m_script.split)) {
                const auto parts = halves(paragraphs[k]);
                if (!parts.isEmpty()) {
                    for (const QString &part : parts)
                        pieces.append({reworded(part), from, Kind::Split});
                    continue;
                }
            }
            if (happens(m_script.merged) && k + 1 < paragraphs.size()) {
                pieces.append({reworded(paragraphs[k]) + u' ' + reworded(paragraphs[k + 1]),
                    {{article, k}, {article, k + 1}}, Kind::Merged});
                ++k;
                continue;
            }
            pieces.append({reworded(paragraphs[k]), from, Kind::Same});
        }
        return pieces;
    }

    QStringList halves(const QString &text)
    {
        const QList<TextSpan> all = sentences(text, m_language);
        const qsizetype shortest = m_language == Language::Chinese ? 12 : 50;
        for (qsizetype i = 1; i < all.size(); ++i) {
            const qsizetype cut = all[i].begin;
            if (cut >= shortest && text.size() - cut >= shortest)
                return {text.first(cut).trimmed(), text.sliced(cut)};
        }
        return {};
    }

    /// Of a line or more: of an item of five words, rewording leaves nothing to know it by.
    [[nodiscard]] bool isLong(const QString &text) const
    {
        return text.size() >= (m_language == Language::Chinese ? 25 : 80);
    }

    void move(QList<QList<Piece>> &pieces)
    {
        QList<Piece> moving;
        for (QList<Piece> &article : pieces) {
            for (qsizetype k = article.size() - 1; k >= 0; --k) {
                if (article[k].kind == Kind::Same && isLong(article[k].text) && happens(m_script.moved)) {
                    moving.append(article.takeAt(k));
                    moving.last().kind = Kind::Moved;
                }
            }
        }
        for (const Piece &piece : std::as_const(moving)) {
            QList<Piece> &target = pieces[m_random.bounded(int(pieces.size()))];
            target.insert(m_random.bounded(int(target.size()) + 1), piece);
        }
    }

    /// Paragraphs that begin as one of the text does, and go on about something else.
    void addLookAlikes(QList<QList<Piece>> &pieces)
    {
        for (QList<Piece> &article : pieces) {
            for (qsizetype k = article.size() - 1; k >= 0; --k) {
                if (!happens(m_script.lookAlikes))
                    continue;
                const PlainArticle &from = m_articles[m_random.bounded(int(m_articles.size()))];
                const QString &model = from.paragraphs[m_random.bounded(int(from.paragraphs.size()))];
                article.insert(k, {lookAlike(model), {}, Kind::Same});
            }
        }
    }

    QString lookAlike(const QString &model)
    {
        QString result;
        for (const auto &[piece, word] : cut(model)) {
            const bool grammar = !word || isFunctionWord(piece.toLower(), m_language);
            result += grammar || happens(0.25) ? piece : anyWord();
        }
        return result;
    }

    const QList<PlainArticle> &m_articles;
    Language m_language;
    EditScript m_script;
    QRandomGenerator m_random;
    QStringList m_words;
};

}
